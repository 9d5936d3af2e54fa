using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Briefs;

/// <summary>Chooses a written test that shows how the tests of a suite look: the most similar to one that is to be written.</summary>
internal static class ExampleChoice
{
    /// <summary>Finds the example.</summary>
    /// <param name="wanted">The test that is to be written.</param>
    /// <param name="suite">The tests of its suite, in order.</param>
    /// <returns>
    /// A test that runs and that nobody has to review, of the same member and outcome if there is one, the nearest of equals;
    /// <see langword="null"/> if there is none.
    /// </returns>
    public static ExistingTest? Find(TestInQuestion wanted, IReadOnlyList<TestInQuestion> suite)
    {
        var place = Place(wanted);
        return suite
            .Where(test => test.State == BriefTestState.Written && !test.Text.IsPending && test.Text != wanted.Text)
            .OrderByDescending(test => Likeness(test, wanted))
            .ThenBy(test => Math.Abs(Place(test) - place))
            .FirstOrDefault()
            ?.Text;

        int Place(TestInQuestion test) => suite.TakeWhile(each => each != test).Count();
    }

    private static int Likeness(TestInQuestion test, TestInQuestion wanted)
    {
        var (left, right) = (test.Planned.Behavior, wanted.Planned.Behavior);
        return Weigh(left.Member == right.Member, 8)
            + Weigh(left.Outcome.Kind == right.Outcome.Kind, 4)
            + Weigh(test.Planned.IsAsync == wanted.Planned.IsAsync, 2)
            + Weigh(left.Kind == right.Kind, 1);
    }

    private static int Weigh(bool isAlike, int weight) => isAlike ? weight : 0;
}
