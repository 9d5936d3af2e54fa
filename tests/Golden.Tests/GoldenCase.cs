using System.Text.Json;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Golden.Tests;

/// <summary>
/// A folder of <c>Cases</c>: <c>given/</c> holds the subject, <c>tests/</c> what the test project holds already, and
/// <c>expected/</c> the files that forging must write, with the ids of the diagnostics in <c>diagnostics.txt</c>. A
/// <c>skeletonforge.json</c> beside them may hold checklists, and when suites are split.
/// </summary>
internal sealed class GoldenCase
{
    private static readonly string Root = RepositoryRoot.Combine("tests", "Golden.Tests", "Cases");

    private readonly string _folder;

    private GoldenCase(string folder)
    {
        _folder = folder;
        var settings = Path.Combine(folder, "case.json");
        Settings = File.Exists(settings)
            ? JsonSerializer.Deserialize<CaseSettings>(File.ReadAllText(settings), CaseSettings.Options)!
            : new();
    }

    /// <summary>The names of all cases: <c>feature/case</c>.</summary>
    public static IEnumerable<string> Names() =>
        Directory
            .EnumerateDirectories(Root)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static GoldenCase Open(string name) => new(Path.Combine(Root, name));

    public CaseSettings Settings { get; }

    /// <summary>The case's own <c>skeletonforge.json</c>; empty without one.</summary>
    public ForgeConfiguration Configuration =>
        File.Exists(Path.Combine(_folder, ConfigurationReader.FileName))
            ? new ConfigurationReader(new DiskTextStore()).Read(_folder).Value!
            : ForgeConfiguration.Empty;

    /// <summary>The texts of the subject by their relative paths.</summary>
    public SortedDictionary<string, string> Given => Read("given");

    /// <summary>The texts that the test project holds already.</summary>
    public SortedDictionary<string, string> Tests => Read("tests");

    /// <summary>The texts that must be written.</summary>
    public SortedDictionary<string, string> Expected => Read("expected");

    /// <summary>Makes what was received what is expected from now on.</summary>
    public void Accept(IReadOnlyDictionary<string, string> received)
    {
        var folder = Path.Combine(_folder, "expected");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (name, text) in received)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private SortedDictionary<string, string> Read(string part)
    {
        var folder = Path.Combine(_folder, part);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                texts.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
            }
        }

        return texts;
    }
}

/// <summary>What <c>case.json</c> may say; everything has a default.</summary>
/// <param name="TestFramework">The test framework.</param>
/// <param name="Types">The types to take; empty for all.</param>
/// <param name="Tabs">Whether to indent with tabs.</param>
/// <param name="Crlf">Whether lines end in CRLF.</param>
/// <param name="BlockNamespace">Whether namespaces are blocks.</param>
/// <param name="ScaffoldFixtures">Whether fixtures are written for what is missing.</param>
internal sealed record CaseSettings(
    TestFramework TestFramework = TestFramework.XunitV3,
    string[]? Types = null,
    bool Tabs = false,
    bool Crlf = false,
    bool BlockNamespace = false,
    bool ScaffoldFixtures = false
)
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
        };

    public EquatableArray<string> Selected => (Types ?? []).ToEquatableArray();

    public CodeStyle Style => new(Tabs ? "\t" : "    ", Crlf ? "\r\n" : "\n", FileScopedNamespace: !BlockNamespace);
}
