using System.Reflection;
using System.Text.Json;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Suites;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests.Docs;

public sealed class GivenTheConfigurationSchema
{
    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllText(RepositoryRoot.Combine("docs", "skeletonforge.schema.json")))
        .RootElement;

    [Fact]
    public void WhenComparedWithTheReader_ThenItHasTheSameKeys()
    {
        var keys = Schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

        Assert.Equal(ConfigurationKey.All.Select(key => key.Name), keys, StringComparer.Ordinal);
        Assert.False(Schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void WhenComparedWithTheReader_ThenEachKeyHasItsDescriptionAndType()
    {
        Assert.All(
            ConfigurationKey.All,
            key =>
            {
                var property = Schema.GetProperty("properties").GetProperty(key.Name);
                Assert.Equal(key.Description, property.GetProperty("description").GetString());
                Assert.Equal(TypesOf(key.Kind), SpelledTypes(property), StringComparer.Ordinal);
            }
        );
    }

    [Fact]
    public void WhenComparedWithTheReader_ThenItAllowsTheSameTestFrameworks()
    {
        var allowed = Schema.GetProperty("properties").GetProperty("testFramework").GetProperty("enum");

        Assert.Equal(
            TestFrameworkNames.All,
            allowed.EnumerateArray().Select(value => value.GetString()!),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void WhenComparedWithTheReader_ThenItHasTheSameKindsOfSignatureFacts()
    {
        var facts = Schema.GetProperty("properties").GetProperty("signatureFacts");

        Assert.Equal(
            SignatureFactNames.All,
            facts.GetProperty("properties").EnumerateObject().Select(property => property.Name),
            StringComparer.Ordinal
        );
        Assert.False(facts.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void WhenComparedWithTheReader_ThenItHasTheSameSettingsOfFixtures()
    {
        var fixtures = Schema.GetProperty("properties").GetProperty("fixtures");
        var settings = typeof(FixtureOptions)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(setting => JsonNamingPolicy.CamelCase.ConvertName(setting.Name));

        Assert.Equal(
            settings,
            fixtures.GetProperty("properties").EnumerateObject().Select(property => property.Name),
            StringComparer.Ordinal
        );
        Assert.Equal(
            FixtureOptions.Default.Search,
            fixtures.GetProperty("properties").GetProperty("search").GetProperty("default").GetBoolean()
        );
        Assert.False(fixtures.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void WhenComparedWithTheReader_ThenItsCategoriesGoByTheSameAspects()
    {
        var rule = Schema.GetProperty("$defs").GetProperty("categoryRule");

        Assert.Equal(
            [.. CategoryAspectNames.All, "category"],
            rule.GetProperty("properties").EnumerateObject().Select(property => property.Name),
            StringComparer.Ordinal
        );
        Assert.Equal(
            CategoryAspectNames.All,
            rule.GetProperty("oneOf").EnumerateArray().Select(one => one.GetProperty("required")[0].GetString()!),
            StringComparer.Ordinal
        );
        Assert.False(rule.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void WhenComparedWithTheReader_ThenSplitHasTheSameDefaults()
    {
        var split = Schema.GetProperty("properties").GetProperty("split").GetProperty("properties");

        Assert.Equal(
            SplitStyleNames.All,
            split.GetProperty("style").GetProperty("enum").EnumerateArray().Select(name => name.GetString()!),
            StringComparer.Ordinal
        );
        Assert.Equal(
            SplitOptions.Default,
            new(
                SplitStyleNames.Find(split.GetProperty("style").GetProperty("default").GetString())!.Value,
                split.GetProperty("maxLines").GetProperty("default").GetInt32(),
                split.GetProperty("maxTests").GetProperty("default").GetInt32()
            )
        );
    }

    private static string[] TypesOf(ConfigurationKind kind) =>
        kind switch
        {
            ConfigurationKind.Flag => ["boolean"],
            ConfigurationKind.Texts => ["string", "array"],
            ConfigurationKind.Checklists or ConfigurationKind.Categories => ["array"],
            ConfigurationKind.SignatureFacts or ConfigurationKind.Fixtures or ConfigurationKind.Split => ["object"],
            _ => ["string"],
        };

    private static string[] SpelledTypes(JsonElement property)
    {
        var type = property.GetProperty("type");
        return type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(entry => entry.GetString()!)]
            : [type.GetString()!];
    }
}
