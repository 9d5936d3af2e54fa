using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Decides how a stub writes the names of types, and collects the namespaces that it must import for them.</summary>
internal sealed class StubNames
{
    private readonly HashSet<QualifiedTypeName> _known = [];
    private readonly HashSet<string> _importable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scope, QualifiedTypeName Name), bool> _isSimple = [];
    private readonly SortedSet<string> _imports = new(UsingComparer.Instance);

    /// <summary>Learns the names that the stub of some contracts mentions.</summary>
    public StubNames(ContractSet contracts)
    {
        foreach (var type in contracts.Types)
        {
            Learn(type);
            foreach (var part in TextsOf(type).SelectMany(text => text.Parts))
            {
                Learn(part.TypeName, type.Namespace);
            }
        }

        _known.UnionWith(contracts.Homonyms);
    }

    /// <summary>The namespaces that were needed so far, in the order of using directives.</summary>
    public IEnumerable<string> Imports => _imports;

    /// <summary>Writes a text so that its type names mean what they should.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The namespace that it stands in.</param>
    public string Write(SymbolText text, string scope) => text.ToString(part => Write(part, part.TypeName!, scope));

    /// <summary>Imports a namespace unless a scope sees it anyway.</summary>
    public void Import(string @namespace, string scope)
    {
        if (!IsEnclosing(@namespace, scope))
        {
            _imports.Add(@namespace);
        }
    }

    /// <summary>A namespace with its keywords escaped.</summary>
    public static string EscapeNamespace(string name) =>
        string.Join('.', name.Split('.').Select(CSharpText.EscapeKeyword));

    private string Write(SymbolTextPart part, QualifiedTypeName name, string scope)
    {
        if (!_isSimple.TryGetValue((scope, name), out var isSimple))
        {
            isSimple = !_hidden.Contains(name.Name) && FindMeaning(name, scope) == name;
            _isSimple.Add((scope, name), isSimple);
        }

        if (isSimple)
        {
            Import(name.Namespace, scope);
            return part.Text;
        }

        return name.Namespace.Length == 0
            ? $"global::{part.Text}"
            : $"global::{EscapeNamespace(name.Namespace)}.{part.Text}";
    }

    // the namespaces around a name are asked from the inside out, then all imported ones at once
    private QualifiedTypeName? FindMeaning(QualifiedTypeName name, string scope)
    {
        foreach (var enclosing in EnclosingOf(scope))
        {
            if (_known.TryGetValue(name with { Namespace = enclosing }, out var found))
            {
                return found;
            }
        }

        var imported = _importable
            .Select(import => name with { Namespace = import })
            .Where(_known.Contains)
            .Take(2)
            .ToList();
        return imported is [var only] ? only : null;
    }

    private void Learn(TypeContract type)
    {
        _hidden.UnionWith(type.Namespace.Split('.'));
        _hidden.UnionWith(type.TypeParameters);
        _hidden.UnionWith(type.Members.SelectMany(member => member.TypeParameters));
        if (type.ContainingTypes.IsEmpty)
        {
            // a delegate or an enum has no other place to say how many type parameters it has
            Learn(new(type.Namespace, type.Name, type.TypeParameters.Count), type.Namespace);
        }
        else
        {
            _hidden.Add(type.Name);
        }
    }

    private void Learn(QualifiedTypeName? name, string scope)
    {
        if (name is null)
        {
            return;
        }

        _known.Add(name);
        _hidden.UnionWith(name.Namespace.Split('.'));
        if (!IsEnclosing(name.Namespace, scope))
        {
            _importable.Add(name.Namespace);
        }
    }

    private static IEnumerable<SymbolText> TextsOf(TypeContract type)
    {
        IEnumerable<SymbolText> members = type.Members.SelectMany(member =>
            member.ExtensionBlock is { } block ? [block, member.Signature] : (SymbolText[])[member.Signature]
        );
        return members
            .Concat(type.ContainingDeclarations)
            .Concat(type.DemandedOverrides)
            .Concat(type.NestedTypes.Select(nested => nested.Declaration))
            .Append(type.Signature);
    }

    private static bool IsEnclosing(string @namespace, string scope) =>
        EnclosingOf(scope).Contains(@namespace, StringComparer.Ordinal);

    private static IEnumerable<string> EnclosingOf(string scope)
    {
        for (var end = scope.Length; end > 0; end = scope.LastIndexOf('.', end - 1))
        {
            yield return scope[..end];
        }

        yield return "";
    }
}
