using SkeletonForge.Core;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Surveys;
using SkeletonForge.Core.Writing;
using SkeletonForge.Extension.Dialogs;

namespace SkeletonForge.Extension.Tests.Dialogs;

public sealed class GivenAPreview
{
    [Theory]
    [InlineData(TestState.Missing, true, true)]
    [InlineData(TestState.Declined, true, false)]
    [InlineData(TestState.Pending, false, true)]
    [InlineData(TestState.Filled, false, true)]
    [InlineData(TestState.NeedsReview, false, true)]
    [InlineData(TestState.Orphan, false, false)]
    public void WhenATestHasAState_ThenItsTickSaysWhatBecomesOfIt(TestState state, bool isChoosable, bool isChecked)
    {
        var behavior = PreviewOf(Test("Get/null", state)).Members[0].Behaviors[0];

        Assert.Equal(isChoosable, behavior.IsChoosable);
        Assert.Equal(isChecked, behavior.IsChecked);
        Assert.Equal(Strings.StateOf(state), behavior.State);
    }

    [Fact]
    public void WhenAMemberIsUnticked_ThenSoAreItsBehaviorsThatCanBe()
    {
        var preview = PreviewOf(Test("Get/null", TestState.Missing), Test("Get/value", TestState.Filled));
        var changed = new List<string?>();
        preview.Members[0].Behaviors[0].PropertyChanged += (_, change) => changed.Add(change.PropertyName);

        preview.Members[0].IsChecked = false;

        Assert.Equal([false, true], preview.Members[0].Behaviors.Select(behavior => behavior.IsChecked));
        Assert.Equal(["IsChecked"], changed);
    }

    [Fact]
    public void WhenTicksAreSet_ThenTheWishesSayThatOfTestsThatAreNotThere()
    {
        var preview = PreviewOf(
            Test("Get/null", TestState.Missing),
            Test("Get/value", TestState.Declined),
            Test("Get/throws", TestState.Filled)
        );
        preview.Members[0].Behaviors[0].IsChecked = false;
        preview.Members[0].Behaviors[1].IsChecked = true;

        Assert.Equal(
            [new TestWish(new("T:Shop.Till"), "Get/null", false), new TestWish(new("T:Shop.Till"), "Get/value", true)],
            preview.Wishes
        );
        Assert.Equal(["T:Shop.Till"], preview.Types);
    }

    [Fact]
    public void WhenNothingIsTickedAndNothingIsThere_ThenTheTypeIsLeftAlone()
    {
        var preview = PreviewOf(Test("Get/null", TestState.Missing), Test("Get/value", TestState.Declined));
        preview.Members[0].IsChecked = false;

        Assert.Empty(preview.Types);
    }

    [Fact]
    public void WhenFilesWouldChange_ThenTheDiffShowsThemByTheirShortNames()
    {
        var preview = new Preview(
            new(
                [],
                new(
                    new([
                        new("/repo/New.cs", WriteOutcome.WouldWrite, 1, "new\n"),
                        new("/repo/Old.cs", WriteOutcome.WouldUpdate, 1, "b\n", OldText: "a\n"),
                        new("/repo/Same.cs", WriteOutcome.Unchanged, 1, ""),
                    ]),
                    []
                )
            ),
            path => path["/repo/".Length..]
        );

        Assert.Equal(
            "--- /dev/null\n+++ b/New.cs\n@@ -0,0 +1,1 @@\n+new\n--- a/Old.cs\n+++ b/Old.cs\n@@ -1,1 +1,1 @@\n-a\n+b",
            preview.Diff
        );
    }

    private static Preview PreviewOf(params SurveyedTest[] tests) =>
        new(
            new(
                [
                    new()
                    {
                        Type = new()
                        {
                            Id = new("T:Shop.Till"),
                            Name = "Till",
                            Namespace = "Shop",
                            ShortName = "Till",
                            Kind = TypeContractKind.Class,
                            Signature = new([new SymbolTextPart("public class Till")]),
                            Documentation = DocComment.Empty,
                        },
                        ClassName = "TillTests",
                        FilePath = "/repo/TillTests.cs",
                        TestProject = "/repo/Shop.Tests.csproj",
                        Framework = TestFramework.XunitV3,
                        Tests = tests.ToEquatableArray(),
                    },
                ],
                new ForgeResult(new([]), [])
            ),
            path => path
        );

    private static SurveyedTest Test(string id, TestState state) =>
        new()
        {
            Id = id,
            State = state,
            Name = id.Replace('/', '_'),
        };
}
