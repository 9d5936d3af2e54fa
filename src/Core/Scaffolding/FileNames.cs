using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>Finds out how types are named in the files of a scaffold.</summary>
/// <param name="tests">The test project.</param>
/// <param name="shared">What names mean in it, with the classes that the scaffold adds.</param>
internal sealed class FileNames(Compilation tests, SharedNames shared)
{
    /// <summary>Writes a part of a file.</summary>
    /// <param name="place">The file's class.</param>
    /// <param name="write">Writes it; called twice, for what it names decides what the file imports.</param>
    /// <returns>What was written, and the namespaces that the file must import for it, sorted.</returns>
    public (T Written, EquatableArray<string> Usings) Write<T>(ScaffoldPlace place, Func<CodeNames, T> write)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var probe = new CodeNames(
            tests,
            name =>
            {
                named.Add(name.Namespace);
                return new(name, name.Name);
            }
        );
        write(probe);
        var imports = named
            .Concat(probe.Usings)
            .Concat(ImportsOf(place))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal);
        var names = new CodeNames(
            tests,
            NameScope.Create(shared, [new(place.Namespace, imports.ToEquatableArray())])[0].Resolve
        );
        var written = write(names);
        return (
            written,
            names
                .Usings.Where(name =>
                    !SuitePaths.IsEnclosedBy(place.Namespace, name)
                    && !shared.GlobalUsings.Contains(name, StringComparer.Ordinal)
                )
                .ToEquatableArray()
        );
    }

    private IEnumerable<string> ImportsOf(ScaffoldPlace place) =>
        place.Exists
            ? tests
                .SyntaxTrees.Where(tree => string.Equals(tree.FilePath, place.Path, StringComparison.Ordinal))
                .SelectMany(tree =>
                    tree.GetRoot()
                        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                )
                .OfType<UsingDirectiveSyntax>()
                .Where(directive => directive is { Alias: null, Name: not null, StaticKeyword.RawKind: 0 })
                .Select(directive => directive.Name!.ToString())
            : [];
}
