using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Finds types that would make short names ambiguous.</summary>
internal static class HomonymFinder
{
    /// <summary>Looks for types that are called like those that contracts name, in the same namespaces.</summary>
    /// <param name="types">The contracts.</param>
    /// <param name="compilation">Where the types are looked for.</param>
    /// <returns>The types that exist but are not named, by namespace, then by name.</returns>
    public static EquatableArray<QualifiedTypeName> Find(
        IReadOnlyCollection<TypeContract> types,
        Compilation compilation
    )
    {
        var named = types.SelectMany(NamesIn).ToHashSet();
        var namespaces = named.Select(name => name.Namespace).ToHashSet(StringComparer.Ordinal);
        var names = named.Select(name => (name.Name, name.Arity)).Distinct().ToList();
        var homonyms = new List<QualifiedTypeName>();
        foreach (var @namespace in namespaces)
        {
            if (FindNamespace(compilation.GlobalNamespace, @namespace) is { } symbol)
            {
                homonyms.AddRange(
                    names
                        .Where(name => symbol.GetTypeMembers(name.Name, name.Arity).Any(IsVisible))
                        .Select(name => new QualifiedTypeName(@namespace, name.Name, name.Arity))
                );
            }
        }

        return homonyms
            .Except(named)
            .OrderBy(name => name.Namespace, StringComparer.Ordinal)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .ThenBy(name => name.Arity)
            .ToEquatableArray();
    }

    private static IEnumerable<QualifiedTypeName> NamesIn(TypeContract type) =>
        type
            .Members.SelectMany(member => member.Signature.Parts)
            .Concat(type.Signature.Parts)
            .Select(part => part.TypeName)
            .OfType<QualifiedTypeName>();

    private static bool IsVisible(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public;

    private static INamespaceSymbol? FindNamespace(INamespaceSymbol root, string name)
    {
        INamespaceSymbol? found = root;
        foreach (var part in name.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found
                ?.GetNamespaceMembers()
                .FirstOrDefault(each => string.Equals(each.Name, part, StringComparison.Ordinal));
        }

        return found;
    }
}
