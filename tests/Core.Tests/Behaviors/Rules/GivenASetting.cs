using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenASetting
{
    [Theory]
    [InlineData(
        "Gets or sets a value indicating whether empty lines should be skipped.",
        "SkipsEmpty is true => empty lines are skipped"
    )]
    [InlineData("Whether empty lines should be skipped", "SkipsEmpty is true => empty lines are skipped")]
    [InlineData(
        "Gets or sets a flag that determines whether an empty line should be skipped.",
        "SkipsEmpty is true => an empty line is skipped"
    )]
    [InlineData("Gets or sets whether to skip empty lines.", "SkipsEmpty is true => skips empty lines")]
    [InlineData("Specifies whether to skip empty lines", "SkipsEmpty is true => skips empty lines")]
    [InlineData(
        "Gets or sets whether the reader should skip empty lines.",
        "SkipsEmpty is true => the reader skips empty lines"
    )]
    [InlineData(
        "Gets or sets whether empty lines should not be skipped.",
        "SkipsEmpty is true => empty lines are not skipped"
    )]
    [InlineData(
        "A value that specifies whether, under load, empty lines should be dropped.",
        "SkipsEmpty is true under load => empty lines are dropped"
    )]
    public void WhenAPropertyIsASetting_ThenTheEffectIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Skip(text)));
    }

    [Theory]
    [InlineData(
        "<see langword='true'/> to skip empty lines; otherwise, <see langword='false'/>.",
        "skip is true => skips empty lines",
        "skip is false => does not skip empty lines"
    )]
    [InlineData(
        "<c>true</c> to skip empty lines, otherwise <c>false</c>",
        "skip is true => skips empty lines",
        "skip is false => does not skip empty lines"
    )]
    [InlineData(
        "True to skip empty lines; false otherwise.",
        "skip is true => skips empty lines",
        "skip is false => does not skip empty lines"
    )]
    [InlineData(
        "true to skip empty lines; false to keep them.",
        "skip is true => skips empty lines",
        "skip is false => keeps them"
    )]
    [InlineData(
        "true to skip empty lines or false to keep them",
        "skip is true => skips empty lines",
        "skip is false => keeps them"
    )]
    [InlineData(
        "If true, skips empty lines; if false, keeps them.",
        "skip is true => skips empty lines",
        "skip is false => keeps them"
    )]
    [InlineData(
        "When true, empty lines are skipped; when false, they are kept.",
        "skip is true => empty lines are skipped",
        "skip is false => they are kept"
    )]
    [InlineData(
        "true if empty lines should be skipped; otherwise, false.",
        "skip is true => empty lines are skipped",
        "skip is false => empty lines are not skipped"
    )]
    [InlineData(
        "Whether empty lines are skipped.",
        "skip is true => empty lines are skipped",
        "skip is false => empty lines are not skipped"
    )]
    [InlineData(
        "A value indicating whether an empty line is skipped",
        "skip is true => an empty line is skipped",
        "skip is false => an empty line is not skipped"
    )]
    [InlineData(
        "Set to true to skip empty lines; otherwise, false.",
        "skip is true => skips empty lines",
        "skip is false => does not skip empty lines"
    )]
    [InlineData(
        "A flag that indicates whether disposing the reader leaves the stream open (true) or closes the stream (false).",
        "skip is true => disposing the reader leaves the stream open",
        "skip is false => disposing the reader closes the stream"
    )]
    [InlineData(
        "'true' if the key should be readable by anyone, 'false' if the key should only be readable by its owner.",
        "skip is true => the key is readable by anyone",
        "skip is false => the key is only readable by its owner"
    )]
    public void WhenAParameterTellsBothValues_ThenBothAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Option(text)));
    }

    [Theory]
    [InlineData("true to skip empty lines", "skip is true => skips empty lines")]
    [InlineData("If true, empty lines are skipped.", "skip is true => empty lines are skipped")]
    [InlineData("If set to <c>true</c>, empty lines are skipped", "skip is true => empty lines are skipped")]
    [InlineData("Whether to skip empty lines.", "skip is true => skips empty lines")]
    [InlineData("False to keep empty lines.", "skip is false => keeps empty lines")]
    [InlineData("Set to <c>true</c> to skip empty lines", "skip is true => skips empty lines")]
    [InlineData("When true, skips empty lines", "skip is true => skips empty lines")]
    [InlineData("Skip empty lines.", "skip is true => skips empty lines")]
    [InlineData("Pass true to skip empty lines.", "skip is true => skips empty lines")]
    [InlineData("Should this store survive a restart?", "skip is true => this store survives a restart")]
    [InlineData(
        "To send empty lines with every request or not",
        "skip is true => sends empty lines with every request"
    )]
    [InlineData("If set to true, the consumer is exclusive.", "skip is true => the consumer is exclusive")]
    public void WhenAParameterTellsOneValue_ThenItIsOneBehavior(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Option(text)));
    }

    [Theory]
    [InlineData("The flag.")]
    [InlineData("A value that is true or false.")]
    [InlineData("Whether")]
    public void WhenItHasNoEffectThatIsTold_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Option(text)));
    }

    private static MemberContract Skip(string text) =>
        Documented.Property("SkipsEmpty", $"<summary>{text}</summary>", "bool", canWrite: true);

    private static MemberContract Option(string text) =>
        Documented.Method("Read", $"<param name='skip'>{text}</param>", null, "bool skip");
}
