using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Tests.Contracts.Stubs;
using SkeletonForge.Core.Tests.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Scaffolding;

/// <summary>A library, its test project under a real framework, and what generating with fixtures makes of it.</summary>
internal sealed record ScaffoldCase
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "shop", "tests");

    private static readonly string Sources = Path.Combine(Path.GetTempPath(), "shop", "src");

    private ImmutableArray<(string Path, string Text)> _files = [];

    private ScaffoldCase() { }

    /// <summary>The source of the library.</summary>
    public required string Library { get; init; }

    /// <summary>The path of its file below its project's folder, with <c>/</c>.</summary>
    public string LibraryPath { get; init; } = "Shop.cs";

    /// <summary>The test framework.</summary>
    public TestFramework Framework { get; init; } = TestFramework.XunitV3;

    /// <summary>The library that makes substitutes: the name of its assembly; empty for none.</summary>
    public string Substitutes { get; init; } = "";

    /// <summary>What the library and its tests reference besides.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Whether fixtures are written that are missing.</summary>
    public bool Scaffolds { get; init; } = true;

    /// <summary>What is configured.</summary>
    public FixtureOptions Options { get; init; } = FixtureOptions.Default;

    /// <summary>The rules that give tests a category.</summary>
    public EquatableArray<CategoryRule> Categories { get; init; }

    /// <summary>The types to generate suites for; none for all.</summary>
    public EquatableArray<string> Types { get; init; }

    /// <summary>A case with an empty test project.</summary>
    /// <param name="library">The members of the namespace <c>Shop</c>.</param>
    public static ScaffoldCase Of(string library) =>
        new()
        {
            Library =
                $"using System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nnamespace Shop;\n{library}",
        };

    /// <summary>Adds a file to the test project.</summary>
    public ScaffoldCase Add(string path, string text) => this with { _files = _files.Add((path, text)) };

    /// <summary>The case with a test project that was generated before, and nothing else in it.</summary>
    public ScaffoldCase With(Scaffolded generated) =>
        this with
        {
            _files = [.. generated.Files.Select(file => (file.Key, file.Value))],
        };

    /// <summary>Generates, and asserts that all that was written and what was there compiles without a warning.</summary>
    public async Task<Scaffolded> GenerateAsync()
    {
        var library = (
            SourceBuilder.From().Add(Path.Combine([Sources, .. LibraryPath.Split('/')]), Library) with
            {
                AssemblyName = "Shop",
            }
        )
            .AddReferences(References)
            .BuildWithoutWarnings();
        var store = new MemoryTextStore();
        foreach (var (path, text) in _files)
        {
            store.With(PathOf(path), text);
        }

        var tests = Compile(library, store);
        var project = new OpenedProject
        {
            Compilation = library,
            Assembly = library.Assembly,
            DisplayName = "Shop.csproj",
            Directory = Sources,
            RootNamespace = "Shop",
            Tests = new()
            {
                ProjectPath = PathOf("Shop.Tests.csproj"),
                Directory = Root,
                RootNamespace = "Shop.Tests",
                Framework = Framework,
                Compilation = tests,
                StyleOf = _ => new CodeStyle(),
            },
        };
        var request = InMemoryTargetSource.Request with
        {
            NeedsTests = true,
            ScaffoldFixtures = Scaffolds,
            Fixtures = Options,
            Types = Types,
            Categories = Categories,
        };
        var result = await new ForgePipeline(new InMemoryTargetSource(project), store).GenerateAsync(
            request,
            dryRun: false,
            TestContext.Current.CancellationToken
        );
        CompileAssertions.CompilesWithoutWarnings(Compile(library, store));
        return new(
            store.Files.ToDictionary(
                file => Path.GetRelativePath(Root, file.Key).Replace('\\', '/'),
                file => file.Value
            ),
            result.Diagnostics
        );
    }

    private static string PathOf(string path) => Path.Combine([Root, .. path.Split('/')]);

    private CSharpCompilation Compile(CSharpCompilation library, MemoryTextStore store)
    {
        var builder = store
            .Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Aggregate(SourceBuilder.From(), (each, file) => each.Add(file.Key, file.Value));
        var substitutes = Substitutes.Length == 0 ? [] : new[] { RealAssembly.Named(Substitutes) };
        return (builder with { AssemblyName = "Shop.Tests" })
            .AddReferences([
                library.ToMetadataReference(),
                .. FrameworkAssemblies.Of(Framework),
                .. References,
                .. substitutes,
            ])
            .Build();
    }
}

/// <summary>What generating with fixtures made.</summary>
/// <param name="Files">The files of the test project by path.</param>
/// <param name="Diagnostics">What was noticed.</param>
internal sealed record Scaffolded(
    IReadOnlyDictionary<string, string> Files,
    EquatableArray<Diagnostics.ForgeDiagnostic> Diagnostics
)
{
    /// <summary>The text of a file.</summary>
    public string this[string path] => Files[path];
}
