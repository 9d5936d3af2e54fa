using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Suites;

/// <summary>
/// The fifth stage: behaviors and their place come in, the files, classes and named tests go out. Pure; knows nothing
/// of symbols and templates.
/// </summary>
public static class SuitePlanner
{
    /// <summary>Plans the suite of one type.</summary>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="behaviors">Its behaviors.</param>
    /// <param name="placement">Where the suite goes.</param>
    /// <param name="categories">The rules that give suites a category.</param>
    /// <returns>The plan: one file with one class.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SuitePlan Plan(
        TypeContract contract,
        BehaviorSet behaviors,
        SuitePlacement placement,
        EquatableArray<CategoryRule> categories = default
    )
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(behaviors);
        ArgumentNullException.ThrowIfNull(placement);
        var names = new NameTable(placement);
        var bases = placement.Fixtures?.Base?.Chain ?? default;
        var category = CategoryRules.Find(categories, bases, placement.Folder, placement.Namespace);
        var tests = TestsOf(contract, behaviors, placement, category, names);
        var taskName = tests.Any(test => test.IsAsync)
            ? names.Write(PlacementReader.Task) ?? PlacementReader.Task.Name
            : PlacementReader.Task.Name;
        var (suite, usings) = names.WritePart(() =>
        {
            names.Import(TestFrameworks.NamespaceOf(placement.Framework));
            var written = WithBase(
                new(placement.ClassName, contract.ShortName, names.Write(contract.Cref), tests),
                placement.Fixtures?.Base,
                names
            );
            return placement.Fixtures?.Contract is { HasFactory: true } shared
                ? HeirPlanner.Share(written, shared, names)
                : written;
        });
        var file = new PlannedFile(
            placement.FilePath,
            names.Usings.ToEquatableArray(),
            placement.Namespace,
            taskName,
            suite with
            {
                Usings = usings,
            }
        );
        return new(contract.Id, placement.Root, placement.Framework, placement.Style, [file])
        {
            Contract = placement.Contract,
            Heirs = HeirPlanner.Plan(contract, placement),
            Neighbors = placement.Neighbors,
        };
    }

    // a base that no name means alone cannot be inherited
    private static PlannedClass WithBase(PlannedClass suite, TestBase? testBase, NameTable names)
    {
        if (testBase is null || names.Write(testBase.Name) is not { } baseName)
        {
            return suite;
        }

        return suite with
        {
            BaseTypes = testBase.Interfaces.Select(names.Write).OfType<string>().Prepend(baseName).ToEquatableArray(),
            Parameters = names.WriteParameters(testBase.ConstructorParameters),
            Attributes = testBase.Attributes.Select(names.Write).OfType<string>().ToEquatableArray(),
            Overrides = testBase.Overrides.Select(names.WriteOverride).ToEquatableArray(),
        };
    }

    private static EquatableArray<PlannedTest> TestsOf(
        TypeContract contract,
        BehaviorSet behaviors,
        SuitePlacement placement,
        string? category,
        NameTable names
    )
    {
        var fixtures = placement.Fixtures;
        var offers = (fixtures?.Offers ?? default).DistinctBy(offer => offer.Id).ToDictionary(offer => offer.Id);
        var members = contract.Members.ToDictionary(member => member.Id);
        var labels = MemberLabels.For(contract);
        var namer = new TestNamer();
        var tests = new PlannedTest[behaviors.Behaviors.Count];
        for (var i = 0; i < tests.Length; i++)
        {
            var behavior = behaviors.Behaviors[i];
            // exactly one category: that of a checklist was asked for in particular
            behavior = behavior with
            {
                Category = behavior.Category ?? category,
            };
            // without a member, the behavior is one of the whole type
            var member = members.GetValueOrDefault(behavior.Member);
            var name = namer.Create(member is null ? MemberLabels.Of(contract) : labels[member.Id], behavior);
            var links = fixtures is null ? default : fixtures.Behaviors[i].Links;
            var isAsync = member is { Asynchrony: not Asynchrony.None };
            var (test, usings) = names.WritePart(() =>
            {
                names.Import(TestFrameworks.NamespaceOf(placement.Framework));
                if (isAsync)
                {
                    names.Write(PlacementReader.Task);
                }

                return new PlannedTest(
                    name,
                    isAsync,
                    behavior,
                    SummaryOf(member is null ? contract.ShortName : SubjectOf(member), behavior),
                    names.Write(member is null ? contract.Cref : member.Cref)
                )
                {
                    Fixtures = HeirPlanner
                        .FactoryFor(member, fixtures)
                        .Concat(
                            links
                                .Select(link => offers[link.Fixture])
                                .Distinct()
                                .Select(offer => new PlannedReference(offer.DisplayName, names.Write(offer.Cref)))
                        )
                        .ToEquatableArray(),
                };
            });
            tests[i] = test with
            {
                Usings = usings,
                Links = links,
                Missing = fixtures is null ? default : fixtures.Behaviors[i].Missing,
            };
        }

        return EquatableArray.Create<PlannedTest>(tests);
    }

    private static string SubjectOf(MemberContract member) =>
        member.Kind switch
        {
            MemberContractKind.Constructor => "The constructor",
            MemberContractKind.Indexer => "The indexer",
            MemberContractKind.Operator => $"The {member.Name["operator ".Length..]} operator",
            MemberContractKind.Conversion => $"The conversion to {member.Type?.DisplayName}",
            _ => member.Name,
        };

    private static string SummaryOf(string member, Behavior behavior)
    {
        var subject = behavior.Subject.Length == 0 ? member : behavior.Subject;
        return behavior.Given.Length == 0
            ? $"{subject} {behavior.Promise}"
            : $"{subject} {behavior.Promise} {Conditions.AsAdverbial(behavior.Given)}";
    }
}
