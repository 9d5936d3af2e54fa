using System.Text;
using System.Text.Json;
using SkeletonForge.Core.Configuration;

namespace SkeletonForge.Cli.Initialization;

/// <summary>Renders a first configuration: every key with its meaning, set where there is one answer, else as an example.</summary>
internal static class InitialConfiguration
{
    private const string ChecklistExample = """
        [{ "name": "repository", "match": { "type": "*Repository", "member": "Get*" }, "behaviors": [{ "given": "no {entity} has the {parameter}", "then": "throws NotFoundException" }] }]
        """;

    /// <param name="home">The absolute path of the folder that the file goes in.</param>
    /// <param name="tests">The test projects below it.</param>
    public static string Render(string home, IReadOnlyList<DetectedTestProject> tests)
    {
        var text = new StringBuilder("// SkeletonForge, for everything below this folder.\n{\n");
        var separator = "";
        foreach (var key in ConfigurationKey.All.Where(key => key != ConfigurationKey.Schema))
        {
            var detected = Detect(key, home, tests);
            text.Append(separator).Append("  // ").Append(key.Description).Append('\n');
            text.Append(detected is null ? "  // " : "  ").Append('"').Append(key.Name).Append("\": ");
            text.Append(detected ?? Example(key)).Append(",\n");
            separator = "\n";
        }

        return text.Append("}\n").ToString();
    }

    private static string? Detect(ConfigurationKey key, string home, IReadOnlyList<DetectedTestProject> tests)
    {
        if (key == ConfigurationKey.Root)
        {
            return "true";
        }

        if (key == ConfigurationKey.TestFramework && tests.Select(test => test.Framework).Distinct().Count() == 1)
        {
            return Quote(TestFrameworkNames.GetName(tests[0].Framework));
        }

        return key == ConfigurationKey.TestProject && tests.Count == 1
            ? Quote(Path.GetRelativePath(home, tests[0].Path).Replace('\\', '/'))
            : null;
    }

    private static string Example(ConfigurationKey key) =>
        key.Name switch
        {
            "testFramework" => Quote(TestFrameworkNames.All[0]),
            "testProject" => Quote("tests/Shop.Tests/Shop.Tests.csproj"),
            "framework" => Quote("net10.0"),
            "output" => Quote("tests/Shop.Tests/Forged"),
            "types" => "[\"Shop.Orders.*\"]",
            "checklists" => ChecklistExample,
            "templates" => Quote(".skeletonforge/templates"),
            "fixtures" => "{ \"bases\": { \"*Cache\": \"CacheTestsBase\" } }",
            "categories" => "[{ \"base\": \"*IntegrationTestBase\", \"category\": \"Integration\" }]",
            "split" => "{ \"style\": \"partial\", \"maxLines\": 1000, \"maxTests\": 60 }",
            "principles" => "[\"docs/testing.md\"]",
            "signatureFacts" => "{ \"undefinedEnumValues\": false }",
            _ => "null",
        };

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
