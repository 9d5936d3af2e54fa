using System.Text.Json;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>What people say serves the behaviors of a library: the folder <c>Links</c> has a library and its tests with each.</summary>
/// <param name="Framework">The test framework.</param>
/// <param name="Suites">The labelled suites.</param>
internal sealed record LabelledLinks(TestFramework Framework, IReadOnlyList<LabelledSuite> Suites)
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "Core.Tests", "Fixtures", "Links");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static IEnumerable<string> Libraries =>
        Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static LabelledLinks Read(string library) =>
        JsonSerializer.Deserialize<LabelledLinks>(File.ReadAllText(PathOf(library, "links.json")), Json)!;

    /// <summary>The library and its tests; those of the sample stand in <c>samples</c>.</summary>
    public static GivenSuite Open(string library)
    {
        var framework = Read(library).Framework;
        return library is "caching"
            ? GivenSuite.Of(
                framework,
                SampleFiles("Caching", SearchOption.AllDirectories),
                SampleFiles("Caching.Tests", SearchOption.TopDirectoryOnly).Add("global using Xunit;")
            )
            : GivenSuite.Of(
                framework,
                File.ReadAllText(PathOf(library, "subject.cs.txt")),
                File.ReadAllText(PathOf(library, "tests.cs.txt"))
            );
    }

    private static SourceBuilder SampleFiles(string project, SearchOption depth)
    {
        var folder = RepositoryRoot.Combine("samples", project);
        return Directory
            .EnumerateFiles(folder, "*.cs", depth)
            .Where(path =>
                Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
            )
            .Order(StringComparer.Ordinal)
            .Aggregate(
                SourceBuilder.From(GivenSuite.Usings),
                (builder, path) => builder.Add(path, File.ReadAllText(path))
            );
    }

    private static string PathOf(string library, string file) => Path.Combine(Folder, library, file);
}

/// <summary>A type whose behaviors are labelled.</summary>
/// <param name="Subject">The metadata name of the type.</param>
/// <param name="Base">The metadata name of the base of its suite.</param>
/// <param name="Behaviors">The labelled behaviors.</param>
internal sealed record LabelledSuite(string Subject, string Base, IReadOnlyList<LabelledBehavior> Behaviors);

/// <summary>What serves a behavior.</summary>
/// <param name="Id">The id of the behavior.</param>
/// <param name="Links">All fixtures that serve it, with their purposes.</param>
/// <param name="Missing">What is missing, with its purpose.</param>
/// <param name="Never">Fixtures that look as if they did, and do not.</param>
internal sealed record LabelledBehavior(
    string Id,
    IReadOnlyList<string> Links,
    IReadOnlyList<string>? Missing = null,
    IReadOnlyList<string>? Never = null
);
