using System.Text.RegularExpressions;
using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Workspaces.Discovery;

/// <summary>Reads which projects a <c>.sln</c> or <c>.slnx</c> file lists.</summary>
internal static partial class SolutionFile
{
    private static readonly string[] Patterns = ["*.slnx", "*.sln"];

    public static bool IsSolution(string path) => Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx";

    /// <summary>The solution in a folder, the newer format first; <see langword="null"/> if there is none.</summary>
    public static string? In(string folder) =>
        Patterns
            .SelectMany(pattern => Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
            .FirstOrDefault();

    /// <summary>The absolute paths of all projects, whatever their language, in the order of the file; empty if it cannot be read.</summary>
    public static IReadOnlyList<string> Projects(string path)
    {
        var relative = path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase) ? FromXml(path) : FromText(path);
        var folder = Path.GetDirectoryName(path)!;
        return
        [
            .. relative
                .Select(project => Path.GetFullPath(Path.Combine(folder, project.Replace('\\', '/'))))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> FromXml(string path) =>
        SafeXml
            .TryLoad(path)
            ?.Descendants()
            .Where(element => element.Name.LocalName is "Project")
            .Select(element => element.Attribute("Path")?.Value)
            .OfType<string>()
        ?? [];

    // solution folders have the same form, with a name for a path
    private static IEnumerable<string> FromText(string path) =>
        File.ReadLines(path)
            .Select(line => ProjectLine().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["path"].Value)
            .Where(project => Path.GetExtension(project).EndsWith("proj", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        "^\\s*Project\\(\"[^\"]*\"\\)\\s*=\\s*\"[^\"]*\",\\s*\"(?<path>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ProjectLine();
}
