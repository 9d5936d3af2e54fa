using SkeletonForge.Cli.Terminals;

namespace SkeletonForge.Cli.Tests.Reporting;

public sealed class GivenTextFromAFile
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\r\nlines", "two  lines")]
    [InlineData("\u001b[31mred\u0007", " [31mred ")]
    [InlineData("日本 é", "日本 é")]
    public void WhenPutOnOneLine_ThenATerminalHasNothingToObey(string text, string expected) =>
        Assert.Equal(expected, PlainText.OneLine(text));

    [Theory]
    [InlineData(0, "0 files")]
    [InlineData(1, "1 file")]
    [InlineData(2, "2 files")]
    public void WhenCounted_ThenTheNounFollowsTheNumber(int number, string expected) =>
        Assert.Equal(expected, PlainText.Count(number, "file"));
}
