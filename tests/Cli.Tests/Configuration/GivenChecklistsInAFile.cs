using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Configuration;

public sealed class GivenChecklistsInAFile
{
    private const string Right =
        """{ "name": "right", "match": { "member": "Get*" }, "behaviors": [{ "then": "throws X" }] }""";

    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "checklists"));

    private readonly MemoryTextStore _store = new();

    [Fact]
    public void WhenOneIsWhole_ThenAllOfItIsRead()
    {
        var checklist = Assert.Single(
            Read(
                """
                { "checklists": [ {
                  "name": "layer",
                  "match": { "type": "*A", "base": "B<*>", "attribute": "C", "member": "D*", "memberAttribute": "E" },
                  "per": "member",
                  "category": "Slow",
                  "behaviors": [
                    { "given": "no {entity}", "when": "{call} is called", "then": "throws X" },
                    { "then": "returns null", "category": "Fast" }
                  ] } ] }
                """
            ).Checklists!.Value
        );

        Assert.Equal(
            new Checklist(
                "layer",
                new()
                {
                    Type = "*A",
                    Base = "B<*>",
                    Attribute = "C",
                    Member = "D*",
                    MemberAttribute = "E",
                },
                ChecklistScope.Member,
                [new("no {entity}", "{call} is called", "throws X", "Slow"), new("", null, "returns null", "Fast")]
            ),
            checklist
        );
    }

    [Theory]
    [InlineData("""{ "type": "A" }""", ChecklistScope.Type)]
    [InlineData("""{ "type": "A", "member": "B" }""", ChecklistScope.Member)]
    [InlineData("""{ "memberAttribute": "B" }""", ChecklistScope.Member)]
    public void WhenNothingSaysPerWhat_ThenThePatternsDo(string match, ChecklistScope scope)
    {
        var configuration = Read(
            $$"""{ "checklists": [{ "name": "a", "match": {{match}}, "behaviors": [{ "when": "b", "then": "c" }] }] }"""
        );

        Assert.Equal(scope, Assert.Single(configuration.Checklists!.Value).Scope);
    }

    [Fact]
    public void WhenSeveralFilesHaveSome_ThenTheNearestWins()
    {
        var nested = Path.Combine(Root, "src");
        _store.With(Path.Combine(Root, ConfigurationReader.FileName), $$"""{ "checklists": [{{Right}}] }""");
        _store.With(Path.Combine(nested, ConfigurationReader.FileName), """{ "checklists": [] }""");

        Assert.Empty(new ConfigurationReader(_store).Read(nested).Value!.Checklists!.Value);
        Assert.Single(new ConfigurationReader(_store).Read(Root).Value!.Checklists!.Value);
    }

    // each wrong thing stands at ¦
    [Theory]
    [InlineData("""¦5""", "a checklist must be an object")]
    [InlineData("""¦{ "match": { "type": "A" }, "behaviors": [{ "when": "b", "then": "c" }] }""", "'name'")]
    [InlineData("""¦{ "name": "a", "behaviors": [{ "when": "b", "then": "c" }] }""", "'match'")]
    [InlineData("""¦{ "name": "a", "match": { "type": "A" } }""", "'behaviors'")]
    [InlineData("""{ "name": ¦" ", "match": { "member": "A" }, "behaviors": [{ "then": "c" }] }""", "'name'")]
    [InlineData("""{ "name": "a", "match": ¦{ }, "behaviors": [{ "when": "b", "then": "c" }] }""", "a pattern")]
    [InlineData(
        """{ "name": "a", "match": { ¦"tpye": "A" }, "behaviors": [{ "when": "b", "then": "c" }] }""",
        "'tpye'"
    )]
    [InlineData("""{ "name": "a", "match": { "member": ¦7 }, "behaviors": [{ "then": "c" }] }""", "'member'")]
    [InlineData(
        """{ "name": "a", "match": { "member": "B", ¦"member": "C" }, "behaviors": [{ "then": "c" }] }""",
        "twice"
    )]
    [InlineData(
        """{ "name": "a", "match": { "type": "A" }, "per": ¦"member", "behaviors": [{ "then": "c" }] }""",
        "'per'"
    )]
    [InlineData(
        """{ "name": "a", "match": { "type": "A" }, "per": ¦"file", "behaviors": [{ "then": "c" }] }""",
        "'per'"
    )]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": ¦[] }""", "at least one")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": ¦"b" }""", "at least one")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": [¦{ "given": "b" }] }""", "'then'")]
    [InlineData("""{ "name": "a", "match": { "type": "A" }, "behaviors": [¦{ "then": "b" }] }""", "'when'")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": [{ "then": ¦"\ud800" }] }""", "'then'")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": [{ "then": "é ¦{id} b" }] }""", "'{id}'")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": [{ "then": "b ¦} c" }] }""", "brace")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": [{ "then": "{{b}} ¦{c" }] }""", "brace")]
    [InlineData("""{ "name": "a", "match": { "member": "A" }, "behaviors": [{ "then": ¦"\u0041 {id}" }] }""", "'{id}'")]
    [InlineData(
        """{ "name": "a", "match": { "type": "*A" }, "behaviors": [{ "when": "¦{call} b", "then": "c" }] }""",
        "'{call}'"
    )]
    [InlineData(
        """{ "name": "a", "match": { "member": "A" }, "behaviors": [{ "then": "¦{entity} b" }] }""",
        "'{entity}'"
    )]
    [InlineData(
        """{ "name": "a", "match": { "type": "*A" }, "category": ¦"a,b", "behaviors": [{ "when": "b", "then": "c" }] }""",
        "'category'"
    )]
    [InlineData(
        """{ "name": "right", "match": { "member": "A" }, "behaviors": [{ "then": "c" }] }, ¦{ "name": "right", "match": { "member": "A" }, "behaviors": [{ "then": "c" }] }""",
        "two checklists"
    )]
    public void WhenOneIsWrong_ThenItsPlaceIsNamedAndTheOthersStand(string text, string what)
    {
        text = $"{{ \"checklists\": [\n{text},\n{Right.Replace("right", "last", StringComparison.Ordinal)}] }}";
        var line = text.Split('\n')[1];

        var result = ReadResult(text.Replace("¦", "", StringComparison.Ordinal));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.ConfigurationInvalid, diagnostic.Rule);
        Assert.Contains(what, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(
            (2, line.IndexOf('¦', StringComparison.Ordinal) + 1),
            (diagnostic.Location!.Line, diagnostic.Location.Column)
        );
        Assert.Equal("last", result.Value!.Checklists!.Value[^1].Name);
    }

    [Theory]
    [InlineData("name", 100)]
    [InlineData("category", 100)]
    [InlineData("member", 200)]
    [InlineData("then", 300)]
    public void WhenATextIsTooLong_ThenItIsRefused(string key, int most)
    {
        Assert.Empty(ReadResult(With(key, new string('a', most))).Diagnostics);
        Assert.Contains(
            $"'{key}'",
            Assert.Single(ReadResult(With(key, new string('a', most + 1))).Diagnostics).Message,
            StringComparison.Ordinal
        );

        static string With(string key, string text)
        {
            string Value(string name) => string.Equals(key, name, StringComparison.Ordinal) ? text : "a";
            return $$"""
                { "checklists": [{ "name": "{{Value("name")}}", "category": "{{Value("category")}}",
                  "match": { "member": "{{Value("member")}}" }, "behaviors": [{ "then": "{{Value("then")}}" }] }] }
                """;
        }
    }

    [Fact]
    public void WhenThereAreTooMany_ThenTheFirstStandAndTheRestIsReported()
    {
        var lists = Enumerable.Range(0, 65).Select(i => Right.Replace("right", $"list {i}", StringComparison.Ordinal));

        var result = ReadResult($$"""{ "checklists": [{{string.Join(',', lists)}}] }""");

        Assert.Single(result.Diagnostics);
        Assert.Equal(64, result.Value!.Checklists!.Value.Count);
    }

    [Fact]
    public void WhenTheyAreNoList_ThenThatIsReported() =>
        Assert.Contains(
            "a list",
            Assert.Single(ReadResult("""{ "checklists": { "a": [1] } }""").Diagnostics).Message,
            StringComparison.Ordinal
        );

    private ForgeConfiguration Read(string text)
    {
        var result = ReadResult(text);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    private StageResult<ForgeConfiguration> ReadResult(string text)
    {
        _store.With(Path.Combine(Root, ConfigurationReader.FileName), text);
        return new ConfigurationReader(_store).Read(Root);
    }
}
