namespace SkeletonForge.Core.Diagnostics;

// SKF5xxx: briefs.
public static partial class Rules
{
    /// <summary>What a brief is asked about does not exist.</summary>
    public static readonly DiagnosticRule BriefNotFound = Error(
        "SKF5001",
        "Nothing of that name",
        "Nothing here is called '{0}': no behavior, no test and no public type.{1}",
        "'skeletonforge behaviors' shows ids, 'skeletonforge list' types; a target says where to look."
    );

    /// <summary>What a brief is asked about can be several things.</summary>
    public static readonly DiagnosticRule BriefAmbiguous = Error(
        "SKF5002",
        "Several of that name",
        "'{0}' means more than one thing: {1}.",
        "Name one of them, or narrow it with --type."
    );

    /// <summary>No test waits to be written.</summary>
    public static readonly DiagnosticRule NothingPending = Error(
        "SKF5003",
        "Nothing to fill",
        "No test of '{0}' waits to be written.",
        "Name a test to see its brief anyway; --step review looks at those that are written."
    );

    /// <summary>No test has been written that could be reviewed.</summary>
    public static readonly DiagnosticRule NothingWritten = Error(
        "SKF5004",
        "Nothing to review",
        "No test of '{0}' has been written yet.",
        "Leave --step out for the brief of the next one."
    );

    /// <summary>A file with rules of the repository cannot be quoted.</summary>
    public static readonly DiagnosticRule PrinciplesNotRead = Warning(
        "SKF5005",
        "Rules not quoted",
        "'{0}' is not quoted in the brief: {1}",
        "Mend 'principles' in skeletonforge.json, or the file."
    );

    /// <summary>A brief is longer than it was to be.</summary>
    public static readonly DiagnosticRule BriefTooLong = Warning(
        "SKF5006",
        "Brief too long",
        "The brief has about {0} tokens, though no more than {1} were asked for.",
        "Raise --max-tokens; what is left cannot be left out."
    );
}
