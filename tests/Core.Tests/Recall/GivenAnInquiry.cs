using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Tests.Recall;

public sealed class GivenAnInquiry
{
    private static readonly Question Question = new("exists", "/there");

    private readonly Inquiry _inquiry = new();

    [Fact]
    public void WhenAQuestionIsAskedTwiceAndAnsweredAlike_ThenItIsOne()
    {
        _inquiry.Note(Question, "yes");
        _inquiry.Note(Question with { }, "yes");

        Assert.Equal([new AnsweredQuestion(Question, "yes")], _inquiry.Finish()!.Value);
    }

    [Fact]
    public void WhenTheAnswersDiffer_ThenNobodyKnowsWhatTheRunSaw()
    {
        _inquiry.Note(Question, "yes");
        _inquiry.Note(Question, "no");

        Assert.Null(_inquiry.Finish());
    }

    [Fact]
    public void WhenQuestionsComeInAnyOrder_ThenTheyAreKeptInOne()
    {
        _inquiry.Note(new("text", "/b"), "1");
        _inquiry.Note(new("text", "/a", "2"), "2");
        _inquiry.Note(new("text", "/a", "1"), "3");
        _inquiry.Note(new("exists", "/b"), "4");

        Assert.Equal(["4", "3", "2", "1"], _inquiry.Finish()!.Value.Select(answered => answered.Answer));
    }

    [Fact]
    public void WhenPartsOfADigestAreCutOtherwise_ThenItIsAnother() =>
        Assert.NotEqual(Digest.OfAll("ab", "c"), Digest.OfAll("a", "bc"));
}
