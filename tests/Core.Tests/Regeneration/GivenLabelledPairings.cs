using System.Text.Json;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>Measures pairings against the labels in <c>labelled-pairings.json</c>, which were written down first.</summary>
public sealed class GivenLabelledPairings
{
    // what was reached; it may only rise
    private const int FewestFound = 68;

    private static readonly List<LabelledChange> Changes = JsonSerializer.Deserialize<List<LabelledChange>>(
        File.ReadAllText(RepositoryRoot.Combine("tests", "Core.Tests", "Regeneration", "labelled-pairings.json")),
        JsonSerializerOptions.Web
    )!;

    public static TheoryData<string> Names => [.. Changes.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void WhenTheyArePaired_ThenNoPairIsWrong(string name)
    {
        var change = Changes.Single(change => string.Equals(change.Name, name, StringComparison.Ordinal));

        Assert.Empty(Found(change).Except(Right(change)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhenTheyArePairedBackwards_ThenNoPairIsWrong(string name)
    {
        var change = Changes.Single(change => string.Equals(change.Name, name, StringComparison.Ordinal));
        var backwards = new LabelledChange(
            name,
            change.New,
            change.Old,
            [.. change.Pairs.Select(pair => new LabelledPair(pair.New, pair.Old))]
        );

        Assert.Empty(Found(backwards).Except(Right(backwards)));
    }

    [Fact]
    public void WhenTheyArePaired_ThenMostPairsAreFound()
    {
        var missed = Changes.SelectMany(change =>
            Right(change).Except(Found(change)).Select(pair => $"{change.Name}: {pair}")
        );
        var found = Changes.Sum(change => Right(change).Intersect(Found(change)).Count());

        Assert.True(Changes.Count >= 60);
        Assert.True(found >= FewestFound, $"{found} found, missed:\n{string.Join('\n', missed)}");
    }

    private static IEnumerable<(string, string)> Right(LabelledChange change) =>
        change.Pairs.Select(pair => (pair.Old, pair.New));

    private static IEnumerable<(string, string)> Found(LabelledChange change) =>
        Pairing.Of(change.Old.Known, change.New.Known).Pairs.Select(pair => (pair.OldId, pair.NewId));

    private sealed record LabelledChange(string Name, LabelledType Old, LabelledType New, List<LabelledPair> Pairs);

    private sealed record LabelledPair(string Old, string New);

    private sealed record LabelledMember(string Id, string Signature);

    private sealed record LabelledBehavior(
        string Id,
        string Member,
        string Given,
        string When,
        string Then,
        string Outcome
    );

    private sealed record LabelledType(string Type, List<LabelledMember> Members, List<LabelledBehavior> Behaviors)
    {
        public KnownSuite Known =>
            new(
                Type,
                Behaviors
                    .Select(behavior => new KnownTest(
                        behavior.Id,
                        behavior.Member,
                        behavior.Given,
                        behavior.When,
                        behavior.Then,
                        "",
                        "",
                        IsDeclined: false
                    )
                    {
                        Outcome = behavior.Outcome,
                    })
                    .ToEquatableArray()
            )
            {
                Members = Members.Select(member => new KnownMember(member.Id, member.Signature, [])).ToEquatableArray(),
            };
    }
}
