using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>Takes the names of source files, reads each once, and parses them when trees are asked for.</summary>
internal sealed class SourceFiles
{
    private readonly IReadOnlyList<SourceFile> _files;

    private SourceFiles(IReadOnlyList<SourceFile> files, IReadOnlyList<string> unreadable)
    {
        _files = files;
        Paths = [.. files.Select(file => file.Path)];
        Unreadable = unreadable;
        Fingerprint = Digest.OfAll(files.SelectMany(file => new[] { file.Path, file.Digest }));
    }

    /// <summary>The absolute paths of the files that could be read, in the order in which they were named.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The absolute paths of those that could not.</summary>
    public IReadOnlyList<string> Unreadable { get; }

    /// <summary>A digest of the paths and of the very bytes that are parsed.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads files side by side.</summary>
    public static SourceFiles Read(IEnumerable<string> paths, RunFiles files, CancellationToken cancellationToken)
    {
        var read = paths
            .Select(Path.GetFullPath)
            .Distinct(FilePaths.Comparer)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .Select(path => (path, File: SourceFile.TryRead(path, files)))
            .ToList();
        return new(
            [.. read.Select(item => item.File).OfType<SourceFile>()],
            [.. read.Where(item => item.File is null).Select(item => item.path)]
        );
    }

    /// <summary>Parses the files side by side, and gives their trees in the same order; documentation is always parsed.</summary>
    public IReadOnlyList<SyntaxTree> Parse(CSharpParseOptions options, CancellationToken cancellationToken)
    {
        // without GenerateDocumentationFile the compiler's arguments say None, and all documentation would be gone
        var withDocumentation = options.WithDocumentationMode(DocumentationMode.Parse);
        return
        [
            .. _files
                .AsParallel()
                .AsOrdered()
                .WithCancellation(cancellationToken)
                .Select(file => file.Parse(withDocumentation, cancellationToken)),
        ];
    }

    private sealed record SourceFile(string Path, byte[] Content, string Digest)
    {
        public static SourceFile? TryRead(string path, RunFiles files)
        {
            try
            {
                var content = files.Read(path);
                return new(path, content, Core.Foundation.Digest.Of(content));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        public SyntaxTree Parse(CSharpParseOptions options, CancellationToken cancellationToken) =>
            CSharpSyntaxTree.ParseText(SourceText.From(Content, Content.Length), options, Path, cancellationToken);
    }
}
