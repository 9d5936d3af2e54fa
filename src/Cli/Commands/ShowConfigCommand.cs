using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Requests;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Configuration;

namespace SkeletonForge.Cli.Commands;

/// <summary>Shows the configuration and its origin.</summary>
internal sealed class ShowConfigCommand : ForgeCommand
{
    private readonly Argument<string> _target = new("target")
    {
        Description = "The file or folder whose configuration is shown. Default: the current directory.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public ShowConfigCommand(Terminal terminal)
        : base("config", "Show what is configured, and where each value comes from.", terminal)
    {
        Add(_target);
        Add(_format);
        SetAction(Show);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "Every skeletonforge.json from the target upwards is read until one says \"root\": true. They are merged key "
            + "by key, the nearest first. Options on the command line have the say over all of them.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("show config", "Show what holds for the current directory."),
        new("show config src/Caching --format json", "Show what holds for a folder as JSON."),
    ];

    private int Show(ParseResult line)
    {
        var folder = TargetFolder.Of(Path.GetFullPath(line.GetValue(_target)!, Terminal.CurrentDirectory));
        var result = new ConfigurationReader(Store).Read(folder);
        new DiagnosticReport(Terminal, line.GetValue(OutputOptions.Verbosity)).Write(result.Diagnostics);
        var report = new ConfigurationReport(Terminal, result.Value!);
        if (line.GetValue(_format) is OutputOptions.Json)
        {
            report.WriteJson(result.Diagnostics);
        }
        else
        {
            report.WriteText();
        }

        return result.Diagnostics.IsEmpty ? ExitCodes.Done : ExitCodes.BadCommandLine;
    }
}
