using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Placement;

/// <summary>
/// Names test classes. The name of a type's suite depends on the types around it, not on which of them a request
/// selects, so that it is the same in every run.
/// </summary>
internal sealed class SuiteNames
{
    private const string Suffix = "Tests";

    private readonly Dictionary<INamespaceSymbol, Dictionary<INamedTypeSymbol, string>> _names = new(
        SymbolEqualityComparer.Default
    );

    /// <summary>The name of a type's suite.</summary>
    /// <param name="type">The type.</param>
    /// <returns>A valid identifier that no other type of the namespace gets, not even in another case.</returns>
    public string Of(INamedTypeSymbol type) => NamesAround(type)[type];

    /// <summary>The names of the suites of other types of the namespace that begin as that of a type does.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The names, sorted.</returns>
    public EquatableArray<string> NeighborsOf(INamedTypeSymbol type)
    {
        var names = NamesAround(type);
        var subject = names[type][..^Suffix.Length];
        return names
            .Values.Where(name =>
                name.Length > subject.Length + Suffix.Length
                && name.StartsWith(subject, StringComparison.OrdinalIgnoreCase)
            )
            .Order(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private Dictionary<INamedTypeSymbol, string> NamesAround(INamedTypeSymbol type)
    {
        var container = type.ContainingNamespace;
        if (!_names.TryGetValue(container, out var names))
        {
            names = NameAll(container);
            _names.Add(container, names);
        }

        return names;
    }

    private static Dictionary<INamedTypeSymbol, string> NameAll(INamespaceSymbol container)
    {
        var names = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        var types = container.GetTypeMembers().SelectMany(WithNested).ToList();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var alike in types.GroupBy(PlainName, StringComparer.OrdinalIgnoreCase))
        {
            // Stack and Stack<T>: the one without type parameters keeps the plain name
            foreach (
                var type in alike
                    .OrderBy(type => TypeParametersOf(type).Count())
                    .ThenBy(PlainName, StringComparer.Ordinal)
            )
            {
                var name = PlainName(type);
                if (taken.Contains(name + Suffix))
                {
                    name += string.Concat(
                        TypeParametersOf(type).Select((parameter, i) => (i == 0 ? "Of" : "And") + parameter)
                    );
                }

                var unique = name + Suffix;
                for (var number = 2; !taken.Add(unique); number++)
                {
                    unique = $"{name}{number}{Suffix}";
                }

                names.Add(type, unique);
            }
        }

        return names;
    }

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static string PlainName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? PlainName(outer) + type.Name : type.Name;

    private static IEnumerable<string> TypeParametersOf(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? TypeParametersOf(outer) : []).Concat(
            type.TypeParameters.Select(parameter => parameter.Name)
        );
}
