namespace SkeletonForge.Core.Diagnostics;

// SKF4xxx: what is remembered of earlier runs, and bringing existing suites up to date.
public static partial class Rules
{
    /// <summary>A contract file cannot be read.</summary>
    public static readonly DiagnosticRule ContractInvalid = Error(
        "SKF4001",
        "Contract file invalid",
        "The contract file '{0}' cannot be read: {1}",
        "Restore it, or re-create it with 'generate --rebuild-contract'; the suite of its type was left alone."
    );

    /// <summary>A contract file was merged and the conflict not resolved.</summary>
    public static readonly DiagnosticRule ContractConflicted = Error(
        "SKF4002",
        "Contract file in conflict",
        "The contract file '{0}' holds the conflict markers of a git merge, from line {1} on.",
        "Merge sources and tests, then re-create it with 'generate --rebuild-contract'; the suite of its type was left alone."
    );

    /// <summary>A contract file has a form that this version does not know.</summary>
    public static readonly DiagnosticRule ContractTooNew = Error(
        "SKF4003",
        "Contract file too new",
        "The contract file '{0}' has schema {1}; this version of SkeletonForge knows up to {2}.",
        "Update SkeletonForge. Nothing was written."
    );

    /// <summary>A contract file has the name of one type and the content of another.</summary>
    public static readonly DiagnosticRule ContractOfAnotherType = Error(
        "SKF4004",
        "Contract file of another type",
        "The contract file '{0}' belongs to '{1}', not to '{2}'.",
        "Rename it back, or re-create it with 'generate --rebuild-contract'; the suite of the type was left alone."
    );

    /// <summary>A contract file tells of a type that is gone.</summary>
    public static readonly DiagnosticRule TypeGone = Warning(
        "SKF4005",
        "Type gone",
        "'{0}' no longer exists, but '{1}' remembers it, and nothing says for certain which type it has become.",
        "Delete the file, and the tests of the type unless they are of use elsewhere; they were left alone."
    );
}
