using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Configuration;

public sealed class GivenConfigurationFiles
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "repository"));
    private static readonly string Nested = Path.Combine(Root, "src", "Shop");

    private readonly MemoryTextStore _store = new();

    [Fact]
    public void WhenThereAreNone_ThenNothingIsSet()
    {
        var result = Read();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(ForgeConfiguration.Empty, result.Value);
    }

    [Fact]
    public void WhenSeveralSetAKey_ThenTheNearestWinsAndTheOthersFillTheGaps()
    {
        Write(Root, """{ "framework": "net8.0", "testFramework": "NUnit" }""");
        Write(Nested, """{ "framework": "net10.0" }""");

        var configuration = Read().Value!;

        Assert.Equal("net10.0", configuration.Framework?.Value);
        Assert.Equal(TestFramework.NUnit, configuration.TestFramework?.Value);
        Assert.Equal(new SourceLocation(FileIn(Root), 1, 26), configuration.TestFramework?.Source);
        Assert.Equal([FileIn(Nested), FileIn(Root)], configuration.Files);
    }

    [Fact]
    public void WhenOneIsTheRoot_ThenThoseAboveAreNotRead()
    {
        Write(Root, """{ "framework": "net8.0" }""");
        Write(Nested, """{ "root": true }""");

        Assert.Null(Read().Value!.Framework);
    }

    [Fact]
    public void WhenTheFolderEndsWithASeparator_ThenEachFileIsReadOnce()
    {
        Write(Nested, "{}");

        var result = new ConfigurationReader(_store).Read(Nested + Path.DirectorySeparatorChar);

        Assert.Equal([FileIn(Nested)], result.Value!.Files);
    }

    [Fact]
    public void WhenAPathIsRelative_ThenItStartsFromTheFileThatHoldsIt()
    {
        Write(Root, """{ "output": "tests/Out", "testProject": "./tests/T.csproj" }""");

        var configuration = Read().Value!;

        Assert.Equal(Path.Combine(Root, "tests", "Out"), configuration.Output?.Value);
        Assert.Equal(Path.Combine(Root, "tests", "T.csproj"), configuration.TestProject?.Value);
    }

    [Theory]
    [InlineData("""{ "types": "A.*" }""", "A.*")]
    [InlineData("""{ "types": ["A", "B",], /* both */ }""", "A,B")]
    public void WhenTypesAreGiven_ThenOneStringAndAListBothDo(string text, string expected)
    {
        Write(Root, text);

        Assert.Equal(expected, string.Join(',', Read().Value!.Types!.Value));
    }

    [Fact]
    public void WhenSeveralSetKindsOfSignatureFacts_ThenTheNearestWinsKindByKind()
    {
        Write(Root, """{ "signatureFacts": { "nullGuards": false, "roundTrips": false } }""");
        Write(Nested, """{ "signatureFacts": { "nullGuards": true, "cancellation": false } }""");

        var configuration = Read().Value!;

        Assert.Equal([SignatureFactKind.Cancellation, SignatureFactKind.RoundTrips], configuration.OmittedFacts);
        Assert.Equal(
            [
                (SignatureFactKind.NullGuards, Nested),
                (SignatureFactKind.Cancellation, Nested),
                (SignatureFactKind.RoundTrips, Root),
            ],
            configuration.SignatureFacts.Select(fact => (fact.Value.Kind, Path.GetDirectoryName(fact.Source!.Path)!))
        );
    }

    [Fact]
    public void WhenAKindOfSignatureFactIsUnknown_ThenTheMessageNamesThoseThereAre()
    {
        Write(Root, """{ "signatureFacts": { "nullGuard": false } }""");

        Assert.Contains(
            "'nullGuard' in 'signatureFacts'; the keys are nullGuards, ",
            Assert.Single(Read().Diagnostics).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{\n  // no such key\n  \"testFrameworks\": {\"deep\": [1]},\n \"framework\": \"net8.0\" }", 3)]
    [InlineData("{\n\"output\": 5,\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"output\": \"\",\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"output\": \"a\\u0000b\",\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"output\": \"\\ud800\",\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"root\": \"yes\",\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"types\": [\"A\", [\"B\"], null],\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"testFramework\": \"junit\",\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"framework\": \"net8.0\",\n\"framework\": \"net9.0\" }", 3)]
    [InlineData("{\n\"signatureFacts\": true,\n\"framework\": \"net8.0\" }", 2)]
    [InlineData("{\n\"signatureFacts\": {\n\"NullGuards\": false },\n\"framework\": \"net8.0\" }", 3)]
    [InlineData("{\n\"signatureFacts\": {\n\"nullGuards\": \"no\" },\n\"framework\": \"net8.0\" }", 3)]
    [InlineData("{\n\"signatureFacts\": {\n\"nullGuards\": [{}] },\n\"framework\": \"net8.0\" }", 3)]
    [InlineData(
        "{\n\"signatureFacts\": {\n\"nullGuards\": true,\n\"nullGuards\": true },\n\"framework\": \"net8.0\" }",
        4
    )]
    [InlineData("{\n\"signatureFacts\": {},\n\"signatureFacts\": {},\n\"framework\": \"net8.0\" }", 3)]
    [InlineData("{\n\"framework\": \"net8.0\",\n\"\\ud800\": 1 }", 3)]
    public void WhenAKeyIsWrong_ThenItsLineIsNamedAndTheOthersStand(string text, int line)
    {
        Write(Root, text);

        var result = Read();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.ConfigurationInvalid, diagnostic.Rule);
        Assert.Equal((FileIn(Root), line), (diagnostic.Location!.Path, diagnostic.Location.Line));
        Assert.Equal("net8.0", result.Value!.Framework?.Value);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("\n\"text\"", 2)]
    [InlineData("{\n\"framework\": \n}", 3)]
    [InlineData("{}\n{}", 2)]
    [InlineData("{ \"framework\": \"net8.0\"", 1)]
    public void WhenAFileIsNotAnObject_ThenItsLineIsNamed(string text, int line)
    {
        Write(Root, text);

        var diagnostic = Assert.Single(Read().Diagnostics);

        Assert.Equal(Rules.ConfigurationInvalid, diagnostic.Rule);
        Assert.Equal(line, diagnostic.Location!.Line);
    }

    [Fact]
    public void WhenAFileIsHuge_ThenItIsRefused()
    {
        Write(Root, "{}" + new string(' ', ConfigurationReader.MaxLength));

        Assert.Equal(Rules.ConfigurationInvalid, Assert.Single(Read().Diagnostics).Rule);
    }

    [Fact]
    public void WhenNothingNamesTemplates_ThenTheNearestFolderInTheRepositoryIsTaken()
    {
        _store.With(Path.Combine(Root, ".git"), "").With(TemplatesIn(Root), "");

        var templates = Read().Value!.Templates;

        Assert.Equal(new ConfiguredValue<string>(TemplatesIn(Root), null), templates);
    }

    [Fact]
    public void WhenTemplatesLieAboveTheRepository_ThenTheyAreNotTaken()
    {
        _store.With(Path.Combine(Nested, ".git"), "").With(TemplatesIn(Root), "");

        Assert.Null(Read().Value!.Templates);
    }

    [Fact]
    public void WhenThereIsNoRepository_ThenTemplatesAboveTheFolderAreNotTaken()
    {
        _store.With(TemplatesIn(Root), "");

        Assert.Null(Read().Value!.Templates);
    }

    [Theory]
    [InlineData("../templates", false)]
    [InlineData("../repository2/templates", false)]
    [InlineData("..templates", true)]
    [InlineData("build/templates", true)]
    public void WhenTemplatesAreConfigured_ThenTheyMustLieInTheRepository(string path, bool isTaken)
    {
        _store.With(Path.Combine(Root, ".git"), "");
        Write(Root, $$"""{ "templates": "{{path}}" }""");

        var result = Read();

        Assert.Equal(isTaken, result.Value!.Templates is not null);
        Assert.Equal(isTaken, result.Diagnostics.IsEmpty);
    }

    private static string FileIn(string folder) => Path.Combine(folder, ConfigurationReader.FileName);

    private static string TemplatesIn(string folder) => Path.Combine(folder, ".skeletonforge", "templates");

    private void Write(string folder, string text) => _store.With(FileIn(folder), text);

    private StageResult<ForgeConfiguration> Read() => new ConfigurationReader(_store).Read(Nested);
}
