using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Commands;

/// <summary>Writes pending tests.</summary>
internal sealed class GenerateCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly SuiteOptions _suites = new();
    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public GenerateCommand(Terminal terminal)
        : base("generate", "Write one pending test for every behavior that the documentation promises.", terminal)
    {
        _subject.AddTo(this);
        _suites.AddTo(this);
        Add(_format);
        SetAction(GenerateAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "Each public type with behaviors gets one file of tests with empty bodies, marked as pending: they "
            + "show up in the runner as skipped and never pass by accident. The file is placed in the test project that "
            + "references the project under test, in the folder and namespace that mirror the source.",
        "With --scaffold-fixtures, test bases with fixtures for missing dependencies are written first, or added to those that "
            + "are there, with fakes and smoke tests; the suites inherit them.",
        "Run it again whenever the documentation has changed: it finds the tests by the ids of their behaviors, wherever "
            + "they are and whatever they are called, adds what is new, and lets pending tests that nobody has touched "
            + "follow. What a person wrote is kept token for token. A test whose promise has changed, or is gone, is "
            + "marked and reported; the exit code is then 4, and 'skeletonforge accept' removes the marks. "
            + "--verbosity detailed tells of every test.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("generate src/Caching", "Write tests for every public type of the project in src/Caching."),
        new("generate src/Caching/RedisCache.cs --dry-run", "Show as a diff what would be written for one file."),
        new(
            "generate --assembly System.Collections --type \"System.Collections.Generic.*\" --out tests/Bcl",
            "Write tests for types of an installed assembly into a folder."
        ),
        new(
            "generate src/Caching --scaffold-fixtures",
            "Write tests, and fixtures for what they need and nothing offers."
        ),
        new(
            "generate Shop.slnx --type \"Cart<T>\" --test-framework nunit --format json",
            "Write NUnit tests for one generic type of a solution and report in JSON."
        ),
        new("generate src/Caching --restore", "Bring back the pending tests that somebody deleted."),
    ];

    private async Task<int> GenerateAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var isDryRun = line.GetValue(_suites.DryRun);
        var result = await WriteAsync(
            line,
            Requests.Read(line, _subject, _suites),
            "Generating",
            isDryRun,
            (pipeline, request) => pipeline.GenerateAsync(request, isDryRun, cancellationToken),
            cancellationToken
        );
        var written = result.Value?.Report ?? new WriteReport([]);
        var undocumented = result.Value?.Undocumented ?? 0;
        var report = new GenerateReport(Terminal, written, undocumented, isDryRun)
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
}
