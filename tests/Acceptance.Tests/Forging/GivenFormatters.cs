using System.Text.RegularExpressions;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Lays generated suites out anew with the formatters that people use, and generates again.</summary>
public sealed partial class GivenFormatters
{
    private const string Suite = "samples/Caching.Tests/Limits/TokenBucketRateLimiterTests.cs";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // neither the layout of the templates nor that of the repository
    private const string Style = """
        root = true

        [*.cs]
        indent_style = tab
        max_line_length = 80
        csharp_new_line_before_open_brace = none
        """;

    [Theory]
    [InlineData("csharpier")]
    [InlineData("dotnet format")]
    public async Task WhenTheyLayTestsOutAnew_ThenNothingIsAnybodysEditAndNothingIsLost(string formatter)
    {
        using var copy = SampleCopy.Create();
        (await GenerateAsync(copy)).EnsureSucceeded();
        var body = """{ var  mine = "as I wrote it" ; Assert.NotNull( mine) ; // and said""";
        copy.Edit(Suite, Empty().Match(copy.Read(Suite)).Value, Filled(copy.Read(Suite), body));
        File.WriteAllText(Path.Combine(copy.Path, "samples", "Caching.Tests", ".editorconfig"), Style);
        var generated = copy.Read(Suite);
        await FormatAsync(formatter, copy);
        Assert.NotEqual(generated, copy.Read(Suite));
        var before = copy.Snapshot();

        var again = await GenerateAsync(copy);

        again.EnsureSucceeded();
        Assert.Contains("Wrote nothing; ", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, copy.Snapshot());

        copy.Edit("samples/Caching/Limits/RateLimiter.cs", "acquired at once.", "acquired in one go.");
        (await GenerateAsync(copy)).EnsureSucceeded();

        Assert.Contains(
            "acquired in one go.",
            copy.Read("samples/Caching.Tests/Limits/RateLimiterTests.cs"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "varmine=\"asIwroteit\";Assert.NotNull(mine);//andsaid",
            Blanks().Replace(copy.Read(Suite), ""),
            StringComparison.Ordinal
        );
    }

    private static Task<ToolResult> GenerateAsync(SampleCopy copy) =>
        SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token);

    private static string Filled(string text, string body) =>
        Empty().Match(text).Value.Replace("{", body, StringComparison.Ordinal);

    private static async Task FormatAsync(string formatter, SampleCopy copy)
    {
        var root = RepositoryRoot.Path;
        var tests = Path.Combine(copy.Path, "samples", "Caching.Tests");
        if (formatter is "csharpier")
        {
            (await DotnetProcess.RunAsync(root, ["tool", "restore"], Token)).EnsureSucceeded();
            (await DotnetProcess.RunAsync(root, ["csharpier", "format", tests], Token)).EnsureSucceeded();
        }
        else
        {
            (
                await DotnetProcess.RunAsync(
                    root,
                    ["format", "whitespace", Path.Combine(tests, "Caching.Tests.csproj")],
                    Token
                )
            ).EnsureSucceeded();
        }
    }

    // the body of the first test
    [GeneratedRegex(@"public void \w+\(\)\s*\{\s*\}")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
