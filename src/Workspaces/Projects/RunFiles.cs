using System.Text;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>The source files of a run: as an editor holds them unsaved, else as they are on disk.</summary>
/// <param name="asked">Where it is noted which files documentation includes.</param>
/// <param name="unsaved">The unsaved texts, by absolute path.</param>
internal sealed class RunFiles(Inquiry asked, IReadOnlyDictionary<string, string> unsaved)
{
    private readonly Dictionary<string, string> _unsaved = new(unsaved, FilePaths.Comparer);

    public Inquiry Asked { get; } = asked;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] Read(string path) =>
        _unsaved.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : File.ReadAllBytes(path);
}
