namespace SkeletonForge.Core.Configuration;

/// <summary>What a key of <c>skeletonforge.json</c> holds.</summary>
public enum ConfigurationKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A path, relative to the folder of the file that holds it.</summary>
    Path,

    /// <summary>A string or a list of strings.</summary>
    Texts,

    /// <summary><see langword="true"/> or <see langword="false"/>.</summary>
    Flag,

    /// <summary>A whole number, as settings of objects are.</summary>
    Number,

    /// <summary>A list of checklists.</summary>
    Checklists,

    /// <summary>An object with what is configured about fixtures.</summary>
    Fixtures,

    /// <summary>A list of rules that give suites a category.</summary>
    Categories,

    /// <summary>An object with what is configured about splitting suites.</summary>
    Split,

    /// <summary>One of <see cref="TestFrameworkNames.All"/>.</summary>
    TestFramework,

    /// <summary>An object of flags, named by <see cref="SignatureFactNames.All"/>.</summary>
    SignatureFacts,
}

/// <summary>A key that <c>skeletonforge.json</c> may hold.</summary>
/// <param name="Name">The key as it is written; case matters.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">What it decides, as a sentence.</param>
public sealed record ConfigurationKey(string Name, ConfigurationKind Kind, string Description)
{
    /// <summary>The address of the JSON schema, for editors; never read.</summary>
    public static readonly ConfigurationKey Schema = new(
        "$schema",
        ConfigurationKind.Text,
        "The JSON schema of this file, for editors."
    );

    /// <summary>Whether files in folders further up are read.</summary>
    public static readonly ConfigurationKey Root = new(
        "root",
        ConfigurationKind.Flag,
        "Whether the search for further configuration files upwards stops here."
    );

    /// <summary>The test framework.</summary>
    public static readonly ConfigurationKey TestFramework = new(
        "testFramework",
        ConfigurationKind.TestFramework,
        "The test framework to write for; without it, the one that the test project references."
    );

    /// <summary>The test project.</summary>
    public static readonly ConfigurationKey TestProject = new(
        "testProject",
        ConfigurationKind.Path,
        "The test project to write to; without it, the one that references the project under test."
    );

    /// <summary>The target framework.</summary>
    public static readonly ConfigurationKey Framework = new(
        "framework",
        ConfigurationKind.Text,
        "The target framework to read a project with several for; without it, the newest."
    );

    /// <summary>The folder that suites are written to.</summary>
    public static readonly ConfigurationKey Output = new(
        "output",
        ConfigurationKind.Path,
        "The folder to write to instead of mirroring the sources into the test project."
    );

    /// <summary>The types that are taken.</summary>
    public static readonly ConfigurationKey Types = new(
        "types",
        ConfigurationKind.Texts,
        "The types to take when the command line names none, by name or wildcard; without it, all public types."
    );

    /// <summary>The folder with templates.</summary>
    public static readonly ConfigurationKey Templates = new(
        "templates",
        ConfigurationKind.Path,
        "The folder with templates that replace built-in ones, inside the repository; without it, the nearest '.skeletonforge/templates'."
    );

    /// <summary>The checklists of the team.</summary>
    public static readonly ConfigurationKey Checklists = new(
        "checklists",
        ConfigurationKind.Checklists,
        "Behaviors that the team expects of types and members by pattern, whatever their documentation says."
    );

    /// <summary>The kinds of signature facts that give behaviors.</summary>
    public static readonly ConfigurationKey SignatureFacts = new(
        "signatureFacts",
        ConfigurationKind.SignatureFacts,
        "Which kinds of facts give behaviors where the documentation is silent, each on unless it is set to false."
    );

    /// <summary>How the bases of test classes are found.</summary>
    public static readonly ConfigurationKey Fixtures = new(
        "fixtures",
        ConfigurationKind.Fixtures,
        "Which base classes new test classes inherit, by pattern, and whether one is looked for where none is named."
    );

    /// <summary>The categories of suites.</summary>
    public static readonly ConfigurationKey Categories = new(
        "categories",
        ConfigurationKind.Categories,
        "The category of the tests of a suite, by its base, folder or namespace; the first rule that fits has the say."
    );

    /// <summary>When and how suites are split.</summary>
    public static readonly ConfigurationKey Split = new(
        "split",
        ConfigurationKind.Split,
        "When a suite is too long for one file, and whether it becomes a partial class or several classes then."
    );

    /// <summary>The files with the repository's own rules for tests.</summary>
    public static readonly ConfigurationKey Principles = new(
        "principles",
        ConfigurationKind.Texts,
        "The files with the repository's own rules for tests, which briefs quote first; without it, the nearest 'TESTING.md'."
    );

    /// <summary>All keys, in the order in which they are best read.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        Schema,
        Root,
        TestFramework,
        TestProject,
        Framework,
        Output,
        Types,
        Templates,
        SignatureFacts,
        Checklists,
        Fixtures,
        Categories,
        Split,
        Principles,
    ];

    /// <summary>Finds a key by its name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The key; <see langword="null"/> if there is none of that name.</returns>
    public static ConfigurationKey? Find(string? name) =>
        All.FirstOrDefault(key => string.Equals(key.Name, name, StringComparison.Ordinal));
}
