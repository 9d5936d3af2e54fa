using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Configuration;

public sealed class GivenCategoriesInAFile
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "categories"));
    private static readonly string Nested = Path.Combine(Root, "src");

    private readonly MemoryTextStore _store = new();

    [Fact]
    public void WhenRulesAreWhole_ThenTheyAreReadInOrder()
    {
        Write(
            Root,
            """
            { "categories": [
              { "base": "*IntegrationTestBase", "category": "Integration" },
              { "category": "End to end", "folder": "EndToEnd/**" },
              { "namespace": "*", "category": "Unit" },
            ] }
            """
        );

        var result = ReadResult();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [
                new(CategoryAspect.Base, "*IntegrationTestBase", "Integration"),
                new(CategoryAspect.Folder, "EndToEnd/**", "End to end"),
                new(CategoryAspect.Namespace, "*", "Unit"),
            ],
            result.Value!.Categories!.Value
        );
        Assert.Equal(new SourceLocation(FileIn(Root), 1, 3), result.Value.Categories.Source);
    }

    [Fact]
    public void WhenSeveralFilesHaveSome_ThenTheNearestWins()
    {
        Write(Root, """{ "categories": [{ "base": "A", "category": "B" }] }""");
        Assert.Single(ReadResult().Value!.Categories!.Value);

        Write(Nested, """{ "categories": [] }""");
        Assert.Empty(ReadResult().Value!.Categories!.Value);
    }

    // each wrong thing stands at ¦
    [Theory]
    [InlineData("""¦5""", "a category must be an object")]
    [InlineData("""¦{}""", "exactly one of base, folder, namespace")]
    [InlineData("""¦{ "category": "A" }""", "exactly one of base, folder, namespace")]
    [InlineData("""¦{ "base": "A", "folder": "B", "category": "C" }""", "exactly one of base, folder, namespace")]
    [InlineData("""{ ¦"bass": "A", "category": "C" }""", "'bass'; the keys are base, folder, namespace, category")]
    [InlineData("""{ "base": "A", ¦"base": "B", "category": "C" }""", "'base' is set twice")]
    [InlineData("""¦{ "base": "A" }""", "must have 'category'")]
    [InlineData("""{ "base": ¦"", "category": "C" }""", "'base'")]
    [InlineData("""{ "folder": ¦null, "category": "C" }""", "'folder'")]
    [InlineData("""{ "namespace": ¦["A"], "category": "C" }""", "'namespace'")]
    [InlineData("""{ "folder": ¦"A\\B", "category": "C" }""", "no backslash")]
    [InlineData("""{ "base": "A", "category": ¦" " }""", "'category'")]
    [InlineData("""{ "base": "A", "category": ¦7 }""", "'category'")]
    [InlineData("""{ "base": "A", "category": ¦"B,C" }""", "'category'")]
    [InlineData(
        """{ "base": "A", "category": "B" }, ¦{ "base": "A", "category": "C" }""",
        "two categories for the base 'A'"
    )]
    public void WhenOneIsWrong_ThenItsPlaceIsNamedAndTheOthersStand(string text, string what)
    {
        var line = $$"""{ "categories": [ {{text}}, { "folder": "A", "category": "Last" } ] }""";
        Write(Root, "\n" + line.Replace("¦", "", StringComparison.Ordinal));

        var result = ReadResult();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.ConfigurationInvalid, diagnostic.Rule);
        Assert.Contains(what, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(
            new SourceLocation(FileIn(Root), 2, line.IndexOf('¦', StringComparison.Ordinal) + 1),
            diagnostic.Location
        );
        Assert.Equal("Last", result.Value!.Categories!.Value[^1].Category);
    }

    [Theory]
    [InlineData("base", 200)]
    [InlineData("category", 100)]
    public void WhenATextIsTooLong_ThenItIsRefused(string key, int most)
    {
        Write(Root, With(most));
        Assert.Empty(ReadResult().Diagnostics);

        Write(Root, With(most + 1));
        Assert.Contains($"'{key}'", MessageOf(ReadResult()), StringComparison.Ordinal);

        string With(int length)
        {
            string Value(string name) =>
                string.Equals(key, name, StringComparison.Ordinal) ? new string('a', length) : "a";
            return $$"""{ "categories": [{ "base": "{{Value("base")}}", "category": "{{Value("category")}}" }] }""";
        }
    }

    [Fact]
    public void WhenThereAreTooMany_ThenTheFirstStandAndTheRestIsReported()
    {
        var rules = Enumerable.Range(0, 66).Select(i => $$"""{ "base": "A{{i}}", "category": "B" }""");
        Write(Root, $$"""{ "categories": [{{string.Join(',', rules)}}] }""");

        var result = ReadResult();

        Assert.Contains("64 categories", MessageOf(result), StringComparison.Ordinal);
        Assert.Equal(64, result.Value!.Categories!.Value.Count);
    }

    [Theory]
    [InlineData("""{ "*": "Unit" }""")]
    [InlineData("null")]
    public void WhenTheyAreNoList_ThenThatIsReported(string categories)
    {
        Write(Root, $$"""{ "categories": {{categories}} }""");

        Assert.Contains("'categories' must be a list", MessageOf(ReadResult()), StringComparison.Ordinal);
    }

    private static string FileIn(string folder) => Path.Combine(folder, ConfigurationReader.FileName);

    private static string MessageOf(StageResult<ForgeConfiguration> result) =>
        Assert.Single(result.Diagnostics).Message;

    private void Write(string folder, string text) => _store.With(FileIn(folder), text);

    private StageResult<ForgeConfiguration> ReadResult() => new ConfigurationReader(_store).Read(Nested);
}
