using System.Reflection;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.TestKit.Replays;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>The law over the history of a real library; <c>benchmarks</c> walks over longer ones.</summary>
public sealed class GivenVersionsOfALibrary
{
    private static readonly string Versions = typeof(GivenVersionsOfALibrary)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(found => found.Key is "Versions of System.Text.Json")
        .Value!;

    [Fact]
    public async Task WhenEachIsGeneratedOverWrittenTests_ThenNothingIsLost()
    {
        var replay = new HistoryReplay();
        var steps = new List<ReplayStep>();
        foreach (var version in (string[])["4.7.2", "5.0.2", "6.0.0"])
        {
            var assembly = Versions.Replace("{0}", version, StringComparison.Ordinal);
            steps.Add(
                await replay.StepAsync(
                    LibraryVersion.FromAssembly(version, assembly),
                    TestContext.Current.CancellationToken
                )
            );
        }

        Assert.Empty(steps.SelectMany(step => step.Problems));
        Assert.True(steps[^1].Written > 100, $"{steps[^1].Written} tests were written");
        Assert.All(steps, step => Assert.True(step.Outcomes[TestOutcome.Added] > 0));
        Assert.Contains(steps, step => step.Outcomes.ContainsKey(TestOutcome.NeedsReview));
    }
}
