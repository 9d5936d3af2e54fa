using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Placement;

/// <summary>What names mean in a compilation, whichever namespace asks. Remembers, since asking takes a look at every reference.</summary>
/// <remarks>
/// Crefs do not look at accessibility: a type that another assembly keeps for itself is as much in the way as a public
/// one, so it counts here too.
/// </remarks>
internal sealed class SharedNames
{
    private readonly Dictionary<QualifiedTypeName, int> _counts = [];
    private readonly bool _isProject;

    /// <summary>Creates the names of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="isProject"><see langword="true"/> if files will be compiled with it; <see langword="false"/> if it only comes near.</param>
    /// <param name="classes">The classes that will be added to it.</param>
    public SharedNames(Compilation compilation, bool isProject, IEnumerable<(string Namespace, string Name)> classes)
    {
        _isProject = isProject;
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        Compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Declarations(classes), options));
        GlobalUsings = compilation
            .SyntaxTrees.Select(tree => tree.GetRoot())
            .OfType<CompilationUnitSyntax>()
            .SelectMany(unit => unit.Usings)
            .Where(directive =>
                directive is { Alias: null, Name: not null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: not 0 }
            )
            .Select(directive => directive.Name!.ToString().Replace("global::", "", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The namespaces that every file imports, sorted.</summary>
    public EquatableArray<string> GlobalUsings { get; }

    /// <summary>Counts the types of a name, accessible or not.</summary>
    /// <param name="name">The name.</param>
    /// <returns>How many assemblies declare it; 0 where it is not known which assemblies there will be.</returns>
    public int CountOf(QualifiedTypeName name)
    {
        if (!_isProject)
        {
            return 0;
        }

        if (!_counts.TryGetValue(name, out var count))
        {
            count = Compilation.GetTypesByMetadataName(MetadataNameOf(name)).Length;
            _counts.Add(name, count);
        }

        return count;
    }

    private static string Declarations(IEnumerable<(string Namespace, string Name)> classes)
    {
        var text = new StringBuilder();
        foreach (var (@namespace, name) in classes)
        {
            text.Append(
                    @namespace.Length == 0 ? $"class {name} {{ }}" : $"namespace {@namespace} {{ class {name} {{ }} }}"
                )
                .Append('\n');
        }

        return text.ToString();
    }

    private static string MetadataNameOf(QualifiedTypeName name) =>
        SuitePaths.MetadataNameOf(name.Namespace, name.Arity == 0 ? name.Name : $"{name.Name}`{name.Arity}");
}
