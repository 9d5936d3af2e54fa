using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Placement;

/// <summary>Says how type names must be written in a namespace, by asking the compiler what they would mean there.</summary>
internal sealed class NameScope
{
    private readonly SharedNames _shared;
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly string _namespace;
    private readonly string[] _imports;
    private readonly Dictionary<QualifiedTypeName, NameInScope> _known = [];

    /// <summary>Creates a scope.</summary>
    /// <param name="shared">The names of the compilation that the file will belong to, or that comes nearest to it.</param>
    /// <param name="namespace">The namespace of the file.</param>
    /// <param name="imports">The namespaces that the file may import.</param>
    public NameScope(SharedNames shared, string @namespace, params string[] imports)
    {
        _shared = shared;
        _namespace = @namespace;
        var compilation = shared.Compilation;
        _imports = [.. imports.Where(import => !SuitePaths.IsEnclosedBy(@namespace, import))];
        var header = string.Concat(_imports.Select(import => $"using {Escape(import)};\n"));
        var text = @namespace.Length == 0 ? header : $"{header}namespace {Escape(@namespace)} {{ ";
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        var tree = CSharpSyntaxTree.ParseText(@namespace.Length == 0 ? text : text + "}", options);
        // the closing brace itself is outside
        _position = Math.Max(0, text.Length - 1);
        _model = compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
    }

    /// <summary>Says how a type is written in the scope.</summary>
    /// <param name="name">The type.</param>
    /// <returns>The shortest form that means this type and no other.</returns>
    public NameInScope Resolve(QualifiedTypeName name)
    {
        if (!_known.TryGetValue(name, out var found))
        {
            found = Find(name);
            _known.Add(name, found);
        }

        return found;
    }

    private NameInScope Find(QualifiedTypeName name)
    {
        if (_shared.CountOf(name) > 1)
        {
            return new(name, null);
        }

        var simple = SyntaxFacts.GetKeywordKind(name.Name) == SyntaxKind.None ? name.Name : "@" + name.Name;
        if (MeansType(name))
        {
            return new(name, simple, _imports.Contains(name.Namespace, StringComparer.Ordinal) ? name.Namespace : null);
        }

        var qualified = name.Namespace.Length == 0 ? simple : $"{Escape(name.Namespace)}.{simple}";
        return new(name, MeansNamespace(name.Namespace) ? qualified : $"global::{qualified}");
    }

    private bool MeansType(QualifiedTypeName name)
    {
        var found = _model
            .LookupNamespacesAndTypes(_position, name: name.Name)
            .Where(symbol =>
                symbol is INamespaceSymbol || (symbol is INamedTypeSymbol type && type.Arity == name.Arity)
            )
            .ToList();
        return found is [INamedTypeSymbol only]
            && string.Equals(SymbolTextWriter.NamespaceOf(only), name.Namespace, StringComparison.Ordinal)
            && !Rivals(name.Namespace).Any(rival => _shared.CountOf(name with { Namespace = rival }) > 0);
    }

    // the namespaces that are looked into before, or at the same time as, the one that a simple name is found in
    private IEnumerable<string> Rivals(string @namespace)
    {
        for (var inner = _namespace; inner.Length > @namespace.Length; inner = SuitePaths.Outer(inner))
        {
            if (!SuitePaths.IsEnclosedBy(@namespace, inner))
            {
                yield return inner;
            }
        }

        if (SuitePaths.IsEnclosedBy(_namespace, @namespace))
        {
            yield break;
        }

        foreach (var import in _imports.Concat(_shared.GlobalUsings))
        {
            if (!string.Equals(import, @namespace, StringComparison.Ordinal))
            {
                yield return import;
            }
        }
    }

    // a type or a nested namespace of the same name would hide the outermost namespace
    private bool MeansNamespace(string name)
    {
        var first = name.Split('.')[0];
        return first.Length > 0
            && _model.LookupNamespacesAndTypes(_position, name: first)
                is [INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true }];
    }

    private static string Escape(string @namespace) =>
        string.Join(
            '.',
            @namespace
                .Split('.')
                .Select(part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part)
        );
}
