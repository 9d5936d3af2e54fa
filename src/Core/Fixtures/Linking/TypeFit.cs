using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>What type parameters stand for, as far as is known.</summary>
internal sealed class TypeBindings
{
    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _known;

    public TypeBindings() => _known = new(SymbolEqualityComparer.Default);

    private TypeBindings(TypeBindings other) => _known = new(other._known, SymbolEqualityComparer.Default);

    public TypeBindings Copy() => new(this);

    /// <summary>Takes a type for a parameter; <see langword="false"/> if it stands for another one already.</summary>
    public bool TryBind(ITypeParameterSymbol parameter, ITypeSymbol type)
    {
        if (_known.TryGetValue(parameter, out var known))
        {
            return SymbolEqualityComparer.Default.Equals(known, type);
        }

        _known.Add(parameter, type);
        return true;
    }
}

/// <summary>Asks the compiler whether a value can be passed for a type; type parameters stand for whatever makes it fit.</summary>
/// <param name="compilation">The test project.</param>
internal sealed class TypeFit(Compilation compilation)
{
    /// <summary>Says whether a value of one type can be passed where another is wanted, without boxing.</summary>
    /// <param name="given">The type of the value.</param>
    /// <param name="wanted">The type that is wanted.</param>
    /// <param name="bindings">What type parameters stand for; added to.</param>
    public bool Fits(ITypeSymbol given, ITypeSymbol wanted, TypeBindings bindings)
    {
        if (wanted is ITypeParameterSymbol parameter)
        {
            return !parameter.ConstraintTypes.IsEmpty
                && parameter.ConstraintTypes.All(constraint => Fits(given, constraint, bindings))
                && bindings.TryBind(parameter, given);
        }

        return IsOpen(wanted) || IsOpen(given)
            ? SupertypesOf(given).Any(type => Unify(type, wanted, bindings))
            : IsReferenceConversion(given, wanted);
    }

    /// <summary>Says whether a method can be passed for a delegate: the same parameters, the same result.</summary>
    public static bool FitsDelegate(IMethodSymbol method, IMethodSymbol invoke, TypeBindings bindings) =>
        method.Arity == 0
        && method.Parameters.Length == invoke.Parameters.Length
        && method
            .Parameters.Zip(invoke.Parameters)
            .All(pair =>
                pair.First.RefKind == pair.Second.RefKind && Unify(pair.First.Type, pair.Second.Type, bindings)
            )
        && Unify(method.ReturnType, invoke.ReturnType, bindings);

    /// <summary>A type with its base classes and interfaces, nearest first.</summary>
    public static IEnumerable<ITypeSymbol> SupertypesOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            yield return implemented;
        }
    }

    private bool IsReferenceConversion(ITypeSymbol given, ITypeSymbol wanted)
    {
        var conversion = compilation.ClassifyCommonConversion(given, wanted);
        return conversion.IsIdentity || conversion is { IsImplicit: true, IsReference: true };
    }

    private static bool IsOpen(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => IsOpen(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsOpen)
                || (named.ContainingType is { } outer && IsOpen(outer)),
            _ => false,
        };

    private static bool Unify(ITypeSymbol given, ITypeSymbol wanted, TypeBindings bindings) =>
        (given, wanted) switch
        {
            (_, ITypeParameterSymbol parameter) => bindings.TryBind(parameter, given),
            // a generic fake takes whatever arguments are asked of it
            (ITypeParameterSymbol parameter, _) => bindings.TryBind(parameter, wanted),
            (IArrayTypeSymbol left, IArrayTypeSymbol right) => left.Rank == right.Rank
                && Unify(left.ElementType, right.ElementType, bindings),
            (INamedTypeSymbol left, INamedTypeSymbol right) => SymbolEqualityComparer.Default.Equals(
                left.OriginalDefinition,
                right.OriginalDefinition
            )
                && left.TypeArguments.Zip(right.TypeArguments).All(pair => Unify(pair.First, pair.Second, bindings))
                && (left.ContainingType is not { } outer || Unify(outer, right.ContainingType!, bindings)),
            _ => SymbolEqualityComparer.Default.Equals(given, wanted),
        };
}
