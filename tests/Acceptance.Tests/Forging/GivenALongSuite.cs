using System.Text.RegularExpressions;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit.Forged;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Writes one suite in several files and splits another by hand, then builds and runs them with warnings as errors.</summary>
public sealed partial class GivenALongSuite
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestFramework.XunitV3, "partial")]
    [InlineData(TestFramework.XunitV3, "class")]
    [InlineData(TestFramework.NUnit, "partial")]
    [InlineData(TestFramework.MSTest, "class")]
    public async Task WhenItIsSplit_ThenTheRunnerFindsEveryTestOnce(TestFramework framework, string style)
    {
        using var project = new ForgedProject(new(framework));
        (await project.BuildAsync(Token)).EnsureSucceeded();
        await RunAsync(project, "generate", "Queue<T>", style, maxTests: 5);
        await RunAsync(project, "generate", "Stack<T>", style, maxTests: 1000);
        var stack = Assert.Single(Suites(project), file => Path.GetFileName(file) is "StackTests.cs");
        var text = await File.ReadAllTextAsync(stack, Token);
        var filled = EmptyBody().Replace(text, "\n    {\n        _ = new Stack<int>(); // mine\n    }");
        await File.WriteAllTextAsync(stack, filled, Token);
        var tests = Tests(project);

        var split = await RunAsync(project, "split", "Stack<T>", style, maxTests: 1000);

        Assert.Matches("; moved [1-9][0-9]+ tests", split.Output);
        Assert.Equal(tests, Tests(project));
        Assert.True(
            Suites(project).Count(file => Path.GetFileName(file).StartsWith("Stack", StringComparison.Ordinal)) > 5
        );
        Assert.Equal(new TestCounts(Passed: 0, Failed: 0, Skipped: tests.Count), await project.TestAsync(Token));
        var before = Suites(project).ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
        await RunAsync(project, "generate", "*Stack<T>", style, maxTests: 3);
        Assert.Equal(before, Suites(project).ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal));
    }

    private static async Task<ToolResult> RunAsync(
        ForgedProject project,
        string command,
        string type,
        string style,
        int maxTests
    )
    {
        project.Add(
            "skeletonforge.json",
            $$"""{ "root": true, "split": { "style": "{{style}}", "maxTests": {{maxTests}}, "maxLines": 100000 } }"""
        );
        return (
            await SkeletonForgeTool.RunAsync(
                project.Directory,
                [command, "--assembly", "System.Collections", "--type", type, "--out", project.Directory],
                Token
            )
        ).EnsureSucceeded();
    }

    private static IEnumerable<string> Suites(ForgedProject project) =>
        Directory
            .EnumerateFiles(project.Directory, "*Tests*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .Order(StringComparer.Ordinal);

    private static List<string> Tests(ForgedProject project) =>
        [
            .. Suites(project)
                .SelectMany(
                    file => BehaviorId().Matches(File.ReadAllText(file)),
                    (file, id) => Path.GetFileName(file)[..5] + id.Value
                )
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"\n    \{\n    \}", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBody();

    [GeneratedRegex("(?<=\"Behavior\", )\"[^\"]+\"", RegexOptions.CultureInvariant)]
    private static partial Regex BehaviorId();
}
