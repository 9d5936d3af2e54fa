using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>Takes source files, gives their trees in the same order; documentation is always parsed.</summary>
internal static class SourceParser
{
    /// <summary>Parses files side by side; those that cannot be read are given back by name.</summary>
    public static (IReadOnlyList<SyntaxTree> Trees, IReadOnlyList<string> Unreadable) Parse(
        IEnumerable<string> files,
        CSharpParseOptions options,
        CancellationToken cancellationToken
    )
    {
        // without GenerateDocumentationFile the compiler's arguments say None, and all documentation would be gone
        var withDocumentation = options.WithDocumentationMode(DocumentationMode.Parse);
        var parsed = files
            .Select(Path.GetFullPath)
            .Distinct(FilePaths.Comparer)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .Select(file => (file, Tree: TryParse(file, withDocumentation, cancellationToken)))
            .ToList();
        return (
            [.. parsed.Select(item => item.Tree).OfType<SyntaxTree>()],
            [.. parsed.Where(item => item.Tree is null).Select(item => item.file)]
        );
    }

    private static SyntaxTree? TryParse(string file, CSharpParseOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, file, cancellationToken);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
