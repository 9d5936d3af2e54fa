using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Surveys;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Briefs;

/// <summary>A library and its tests in memory, in a repository, that briefs are asked of.</summary>
/// <param name="library">The library.</param>
/// <param name="assembly">Whose types are read; the library's own without one.</param>
internal sealed class BriefedProject(CSharpCompilation library, IAssemblySymbol? assembly = null) : ITargetSource
{
    public static readonly string Root = Path.Combine(Path.GetTempPath(), "briefed");

    private static readonly string Tests = Path.Combine(Root, "tests");

    public MemoryTextStore Store { get; } = new MemoryTextStore().With(Path.Combine(Root, ".git"), "");

    /// <summary>The references of the tests beside the library.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = ReferenceSets.NetCore;

    /// <summary>What is noticed when it is opened.</summary>
    public IReadOnlyList<ForgeDiagnostic> Noticed { get; init; } = [];

    /// <summary>The library of a text, which compiles without warnings.</summary>
    public static BriefedProject Of(string library) =>
        new((SourceBuilder.From().Add(Source, library) with { AssemblyName = "Library" }).BuildWithoutWarnings());

    /// <summary>Where the library's only file is.</summary>
    public static string Source { get; } = Path.Combine(Root, "src", "Library.cs");

    /// <summary>A file of the tests, or beside them.</summary>
    public string this[string path]
    {
        get => Store.Files[Path.Combine(Tests, path)];
        set => Store.With(Path.Combine(Tests, path), value);
    }

    public Task<StageResult<ForgeResult>> GenerateAsync(params TestWish[] wishes) =>
        new ForgePipeline(this, Store).GenerateAsync(
            Request() with
            {
                Wishes = wishes.ToEquatableArray(),
            },
            dryRun: false,
            TestContext.Current.CancellationToken
        );

    /// <summary>What is planned for the library's only type that has behaviors, and what generating would do.</summary>
    public async Task<(SuiteSurvey Suite, ForgeResult Changes)> PreviewAsync()
    {
        var preview = await new ForgePipeline(this, Store).PreviewAsync(
            Request(),
            TestContext.Current.CancellationToken
        );
        return (Assert.Single(preview.Value!.Suites), preview.Value.Changes);
    }

    /// <summary>Asks for a brief.</summary>
    public Task<StageResult<BriefPage>> AskAsync(BriefQuery query, params string[] types) =>
        new ForgePipeline(this, Store).BriefAsync(Request(types), query, TestContext.Current.CancellationToken);

    /// <summary>The page about one test, type or everything.</summary>
    public async Task<string> PageAsync(string? selector = null, BriefStep step = BriefStep.Fill) =>
        (await AskAsync(Query with { Selector = selector, Step = step })).Value!.Text;

    public static BriefQuery Query { get; } = new() { Folder = Tests };

    public static string PathOf(string file) => Path.Combine(Tests, file);

    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        var tests = CSharpCompilation.Create(
            "Library.Tests",
            Store
                .Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file =>
                    CSharpSyntaxTree.ParseText(file.Value, path: file.Key, cancellationToken: cancellationToken)
                ),
            [
                .. References,
                .. FrameworkAssemblies.Of(TestFramework.XunitV3),
                .. assembly is null ? (MetadataReference[])[library.ToMetadataReference()] : [],
            ],
            new(OutputKind.DynamicallyLinkedLibrary)
        );
        var project = new OpenedProject
        {
            Compilation = library,
            Assembly = assembly ?? library.Assembly,
            DisplayName = "Library",
            Directory = Path.Combine(Root, "src"),
            RootNamespace = "Library",
            Tests = new()
            {
                ProjectPath = Path.Combine(Tests, "Library.Tests.csproj"),
                Directory = Tests,
                RootNamespace = "Library.Tests",
                Framework = TestFramework.XunitV3,
                Packages = ["xunit.v3"],
                Compilation = tests,
                StyleOf = _ => new CodeStyle(),
            },
        };
        return Task.FromResult(StageResult.Of(new OpenedTarget([project]), Noticed));
    }

    private static ForgeRequest Request(params string[] types) =>
        new()
        {
            Target = new(ForgeTargetKind.Path, "briefed"),
            Types = types.ToEquatableArray(),
            NeedsTests = true,
        };
}
