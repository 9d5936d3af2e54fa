using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit.Forged;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Harness;

public sealed class GivenAForgedProject
{
    public static TheoryData<TestFramework> Frameworks =>
        [TestFramework.XunitV3, TestFramework.XunitV2, TestFramework.NUnit, TestFramework.MSTest];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task WhenItsTestsRun_ThenAPendingTestCountsAsSkippedAndNotAsPassed(TestFramework framework)
    {
        using var project = new ForgedProject(new(framework)).Add(
            "StringBuilderTests.cs",
            HandWrittenSuite.For(framework)
        );

        Assert.Equal(new TestCounts(Passed: 1, Failed: 0, Skipped: 1), await project.TestAsync(Token));
    }

    [Fact]
    public async Task WhenATestFails_ThenItIsCounted()
    {
        using var project = new ForgedProject(new(TestFramework.XunitV3)).Add(
            "FailingTests.cs",
            "public class FailingTests { [Xunit.Fact] public void Fails() => Xunit.Assert.Fail(); }"
        );

        Assert.Equal(new TestCounts(Passed: 0, Failed: 1, Skipped: 0), await project.TestAsync(Token));
    }

    [Theory]
    [InlineData("public class C { private int unused; }", "CS0169")]
    [InlineData("/// <summary><see cref=\"Absent\"/></summary>\npublic class C;", "CS1574")]
    [InlineData("public class C { public string S = null; }", "CS8625")]
    public async Task WhenAFileHasAWarning_ThenTheBuildFailsAndNamesIt(string text, string id)
    {
        using var project = new ForgedProject(new(TestFramework.XunitV3)).Add("C.cs", text);

        var build = await project.BuildAsync(Token);

        Assert.False(build.Succeeded);
        Assert.Contains($"error {id}", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheBuildFails_ThenTheMessageOfTheTestRunSaysWhy()
    {
        using var project = new ForgedProject(new(TestFramework.XunitV3)).Add("C.cs", "public class C : Absent;");

        var failure = await Assert.ThrowsAsync<ToolFailedException>(() => project.TestAsync(Token));

        Assert.Contains("C.cs(1,18): error CS0246", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItNamesAPackage_ThenFilesMayUseItsTypes()
    {
        using var project = new ForgedProject(new(TestFramework.XunitV2) { Packages = ["Polly.Core"] }).Add(
            "C.cs",
            "/// <summary><see cref=\"Polly.ResiliencePipeline\"/></summary>\npublic class C;"
        );

        (await project.BuildAsync(Token)).EnsureSucceeded();
    }

    [Fact]
    public void WhenTheFrameworkHasNoPinnedPackage_ThenItCannotBeMade() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForgedProject(new(TestFramework.TUnit)));
}
