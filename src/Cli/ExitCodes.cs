using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Cli;

/// <summary>What the process tells its caller; the numbers are a promise to scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int UnexpectedFailure = 1;
    public const int CheckFailed = 2;
    public const int NotLoaded = 3;
    public const int NeedsPerson = 4;
    public const int BadCommandLine = 5;
    public const int Busy = 6;
    public const int NothingSelected = 8;
    public const int Canceled = 130;

    /// <summary>Every code with its meaning, for the help.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Done, "Done."),
        (UnexpectedFailure, "Unexpected failure, such as a file that cannot be written."),
        (CheckFailed, "A check failed."),
        (NotLoaded, "The target, a project, an assembly or a newer version's contract file could not be loaded."),
        (NeedsPerson, "Done, but a person must look at what was left alone, not made or marked."),
        (BadCommandLine, "The command line, the configuration or a template is wrong."),
        (Busy, "Another run is writing to the same repository; nothing was written."),
        (NothingSelected, "Nothing matches: no type --type, or no test what a brief is asked about."),
        (Canceled, "Canceled by Ctrl+C or SIGTERM; nothing was left half-written."),
    ];

    private static readonly DiagnosticRule[] ForPersons =
    [
        Rules.SuiteExists,
        Rules.FixtureNotScaffolded,
        Rules.FixtureBelongsAbove,
        Rules.BaseNotExtended,
        Rules.BehaviorTestedTwice,
        Rules.TestsNotRead,
        Rules.TestNeedsReview,
        Rules.TestOrphaned,
        Rules.SuiteNotExtended,
        Rules.SuiteNotSplit,
        Rules.TypeGone,
    ];

    /// <summary>The exit code that what was noticed calls for: that of the first error, else whether a person must look.</summary>
    public static int Of(EquatableArray<ForgeDiagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.IsError) is { } error)
        {
            return OfError(error.Rule);
        }

        return diagnostics.Any(diagnostic => ForPersons.Contains(diagnostic.Rule)) ? NeedsPerson : Done;
    }

    private static int OfError(DiagnosticRule rule)
    {
        if (
            rule == Rules.NothingSelected
            || rule == Rules.BriefNotFound
            || rule == Rules.NothingPending
            || rule == Rules.NothingWritten
        )
        {
            return NothingSelected;
        }

        if (rule == Rules.RunLocked)
        {
            return Busy;
        }

        if (
            rule == Rules.BriefAmbiguous
            || rule == Rules.ConfigurationInvalid
            || rule == Rules.TemplateInvalid
            || rule == Rules.TemplateExhausted
        )
        {
            return BadCommandLine;
        }

        if (rule == Rules.ContractTooNew)
        {
            return NotLoaded;
        }

        if (rule == Rules.ContractInvalid || rule == Rules.ContractConflicted || rule == Rules.ContractOfAnotherType)
        {
            return NeedsPerson;
        }

        return rule.Id.StartsWith("SKF0", StringComparison.Ordinal) ? NotLoaded : UnexpectedFailure;
    }
}
