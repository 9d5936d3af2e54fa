using System.CommandLine;
using SkeletonForge.Core.Configuration;

namespace SkeletonForge.Cli.Options;

/// <summary>The options that say where suites go and what they are written for.</summary>
internal sealed class SuiteOptions
{
    public Option<string?> Output { get; } =
        new("--out")
        {
            Description = "The folder to write to. Default: the sources mirrored into the test project.",
            HelpName = "folder",
        };

    public Option<string?> TestProject { get; } =
        new("--test-project")
        {
            Description = "The test project to write to. Default: the one that references the project under test.",
            HelpName = "path",
        };

    public Option<string?> TestFramework { get; } = CreateTestFramework();

    public Option<bool> DryRun { get; } =
        new("--dry-run") { Description = "Write nothing; print what would be written as a unified diff." };

    public Option<bool> ScaffoldFixtures { get; } =
        new("--scaffold-fixtures")
        {
            Description = "Write fixtures for what the tests need and nothing offers, with smoke tests.",
        };

    public Option<bool> Restore { get; } =
        new("--restore") { Description = "Write tests again that were generated once and that somebody deleted." };

    public Option<bool> RebuildContract { get; } =
        new("--rebuild-contract")
        {
            Description =
                "Write contract files that cannot be used, as after a merge conflict, anew from sources and tests.",
        };

    public Option<bool> AllowOutside { get; } =
        new("--allow-outside")
        {
            Description =
                "Also write where symbolic links, linked files or the configuration lead out of the repository, or out of "
                + "the folder that is written to. --out and --test-project need no leave.",
        };

    public void AddTo(Command command)
    {
        AddPlaceTo(command);
        command.Add(ScaffoldFixtures);
        command.Add(Restore);
        command.Add(RebuildContract);
        command.Add(AllowOutside);
        command.Add(DryRun);
    }

    /// <summary>Adds what says where suites go, for a command that writes none.</summary>
    public void AddPlaceTo(Command command)
    {
        command.Add(Output);
        command.Add(TestProject);
        command.Add(TestFramework);
    }

    private static Option<string?> CreateTestFramework()
    {
        var option = new Option<string?>("--test-framework")
        {
            Description = "The test framework to write for. Default: the one that the test project references.",
            HelpName = string.Join('|', TestFrameworkNames.All),
        };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. TestFrameworkNames.All]);
    }
}
