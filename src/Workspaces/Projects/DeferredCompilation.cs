using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>
/// A compilation that is made when it is first asked for. What is looked for among projects, and most of them are only
/// looked at, is found without a tree.
/// </summary>
/// <param name="sources">Its files, which have been read.</param>
/// <param name="make">Makes it.</param>
internal sealed class DeferredCompilation(SourceFiles sources, Func<CSharpCompilation> make)
{
    // what made it, the bytes of the files among it, is let go then
    private readonly Lazy<CSharpCompilation> _made = new(make);

    public required string AssemblyName { get; init; }

    public required LanguageVersion LanguageVersion { get; init; }

    /// <summary>A digest of all that it is made of; <see langword="null"/> where that may change without showing.</summary>
    public required string? Fingerprint { get; init; }

    /// <summary>The absolute paths of its files, generated ones included.</summary>
    public IReadOnlyList<string> Files { get; } = sources.Paths;

    /// <exception cref="IOException">An assembly that is referenced cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The request was canceled.</exception>
    public CSharpCompilation Compilation => _made.Value;
}
