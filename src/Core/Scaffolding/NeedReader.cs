using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Generics;
using SkeletonForge.Core.Fixtures.Linking;
using TypeBindings = SkeletonForge.Core.Fixtures.Generics.TypeBindings;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>Reads what subjects need and nothing offers: the direct dependencies of their public contracts, never those of dependencies.</summary>
/// <param name="tests">The test project.</param>
internal sealed class NeedReader(Compilation tests)
{
    /// <summary>Reads the needs of the subjects of a test project.</summary>
    /// <returns>One need per type; several where one member takes several of a type. In the order in which subjects and their members name them.</returns>
    public IReadOnlyList<FixtureNeed> Read(IEnumerable<ScaffoldSubject> subjects)
    {
        var needs = new List<(INamedTypeSymbol Type, string Name, List<ScaffoldSubject> Users)>();
        foreach (var subject in subjects)
        {
            foreach (var (type, name, isOneOfSeveral) in Read(subject))
            {
                var known = needs.Find(need =>
                    SymbolEqualityComparer.Default.Equals(need.Type, type)
                    && (!isOneOfSeveral || string.Equals(need.Name, name, StringComparison.Ordinal))
                );
                if (known.Users is null)
                {
                    needs.Add((type, name, [subject]));
                }
                else if (!known.Users.Contains(subject))
                {
                    known.Users.Add(subject);
                }
            }
        }

        return [.. needs.Select(need => new FixtureNeed(need.Type, need.Name, need.Users))];
    }

    private IEnumerable<(INamedTypeSymbol Type, string Name, bool IsOneOfSeveral)> Read(ScaffoldSubject subject)
    {
        var missing = subject
            .Fixtures.Behaviors.SelectMany(behavior => behavior.Missing)
            .Where(each => each.Purpose != FixturePurpose.Subject)
            .Select(each => (each.Type.Value, each.Parameter))
            .ToHashSet();
        var arguments = ArgumentsOf(subject.Symbol);
        foreach (var member in MembersOf(subject.Symbol))
        {
            var parameters = EnvironmentNeeds
                .ParametersOf(member)
                .Where(parameter =>
                    missing.Contains((IdOf(parameter.Type), parameter.Name)) || IsFreeClock(parameter, subject)
                )
                .Select(parameter => (Type: arguments.Apply(parameter.Type) as INamedTypeSymbol, parameter.Name))
                .Where(parameter => parameter.Type is not null && !MentionsParameter(parameter.Type))
                .ToList();
            foreach (var (type, name) in parameters)
            {
                var isOneOfSeveral =
                    parameters.Count(other => SymbolEqualityComparer.Default.Equals(other.Type, type)) > 1;
                yield return (type!, NameOf(type!, name), isOneOfSeveral);
            }
        }
    }

    // a constructor that could do without a clock is tested with one all the same
    private static bool IsFreeClock(IParameterSymbol parameter, ScaffoldSubject subject) =>
        parameter is { IsOptional: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        && EnvironmentTypes.IsClock(parameter.Type)
        && !subject
            .Fixtures.Behaviors.SelectMany(behavior => behavior.Links)
            .Any(link =>
                link.Purpose == FixturePurpose.Subject
                || string.Equals(link.Parameter, parameter.Name, StringComparison.Ordinal)
            );

    private static string IdOf(ITypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId() ?? "";

    // constructors first: what an object is made with is its dependency, whatever its methods call it
    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol subject) =>
        subject
            .GetTypeMembers()
            .Where(type => type.IsExtension)
            .Prepend(subject)
            .SelectMany(type => type.GetMembers())
            .Where(member =>
                member.DeclaredAccessibility
                    is Accessibility.Public
                        or Accessibility.Protected
                        or Accessibility.ProtectedOrInternal
            )
            .OrderBy(member => member is not IMethodSymbol { MethodKind: MethodKind.Constructor });

    private TypeBindings ArgumentsOf(INamedTypeSymbol subject)
    {
        var constraints = new TypeConstraints(tests);
        return subject.TypeParameters.Aggregate(
            TypeBindings.Of(subject.TypeParameters),
            (bindings, parameter) =>
                SimpleArguments.Find(tests, constraints, [], parameter, bindings) is { } argument
                    ? bindings.Bind(parameter, argument)
                    : bindings
        );
    }

    private static bool MentionsParameter(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => MentionsParameter(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(MentionsParameter),
            _ => false,
        };

    // a member of that name would hide what code of a framework or a library begins with
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "A",
        "Arg",
        "Assert",
        "Does",
        "Is",
        "It",
        "Mock",
        "Substitute",
    };

    private static string NameOf(INamedTypeSymbol type, string parameter) =>
        TypeNames.FullNameOf(type) is "System.TimeProvider" ? "Clock"
        : string.Concat(NameWords.Of(parameter)) is var name && !Reserved.Contains(name) ? name
        : $"The{type.Name}";
}
