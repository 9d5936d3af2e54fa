using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Placement;

/// <summary>The top of a file, as far as names depend on it.</summary>
/// <param name="Namespace">The namespace of the file.</param>
/// <param name="Imports">The namespaces that the file may import.</param>
internal sealed record ScopeText(string Namespace, EquatableArray<string> Imports);

/// <summary>Says how type names must be written in a namespace, by asking the compiler what they would mean there.</summary>
internal sealed class NameScope
{
    private readonly SharedNames _shared;
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly string _namespace;
    private readonly string[] _imports;
    private readonly Dictionary<QualifiedTypeName, NameInScope> _known = [];

    private NameScope(SharedNames shared, ScopeText place, string text, SemanticModel model)
    {
        _shared = shared;
        _namespace = place.Namespace;
        _imports = ImportsOf(place);
        _model = model;
        // the closing brace itself is outside
        _position = Math.Max(0, text.Length - (place.Namespace.Length == 0 ? 1 : 2));
    }

    /// <summary>Creates scopes.</summary>
    /// <remarks>One compilation serves all of them: making one for each costs more than all that is asked of it.</remarks>
    /// <param name="shared">The names of the compilation that the files will belong to, or that comes nearest to it.</param>
    /// <param name="places">Their namespaces and imports.</param>
    /// <returns>The scopes, in the same order.</returns>
    public static IReadOnlyList<NameScope> Create(SharedNames shared, IReadOnlyList<ScopeText> places)
    {
        var options = shared.Compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        var texts = places.Select(TextOf).ToList();
        var trees = texts.ConvertAll(text => CSharpSyntaxTree.ParseText(text, options));
        var compilation = shared.Compilation.AddSyntaxTrees(trees);
        return
        [
            .. places.Select(
                (place, i) => new NameScope(shared, place, texts[i], compilation.GetSemanticModel(trees[i]))
            ),
        ];
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

    private static string[] ImportsOf(ScopeText place) =>
        [.. place.Imports.Where(import => !SuitePaths.IsEnclosedBy(place.Namespace, import))];

    private static string TextOf(ScopeText place)
    {
        var header = string.Concat(ImportsOf(place).Select(import => $"using {Escape(import)};\n"));
        return place.Namespace.Length == 0 ? header : $"{header}namespace {Escape(place.Namespace)} {{ }}";
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
