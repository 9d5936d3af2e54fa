using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>A library, its tests under a real framework, and what fixtures do for the suite of one of its types.</summary>
/// <param name="Subject">The compilation of the library.</param>
/// <param name="Tests">The compilation of its tests.</param>
/// <param name="Framework">The test framework.</param>
internal sealed record GivenSuite(CSharpCompilation Subject, CSharpCompilation Tests, TestFramework Framework)
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Compiles both; an error or a warning fails the test.</summary>
    public static GivenSuite Of(TestFramework framework, string subject, string tests) =>
        Of(framework, SourceBuilder.From(subject), SourceBuilder.From(tests));

    public static GivenSuite Of(TestFramework framework, SourceBuilder subject, SourceBuilder tests)
    {
        var library = (subject with { AssemblyName = "Library" }).BuildWithoutWarnings();
        var project = tests with { AssemblyName = "Library.Tests" };
        return new(
            library,
            project
                .AddReferences([library.ToMetadataReference(), .. FrameworkAssemblies.Of(framework)])
                .BuildWithoutWarnings(),
            framework
        );
    }

    public ImmutableArray<OfferedFixture> Offers(string type, string? closedBase, string scope = "Library.Tests") =>
        new FixtureFinder().Find(FindBase(closedBase), Site(type, scope));

    /// <summary>The offers, one line each: <c>Base.Clock: FakeClock</c>.</summary>
    public string[] OfferLines(string type, string? closedBase, FixtureKind kind, string scope = "Library.Tests") =>
        [
            .. Offers(type, closedBase, scope)
                .Where(offer => offer.Fixture.Kind == kind)
                .Select(offer => $"{offer.Fixture.DisplayName}: {offer.Fixture.TypeName}"),
        ];

    public IReadOnlyList<LinkedBehavior> Links(string type, string? closedBase, string scope = "Library.Tests")
    {
        var site = Site(type, scope);
        var offers = new FixtureFinder().Find(FindBase(closedBase), site);
        var names = offers.GroupBy(offer => offer.Fixture.Id).ToDictionary(group => group.Key, group => group.First());
        return
        [
            .. new FixtureLinker()
                .Link(offers, site)
                .Zip(
                    site.Behaviors.Behaviors,
                    (found, behavior) =>
                        new LinkedBehavior(
                            behavior,
                            [
                                .. found.Links.Select(link =>
                                    $"{names[link.Fixture].Fixture.DisplayName} = {link.Purpose}"
                                ),
                            ],
                            [.. found.Missing.Select(missing => $"{missing.TypeName} = {missing.Purpose}")]
                        )
                ),
        ];
    }

    public FixtureSite Site(string type, string scope)
    {
        var symbol = Subject.GetTypeByMetadataName(type)!;
        var tests = new OpenedTestProject
        {
            ProjectPath = "Library.Tests.csproj",
            Directory = Path.GetTempPath(),
            RootNamespace = scope,
            Framework = Framework,
            Compilation = Tests,
            StyleOf = _ => new CodeStyle(),
        };
        var project = new OpenedProject
        {
            Compilation = Subject,
            Assembly = Subject.Assembly,
            DisplayName = "Library",
            Tests = tests,
        };
        var loaded = new LoadedType(symbol, project);
        var contract = ContractReader
            .Read(new LoadedTarget([loaded]), TestContext.Current.CancellationToken)
            .Value!.Types[0];
        var behaviors = BehaviorDeriver.Derive(contract, DerivationOptions.Default).Value!;
        return new(loaded, tests, contract, behaviors, "Suite.cs", scope, $"{symbol.Name}Tests", Framework);
    }

    private INamedTypeSymbol? FindBase(string? name) =>
        name is null
            ? null
            : Tests.GetTypeByMetadataName(name) ?? throw new ArgumentException($"There is no {name}.", nameof(name));
}

/// <summary>A behavior with its links as text: <c>Base.Cache = Subject</c>.</summary>
internal sealed record LinkedBehavior(Behavior Behavior, string[] Links, string[] Missing);
