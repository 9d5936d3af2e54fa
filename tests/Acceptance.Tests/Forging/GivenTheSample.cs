using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Does with a copy of the sample what the README tells a new user to do.</summary>
public sealed class GivenTheSample
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenItIsForged_ThenItsTestsRunBesideThePendingOnes()
    {
        using var copy = SampleCopy.Create();
        var before = await copy.TestAsync(Token);

        var tool = await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching/Caching.csproj"], Token);

        Assert.True(tool.Succeeded, tool.ToString());
        var pending = copy.ForgedTests();
        Assert.InRange(pending, 60, 1000);
        Assert.EndsWith(
            $" with {pending} pending tests, 2 implementations, and 11 contracts.\n",
            tool.Output,
            StringComparison.Ordinal
        );
        Assert.All(
            ["README.md", "docs/assistants.md"],
            page => Assert.Contains(tool.Output.Split('\n')[^2], ReadPage(page), StringComparison.Ordinal)
        );
        Assert.Equal(before with { Skipped = before.Skipped + pending }, await copy.TestAsync(Token));
    }

    [Fact]
    public async Task WhenItIsForgedTwice_ThenTheSecondRunChangesNothingAndSaysSo()
    {
        using var copy = SampleCopy.Create();
        (await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token)).EnsureSucceeded();
        var before = copy.Snapshot();

        var tool = await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token);

        Assert.True(tool.Succeeded, tool.ToString());
        Assert.StartsWith(
            "Wrote nothing; found nothing to change in ",
            tool.Output.Split('\n')[^2],
            StringComparison.Ordinal
        );
        Assert.Equal(before, copy.Snapshot());
    }

    [Fact]
    public async Task WhenTheDocumentationOfAWrittenTestChanges_ThenTheTestIsKeptMarkedAndStillRuns()
    {
        const string Suite = "samples/Caching.Tests/Limits/RateLimiterTests.cs";
        const string Signature = "public void Capacity_ReturnsTheLargestNumberOfPermitsThatCanBeAcquiredAtOnce()";
        const string Body = "        Assert.True(Limiter.Capacity > 0, \"mine\");\n";
        using var copy = SampleCopy.Create();
        (await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token)).EnsureSucceeded();
        var pending = copy.ForgedTests();
        copy.Edit(Suite, $"{Signature}\n    {{\n", $"{Signature}\n    {{\n{Body}");
        copy.Edit(
            Suite,
            "[Fact(Skip = \"Pending: not written yet\")]\n    [Trait(\"Behavior\", \"Capacity/",
            "[Fact]\n    [Trait(\"Behavior\", \"Capacity/"
        );
        var counts = await copy.TestAsync(Token);
        copy.Edit("samples/Caching/Limits/RateLimiter.cs", "acquired at once.", "acquired in one go.");

        var tool = await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token);

        Assert.Equal(4, tool.ExitCode);
        Assert.Contains("SKF4103", tool.Error, StringComparison.Ordinal);
        var text = copy.Read(Suite);
        Assert.Contains($"{Signature}\n    {{\n{Body}    }}\n", text, StringComparison.Ordinal);
        Assert.Contains("[Trait(\"Contract\", \"Needs review\")]\n", text, StringComparison.Ordinal);
        Assert.Contains("acquired in one go.</summary>", text, StringComparison.Ordinal);
        Assert.Equal(pending - 1, copy.ForgedTests());
        Assert.Equal(counts, await copy.TestAsync(Token));
        var before = copy.Snapshot();
        await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token);
        Assert.Equal(before, copy.Snapshot());
    }

    private static string ReadPage(string page) => File.ReadAllText(TestKit.RepositoryRoot.Combine(page.Split('/')));
}
