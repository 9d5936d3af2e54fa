using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Generics;
using SkeletonForge.Core.Fixtures.Linking;
using SkeletonForge.Core.Fixtures.Offers;
using TypeBindings = SkeletonForge.Core.Fixtures.Generics.TypeBindings;

namespace SkeletonForge.Core.Fixtures.Implementations;

/// <summary>
/// Finds the types that implement a contract: classes and structs of the projects that the test project references, and
/// closes them as the contract is closed. Classes of test projects stand in for implementations, and are none.
/// </summary>
internal sealed class ImplementationFinder
{
    private readonly Compilation _tests;
    private readonly TypeConstraints _constraints;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types;

    /// <param name="tests">The test project.</param>
    public ImplementationFinder(Compilation tests)
    {
        _tests = tests;
        _constraints = new(tests);
        _types = new(() => [.. TestSources.ProductTypesOf(tests).Where(IsConcrete)]);
    }

    /// <summary>The implementations of a contract, open, by name.</summary>
    /// <param name="subject">The definition of the contract.</param>
    public IEnumerable<INamedTypeSymbol> Find(INamedTypeSymbol subject) =>
        _types
            .Value.Where(type => FormsOf(type, subject).Any())
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>The forms in which a type is a contract: <c>ICache&lt;string, T&gt;</c> for a <c>TextCache&lt;T&gt;</c>.</summary>
    public static IEnumerable<INamedTypeSymbol> FormsOf(ITypeSymbol type, INamedTypeSymbol subject) =>
        TypeFit
            .SupertypesOf(type)
            .OfType<INamedTypeSymbol>()
            .Where(form => SymbolEqualityComparer.Default.Equals(form.OriginalDefinition, subject));

    /// <summary>Closes an implementation.</summary>
    /// <param name="type">The implementation, open.</param>
    /// <param name="contract">The contract, closed.</param>
    /// <returns>The implementation that is the contract in this form; <see langword="null"/> if none is.</returns>
    public INamedTypeSymbol? Close(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        var parameters = ParametersOf(type).ToList();
        var free = TypeBindings.Of(parameters);
        return FormsOf(type, contract.OriginalDefinition)
            .Select(form => free.Unify(form, contract))
            .Where(bound => bound is not null)
            .Select(bound => Complete(type, parameters, bound!))
            .FirstOrDefault(closed => closed is not null);
    }

    /// <summary>Closes a contract over simple types.</summary>
    /// <param name="subject">The definition of the contract, which need not be generic.</param>
    /// <returns>The closed contract; <see langword="null"/> if no simple types satisfy its constraints.</returns>
    public INamedTypeSymbol? CloseSimply(INamedTypeSymbol subject)
    {
        var parameters = ParametersOf(subject).ToList();
        return Complete(subject, parameters, TypeBindings.Of(parameters));
    }

    private INamedTypeSymbol? Complete(
        INamedTypeSymbol type,
        IReadOnlyList<ITypeParameterSymbol> parameters,
        TypeBindings bindings
    )
    {
        foreach (var parameter in parameters.Where(each => !bindings.IsKnown(each)))
        {
            if (SimpleArguments.Find(_tests, _constraints, [], parameter, bindings) is not { } simple)
            {
                return null;
            }

            bindings = bindings.Bind(parameter, simple);
        }

        return parameters.All(each => _constraints.WhyNot(each, bindings.Apply(each), bindings) is null)
            ? bindings.Apply(type)
            : null;
    }

    private static IEnumerable<ITypeParameterSymbol> ParametersOf(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? ParametersOf(outer) : []).Concat(type.TypeParameters);

    private bool IsConcrete(INamedTypeSymbol type) =>
        type
            is {
                TypeKind: TypeKind.Class or TypeKind.Struct,
                IsAbstract: false,
                IsStatic: false,
                IsImplicitlyDeclared: false,
                IsFileLocal: false,
                IsRefLikeType: false,
            }
        && type.CanBeReferencedByName
        && _tests.IsSymbolAccessibleWithin(type, _tests.Assembly);
}
