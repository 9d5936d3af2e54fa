using System.Globalization;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>Compares the links with what people labelled before the linker was written.</summary>
public sealed class GivenLabelledLinks
{
    private const double LeastPrecision = 0.95;
    private const double LeastRecall = 0.9;

    public static TheoryData<string> Libraries => [.. LabelledLinks.Libraries];

    [Fact]
    public void WhenAllAreCompared_ThenFewAreWrongAndFewAreForgotten()
    {
        var scores = LabelledLinks.Libraries.SelectMany(Compare).ToList();
        var right = scores.Sum(score => score.Right.Count);
        var wrong = scores.Sum(score => score.Wrong.Count);
        var forgotten = scores.Sum(score => score.Forgotten.Count);
        var precision = (double)right / (right + wrong);
        var recall = (double)right / (right + forgotten);

        Assert.True(
            precision >= LeastPrecision && recall >= LeastRecall,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{right} right, {wrong} wrong, {forgotten} forgotten: precision {precision:0.000}, recall {recall:0.000}.\n{string.Join('\n', scores.SelectMany(score => score.Misses))}"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void WhenAFixtureOnlyLooksAsIfItServed_ThenItIsOfferedAndNotLinked(string library)
    {
        var given = LabelledLinks.Open(library);
        foreach (var suite in LabelledLinks.Read(library).Suites)
        {
            var offers = given.Offers(suite.Subject, suite.Base, ScopeOf(suite));
            var links = given.Links(suite.Subject, suite.Base, ScopeOf(suite));
            foreach (var label in suite.Behaviors)
            {
                var linked = Find(links, label.Id).Links.Select(link => link.Split(" = ")[0]);
                Assert.All(
                    label.Never ?? [],
                    name =>
                    {
                        Assert.Contains(name, offers.Select(offer => offer.Fixture.DisplayName));
                        Assert.DoesNotContain(name, linked);
                    }
                );
            }
        }
    }

    private static IEnumerable<Score> Compare(string library)
    {
        var given = LabelledLinks.Open(library);
        return from suite in LabelledLinks.Read(library).Suites
            let links = given.Links(suite.Subject, suite.Base, ScopeOf(suite))
            from label in suite.Behaviors
            select Compare(label, Find(links, label.Id));
    }

    private static Score Compare(LabelledBehavior label, LinkedBehavior found)
    {
        var wanted = label
            .Links.Concat((label.Missing ?? []).Select(missing => $"missing {missing}"))
            .ToHashSet(StringComparer.Ordinal);
        var given = found
            .Links.Concat(found.Missing.Select(missing => $"missing {missing}"))
            .ToHashSet(StringComparer.Ordinal);
        return new(label.Id, [.. wanted.Intersect(given)], [.. given.Except(wanted)], [.. wanted.Except(given)]);
    }

    private static LinkedBehavior Find(IReadOnlyList<LinkedBehavior> links, string id) =>
        links.SingleOrDefault(link => string.Equals(link.Behavior.Id, id, StringComparison.Ordinal))
        ?? throw new ArgumentException(
            $"There is no {id}, only {string.Join(", ", links.Select(link => link.Behavior.Id))}.",
            nameof(id)
        );

    private static string ScopeOf(LabelledSuite suite) => suite.Base[..suite.Base.LastIndexOf('.')];

    private sealed record Score(
        string Id,
        IReadOnlyList<string> Right,
        IReadOnlyList<string> Wrong,
        IReadOnlyList<string> Forgotten
    )
    {
        public IEnumerable<string> Misses =>
            Wrong.Select(link => $"{Id}: wrong {link}").Concat(Forgotten.Select(link => $"{Id}: forgotten {link}"));
    }
}
