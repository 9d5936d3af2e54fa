namespace SkeletonForge.Core.Diagnostics;

// SKF41xx: tests that exist.
public static partial class Rules
{
    /// <summary>Two tests name one behavior.</summary>
    public static readonly DiagnosticRule BehaviorTestedTwice = Warning(
        "SKF4101",
        "Behavior tested twice",
        "'{0}' names the behavior '{1}', which '{2}' names too.",
        "Delete one, or its behavior id; both were kept."
    );

    /// <summary>A file that holds tests does not parse.</summary>
    public static readonly DiagnosticRule TestsNotRead = Warning(
        "SKF4102",
        "Tests not read",
        "'{0}' does not parse and was left alone: {1}",
        "Mend the file, then generate again."
    );

    /// <summary>What a written test checks has changed.</summary>
    public static readonly DiagnosticRule TestNeedsReview = Warning(
        "SKF4103",
        "Test needs review",
        "What '{0}' checks has changed; the documentation now says: {1}",
        "Review the test, then run 'skeletonforge accept'."
    );

    /// <summary>What a written test checks is no longer promised.</summary>
    public static readonly DiagnosticRule TestOrphaned = Warning(
        "SKF4104",
        "Test orphaned",
        "'{0}' checks '{1}', which the documentation no longer promises.",
        "Delete the test, or keep it as your own with 'skeletonforge accept'."
    );

    /// <summary>There is no class that tests could be added to.</summary>
    public static readonly DiagnosticRule SuiteNotExtended = Warning(
        "SKF4105",
        "Suite not extended",
        "No test was added to '{0}': {1}",
        "Mend the file; it was left as it is."
    );

    /// <summary>Merging would have changed what a person wrote.</summary>
    public static readonly DiagnosticRule HandEditsAtRisk = Error(
        "SKF4106",
        "Hand edits at risk",
        "'{0}' was left alone, because it could not be changed safely. {1}",
        "Change the file by hand, and report this as a defect."
    );

    /// <summary>A file of tests is as long as it may be.</summary>
    public static readonly DiagnosticRule SuiteTooLong = Info(
        "SKF4108",
        "Suite too long",
        "'{0}' would have become too long, so new tests of '{1}' went to files of their members.",
        "Run 'skeletonforge split' to move the other tests there, too."
    );

    /// <summary>A suite stays in one file.</summary>
    public static readonly DiagnosticRule SuiteNotSplit = Warning(
        "SKF4109",
        "Suite not split",
        "'{0}' was not split: {1}",
        "Move its tests by hand; they are found wherever they are."
    );

    /// <summary>A suite has no tests that would be found again.</summary>
    public static readonly DiagnosticRule TestsWithoutIds = Warning(
        "SKF4107",
        "Tests without ids",
        "The templates do not give every test of '{0}' the id of its behavior, so that the suite cannot be kept up to date.",
        "Let the template of a test write '\"Behavior\", {{id}}' as the built-in one does."
    );
}
