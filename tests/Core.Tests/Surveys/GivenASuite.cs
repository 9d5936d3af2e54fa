using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Surveys;
using SkeletonForge.Core.Tests.Briefs;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Surveys;

public sealed class GivenASuite
{
    private const string File = "CounterTests.cs";

    private readonly BriefedProject _project = BriefedProject.Of(
        """
        namespace Library;

        /// <summary>Counts.</summary>
        public sealed class Counter
        {
            /// <summary>Adds to the count.</summary>
            /// <param name="amount">How much.</param>
            /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
            public void Add(int amount) => throw new System.ArgumentOutOfRangeException(nameof(amount));

            /// <summary>Reads the count.</summary>
            /// <returns>Zero if nothing was added.</returns>
            public int Read() => 0;
        }
        """
    );

    [Fact]
    public async Task WhenNothingIsGenerated_ThenEachBehaviorIsMissingAndNothingIsWritten()
    {
        var (suite, changes) = await _project.PreviewAsync();

        Assert.Equal("Counter", suite.Type.Name);
        Assert.Equal("CounterTests", suite.ClassName);
        Assert.NotEmpty(suite.Tests);
        Assert.All(suite.Tests, test => Assert.Equal(TestState.Missing, test.State));
        Assert.All(suite.Tests, test => Assert.Null(test.Location));
        Assert.Contains(suite.Tests, test => test.Member?.DisplayName is "Add(int)");
        Assert.Contains(changes.Report.Files, file => file.Outcome == WriteOutcome.WouldWrite);
        Assert.False(_project.Store.Files.ContainsKey(BriefedProject.PathOf(File)));
    }

    [Fact]
    public async Task WhenItIsGenerated_ThenEachTestIsPendingWhereItStands()
    {
        await _project.GenerateAsync();

        var (suite, changes) = await _project.PreviewAsync();

        var lines = _project[File].Split('\n');
        Assert.All(suite.Tests, test => Assert.Equal(TestState.Pending, test.State));
        Assert.All(
            suite.Tests,
            test => Assert.Contains($" {test.Name}(", lines[test.Location!.Line - 1], StringComparison.Ordinal)
        );
        Assert.All(changes.Report.Files, file => Assert.Equal(WriteOutcome.Unchanged, file.Outcome));
    }

    [Fact]
    public async Task WhenATestIsWritten_ThenItIsFilled()
    {
        await _project.GenerateAsync();
        var filled = (await _project.PreviewAsync()).Suite.Tests[0];
        Fill(filled.Name);

        var (suite, _) = await _project.PreviewAsync();

        Assert.Equal(TestState.Filled, StateOf(suite, filled.Id));
        Assert.Equal(1, suite.Tests.Count(test => test.State == TestState.Filled));
    }

    [Fact]
    public async Task WhenAWrittenTestNamesAPromiseThatIsGone_ThenItIsAnOrphan()
    {
        await _project.GenerateAsync();
        var gone = (await _project.PreviewAsync()).Suite.Tests[0];
        Fill(gone.Name);
        _project[File] = _project[File].Replace(gone.Id, "Add/what-it-once-was", StringComparison.Ordinal);

        var (suite, _) = await _project.PreviewAsync();

        var orphan = Assert.Single(suite.Tests, test => test.State == TestState.Orphan);
        Assert.Equal(gone.Name, orphan.Name);
        Assert.Null(orphan.Behavior);
    }

    [Fact]
    public async Task WhenATestIsNotWanted_ThenItIsLeftOutUntilItIs()
    {
        var planned = (await _project.PreviewAsync()).Suite;
        var unwanted = planned.Tests[^1];
        await _project.GenerateAsync(new TestWish(planned.Type.Id, unwanted.Id, IsWanted: false));

        Assert.DoesNotContain(unwanted.Name, _project[File], StringComparison.Ordinal);
        var again = await _project.GenerateAsync();
        Assert.Equal(unwanted.Id, Assert.Single(again.Value!.Tests, test => test.Outcome == TestOutcome.Declined).Id);
        Assert.Equal(TestState.Declined, StateOf((await _project.PreviewAsync()).Suite, unwanted.Id));

        await _project.GenerateAsync(new TestWish(planned.Type.Id, unwanted.Id, IsWanted: true));

        Assert.Contains(unwanted.Name, _project[File], StringComparison.Ordinal);
        Assert.Equal(TestState.Pending, StateOf((await _project.PreviewAsync()).Suite, unwanted.Id));
    }

    [Fact]
    public async Task WhenAWrittenTestIsNotWanted_ThenItStaysAllTheSame()
    {
        await _project.GenerateAsync();
        var suite = (await _project.PreviewAsync()).Suite;
        Fill(suite.Tests[0].Name);
        var text = _project[File];

        await _project.GenerateAsync(new TestWish(suite.Type.Id, suite.Tests[0].Id, IsWanted: false));

        Assert.Equal(text, _project[File]);
    }

    private static TestState StateOf(SuiteSurvey suite, string id) =>
        Assert.Single(suite.Tests, test => string.Equals(test.Id, id, StringComparison.Ordinal)).State;

    // gives the method a body
    private void Fill(string name)
    {
        var text = _project[File];
        var brace = text.IndexOf('{', text.IndexOf($" {name}(", StringComparison.Ordinal));
        _project[File] = text.Insert(brace + 1, " Assert.True(true); ");
        Assert.NotEqual(text, _project[File]);
    }
}
