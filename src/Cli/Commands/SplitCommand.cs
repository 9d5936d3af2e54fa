using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Commands;

/// <summary>Moves tests that exist to the files of their members.</summary>
internal sealed class SplitCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly SuiteOptions _suites = new();
    private readonly Option<string?> _style = CreateStyle();
    private readonly Option<bool> _overLimit = new("--over-limit")
    {
        Description = "Split only suites with a file that is over the configured limits.",
    };

    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public SplitCommand(Terminal terminal)
        : base("split", "Move tests that exist to a file for each member that they are about.", terminal)
    {
        _subject.AddTo(this);
        _suites.AddPlaceTo(this);
        Add(_style);
        Add(_overLimit);
        Add(_suites.AllowOutside);
        Add(_suites.DryRun);
        Add(_format);
        SetAction(SplitAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "Tests move whole, written or pending, with their documentation, attributes and comments. What names no behavior "
            + "stays: helpers, fields, tests of your own. So does a test that cannot be moved safely, such as one between "
            + "#if and #endif; --verbosity detailed and --format json say which, and why.",
        "Suites within the limits are split too, because you asked for it; --over-limit leaves them as they are.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("split src/Caching/RedisCache.cs --dry-run", "Show as a diff how the tests of one file would be split."),
        new("split src/Caching --over-limit", "Split the suites of a project that have become too long."),
    ];

    private async Task<int> SplitAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var isDryRun = line.GetValue(_suites.DryRun);
        var style = SplitStyleNames.Find(line.GetValue(_style));
        var onlyLong = line.GetValue(_overLimit);
        var result = await WriteAsync(
            line,
            Requests.Read(line, _subject, _suites),
            "Splitting",
            isDryRun,
            (pipeline, request) => pipeline.SplitAsync(request, style, onlyLong, isDryRun, cancellationToken),
            cancellationToken
        );
        var report = new GenerateReport(Terminal, result.Value?.Report ?? new WriteReport([]), 0, isDryRun)
        {
            Tests = result.Value?.Tests ?? default,
        };
        if (line.GetValue(_format) is OutputOptions.Json)
        {
            report.WriteJson(result.Diagnostics);
        }
        else
        {
            report.WriteText(line.GetValue(OutputOptions.Verbosity));
        }

        return ExitCodes.Of(result.Diagnostics);
    }

    private static Option<string?> CreateStyle()
    {
        var option = new Option<string?>("--style")
        {
            Description =
                "Make parts of one class, or a class for each member. Default: as the suite is split already, else as configured.",
            HelpName = string.Join('|', SplitStyleNames.All),
        };
        return option.AcceptOnlyFromAmong([.. SplitStyleNames.All]);
    }
}
