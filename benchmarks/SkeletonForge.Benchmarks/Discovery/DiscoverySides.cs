using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>What is measured on the test project: Roslyn alone, and the finding of fixtures, whole and step by step.</summary>
internal static class DiscoverySides
{
    /// <summary>Roslyn reads and parses the files.</summary>
    public const string Parse = "Roslyn alone: parse";

    /// <summary>Roslyn parses the files and binds all of them, bodies of methods included.</summary>
    public const string Bind = "Roslyn alone: parse, bind";

    private static readonly ImmutableArray<Side> Sides =
    [
        Whole(Parse, shop => shop.ParseTests()),
        Whole("Roslyn alone: parse, declarations", shop => shop.Compile(shop.ParseTests()).GetDeclarationDiagnostics()),
        Whole(Bind, shop => FailOnWarnings(shop.Compile(shop.ParseTests()).GetDiagnostics())),
        new(
            "index, parsed already",
            shop =>
            {
                var trees = shop.ParseTestsAsTheTool();
                return () => IndexOf(shop, trees);
            }
        ),
        new(
            "index and first suite, parsed already",
            shop =>
            {
                var trees = shop.ParseTestsAsTheTool();
                return () => ReadFirst(shop, trees);
            }
        ),
        Whole("parse, index and first suite", shop => ReadFirst(shop, shop.ParseTestsAsTheTool())),
        new(
            "nearest base of all suites, index in place",
            shop =>
            {
                var (index, sites) = IndexOf(shop, shop.ParseTestsAsTheTool());
                return () => BasesOf(sites, index);
            }
        ),
        new(
            "offers and links of all suites, bases in place",
            shop =>
            {
                var (index, sites) = IndexOf(shop, shop.ParseTestsAsTheTool());
                var bases = BasesOf(sites, index);
                return () => LinksOf(sites, bases);
            }
        ),
        Whole("parse, index and fixtures of all suites", shop => FixturesOf(shop)),
        Whole("the same and names in scope: all of placement", shop => Place(shop)),
    ];

    /// <summary>The names of the sides, the floors first.</summary>
    public static IEnumerable<string> Names => Sides.Select(side => side.Name);

    /// <summary>The names of the sides that parse the test project themselves, and so can be the first thing that a process does.</summary>
    public static IEnumerable<string> WholeNames => Sides.Where(side => side.IsWhole).Select(side => side.Name);

    /// <summary>Makes what a side is given and returns its run.</summary>
    /// <param name="name">The name of the side.</param>
    /// <param name="shop">The library.</param>
    public static Action Prepare(string name, OpenedShop shop) =>
        Sides.Single(side => string.Equals(side.Name, name, StringComparison.Ordinal)).Prepare(shop);

    /// <summary>The fixtures of all suites, as a run of the tool reads them.</summary>
    /// <param name="shop">The library.</param>
    public static ImmutableArray<SuiteFixtures> FixturesOf(OpenedShop shop)
    {
        var reader = new FixtureReader();
        return
        [
            .. shop.SitesIn(shop.Compile(shop.ParseTestsAsTheTool()))
                .Select(site => reader.Read(site, FixtureOptions.Default)!),
        ];
    }

    private static (TestProjectIndex Index, ImmutableArray<FixtureSite> Sites) IndexOf(
        OpenedShop shop,
        IReadOnlyList<SyntaxTree> trees
    )
    {
        var sites = shop.SitesIn(shop.Compile(trees));
        return (TestProjectIndex.Of(sites[0].Tests), sites);
    }

    private static ImmutableArray<BaseChoice> BasesOf(ImmutableArray<FixtureSite> sites, TestProjectIndex index) =>
        [.. sites.Select(site => BaseFinder.Find(site, FixtureOptions.Default, index))];

    private static ImmutableArray<EquatableArray<BehaviorFixtures>> LinksOf(
        ImmutableArray<FixtureSite> sites,
        ImmutableArray<BaseChoice> bases
    )
    {
        var finder = new FixtureFinder();
        var linker = new FixtureLinker();
        return [.. sites.Zip(bases, (site, choice) => linker.Link(finder.Find(choice.Symbol, site), site))];
    }

    private static SuiteFixtures ReadFirst(OpenedShop shop, IReadOnlyList<SyntaxTree> trees) =>
        new FixtureReader().Read(shop.SitesIn(shop.Compile(trees))[0], FixtureOptions.Default)!;

    private static StageResult<SuitePlacements> Place(OpenedShop shop) =>
        PlacementReader.Read(
            new() { Target = new(ForgeTargetKind.Path, "benchmark"), NeedsTests = true },
            shop.TargetOf(shop.Compile(shop.ParseTestsAsTheTool())),
            shop.Derived,
            CancellationToken.None
        );

    private static void FailOnWarnings(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(found => found.Severity >= DiagnosticSeverity.Warning) is { } wrong)
        {
            throw new InvalidOperationException($"The written tests do not compile: {wrong}");
        }
    }

    private static Side Whole(string name, Action<OpenedShop> run) => new(name, shop => () => run(shop), true);

    /// <summary>One of the things that are measured.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Prepare">Makes what it is given, and hands over the run that is measured.</param>
    /// <param name="IsWhole">Whether it is given nothing but the files.</param>
    private sealed record Side(string Name, Func<OpenedShop, Action> Prepare, bool IsWhole = false);
}
