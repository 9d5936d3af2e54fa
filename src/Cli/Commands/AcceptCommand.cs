using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Commands;

/// <summary>Removes the marks of tests that a person has looked at.</summary>
internal sealed class AcceptCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly SuiteOptions _suites = new();
    private readonly Option<string[]> _tests = new("--test")
    {
        Description =
            "Accept only tests of this method name or behavior id. May be repeated. Default: all that are marked.",
        HelpName = "name",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public AcceptCommand(Terminal terminal)
        : base("accept", "Accept tests that were marked for review or as orphans, by removing the marks.", terminal)
    {
        _subject.AddTo(this);
        _suites.AddPlaceTo(this);
        Add(_tests);
        Add(_suites.AllowOutside);
        Add(_suites.DryRun);
        Add(_format);
        SetAction(AcceptAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "A test that needed review is as good as any other afterwards. An orphan also loses the id of its behavior, so "
            + "that it is a test of your own from then on.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("accept src/Caching/RedisCache.cs", "Accept all marked tests of the types in one file."),
        new("accept src/Caching --test Get_WhenTheKeyIsUnknown_ReturnsNull", "Accept one test."),
    ];

    private async Task<int> AcceptAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var isDryRun = line.GetValue(_suites.DryRun);
        var names = line.GetValue(_tests) ?? [];
        var result = await WriteAsync(
            line,
            Requests.Read(line, _subject, _suites),
            "Accepting",
            isDryRun,
            (pipeline, request) => pipeline.AcceptAsync(request, [.. names], isDryRun, cancellationToken),
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
}
