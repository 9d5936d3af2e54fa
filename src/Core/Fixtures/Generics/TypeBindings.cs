using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Generics;

/// <summary>What type parameters stand for, as far as it is known. Immutable: a guess that fails leaves no trace.</summary>
internal sealed class TypeBindings
{
    private readonly ImmutableDictionary<ITypeSymbol, ITypeSymbol> _bound;
    private readonly ImmutableHashSet<ITypeSymbol> _free;

    private TypeBindings(ImmutableHashSet<ITypeSymbol> free, ImmutableDictionary<ITypeSymbol, ITypeSymbol> bound) =>
        (_free, _bound) = (free, bound);

    /// <summary>Nothing is known yet.</summary>
    /// <param name="parameters">The type parameters that may be bound.</param>
    public static TypeBindings Of(IEnumerable<ITypeParameterSymbol> parameters) =>
        new(
            parameters.ToImmutableHashSet<ITypeSymbol>(SymbolEqualityComparer.Default),
            ImmutableDictionary.Create<ITypeSymbol, ITypeSymbol>(SymbolEqualityComparer.Default)
        );

    /// <summary>Says whether it is known what a type parameter stands for, down to the last name.</summary>
    public bool IsKnown(ITypeParameterSymbol parameter) => !MentionsFree(Apply(parameter));

    /// <summary>Says whether a type parameter stands for something, though that may name others that are not known.</summary>
    public bool IsBound(ITypeParameterSymbol parameter) => _bound.ContainsKey(parameter);

    /// <summary>Binds a type parameter.</summary>
    public TypeBindings Bind(ITypeSymbol parameter, ITypeSymbol type) => new(_free, _bound.SetItem(parameter, type));

    /// <summary>Says whether a type still names parameters that are not known.</summary>
    public bool MentionsFree(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => _free.Contains(type),
            IArrayTypeSymbol array => MentionsFree(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(MentionsFree)
                || (named.ContainingType is { } outer && MentionsFree(outer)),
            _ => false,
        };

    /// <summary>Replaces the parameters that are known.</summary>
    public ITypeSymbol Apply(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => _bound.TryGetValue(type, out var bound) ? Apply(bound) : type,
            INamedTypeSymbol named => Apply(named),
            _ => type,
        };

    /// <summary>Replaces the parameters that are known.</summary>
    public INamedTypeSymbol Apply(INamedTypeSymbol type)
    {
        var definition = type.ContainingType is { IsGenericType: true } outer
            ? Apply(outer).GetTypeMembers(type.Name, type.Arity).First()
            : type.OriginalDefinition;
        return type.Arity == 0 ? definition : definition.Construct([.. type.TypeArguments.Select(Apply)]);
    }

    /// <summary>Makes two types equal by binding parameters of either.</summary>
    /// <returns>The bindings that do; <see langword="null"/> if none can.</returns>
    public TypeBindings? Unify(ITypeSymbol left, ITypeSymbol right)
    {
        left = Apply(left);
        right = Apply(right);
        if (SymbolEqualityComparer.Default.Equals(left, right))
        {
            return this;
        }

        if (_free.Contains(left))
        {
            return Mentions(right, left) ? null : Bind(left, right);
        }

        if (_free.Contains(right))
        {
            return Mentions(left, right) ? null : Bind(right, left);
        }

        return (left, right) switch
        {
            (IArrayTypeSymbol a, IArrayTypeSymbol b) when a.Rank == b.Rank => Unify(a.ElementType, b.ElementType),
            (INamedTypeSymbol a, INamedTypeSymbol b)
                when SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition) =>
                UnifyArguments(a, b),
            _ => null,
        };
    }

    private TypeBindings? UnifyArguments(INamedTypeSymbol left, INamedTypeSymbol right)
    {
        TypeBindings? known = this;
        for (var i = 0; i < left.TypeArguments.Length && known is not null; i++)
        {
            known = known.Unify(left.TypeArguments[i], right.TypeArguments[i]);
        }

        return known;
    }

    // T cannot stand for List<T>
    private static bool Mentions(ITypeSymbol type, ITypeSymbol parameter) =>
        type switch
        {
            ITypeParameterSymbol => SymbolEqualityComparer.Default.Equals(type, parameter),
            IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, parameter)),
            _ => false,
        };
}
