using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Generics;

/// <summary>Says which type parameters of a base stand for the subject of its test classes.</summary>
internal sealed class TypeParameterRoles
{
    private static readonly HashSet<string> SubjectNames = new(StringComparer.Ordinal)
    {
        "T",
        "TClass",
        "TImplementation",
        "TSubject",
        "TSut",
        "TTarget",
        "TType",
        "TUnderTest",
    };

    /// <summary>Reads the roles of the type parameters.</summary>
    /// <param name="candidate">The generic base.</param>
    /// <param name="subject">The subject.</param>
    public TypeParameterRoles(BaseCandidate candidate, INamedTypeSymbol? subject)
    {
        var parameters = candidate.Definition.TypeParameters;
        var positions = Enumerable.Range(0, parameters.Length).ToList();
        var shown = positions.Where(position => IsShown(candidate, position)).ToList();
        IsAlwaysForSubject = shown.Count > 0;
        SubjectPositions =
        [
            .. shown
                .Concat(positions.Where(position => IsConstrained(parameters[position], candidate)))
                .Concat(
                    positions.Where(position => candidate.Heirs.IsEmpty && IsNamedFor(parameters[position], subject))
                )
                .Distinct(),
        ];
    }

    /// <summary>The positions that may stand for the subject, the likeliest first.</summary>
    public ImmutableArray<int> SubjectPositions { get; }

    /// <summary>Whether existing test classes close the base over their subjects.</summary>
    public bool IsAlwaysForSubject { get; }

    // TSubject, or TCache for a RedisCache; a TStartup is something else
    private static bool IsNamedFor(ITypeParameterSymbol parameter, INamedTypeSymbol? subject) =>
        SubjectNames.Contains(parameter.Name)
        || (
            parameter.Name.Length > 1
            && subject is not null
            && subject
                .AllInterfaces.Prepend(subject)
                .Any(type => type.Name.EndsWith(parameter.Name[1..], StringComparison.Ordinal))
        );

    // CacheTests : ContractTests<ICache> names the interface without its letter
    private static bool IsShown(BaseCandidate candidate, int position) =>
        candidate.Heirs.Any(heir =>
            heir.Base.TypeArguments[position] is INamedTypeSymbol { Name: var name } argument
            && (
                heir.Class.Name.StartsWith(name, StringComparison.Ordinal)
                || (
                    argument.TypeKind == TypeKind.Interface
                    && name.Length > 1
                    && heir.Class.Name.StartsWith(name[1..], StringComparison.Ordinal)
                )
            )
        );

    // what every type may be, such as IDisposable, tells nothing where test classes close the base otherwise
    private static bool IsConstrained(ITypeParameterSymbol parameter, BaseCandidate candidate) =>
        parameter
            .ConstraintTypes.OfType<INamedTypeSymbol>()
            .Any(constraint => candidate.Heirs.IsEmpty || !TestAssemblies.IsOfFramework(constraint));
}
