using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>Writes a suite that does not exist yet, into as many files as its length asks for.</summary>
/// <param name="site">The suite.</param>
/// <param name="generated">All its tests.</param>
/// <param name="files">The files of the run that change.</param>
/// <param name="index">The tests of the test project.</param>
internal sealed class NewSuite(SuiteSite site, GeneratedSuite generated, FileMerges files, TestIndex index)
{
    /// <summary>Writes the suite.</summary>
    /// <param name="wanted">The tests that it gets, in the order of the plan.</param>
    /// <returns>Each test with the path of its file.</returns>
    public IReadOnlyList<(GeneratedTest Test, string Path)> Write(IReadOnlyList<GeneratedTest> wanted)
    {
        var groups = SuiteSplit
            .Plan([.. wanted.Select(test => (test.Group, test.Lines))], SharedLines, site.Split)
            .Zip(wanted)
            .Where(each => !each.First.IsMain)
            .GroupBy(each => each.First, each => each.Second)
            .Select(group => (Tests: group.ToList(), Spot: SpotOf(group.Key, [.. group])))
            .Where(group => group.Spot is not null)
            .ToList();
        if (groups.Count == 0)
        {
            files.Create(site, generated, wanted);
            return [.. wanted.Select(test => (test, site.Planned.Path))];
        }

        var stays = wanted.Except(groups.SelectMany(group => group.Tests)).ToList();
        var written = new List<(GeneratedTest, string)>();
        if (stays.Count > 0 || site.Split.Style == SplitStyle.Partial)
        {
            WriteMain(stays);
            written.AddRange(stays.Select(test => (test, site.Planned.Path)));
        }

        foreach (var (tests, spot) in groups)
        {
            var merge = files.Create(spot!, site);
            merge.Add(
                merge.InsertionInto(spot!.Part).Of(tests.Select(test => test.Text).ToEquatableArray()),
                tests,
                spot.Part
            );
            written.AddRange(tests.Select(test => (test, spot.Source.Path)));
        }

        return written;
    }

    private int SharedLines => site.Rendered.Text.AsSpan().Count('\n') - generated.Tests.Sum(test => test.Lines);

    private void WriteMain(IReadOnlyList<GeneratedTest> stays)
    {
        var main = files.Create(generated.File, site);
        main.Keep(stays);

        var elsewhere = GroupSpots.ImportsOf(generated.Tests);
        elsewhere.ExceptWith(GroupSpots.ImportsOf(stays));
        elsewhere.ExceptWith(site.Class.Usings);
        main.RemoveImports(name => !elsewhere.Contains(name));
        if (site.Split.Style == SplitStyle.Partial)
        {
            main.MakePartial(generated.Part!);
        }
    }

    // a file that is there already is somebody else's
    private Spot? SpotOf(TestGroup group, IReadOnlyList<GeneratedTest> tests)
    {
        if (generated.Part is not { } part)
        {
            return null;
        }

        var spot =
            site.Split.Style == SplitStyle.Class
                ? GroupSpots.NewClass(site, generated, group, tests)
                : GroupSpots.NewPart(site, new(generated.File, part, site.ClassName), group, tests);
        return spot is not null && index.FileAt(spot.Source.Path) is null ? spot : null;
    }
}
