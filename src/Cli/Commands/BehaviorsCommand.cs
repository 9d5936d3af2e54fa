using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core;
using SkeletonForge.Core.Serialization;

namespace SkeletonForge.Cli.Commands;

/// <summary>Shows what the documentation promises.</summary>
internal sealed class BehaviorsCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly Option<bool> _explain = new("--explain")
    {
        Description =
            "Show the clauses of the documentation instead, each with the rule that read it and the ids of the "
            + "behaviors that came out, and those that no rule reads.",
    };
    private readonly Option<bool> _withFixtures = new("--with-fixtures")
    {
        Description =
            "Look for the test project and tell, in JSON, what in it serves each behavior and what is missing.",
    };
    private readonly SuiteOptions _suites = new();
    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public BehaviorsCommand(Terminal terminal)
        : base("behaviors", "Show the behaviors that the documentation promises, without writing anything.", terminal)
    {
        _subject.AddTo(this);
        Add(_explain);
        Add(_withFixtures);
        Add(_suites.TestProject);
        Add(_format);
        SetAction(ShowAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "A behavior is one observable promise of one member: given a condition, when the member is used, then "
            + "something can be seen. Its id is what 'dotnet test --filter' selects the test by.",
        "A member without documentation promises nothing; it is listed with what a good comment would say.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("behaviors src/Caching/RedisCache.cs", "List what the types of a file promise."),
        new("behaviors src/Caching --type RedisCache --explain", "Tell which words of a type became which behaviors."),
        new(
            "behaviors --assembly System.Collections --type \"Stack<T>\" --format json",
            "Print the behaviors of one type as JSON, one object per type, with the words that each rests on."
        ),
    ];

    private Task<int> ShowAsync(ParseResult line, CancellationToken cancellationToken) =>
        line.GetValue(_explain) ? ExplainAsync(line, cancellationToken)
        : line.GetValue(_withFixtures) ? LinkAsync(line, cancellationToken)
        : ListAsync(line, cancellationToken);

    private async Task<int> LinkAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var (linked, exitCode) = await FindFixturesAsync(line, _subject, _suites, cancellationToken);
        await Terminal.Output.WriteAsync(ForgeJson.BehaviorsWithFixtures(linked));
        return exitCode;
    }

    private async Task<int> ListAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var result = await RunAsync(
            line,
            Requests.Read(line, _subject),
            "Deriving behaviors",
            (pipeline, request) => pipeline.DeriveBehaviorsAsync(request, cancellationToken)
        );
        var derived = result.Value ?? new DerivedBehaviors(new([]), []);
        if (line.GetValue(_format) is OutputOptions.Json)
        {
            await Terminal.Output.WriteAsync(ForgeJson.Behaviors(derived.Behaviors));
        }
        else
        {
            new BehaviorsReport(Terminal).Write(derived);
        }

        return ExitCodes.Of(result.Diagnostics);
    }

    private async Task<int> ExplainAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var result = await RunAsync(
            line,
            Requests.Read(line, _subject),
            "Deriving behaviors",
            (pipeline, request) => pipeline.ExplainBehaviorsAsync(request, cancellationToken)
        );
        var explained = result.Value ?? new ExplainedBehaviors(new([]), []);
        if (line.GetValue(_format) is OutputOptions.Json)
        {
            await Terminal.Output.WriteAsync(ForgeJson.Explanations(explained.Types));
        }
        else
        {
            new ExplanationReport(Terminal).Write(explained);
        }

        return ExitCodes.Of(result.Diagnostics);
    }
}
