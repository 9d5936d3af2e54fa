using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>How tests come by the subject: an offer gives it, or its best constructor makes it of offers.</summary>
/// <param name="ReadyMade">The offer that gives it; <see langword="null"/> if it must be made.</param>
/// <param name="Constructor">The constructor that the offers serve best; <see langword="null"/> if tests can call none.</param>
/// <param name="Bindings">What the type parameters of the subject stand for in the offer.</param>
/// <param name="TakesClock"><see langword="true"/> if the time that it sees may come from a clock that is passed in.</param>
internal sealed record SubjectMakers(
    OfferedFixture? ReadyMade,
    IMethodSymbol? Constructor,
    TypeBindings Bindings,
    bool TakesClock
)
{
    /// <summary>Looks for the makers of a subject.</summary>
    /// <param name="subject">The definition of the subject, as the test project sees it.</param>
    /// <param name="makers">The offers.</param>
    /// <param name="tests">The test project.</param>
    public static SubjectMakers Find(INamedTypeSymbol subject, MakerFinder makers, Compilation tests)
    {
        var bindings = new TypeBindings();
        var readyMade = subject.IsStatic
            ? null
            : makers.Find(subject, subject.Name, bindings)
                ?? makers.FindDeclared(AbstractionsOf(subject), subject.Name);
        var constructor = subject.IsAbstract
            ? null
            : subject
                .InstanceConstructors.Where(candidate => tests.IsSymbolAccessibleWithin(candidate, tests.Assembly))
                .OrderByDescending(candidate => candidate.DeclaredAccessibility == Accessibility.Public)
                .ThenBy(candidate => candidate.Parameters.Count(parameter => IsMissing(parameter, makers, bindings)))
                .ThenByDescending(candidate =>
                    candidate.Parameters.Count(parameter => Find(parameter, makers, bindings) is not null)
                )
                .ThenBy(candidate => candidate.Parameters.Length)
                .FirstOrDefault();
        var takesClock =
            subject.IsAbstract
            || subject.InstanceConstructors.Any(candidate =>
                candidate.Parameters.Any(parameter => EnvironmentTypes.IsClock(parameter.Type))
            );
        return new(readyMade, constructor, bindings, takesClock);
    }

    // what the subject is known as: not that it can be disposed
    private static List<INamedTypeSymbol> AbstractionsOf(INamedTypeSymbol subject) =>
        [
            .. TypeFit
                .SupertypesOf(subject)
                .Skip(1)
                .OfType<INamedTypeSymbol>()
                .Where(type => type.IsAbstract && !TypeNames.IsOfFramework(type)),
        ];

    private static bool IsMissing(IParameterSymbol parameter, MakerFinder makers, TypeBindings bindings) =>
        !parameter.IsOptional && Dependencies.IsDependency(parameter.Type) && Find(parameter, makers, bindings) is null;

    private static OfferedFixture? Find(IParameterSymbol parameter, MakerFinder makers, TypeBindings bindings) =>
        makers.Find(parameter.Type, parameter.Name, bindings.Copy());
}
