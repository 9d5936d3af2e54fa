using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>The tests of a test project that name a behavior. Knows nothing but syntax of them.</summary>
internal sealed class TestIndex
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private readonly OpenedTestProject _project;
    private readonly ITextStore _store;
    private readonly Dictionary<string, TestFile?> _files = new(StringComparer.Ordinal);

    /// <summary>Reads a test project.</summary>
    /// <param name="project">The project; of a folder without one, files are read as they are asked for.</param>
    /// <param name="store">Where files are read that no compilation has.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public TestIndex(OpenedTestProject project, ITextStore store, CancellationToken cancellationToken)
    {
        _project = project;
        _store = store;
        foreach (var tree in project.Compilation?.SyntaxTrees ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (
                tree.GetText(cancellationToken)
                    .ToString()
                    .Contains(TestAttributes.BehaviorKey, StringComparison.Ordinal)
            )
            {
                _files.TryAdd(tree.FilePath, new(tree.FilePath, tree));
            }
        }
    }

    /// <summary>Whether there is no project, so that files are read as they are asked for.</summary>
    public bool IsFolder => _project.Compilation is null;

    /// <summary>The files that may hold such tests, by path.</summary>
    public IEnumerable<TestFile> Files =>
        _files.Values.OfType<TestFile>().OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>The file of a path; <see langword="null"/> if there is none that can be read.</summary>
    public TestFile? FileAt(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            file = Open(path);
            _files.Add(path, file);
        }

        return file;
    }

    /// <summary>The parts of a class, and the names that its members have and inherit.</summary>
    /// <param name="metadataName">The class.</param>
    /// <param name="paths">The files to look at in a folder without a project.</param>
    public (IReadOnlyList<(TestFile File, TypeDeclarationSyntax Part)> Parts, IReadOnlySet<string> Names) ClassOf(
        string metadataName,
        IEnumerable<string> paths
    )
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (_project.Compilation?.Assembly.GetTypeByMetadataName(metadataName) is { } type)
        {
            for (var each = type; each is not null; each = each.BaseType)
            {
                names.UnionWith(each.MemberNames);
            }

            names.Add(type.Name);
            return (
                [.. type.DeclaringSyntaxReferences.Select(PartOf).OfType<(TestFile, TypeDeclarationSyntax)>()],
                names
            );
        }

        var parts = paths
            .Distinct(StringComparer.Ordinal)
            .Select(FileAt)
            .OfType<TestFile>()
            .SelectMany(file => PartsIn(file, metadataName))
            .ToList();
        names.UnionWith(parts.SelectMany(part => part.Part.Members).SelectMany(SyntaxNames.OfMember));
        names.UnionWith(parts.Select(part => part.Part.Identifier.ValueText));
        return (parts, names);
    }

    private (TestFile, TypeDeclarationSyntax)? PartOf(SyntaxReference reference) =>
        reference.GetSyntax() is TypeDeclarationSyntax part && FileAt(part.SyntaxTree.FilePath) is { } file
            ? (file, part)
            : null;

    private static IEnumerable<(TestFile File, TypeDeclarationSyntax Part)> PartsIn(
        TestFile file,
        string metadataName
    ) =>
        file
            .Root.DescendantNodes(node => node is not BaseMethodDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(part => string.Equals(SyntaxNames.MetadataNameOf(part), metadataName, StringComparison.Ordinal))
            .Select(part => (file, part));

    private TestFile? Open(string path)
    {
        var known = _project.Compilation?.SyntaxTrees.FirstOrDefault(tree =>
            string.Equals(tree.FilePath, path, StringComparison.Ordinal)
        );
        if (known is not null)
        {
            return new(path, known);
        }

        try
        {
            return _store.TryOpen(path) is { } stored
                ? new(path, CSharpSyntaxTree.ParseText(stored.Text, ParseOptions, path))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // whoever writes to it meets the same again, and says so
            return null;
        }
    }
}
