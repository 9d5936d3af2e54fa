using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Linking;

namespace SkeletonForge.Core.Fixtures.Offers;

/// <summary>Finds what a test project has besides bases: builders, static helpers and object mothers, fakes.</summary>
/// <param name="tests">The test project.</param>
internal sealed class ProjectOffers(Compilation tests)
{
    private static readonly string[] MakingWords = ["Build", "Create", "Make"];

    /// <summary>What the classes of the test project offer: builders first, then helpers, then fakes.</summary>
    public IEnumerable<(ISymbol Symbol, FixtureKind Kind)> Find(ImmutableArray<INamedTypeSymbol> types)
    {
        var candidates = types.Where(type => tests.IsSymbolAccessibleWithin(type, tests.Assembly)).ToList();
        return candidates
            .SelectMany(BuildersIn)
            .Select(method => (method, FixtureKind.Builder))
            .Concat(candidates.SelectMany(HelpersIn).Select(member => (member, FixtureKind.Helper)))
            .Concat(candidates.Where(IsFake).Select(type => ((ISymbol)type, FixtureKind.Fake)));
    }

    private IEnumerable<ISymbol> BuildersIn(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false })
        {
            return [];
        }

        var isNamedBuilder = type.Name.EndsWith("Builder", StringComparison.Ordinal);
        var makers = type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method =>
                method is { MethodKind: MethodKind.Ordinary, IsStatic: false, Arity: 0 }
                && (isNamedBuilder || method.Parameters.IsEmpty)
                && MakingWords.Contains(NameWords.Of(method.Name)[0], StringComparer.Ordinal)
                && (isNamedBuilder || method.Name is "Build" or "Create" or "BuildAsync" or "CreateAsync")
                && !SymbolEqualityComparer.Default.Equals(method.ReturnType, type)
                && Gives(method.ReturnType)
                && IsCallable(method)
            )
            .ToList();
        return makers.Count == 0 || Lifetimes.IsRunByTheFramework(type) ? [] : makers;
    }

    private IEnumerable<ISymbol> HelpersIn(INamedTypeSymbol type) =>
        !type.IsStatic || Lifetimes.IsRunByTheFramework(type)
            ? []
            : OfferedMembers
                .CallableOn(type, tests)
                .Where(member =>
                    member switch
                    {
                        IMethodSymbol method => method is { IsExtensionMethod: false, Arity: 0 }
                            && Gives(method.ReturnType),
                        IPropertySymbol property => Gives(property.Type),
                        _ => false,
                    }
                );

    private bool IsFake(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false }
        && (type.AllInterfaces.Any(IsContractFromOutside) || BasesOf(type).Any(IsContractFromOutside))
        && type.InstanceConstructors.Any(IsUsable)
        && !Lifetimes.IsRunByTheFramework(type);

    private bool IsContractFromOutside(INamedTypeSymbol type) =>
        type.IsAbstract
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, tests.Assembly)
        && !TypeNames.IsOfTestFramework(type)
        && (type.TypeKind == TypeKind.Interface ? !TypeWeights.IsTrait(type) : type.Name is not nameof(Attribute));

    private bool IsUsable(IMethodSymbol constructor) =>
        IsCallable(constructor)
        && constructor.Parameters.All(parameter =>
            parameter.IsOptional || parameter.IsParams || !Dependencies.IsDependency(parameter.Type)
        );

    private bool IsCallable(ISymbol symbol) => tests.IsSymbolAccessibleWithin(symbol, tests.Assembly);

    private static bool Gives(ITypeSymbol type) => TypeWeights.Of(FixtureWriter.Unwrap(type)) != TypeWeight.None;

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
