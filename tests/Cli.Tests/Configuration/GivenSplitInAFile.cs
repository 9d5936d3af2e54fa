using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Configuration;

public sealed class GivenSplitInAFile
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "split"));
    private static readonly string Nested = Path.Combine(Root, "src");

    private readonly MemoryTextStore _store = new();

    [Fact]
    public void WhenNothingIsSet_ThenTheDefaultsHold()
    {
        Write(Root, """{ "split": {} }""");

        Assert.Equal(SplitOptions.Default, Read().Split.Options);
    }

    [Fact]
    public void WhenSeveralFilesSetSomething_ThenTheNearestHasTheSayOverEach()
    {
        Write(Root, """{ "split": { "style": "class", "maxLines": 20, "maxTests": 10000 } }""");
        Write(Nested, """{ "split": { "maxLines": 100000 } }""");

        var split = Read().Split;

        Assert.Equal(new(SplitStyle.Class, 100_000, 10_000), split.Options);
        Assert.Equal(
            new SourceLocation(Path.Combine(Nested, ConfigurationReader.FileName), 1, 14),
            split.MaxLines!.Source
        );
    }

    [Theory]
    [InlineData("""{ "split": ¦5 }""", "'split' must be an object", 3)]
    [InlineData("""{ "split": { ¦"lines": 5 } }""", "the keys are style, maxLines, maxTests", 14)]
    [InlineData("""{ "split": { "style": ¦"both" } }""", "'style' must be one of partial, class", 23)]
    [InlineData("""{ "split": { "style": ¦1 } }""", "'style' must be one of", 23)]
    [InlineData("""{ "split": { "maxLines": ¦19 } }""", "a whole number from 20 to 100000", 26)]
    [InlineData("""{ "split": { "maxLines": ¦100001 } }""", "a whole number from 20 to 100000", 26)]
    [InlineData("""{ "split": { "maxLines": ¦"100" } }""", "a whole number", 26)]
    [InlineData("""{ "split": { "maxTests": ¦0 } }""", "a whole number from 1 to 10000", 26)]
    [InlineData("""{ "split": { "maxTests": ¦1.5 } }""", "a whole number", 26)]
    [InlineData("""{ "split": { "maxTests": ¦99999999999 } }""", "a whole number", 26)]
    public void WhenASettingIsWrong_ThenItsPlaceIsNamedAndTheDefaultHolds(string text, string what, int column)
    {
        Write(Root, text.Replace("¦", "", StringComparison.Ordinal));

        var result = new ConfigurationReader(_store).Read(Root);

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.ConfigurationInvalid, problem.Rule);
        Assert.Equal(column, problem.Location!.Column);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.Equal(SplitOptions.Default, result.Value!.Split.Options);
    }

    private ForgeConfiguration Read()
    {
        var result = new ConfigurationReader(_store).Read(Nested);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    private void Write(string folder, string text) =>
        _store.With(Path.Combine(folder, ConfigurationReader.FileName), text);
}
