using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Serialization;

namespace SkeletonForge.Cli.Commands;

/// <summary>Shows what the test project offers to tests.</summary>
internal sealed class FixturesCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly SuiteOptions _suites = new();
    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public FixturesCommand(Terminal terminal)
        : base("fixtures", "Show which shared test base a suite would inherit, why, and what it offers.", terminal)
    {
        _subject.AddTo(this);
        _suites.AddPlaceTo(this);
        Add(_format);
        SetAction(ShowAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "The base is the one that the configuration names, else the one that the tests of the same folder or namespace "
            + "inherit, else the nearest one upwards, else the one that most test classes derive from. Classes that "
            + "could have been the base are listed with the reason why they are not.",
        "What a dependency needs and nothing offers is named as missing.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("fixtures src/Caching/RedisCache.cs", "Show the base and the fixtures for the tests of one file."),
        new(
            "fixtures src/Caching --type RedisCache --format json",
            "Print them as JSON, with what serves each behavior."
        ),
    ];

    private async Task<int> ShowAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var (linked, exitCode) = await FindFixturesAsync(line, _subject, _suites, cancellationToken);
        if (line.GetValue(_format) is OutputOptions.Json)
        {
            await Terminal.Output.WriteAsync(ForgeJson.Fixtures(linked));
        }
        else
        {
            new FixturesReport(Terminal).Write(linked);
        }

        return exitCode;
    }
}
