namespace SkeletonForge.Core.Suites;

/// <summary>Says which files the tests of a new suite go to.</summary>
public static class SuiteSplit
{
    /// <summary>Groups tests.</summary>
    /// <param name="tests">Each test with its group by member and outcome, and its lines.</param>
    /// <param name="shared">The lines that a file has without tests.</param>
    /// <param name="limit">What a file may hold.</param>
    /// <returns>
    /// The group of each test, in the same order: <see cref="TestGroup.Main"/> for all of them where one file holds them;
    /// else a group for each member; and for each outcome of one that is still too long.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="tests"/> or <paramref name="limit"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<TestGroup> Plan(
        IReadOnlyList<(TestGroup Group, int Lines)> tests,
        int shared,
        SplitOptions limit
    )
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(limit);
        if (limit.Allows(shared + tests.Sum(test => test.Lines), tests.Count))
        {
            return [.. tests.Select(_ => TestGroup.Main)];
        }

        return PlanMembers(tests, shared, limit);
    }

    /// <summary>Groups tests by member, however few there are, else as <see cref="Plan"/>.</summary>
    public static IReadOnlyList<TestGroup> PlanMembers(
        IReadOnlyList<(TestGroup Group, int Lines)> tests,
        int shared,
        SplitOptions limit
    )
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(limit);
        var tooLong = tests
            .GroupBy(test => test.Group.WholeMember)
            .Where(member => !limit.Allows(shared + member.Sum(test => test.Lines), member.Count()))
            .Select(member => member.Key)
            .ToHashSet();
        return
        [
            .. tests.Select(test => tooLong.Contains(test.Group.WholeMember) ? test.Group : test.Group.WholeMember),
        ];
    }
}
