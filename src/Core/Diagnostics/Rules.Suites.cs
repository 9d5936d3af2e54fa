namespace SkeletonForge.Core.Diagnostics;

// SKF3xxx: suites, names, templates and writing.
public static partial class Rules
{
    /// <summary>A type has no behaviors, so it gets no suite.</summary>
    public static readonly DiagnosticRule NoBehaviors = Info(
        "SKF3001",
        "No behaviors",
        "'{0}' promises nothing that could be tested, so it gets no suite.",
        "Document what its members return, throw and change."
    );

    /// <summary>A template does not compile.</summary>
    public static readonly DiagnosticRule TemplateInvalid = Error(
        "SKF3002",
        "Template invalid",
        "The template '{0}' cannot be used: {1}",
        "Mend it, or delete it to use the built-in one."
    );

    /// <summary>A template used more time or memory than it may.</summary>
    public static readonly DiagnosticRule TemplateExhausted = Error(
        "SKF3003",
        "Template exhausted its budget",
        "The template '{0}' was stopped: {1}",
        "Remove the recursion or the nested loops."
    );

    /// <summary>A template rendered something that is not C#.</summary>
    public static readonly DiagnosticRule RenderedTextInvalid = Error(
        "SKF3004",
        "Rendered text is not C#",
        "The suite '{0}' does not parse: {1}",
        "Check the templates in .skeletonforge/templates; nothing was written."
    );

    /// <summary>The file that a suite would be written to exists.</summary>
    public static readonly DiagnosticRule SuiteExists = Warning(
        "SKF3005",
        "Suite exists",
        "'{0}' exists and was left alone.",
        "Delete or move it to have it written anew."
    );

    /// <summary>A file could not be written.</summary>
    public static readonly DiagnosticRule NotWritten = Error(
        "SKF3006",
        "Not written",
        "'{0}' could not be written: {1}",
        "Check the path and its permissions; no half-written file was left behind."
    );

    /// <summary>A target path lies outside of the repository or folder that may be written to.</summary>
    public static readonly DiagnosticRule OutsideRoot = Error(
        "SKF3007",
        "Outside of the target folder",
        "'{0}' lies outside of '{1}'.",
        "Nothing was written; check names, links and folders, or allow it with --allow-outside."
    );

    /// <summary>Two planned files have one path.</summary>
    public static readonly DiagnosticRule SamePath = Warning(
        "SKF3008",
        "Two suites in one file",
        "Two suites go to '{0}'; the first was written.",
        "Generate the other with --type and --out."
    );

    /// <summary>Checklists attach more behaviors to a type than anybody would read.</summary>
    public static readonly DiagnosticRule ChecklistsTooLong = Warning(
        "SKF3009",
        "Checklists too long",
        "The checklists expect more than {0} behaviors of '{1}'; the rest was passed over.",
        "Make their patterns narrower."
    );

    /// <summary>Nothing can be written that stands in for a dependency.</summary>
    public static readonly DiagnosticRule FixtureNotScaffolded = Warning(
        "SKF3010",
        "Fixture not scaffolded",
        "No fixture was made for the '{0}' that '{1}' needs: {2}.",
        "Write one in the base of its tests."
    );

    /// <summary>A fixture of one subject is needed by another.</summary>
    public static readonly DiagnosticRule FixtureBelongsAbove = Warning(
        "SKF3011",
        "Fixture belongs above",
        "'{0}' gives the '{1}' that '{2}' needs as well.",
        "Move it into a base that the tests of both inherit, then run again."
    );

    /// <summary>A folder that belongs to no project has no base that could get fixtures.</summary>
    public static readonly DiagnosticRule NoProjectForFixtures = Warning(
        "SKF3012",
        "No test project for fixtures",
        "'{0}' belongs to no test project that could be read, so no fixtures were made.",
        "Name one with --test-project, or create it first."
    );

    /// <summary>A base that exists could not get more members.</summary>
    public static readonly DiagnosticRule BaseNotExtended = Warning(
        "SKF3013",
        "Base not extended",
        "No fixture was added to '{0}': {1}",
        "Mend the file, or add the fixtures by hand; the file was left as it is."
    );

    /// <summary>A suite of a contract cannot be inherited by tests of implementations.</summary>
    public static readonly DiagnosticRule SuiteNotInheritable = Info(
        "SKF3014",
        "Suite not inheritable",
        "'{0}' is not tested on the implementations of '{1}': {2}.",
        "Make the suite abstract, with an abstract method that gives the object under test, and generate again."
    );

    /// <summary>A contract has no implementation that its suite could run on.</summary>
    public static readonly DiagnosticRule NoImplementation = Info(
        "SKF3015",
        "No implementation",
        "No project that the tests reference implements '{0}', so nothing runs the tests of '{1}' yet.",
        "Derive a test class from it for an implementation, or generate again when there is one."
    );

    /// <summary>Nothing could be written, because the disk takes no more.</summary>
    public static readonly DiagnosticRule StoreFailed = Error(
        "SKF3016",
        "Disk full or failing",
        "Nothing was written, because '{0}' could not be: {1}",
        "Make room or mend the disk, then run again; no file was changed."
    );

    /// <summary>Another run writes to the same repository.</summary>
    public static readonly DiagnosticRule RunLocked = Error(
        "SKF3017",
        "Another run is writing",
        "Another run is writing to '{0}': {1}.",
        "Run again when it has ended; nothing was written. If it hangs, end that process: its lock ends with it."
    );
}
