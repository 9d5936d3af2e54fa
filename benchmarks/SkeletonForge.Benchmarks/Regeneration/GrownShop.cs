using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Benchmarks.Discovery;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Benchmarks.Regeneration;

/// <summary>
/// The library of the shop with a test project that was generated on disk, and in which people have written every third
/// test. Each run reads and parses all files of both projects anew, as the tool does; assemblies stay open.
/// </summary>
internal sealed class GrownShop : ITargetSource
{
    private const string Pending = "[Fact(Skip = \"Pending: not written yet\")]";
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(documentationMode: DocumentationMode.Parse);

    private static readonly ForgeRequest Request = new()
    {
        Target = new(ForgeTargetKind.Path, "benchmark"),
        NeedsTests = true,
    };

    private readonly string _library;
    private readonly string _tests;
    private readonly ForgePipeline _pipeline;

    private GrownShop(string directory)
    {
        _library = Path.Combine(directory, "Shop");
        _tests = _library + ".Tests";
        _pipeline = new(this, new DiskTextStore());
    }

    /// <summary>Writes the library, generates its tests and fills a third of them.</summary>
    /// <param name="folder">Where.</param>
    public static GrownShop Write(TemporaryDirectory folder)
    {
        Shop.WriteLibrary(folder);
        Directory.CreateDirectory(folder.Combine("Shop.Tests"));
        var shop = new GrownShop(folder.Path);
        shop.Generate(dryRun: false);
        foreach (var file in FilesIn(shop._tests))
        {
            File.WriteAllText(file, Filled(File.ReadAllText(file)));
        }

        // lets contract files follow, should they have to
        shop.Generate(dryRun: false);
        return shop;
    }

    /// <summary>Reads and parses the files of the test project, and does nothing else.</summary>
    public IReadOnlyList<SyntaxTree> ParseTests() => Parse(_tests);

    /// <summary>Reads and parses the files of both projects.</summary>
    public void ParseAll()
    {
        ParseTests();
        Parse(_library);
    }

    /// <summary>Stops after the contracts.</summary>
    public void ReadContracts() => Take(_pipeline.ReadContractsAsync(Request, CancellationToken.None));

    /// <summary>Stops after the behaviors.</summary>
    public void DeriveBehaviors() => Take(_pipeline.DeriveBehaviorsAsync(Request, CancellationToken.None));

    /// <summary>Stops after the placement.</summary>
    public void Place() => Take(_pipeline.FindFixturesAsync(Request, CancellationToken.None));

    /// <summary>Runs the whole line.</summary>
    /// <param name="dryRun">Whether nothing is written.</param>
    public ForgeResult Generate(bool dryRun) => Take(_pipeline.GenerateAsync(Request, dryRun, CancellationToken.None));

    /// <inheritdoc/>
    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        var library = Compile(
            "Shop",
            [CSharpSyntaxTree.ParseText(Usings, Parsing, cancellationToken: cancellationToken), .. Parse(_library)],
            ReferenceSets.NetCore
        );
        var tests = Compile(
            "Shop.Tests",
            ParseTests(),
            [.. ReferenceSets.NetCore, .. FrameworkAssemblies.Of(TestFramework.XunitV3), library.ToMetadataReference()]
        );
        var project = new OpenedProject
        {
            Compilation = library,
            Assembly = library.Assembly,
            DisplayName = "Shop",
            Directory = _library,
            RootNamespace = "Shop",
            Tests = new()
            {
                ProjectPath = Path.Combine(_tests, "Shop.Tests.csproj"),
                Directory = _tests,
                RootNamespace = "Shop.Tests",
                Framework = TestFramework.XunitV3,
                Compilation = tests,
                StyleOf = _ => new(),
            },
        };
        return Task.FromResult(StageResult.Of(new OpenedTarget([project])));
    }

    private static IReadOnlyList<SyntaxTree> Parse(string directory) =>
        SourceFiles.Read(FilesIn(directory), CancellationToken.None).Parse(Parsing, CancellationToken.None);

    private static string[] FilesIn(string directory) =>
        [.. Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static CSharpCompilation Compile(
        string name,
        IEnumerable<SyntaxTree> trees,
        IEnumerable<MetadataReference> references
    ) =>
        CSharpCompilation.Create(
            name,
            trees,
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    // every third test of a file, as a person would write it
    private static string Filled(string text)
    {
        var lines = text.Split('\n').ToList();
        var isFilled = false;
        var tests = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Contains(Pending, StringComparison.Ordinal) && tests++ % 3 == 0)
            {
                lines[i] = lines[i].Replace(Pending, "[Fact]", StringComparison.Ordinal);
                isFilled = true;
            }
            else if (isFilled && string.Equals(lines[i], "    {", StringComparison.Ordinal))
            {
                lines.InsertRange(i + 1, Body(tests));
                isFilled = false;
            }
        }

        return string.Join('\n', lines);
    }

    private static string[] Body(int number) =>
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"        var expected = new List<int> {{ {number}, {number + 1} }};"
            ),
            "        // the order does not matter",
            "        var actual = expected.ToArray();",
            "",
            "        Assert.Equal(expected.Count, actual.Length);",
            "        Assert.All(actual, item => Assert.Contains(item, expected));",
        ];

    // nothing here waits for anything, so every task is done when it is handed over
    private static T Take<T>(Task<StageResult<T>> task)
        where T : class
    {
        var result = task.GetAwaiter().GetResult();
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
