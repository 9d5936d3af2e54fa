namespace SkeletonForge.Core.Diagnostics;

// SKF0xxx: the request, and loading what it names.
public static partial class Rules
{
    /// <summary>The target path does not exist.</summary>
    public static readonly DiagnosticRule TargetNotFound = Error(
        "SKF0001",
        "Target not found",
        "'{0}' does not exist.",
        "Name a .cs file, a directory, a .csproj, a .sln or .slnx file, or use --assembly."
    );

    /// <summary>The target is of a kind that cannot be read.</summary>
    public static readonly DiagnosticRule TargetNotSupported = Error(
        "SKF0002",
        "Target not supported",
        "'{0}' is not something that SkeletonForge can read.",
        "Name a .cs file, a directory, a .csproj, a .sln or .slnx file, or use --assembly."
    );

    /// <summary>MSBuild could not evaluate a project.</summary>
    public static readonly DiagnosticRule ProjectNotLoaded = Error(
        "SKF0003",
        "Project not loaded",
        "The project '{0}' could not be loaded: {1}",
        "Make 'dotnet build' work on it first, or read loose files with --no-msbuild."
    );

    /// <summary>A project lacks its restored packages.</summary>
    public static readonly DiagnosticRule ProjectNotRestored = Warning(
        "SKF0004",
        "Project not restored",
        "The packages of '{0}' are not restored, so types from them are unknown.",
        "Run 'dotnet restore' and generate again for exact types."
    );

    /// <summary>A reference of a project could not be found.</summary>
    public static readonly DiagnosticRule ReferenceMissing = Warning(
        "SKF0005",
        "Reference missing",
        "The project '{0}' references '{1}', which was not found.",
        "Restore or build it and generate again for exact types."
    );

    /// <summary>An assembly could not be found.</summary>
    public static readonly DiagnosticRule AssemblyNotFound = Error(
        "SKF0006",
        "Assembly not found",
        "No assembly '{0}' was found: it is neither a file, nor in the installed reference packs, nor a package in the NuGet cache.",
        "Give a path to a .dll, restore the package first, or check the name."
    );

    /// <summary>An assembly has no documentation file beside it.</summary>
    public static readonly DiagnosticRule DocumentationFileMissing = Warning(
        "SKF0007",
        "Documentation file missing",
        "The assembly '{0}' has no XML documentation file beside it, so only its signatures can be read.",
        "Put the .xml file next to the .dll."
    );

    /// <summary>The requested target framework is not one of the project's.</summary>
    public static readonly DiagnosticRule FrameworkNotFound = Error(
        "SKF0008",
        "Target framework not found",
        "'{0}' does not target '{1}'; it targets {2}.",
        "Choose one of these with --framework."
    );

    /// <summary>A file was read without the project that it would belong to.</summary>
    public static readonly DiagnosticRule NoProject = Info(
        "SKF0009",
        "No project",
        "'{0}' was read without a project; types from packages are unknown.",
        "Nothing needs to be done; inside a project the result is more exact."
    );

    /// <summary>No test project references the subject's project.</summary>
    public static readonly DiagnosticRule NoTestProject = Error(
        "SKF0010",
        "No test project",
        "No test project that references '{0}' was found.",
        "Add a project reference from a test project, or name a folder with --out or 'output' in skeletonforge.json."
    );

    /// <summary>Several test projects fit equally well.</summary>
    public static readonly DiagnosticRule TestProjectAmbiguous = Warning(
        "SKF0011",
        "Several test projects",
        "Several test projects reference '{0}': {1}. '{2}' was taken.",
        "Choose another with --test-project."
    );

    /// <summary>The test project references no test framework that is known.</summary>
    public static readonly DiagnosticRule TestFrameworkUnknown = Warning(
        "SKF0012",
        "Test framework unknown",
        "'{0}' references none of xUnit, NUnit, MSTest and TUnit; xUnit v3 is assumed.",
        "Reference a test framework, or choose one with --test-framework."
    );

    /// <summary>The test project does not reference the subject.</summary>
    public static readonly DiagnosticRule SubjectNotReferenced = Warning(
        "SKF0013",
        "Subject not referenced",
        "The test project '{0}' does not reference '{1}', so the links in the generated docs will not resolve.",
        "Add a project reference."
    );

    /// <summary>A source file has syntax errors.</summary>
    public static readonly DiagnosticRule SyntaxErrors = Warning(
        "SKF0014",
        "Syntax errors",
        "The file does not parse: {0}",
        "What could be read was read; mend the file for the rest."
    );

    /// <summary>The selector matched no type.</summary>
    public static readonly DiagnosticRule NothingSelected = Error(
        "SKF0015",
        "Nothing selected",
        "No public type matches {0}.",
        "'skeletonforge list' shows the types that there are."
    );

    /// <summary>A solution or project entry was passed over.</summary>
    public static readonly DiagnosticRule ProjectSkipped = Info(
        "SKF0016",
        "Project passed over",
        "'{0}' was passed over: {1}",
        "Nothing needs to be done, unless it was meant to be read."
    );

    /// <summary>A configuration file is broken.</summary>
    public static readonly DiagnosticRule ConfigurationInvalid = Error(
        "SKF0017",
        "Configuration invalid",
        "The configuration is not valid: {0}",
        "Mend it; 'skeletonforge show config' shows what is read from where."
    );

    /// <summary>The compilation has errors that hide types from the reader.</summary>
    public static readonly DiagnosticRule UnresolvedTypes = Info(
        "SKF0018",
        "Unresolved types",
        "{0} of the types that the signatures of '{1}' name could not be resolved, such as '{2}'.",
        "Restore or build the project for exact types."
    );

    /// <summary>A file or folder cannot be read.</summary>
    public static readonly DiagnosticRule NotReadable = Error(
        "SKF0019",
        "Not readable",
        "'{0}' cannot be read: {1}",
        "Check its permissions."
    );

    /// <summary>Sources were read without MSBuild, on request.</summary>
    public static readonly DiagnosticRule ReadWithoutMSBuild = Warning(
        "SKF0020",
        "Read without MSBuild",
        "'{0}' was read without MSBuild: conditional symbols, linked and excluded files and packages are not known.",
        "Leave --no-msbuild out for exact types, if you trust the project."
    );
}
