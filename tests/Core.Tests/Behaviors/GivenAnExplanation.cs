using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenAnExplanation
{
    private static readonly TypeContract Store = Documented.Type(
        Documented.Method(
            "Get",
            """
            <summary>Represents the way to the entry.</summary>
            <returns>The entry, or null if it is missing.</returns>
            <remarks>缓存。条目。</remarks>
            <exception cref='T:System.ArgumentNullException'>The key is null.</exception>
            <exception cref='T:System.ArgumentNullException'>the key is null</exception>
            """,
            "string",
            "key"
        ),
        Documented.Method("Set", "")
    );

    private static readonly DerivationOptions Options = new()
    {
        Checklists =
        [
            new("layer", new() { Member = "Set" }, ChecklistScope.Member, [new("{{x}}", null, "is logged")]),
            new("whole", new() { Type = "*" }, ChecklistScope.Type, [new("", "it is used", "is closed")]),
        ],
    };

    [Fact]
    public void WhenARuleReadsAClause_ThenItIsNamedWithWhatCameOut()
    {
        var reading = Assert.Single(Readings(), reading => reading.Source == BehaviorSource.Returns);

        Assert.Equal("branch", reading.Rule);
        Assert.Equal("The entry, or null if it is missing.", reading.Text);
        Assert.Equal(["Get/returns-entry-when-it-is-not-missing", "Get/null-when-it-is-missing"], reading.Behaviors);
    }

    [Fact]
    public void WhenNoRuleReadsAClause_ThenNoneIsNamed()
    {
        var reading = Assert.Single(Readings(), reading => reading.Text is "条目。");

        Assert.Null(reading.Rule);
        Assert.Empty(reading.Behaviors);
    }

    [Fact]
    public void WhenARuleKnowsThatAClausePromisesNothing_ThenItIsNamedAndNothingCameOut()
    {
        var reading = Assert.Single(Readings(), reading => reading.Source == BehaviorSource.Summary);

        Assert.Equal("summary", reading.Rule);
        Assert.Empty(reading.Behaviors);
    }

    [Fact]
    public void WhenAPromiseIsRepeated_ThenBothClausesHaveTheOneBehavior()
    {
        var readings = Readings().Where(reading => reading.Source == BehaviorSource.Exception).ToList();

        Assert.Equal(2, readings.Count);
        Assert.All(readings, reading => Assert.Equal(["Get/throws-argumentnull-when-key-is-null"], reading.Behaviors));
        Assert.All(readings, reading => Assert.Equal("ArgumentNullException", reading.About));
    }

    [Fact]
    public async Task WhenASignatureMakesAPromise_ThenTheKindOfFactIsNamedAsItIsSwitchedOff()
    {
        var type = (await Contracts.Reading.OfAsync("public class A { public void Set(string key) { } }")).Type("A");

        var reading = Assert.Single(BehaviorDeriver.Explain(type, DerivationOptions.Default).Value!.Readings);

        Assert.Equal((BehaviorSource.Signature, "nullGuards"), (reading.Source, reading.Rule));
        Assert.Equal(["Set/throws-argumentnull-when-key-is-null"], reading.Behaviors);
    }

    [Fact]
    public void WhenAChecklistExpectsSomething_ThenItIsNamedWithItsWords()
    {
        var readings = Readings().Where(reading => reading.Source == BehaviorSource.Other).ToList();

        Assert.Equal(["layer", "whole"], readings.Select(reading => reading.Rule));
        Assert.Equal(
            ["given {{x}}, then is logged", "when it is used, then is closed"],
            readings.Select(reading => reading.Text)
        );
        Assert.Equal([Store.Members[1].Id, Store.Id], readings.Select(reading => reading.Member));
    }

    [Fact]
    public void WhenExplained_ThenTheBehaviorsAreThoseThatAreDerived() =>
        Assert.Equal(
            BehaviorDeriver.Derive(Store, Options).Value,
            BehaviorDeriver.Explain(Store, Options).Value!.Derived
        );

    private static EquatableArray<ClauseReading> Readings() => BehaviorDeriver.Explain(Store, Options).Value!.Readings;
}
