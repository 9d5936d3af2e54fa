using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Initialization;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Configuration;

namespace SkeletonForge.Cli.Commands;

/// <summary>Writes a first configuration file.</summary>
internal sealed class InitCommand : ForgeCommand
{
    private readonly Argument<string> _folder = new("folder")
    {
        Description = "Where the search for the solution or repository starts. Default: the current directory.",
        DefaultValueFactory = _ => ".",
    };

    public InitCommand(Terminal terminal)
        : base("init", "Write a commented skeletonforge.json with what can be detected.", terminal)
    {
        Add(_folder);
        SetAction(InitializeAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "The file goes beside the nearest solution or .git upwards; where there is neither, into the folder itself. "
            + "A file that exists is left alone; the exit code is then 4.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("init", "Set up the repository that the current directory is in.")];

    private async Task<int> InitializeAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var start = Path.GetFullPath(line.GetValue(_folder)!, Terminal.CurrentDirectory);
        if (!Directory.Exists(start))
        {
            await Terminal.Error.WriteLineAsync($"skeletonforge: '{start}' is not a folder. Name one that exists.");
            return ExitCodes.BadCommandLine;
        }

        var home = ConfigurationHome.Find(start);
        var file = Path.Combine(home, ConfigurationReader.FileName);
        if (Store.Exists(file))
        {
            await Terminal.Error.WriteLineAsync(
                $"skeletonforge: '{Terminal.Shorten(file)}' exists and was left alone."
            );
            await Terminal.Output.WriteLineAsync("Wrote nothing; left 1 existing file alone.");
            return ExitCodes.NeedsPerson;
        }

        var tests = TestProjectScan.Below(home, cancellationToken);
        using (var staged = Store.Stage(file, new(InitialConfiguration.Render(home, tests)), expected: null))
        {
            staged.Commit();
        }

        var found = PlainText.Count(tests.Count, "test project");
        await Terminal.Output.WriteLineAsync($"Wrote {Terminal.Shorten(file)}; found {found}.");
        return ExitCodes.Done;
    }
}
