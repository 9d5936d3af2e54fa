using System.CommandLine;
using System.Globalization;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Briefs;

namespace SkeletonForge.Cli.Commands;

/// <summary>Prints what somebody may know who writes a test.</summary>
internal sealed class BriefCommand : ForgeCommand
{
    private readonly BriefOptions _brief = new();
    private readonly SubjectOptions _subject = new();
    private readonly SuiteOptions _suites = new();

    public BriefCommand(Terminal terminal)
        : base("brief", "Print all that a person or an assistant may know to write a test, and nothing else.", terminal)
    {
        _brief.AddTo(this);
        _subject.AddTo(this);
        _suites.AddPlaceTo(this);
        SetAction(PrintAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "The page holds the rules, the contract of the type as C# without bodies, the code of the fixtures that serve the test, "
            + "the promise, the test as it stands with the one place to fill, the names that may be used, a written test of "
            + "the same suite, and questions to answer before handing in. Members that are not public, bodies, absolute paths "
            + "and other files stay out of it.",
        "Of a type or a file, the first test that waits to be written is taken, in the order of the source; exit code 8 says that "
            + "there is none. The steps of the work, in order, are principles, fixtures, fill and review.",
        "What does not fit into --max-tokens is left out in this order, and named: of several tests the last; the example; "
            + "types that the tests do not touch; the documentation of other types; that of members that the tests do not "
            + "touch; remarks and examples; other types; the types that fixtures give; the members that the tests do not "
            + "touch; the rest of long texts; the repository's own rules. The size is an estimate, a token for each four characters, and goes to standard error.",
        "A TESTING.md above the tests, or the files that 'principles' in skeletonforge.json names, are quoted first.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("brief src/Caching/RedisCache.cs", "Print the brief of the next test to write for the types of a file."),
        new("brief Get/null-when-the-entry-has-expired", "Print the brief of one behavior, found below this folder."),
        new("brief RedisCache src/Caching --step fixtures", "Look at the fixtures before the tests are written."),
        new(
            "brief tests/Caching.Tests/RedisCacheTests.cs --step review",
            "Review what was written in a file of tests."
        ),
        new("brief RedisCache --format digest", "Print names, promises and fixtures of a type as one line of JSON."),
    ];

    private async Task<int> PrintAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var request = Requests.Read(line, _subject, _suites, _brief, out var query);
        var result = await RunAsync(
            line,
            request,
            "Briefing",
            (pipeline, read) => pipeline.BriefAsync(read, query, cancellationToken)
        );
        if (result.Value is { } page)
        {
            await Terminal.Output.WriteAsync(page.Text);
            Tell(page, line.GetValue(OutputOptions.Verbosity));
        }

        return ExitCodes.Of(result.Diagnostics);
    }

    private void Tell(BriefPage page, Verbosity verbosity)
    {
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        var size = page.Tokens.ToString("N0", CultureInfo.InvariantCulture);
        var left = page.LeftOut.IsEmpty ? "" : $" Left out: {string.Join("; ", page.LeftOut)}.";
        Terminal.Error.WriteLine($"About {size} tokens.{left}");
    }
}
