using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Generics;

/// <summary>Finds the type arguments of a base that are not the subject itself, by the test classes that close it.</summary>
/// <param name="compilation">The test project.</param>
/// <param name="candidate">The base.</param>
/// <param name="position">The position of the type parameter that stands for the subject; -1 if none does.</param>
/// <param name="subject">The definition of the subject.</param>
internal sealed class OtherArguments(
    Compilation compilation,
    BaseCandidate candidate,
    int position,
    INamedTypeSymbol? subject
)
{
    /// <summary>Finds what a type parameter stands for.</summary>
    /// <param name="parameter">The type parameter.</param>
    /// <param name="bindings">What is known of the others.</param>
    /// <returns>The type; <see langword="null"/> if nothing tells.</returns>
    public ITypeSymbol? Find(ITypeParameterSymbol parameter, TypeBindings bindings)
    {
        var closings = candidate
            .Heirs.Where(heir => heir.Base.TypeArguments[parameter.Ordinal] is INamedTypeSymbol or IArrayTypeSymbol)
            .ToList();
        return FindInterface(parameter, closings, bindings)
            ?? FindCounterpart(parameter, closings)
            ?? FindCommon(parameter, closings);
    }

    // ServiceTests<ICache, RedisCache>, or where TService : class where TImplementation : TService
    private INamedTypeSymbol? FindInterface(ITypeParameterSymbol parameter, List<Heir> closings, TypeBindings bindings)
    {
        if (position < 0 || subject is null)
        {
            return null;
        }

        foreach (var heir in closings)
        {
            var argument = heir.Base.TypeArguments[parameter.Ordinal];
            if (
                argument.TypeKind == TypeKind.Interface
                && heir.Base.TypeArguments[position].AllInterfaces.Contains(argument, SymbolEqualityComparer.Default)
                && subject.AllInterfaces.FirstOrDefault(each => IsSameDefinition(each, argument)) is { } same
            )
            {
                return same;
            }
        }

        var isSupertype = candidate
            .Definition.TypeParameters[position]
            .ConstraintTypes.Contains(parameter, SymbolEqualityComparer.Default);
        return isSupertype && bindings.IsBound(candidate.Definition.TypeParameters[position]) ? OwnInterface() : null;
    }

    private INamedTypeSymbol? OwnInterface() =>
        subject!
            .Interfaces.Where(each => !TestAssemblies.IsOfFramework(each))
            .OrderByDescending(each => string.Equals(each.Name, "I" + subject.Name, StringComparison.Ordinal))
            .FirstOrDefault();

    // where RedisProvider goes with RedisOptions, SqlProvider goes with SqlOptions
    private INamedTypeSymbol? FindCounterpart(ITypeParameterSymbol parameter, List<Heir> closings) =>
        closings
            .Select(heir => Rename(heir, heir.Base.TypeArguments[parameter.Ordinal]))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .FirstOrDefault(type => type.Arity == 0 && Visibility.IsPublic(type));

    private INamedTypeSymbol? FindCommon(ITypeParameterSymbol parameter, List<Heir> closings)
    {
        var common = closings
            .Where(heir => Rename(heir, heir.Base.TypeArguments[parameter.Ordinal]) is null)
            .Select(heir => heir.Base.TypeArguments[parameter.Ordinal])
            .OfType<INamedTypeSymbol>()
            .GroupBy(
                type => type,
                (ISymbol type, IEnumerable<INamedTypeSymbol> all) => (Type: (INamedTypeSymbol)type, Count: all.Count()),
                SymbolEqualityComparer.Default
            )
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Type.ToDisplayString(), StringComparer.Ordinal)
            .FirstOrDefault();
        // what varies from test class to test class is a choice of its author
        return common.Count * 2 > closings.Count ? common.Type : null;
    }

    // the name of the counterpart; null if the argument has nothing of the subject's name in its own
    private string? Rename(Heir heir, ITypeSymbol argument)
    {
        if (position < 0 || subject is null || argument is not INamedTypeSymbol { Arity: 0, ContainingType: null })
        {
            return null;
        }

        var (own, other) = Differ(heir.Base.TypeArguments[position].Name, subject.Name);
        return own.Length > 0 && argument.Name.Contains(own, StringComparison.Ordinal)
            ? argument.ToDisplayString().Replace(own, other, StringComparison.Ordinal)
            : null;
    }

    // what is left of two names without the words that both end with
    private static (string Left, string Right) Differ(string left, string right)
    {
        var common = 0;
        for (var i = 1; i <= Math.Min(left.Length, right.Length) && left[^i] == right[^i]; i++)
        {
            if (char.IsUpper(left[^i]))
            {
                common = i;
            }
        }

        return (left[..^common], right[..^common]);
    }

    private static bool IsSameDefinition(ITypeSymbol left, ITypeSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
