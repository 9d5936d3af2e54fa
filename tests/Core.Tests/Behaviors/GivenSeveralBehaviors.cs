using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenSeveralBehaviors
{
    [Fact]
    public void WhenMembersAreOverloaded_ThenIdsTellThemApart()
    {
        var ids = Documented
            .Behaviors(
                Documented.Method("Clear", "<summary>Removes all entries.</summary>"),
                Documented.Method("Clear", "<summary>Removes all entries.</summary>", null, "region"),
                Documented.Constructor(
                    "<summary>Initializes a new instance of the Store class that is empty.</summary>"
                )
            )
            .Select(behavior => behavior.Id);

        Assert.Equal(
            ["Clear[]/removes-all-entries", "Clear[region]/removes-all-entries", "ctor/new-store-is-empty"],
            ids
        );
    }

    // such members do not share what was read of the sentence
    [Fact]
    public void WhenASentenceNamesOneOfTwoMembers_ThenItIsAboutThatMemberOnlyThere()
    {
        const string Remarks = "<remarks>The Close method releases the handle.</remarks>";

        var subjects = Documented
            .Behaviors(Documented.Method("Close", Remarks), Documented.Method("Abort", Remarks))
            .Select(behavior => behavior.Subject);

        Assert.Equal(["", "the Close method"], subjects);
    }

    [Fact]
    public void WhenTwoMembersSayTheSame_ThenEachKeepsTheKindThatItsNameGives()
    {
        const string Summary = "<summary>Releases the handle.</summary>";

        var kinds = Documented
            .Behaviors(Documented.Method("Close", Summary), Documented.Method("Dispose", Summary))
            .Where(behavior => behavior.Origin == BehaviorOrigin.Documentation)
            .Select(behavior => (behavior.Kind, behavior.Catches));

        Assert.Equal(
            [
                (BehaviorKind.State, "a Close that does not release the handle"),
                (BehaviorKind.Dispose, "a Dispose that does not release the handle"),
            ],
            kinds
        );
    }

    [Fact]
    public void WhenIdsWouldBeEqual_ThenTheyAreNumbered()
    {
        // an id leaves out what would make it too long
        var ids = Documented
            .Behaviors(
                Documented.Method(
                    "Get",
                    "<exception cref='T:System.InvalidOperationException'>The source collection was modified after it was opened.</exception>"
                        + "<exception cref='T:System.InvalidOperationException'>The source collection was modified while entries were read.</exception>"
                )
            )
            .Select(behavior => behavior.Id);

        Assert.Equal(
            [
                "Get/throws-invalidoperation-when-source-collection-was-modified",
                "Get/throws-invalidoperation-when-source-collection-was-modified-2",
            ],
            ids
        );
    }

    [Fact]
    public void WhenAConditionIsLong_ThenTheIdEndsInAWholeWord()
    {
        var behavior = Assert.Single(
            Documented.Behaviors(
                Documented.Method(
                    "Get",
                    "<exception cref='T:System.InvalidOperationException'>The source collection was modified after the enumerator of the store was created.</exception>"
                )
            )
        );

        Assert.Equal("Get/throws-invalidoperation-when-source-collection-was-modified", behavior.Id);
    }

    [Fact]
    public void WhenATypePromisesNothing_ThenThatIsReported()
    {
        var result = BehaviorDeriver.Derive(Documented.Type(Documented.Method("Get", "")));

        Assert.Empty(result.Value!.Behaviors);
        Assert.Equal([Core.Diagnostics.Rules.NoBehaviors], result.Diagnostics.Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void WhenProseIsHostileToPatterns_ThenDerivingStillEnds()
    {
        var hostile = string.Concat(Enumerable.Repeat("true if a, or null if b, or c is d or e; or ", 17));

        Assert.NotEmpty(
            Documented.Behaviors(
                Documented.Method(
                    "Get",
                    $"<returns>{hostile}</returns><exception cref='T:E'>{hostile}</exception>",
                    "bool"
                )
            )
        );
    }
}
