using System.Text;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests.Docs;

public sealed class GivenTheDocumentationPages
{
    private static readonly string[] CommandPaths =
    [
        "",
        "generate",
        "accept",
        "behaviors",
        "contract",
        "list",
        "show",
        "show config",
        "init",
    ];

    [Fact]
    public async Task WhenTheHelpChanges_ThenTheCommandLinePageFollows()
    {
        var page = new StringBuilder(
            """
            # The command line

            Generated from `--help`; see the [configuration](configuration.md) for what can be set once.

            Results go to standard output, diagnostics and progress to standard error. In text form the last line of
            standard output counts what was done, also when nothing was; in the JSON of `generate` it is the field `summary`. Diagnostics
            are listed in [diagnostics.md](diagnostics.md). Colors appear on a terminal only, and not when `NO_COLOR` is
            set.

            """.ReplaceLineEndings("\n")
        );
        foreach (var path in CommandPaths)
        {
            var words = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var help = await CommandLineTool.RunAsync(AppContext.BaseDirectory, [.. words, "--help"]);
            page.Append("\n## ").Append(string.Join(' ', ["skeletonforge", .. words]));
            page.Append("\n\n```text\n").Append(help.Output).Append("```\n");
        }

        CheckedInPage.AssertIs(page.ToString(), "docs", "cli.md");
    }

    [Fact]
    public void WhenARuleChanges_ThenTheDiagnosticsPageFollows()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            Generated from the rules in `src/Core/Diagnostics`. Ids are never reused. `{0}`, `{1}` stand for what was found.

            | id | severity | title | message | what to do |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n")
        );
        foreach (var rule in Rules.All)
        {
            page.Append($"| {rule.Id} | {rule.Severity.ToString().ToLowerInvariant()} | {Cell(rule.Title)} ");
            page.Append($"| {Cell(rule.MessageFormat)} | {Cell(rule.Fix)} |\n");
        }

        CheckedInPage.AssertIs(page.ToString(), "docs", "diagnostics.md");
    }

    [Fact]
    public void WhenAKeyIsAdded_ThenTheConfigurationPageExplainsIt()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "configuration.md"));

        Assert.All(
            ConfigurationKey.All,
            key => Assert.Contains($"| `{key.Name}` | {Cell(key.Description)} |", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void WhenAKindOfSignatureFactIsAdded_ThenTheConfigurationPageExplainsIt()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "configuration.md"));

        Assert.All(SignatureFactNames.All, name => Assert.Contains($"| `{name}` | ", page, StringComparison.Ordinal));
    }

    [Fact]
    public void WhenTheConfigurationPageShowsAFile_ThenTheReaderHasNoComplaint()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "configuration.md")).ReplaceLineEndings("\n");
        var examples = page.Split("```jsonc\n").Skip(1).Select(rest => rest.Split("\n```")[0]).ToList();
        var folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "examples"));

        Assert.NotEmpty(examples);
        Assert.All(
            examples,
            example =>
            {
                var store = new MemoryTextStore();
                store.With(Path.Combine(folder, ConfigurationReader.FileName), example);
                Assert.Empty(new ConfigurationReader(store).Read(folder).Diagnostics);
            }
        );
    }

    private static string Cell(string text) => text.Replace("|", @"\|", StringComparison.Ordinal);
}
