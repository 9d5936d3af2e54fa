using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Configuration;

public sealed class GivenFixturesInAFile
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "fixtures"));
    private static readonly string Nested = Path.Combine(Root, "src");

    private readonly MemoryTextStore _store = new();

    [Fact]
    public void WhenNothingIsSet_ThenABaseIsLookedFor()
    {
        Write(Root, """{ "fixtures": {} }""");

        Assert.Equal(FixtureOptions.Default, Read().Fixtures.Options);
    }

    [Fact]
    public void WhenBasesAreNamed_ThenTheyKeepTheirOrderAndPlaces()
    {
        Write(
            Root,
            "{ \"fixtures\": {\n\"search\": false,\n\"bases\": {\n\"*Cache\": \"Shop.CacheTestsBase\",\n\"Old/*\": \"\",\n\"A\": null } } }"
        );

        var fixtures = Read().Fixtures;

        Assert.Equal(
            new() { Bases = [new("*Cache", "Shop.CacheTestsBase"), new("Old/*", ""), new("A", "")], Search = false },
            fixtures.Options
        );
        Assert.Equal(new SourceLocation(FileIn(Root), 2, 1), fixtures.Search!.Source);
        Assert.Equal([4, 5, 6], fixtures.Bases.Select(known => known.Source!.Line));
    }

    [Fact]
    public void WhenSeveralFilesNameBases_ThenThoseOfTheNearestStandFirst()
    {
        Write(Root, """{ "fixtures": { "bases": { "A*": "Far", "*": "All" }, "search": false } }""");
        Write(Nested, """{ "fixtures": { "bases": { "B*": "Near", "A*": "Nearer" } } }""");

        var fixtures = Read().Fixtures;

        Assert.Equal([new("B*", "Near"), new("A*", "Nearer"), new("*", "All")], fixtures.Options.Bases);
        Assert.Equal(new(false, new(FileIn(Root), 1, 55)), fixtures.Search);
        Assert.Equal(
            [FileIn(Nested), FileIn(Nested), FileIn(Root)],
            fixtures.Bases.Select(known => known.Source!.Path)
        );
    }

    [Fact]
    public void WhenSeveralFilesSaySearch_ThenTheNearestHasTheSay()
    {
        Write(Root, """{ "fixtures": { "search": false } }""");
        Write(Nested, """{ "fixtures": { "search": true } }""");

        Assert.True(Read().Fixtures.Options.Search);
    }

    // each wrong thing stands at ¦
    [Theory]
    [InlineData("""¦"base": {},""", "'base'; the keys are bases, search")]
    [InlineData(""" "search": ¦"no",""", "'search' must be true or false")]
    [InlineData(""" "search": ¦null,""", "'search' must be true or false")]
    [InlineData(""" "search": true, ¦"search": true,""", "'search' is set twice")]
    public void WhenASettingIsWrong_ThenItsPlaceIsNamedAndTheOthersStand(string text, string what)
    {
        var result = ReadMarked($$"""{{text}} "bases": { "A": "B" }""", what);

        Assert.Equal([new("A", "B")], result.Fixtures.Options.Bases);
    }

    [Theory]
    [InlineData("""¦"": "B" """, "must be a string that is not empty")]
    [InlineData("""¦" ": "B" """, "must be a string that is not empty")]
    [InlineData("""¦"\ud800": "B" """, "must be a string that is not empty")]
    [InlineData("""¦"Old\\*": "B" """, "no backslash")]
    [InlineData(""" "A": ¦5""", "a base must be a string")]
    [InlineData(""" "A": ¦[{ "B": 1 }]""", "a base must be a string")]
    [InlineData(""" "A": ¦"  " """, "a base must be a string")]
    [InlineData(""" "A": ¦"B<C>" """, "without type arguments")]
    [InlineData(""" "A": ¦"B`1" """, "without type arguments")]
    [InlineData(""" "A": ¦"*B" """, "wildcards")]
    [InlineData(""" "A": "B", ¦"A": "C" """, "'A' is set twice")]
    public void WhenABaseIsWrong_ThenItsPlaceIsNamedAndTheOthersStand(string text, string what)
    {
        var result = ReadMarked($$""" "bases": { {{text}}, "last": "L" }""", what);

        Assert.Equal(new ConfiguredBase("last", "L"), result.Fixtures.Options.Bases[^1]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("null")]
    public void WhenTheBasesAreNoObject_ThenThatIsReported(string bases)
    {
        var result = ReadMarked($$""" "bases": ¦{{bases}}, "search": false""", "'bases' must be an object");

        Assert.Equal(FixtureOptions.Default with { Search = false }, result.Fixtures.Options);
    }

    [Theory]
    [InlineData("[{}]")]
    [InlineData("false")]
    [InlineData("null")]
    public void WhenTheyAreNoObject_ThenThatIsReported(string fixtures)
    {
        Write(Root, $$"""{ "fixtures": {{fixtures}}, "framework": "net8.0" }""");

        var result = ReadResult();

        Assert.Contains("'fixtures' must be an object", MessageOf(result), StringComparison.Ordinal);
        Assert.Equal("net8.0", result.Value!.Framework?.Value);
    }

    [Fact]
    public void WhenTheyAreSetTwice_ThenTheFirstStand()
    {
        Write(Root, """{ "fixtures": { "search": false }, "fixtures": { "search": true } }""");

        var result = ReadResult();

        Assert.Contains("'fixtures' is set twice", MessageOf(result), StringComparison.Ordinal);
        Assert.False(result.Value!.Fixtures.Options.Search);
    }

    [Fact]
    public void WhenATextIsTooLong_ThenItIsRefused()
    {
        var most = new string('a', 200);
        Write(Root, $$"""{ "fixtures": { "bases": { "{{most}}": "{{most}}" } } }""");
        Assert.Single(Read().Fixtures.Bases);

        Write(Root, $$"""{ "fixtures": { "bases": { "{{most}}a": "A", "A": "{{most}}a" } } }""");
        Assert.Equal(2, ReadResult().Diagnostics.Count);
    }

    [Fact]
    public void WhenThereAreTooMany_ThenTheFirstStandAndTheRestIsReported()
    {
        var bases = Enumerable.Range(0, 66).Select(i => $"\"A{i}\": \"B\"");
        Write(Root, $$"""{ "fixtures": { "bases": { {{string.Join(',', bases)}} } } }""");

        var result = ReadResult();

        Assert.Contains("64 bases", MessageOf(result), StringComparison.Ordinal);
        Assert.Equal(64, result.Value!.Fixtures.Bases.Count);
    }

    private static string FileIn(string folder) => Path.Combine(folder, ConfigurationReader.FileName);

    private static string MessageOf(StageResult<ForgeConfiguration> result) =>
        Assert.Single(result.Diagnostics).Message;

    private void Write(string folder, string text) => _store.With(FileIn(folder), text);

    private ForgeConfiguration ReadMarked(string fixtures, string what)
    {
        var line = $$"""{ "fixtures": { {{fixtures}} } }""";
        Write(Root, "\n" + line.Replace("¦", "", StringComparison.Ordinal));

        var result = ReadResult();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.ConfigurationInvalid, diagnostic.Rule);
        Assert.Contains(what, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(
            new SourceLocation(FileIn(Root), 2, line.IndexOf('¦', StringComparison.Ordinal) + 1),
            diagnostic.Location
        );
        return result.Value!;
    }

    private ForgeConfiguration Read()
    {
        var result = ReadResult();
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    private StageResult<ForgeConfiguration> ReadResult() => new ConfigurationReader(_store).Read(Nested);
}
