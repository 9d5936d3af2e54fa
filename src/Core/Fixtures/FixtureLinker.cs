using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Linking;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>
/// Takes what is offered to a suite, gives what serves each of its behaviors: the subject, what its constructor needs,
/// arguments, environment. What a type fits is asked of the compiler; names decide where several fit. One linker
/// serves a run.
/// </summary>
internal sealed class FixtureLinker
{
    private readonly Dictionary<
        ImmutableArray<OfferedFixture>,
        (MakerFinder Makers, OfferedFixture[] Environment)
    > _known = [];

    /// <summary>Links the behaviors of a suite.</summary>
    /// <param name="offers">What is offered to it.</param>
    /// <param name="site">The place of the suite.</param>
    /// <returns>What serves each behavior, in the order of the behaviors; nothing where the test project does not know the subject.</returns>
    public EquatableArray<BehaviorFixtures> Link(ImmutableArray<OfferedFixture> offers, FixtureSite site)
    {
        var behaviors = site.Behaviors.Behaviors;
        if (site.Tests.Compilation is not { } tests || SubjectSymbol.Find(site.Subject, tests) is not { } subject)
        {
            return behaviors.Select(_ => new BehaviorFixtures(default, default)).ToEquatableArray();
        }

        if (!_known.TryGetValue(offers, out var known))
        {
            known = (new(tests, offers), [.. EnvironmentOf(offers)]);
            _known.Add(offers, known);
        }

        var linker = new SuiteLinker(site, tests, subject, known.Makers, known.Environment);
        return behaviors.Select(linker.Link).ToEquatableArray();
    }

    // a clock that somebody else reads is no clock of the test: a fake must be passed in, a member of the base is
    private static IEnumerable<OfferedFixture> EnvironmentOf(ImmutableArray<OfferedFixture> offers) =>
        offers
            .Where(offer => offer.IsShared && offer.Roles != EnvironmentRoles.None)
            .OrderBy(offer => offer.Fixture.Kind != FixtureKind.BaseMember);
}
