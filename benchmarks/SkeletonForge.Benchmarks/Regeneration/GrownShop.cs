using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Benchmarks.Discovery;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Caching;

namespace SkeletonForge.Benchmarks.Regeneration;

/// <summary>
/// The library of the shop with a test project that was generated on disk, and in which people have written every third
/// test. Each run reads all files of both projects anew, as the tool does, project facts from its cache; assemblies stay
/// open.
/// </summary>
internal sealed class GrownShop : IDisposable
{
    private const string Pending = "[Fact(Skip = \"Pending: not written yet\")]";
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(documentationMode: DocumentationMode.Parse);

    private readonly string _library;
    private readonly string _tests;
    private readonly ForgeRequest _request;
    private readonly DiskTargetSource _source;
    private readonly RunMemory _memory;

    private GrownShop(string directory)
    {
        _library = Path.Combine(directory, "Shop");
        _tests = _library + ".Tests";
        _request = new()
        {
            Target = new(ForgeTargetKind.Path, Path.Combine(_library, "Shop.csproj")),
            TestProject = Path.Combine(_tests, "Shop.Tests.csproj"),
            NeedsTests = true,
        };
        _source = new(new ShopFacts(), new FactsStore(Path.Combine(directory, "facts")), PackageFolder.Global);
        _memory = new(Path.Combine(directory, "runs"), typeof(ForgePipeline).Module, typeof(RunMemory).Module);
    }

    /// <summary>Writes the library, generates its tests and fills a third of them.</summary>
    /// <param name="folder">Where.</param>
    public static GrownShop Write(TemporaryDirectory folder)
    {
        Shop.WriteLibrary(folder);
        folder.Write("Shop/Usings.cs", Usings);
        folder.Write("Shop/Shop.csproj", "<Project />");
        folder.Write("Shop.Tests/Shop.Tests.csproj", "<Project />");
        var shop = new GrownShop(folder.Path);
        shop.Generate(dryRun: false);
        foreach (var file in ShopFacts.FilesIn(shop._tests))
        {
            File.WriteAllText(file, Filled(File.ReadAllText(file)));
        }

        // lets contract files follow, should they have to
        shop.Generate(dryRun: false);
        return shop;
    }

    /// <summary>The project that a test project tests.</summary>
    /// <param name="tests">The folder of the test project.</param>
    public static string LibraryOf(string tests) => Path.Combine(tests[..^".Tests".Length], "Shop.csproj");

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    /// <summary>Roslyn alone reads and parses the files of the test project.</summary>
    public void ParseTests() => Parse(_tests);

    /// <summary>Roslyn alone reads and parses the files of both projects.</summary>
    public void ParseAll()
    {
        Parse(_tests);
        Parse(_library);
    }

    /// <summary>Stops after the contracts.</summary>
    public void ReadContracts() => Take(Pipeline().ReadContractsAsync(_request, CancellationToken.None));

    /// <summary>Stops after the behaviors.</summary>
    public void DeriveBehaviors() => Take(Pipeline().DeriveBehaviorsAsync(_request, CancellationToken.None));

    /// <summary>Stops after the placement.</summary>
    public void Place() => Take(Pipeline().FindFixturesAsync(_request, CancellationToken.None));

    /// <summary>Runs the whole line.</summary>
    /// <param name="dryRun">Whether nothing is written.</param>
    public ForgeResult Generate(bool dryRun) =>
        Take(Pipeline().GenerateAsync(_request, dryRun, CancellationToken.None));

    /// <summary>Runs as the tool does, which remembers the run before.</summary>
    public ForgeResult GenerateAgain() =>
        Take(Pipeline(_memory).GenerateAsync(_request, dryRun: false, CancellationToken.None));

    private ForgePipeline Pipeline(RunMemory? memory = null) => new(_source, new DiskTextStore(), memory);

    private static void Parse(string directory) =>
        _ = ShopFacts
            .FilesIn(directory)
            .AsParallel()
            .AsOrdered()
            .Select(file =>
            {
                using var stream = File.OpenRead(file);
                return CSharpSyntaxTree.ParseText(SourceText.From(stream), Parsing, file);
            })
            .ToList();

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
