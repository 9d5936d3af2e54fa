using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>How long the files of a suite become in a run.</summary>
/// <param name="limit">How long they may be.</param>
/// <param name="verdicts">What becomes of the tests that there are.</param>
internal sealed class FileRoom(SplitOptions limit, IReadOnlyList<TestVerdict> verdicts)
{
    private readonly Dictionary<TestFile, (int Lines, int Tests)> _sizes = [];

    /// <summary>Says whether a file stays within the limit with more tests.</summary>
    public bool HasFor(TestFile file, IReadOnlyList<GeneratedTest> tests)
    {
        var (lines, count) = SizeOf(file);
        return limit.Allows(lines + tests.Sum(test => test.Lines), count + tests.Count);
    }

    /// <summary>Remembers that a file gets more tests.</summary>
    public void Take(TestFile file, IReadOnlyList<GeneratedTest> tests)
    {
        var (lines, count) = SizeOf(file);
        _sizes[file] = (lines + tests.Sum(test => test.Lines), count + tests.Count);
    }

    private (int Lines, int Tests) SizeOf(TestFile file)
    {
        if (!_sizes.TryGetValue(file, out var size))
        {
            var here = verdicts.Where(verdict => verdict.Test.Source == file).ToList();
            size = (
                file.LineCount + here.Sum(Growth),
                here.Count(verdict => verdict.Outcome is not TestOutcome.Removed)
            );
            _sizes.Add(file, size);
        }

        return size;
    }

    private static int Growth(TestVerdict verdict) =>
        verdict.Outcome switch
        {
            TestOutcome.Removed => -verdict.Test.Lines,
            TestOutcome.Updated or TestOutcome.Renamed when verdict.IsGenerated => verdict.Generated!.Lines
                - verdict.Test.Lines,
            _ => 0,
        };
}
