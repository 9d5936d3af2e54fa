using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Placement;

public sealed class GivenASubject
{
    private static readonly string Source = Path.Combine(Path.GetTempPath(), "src");
    private static readonly string Tests = Path.Combine(Path.GetTempPath(), "tests");

    [Fact]
    public void WhenItStandsInAFolder_ThenTheSuiteMirrorsFolderAndNamespace()
    {
        var placement = Single(
            Place("namespace Shop.Orders; public class Cart { }", Path.Combine("Orders", "Cart.cs"))
        );

        Assert.Equal(Path.Combine(Tests, "Orders", "CartTests.cs"), placement.FilePath);
        Assert.Equal("Shop.Tests.Orders", placement.Namespace);
        Assert.Equal("CartTests", placement.ClassName);
    }

    [Fact]
    public void WhenTheTestsHaveNoProject_ThenTheNamespaceFollowsTheSubject()
    {
        var placement = Single(
            Place("namespace Shop.Orders; public class Cart { }", "Cart.cs", testRootNamespace: null)
        );

        Assert.Equal("Shop.Orders.Tests", placement.Namespace);
    }

    [Fact]
    public void WhenTheSubjectIsInTheGlobalNamespace_ThenTheTestsHaveOneOfTheirOwn()
    {
        Assert.Equal("Tests", Single(Place("public class Cart { }", "Cart.cs", testRootNamespace: null)).Namespace);
    }

    [Fact]
    public void WhenTypesDifferInArityOrNesting_ThenEachSuiteHasANameOfItsOwn()
    {
        var placements = Place(
            """
            namespace Shop;
            public class Cart { public class Line { } }
            public class Cart<T> { }
            public class CartLine { }
            public class cart { }
            """,
            "Cart.cs"
        );

        Assert.Equal(
            ["CartTests", "CartLineTests", "CartOfTTests", "CartLine2Tests", "cart2Tests"],
            placements.Select(placement => placement.ClassName)
        );
    }

    [Fact]
    public void WhenATestClassOfThatNameExists_ThenItsFileIsTheSuite()
    {
        var placement = Single(
            Place(
                "namespace Shop; public class Cart { }",
                "Cart.cs",
                existingTests: "namespace Shop.Tests; public class CartTests { }"
            )
        );

        Assert.Equal("Existing.cs", placement.FilePath);
    }

    [Fact]
    public void WhenTheTestProjectDoesNotReferenceIt_ThenThatIsReported()
    {
        var result = Read(
            "namespace Shop; public class Cart { }",
            "Cart.cs",
            "Shop.Tests",
            existingTests: "",
            referenced: false
        );

        Assert.Equal([Rules.SubjectNotReferenced], result.Diagnostics.Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void WhenTheSubjectEnclosesTheTests_ThenItsNameNeedsNoUsing()
    {
        var cart = NameOf("Cart", Place("namespace Shop; public class Cart { }", "Cart.cs", existingTests: ""));

        Assert.Equal(("Cart", null), (cart.Text, cart.RequiredUsing));
    }

    [Fact]
    public void WhenTheTestsAreElsewhere_ThenTheNameNeedsAUsing()
    {
        var cart = NameOf(
            "Cart",
            Place("namespace Shop; public class Cart { }", "Cart.cs", "Verification", existingTests: "")
        );

        Assert.Equal(("Cart", "Shop"), (cart.Text, cart.RequiredUsing));
    }

    [Fact]
    public void WhenTheTestsDeclareATypeOfThatName_ThenTheNameIsQualified()
    {
        var cart = NameOf(
            "Cart",
            Place(
                "namespace Shop; public class Cart { }",
                "Cart.cs",
                existingTests: "namespace Shop.Tests { class Cart { } }"
            )
        );

        Assert.Equal("Shop.Cart", cart.Text);
    }

    [Fact]
    public void WhenTheFrameworkHasATypeOfThatName_ThenTheNameIsQualified()
    {
        var cart = NameOf(
            "Cart",
            Place(
                "namespace Shop; public class Cart { }",
                "Cart.cs",
                "Verification",
                existingTests: "namespace NUnit.Framework { class Cart { } }"
            )
        );

        Assert.Equal("Shop.Cart", cart.Text);
    }

    [Fact]
    public void WhenTheTestsHaveNoProject_ThenNamesFromElsewhereAreQualified()
    {
        var placement = Single(
            Place(
                "namespace Shop; public class Cart { public void Load(System.IO.Stream stream) { } }",
                "Cart.cs",
                testRootNamespace: null
            )
        );

        Assert.Equal(
            ["Cart", "System.IO.Stream", "Task"],
            placement.Names.Select(name => name.Text).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void WhenATypeHidesTheNamespace_ThenTheNameStartsFromGlobal()
    {
        var cart = NameOf(
            "Cart",
            Place(
                "namespace Shop; public class Cart { }",
                "Cart.cs",
                existingTests: "namespace Shop.Tests { class Cart { } class Shop { } }"
            )
        );

        Assert.Equal("global::Shop.Cart", cart.Text);
    }

    [Fact]
    public void WhenANamespaceOfTheSuitesHidesTheSubjects_ThenTheNameStartsFromGlobal()
    {
        var placements = Place(
            "namespace Vendor.Parts { public class Part { } } namespace Shop { public class Cart { public void Add(Vendor.Parts.Part part) { } } }",
            "Cart.cs",
            existingTests: ""
        );

        Assert.Equal(["Shop.Tests.Vendor.Parts", "Shop.Tests"], placements.Select(placement => placement.Namespace));
        Assert.Equal("global::Vendor.Parts.Part", placements[1].Names.Single(name => name.Name.Name is "Part").Text);
    }

    [Fact]
    public void WhenASuiteIsCalledLikeASubject_ThenTheSubjectIsQualified()
    {
        var placements = Place(
            "namespace Shop; public class Cart { } public class CartTests { }",
            "Cart.cs",
            existingTests: ""
        );

        Assert.Equal("Shop.CartTests", placements[1].Names.Single(name => name.Name.Name is "CartTests").Text);
    }

    [Fact]
    public void WhenAnotherAssemblyDeclaresTheSameType_ThenNoNameIsGiven()
    {
        var cart = NameOf(
            "Cart",
            Place(
                "namespace Shop; public class Cart { }",
                "Cart.cs",
                existingTests: "namespace Shop { class Cart { } }"
            )
        );

        Assert.Null(cart.Text);
    }

    [Fact]
    public void WhenTheProjectHasGlobalUsings_ThenTheyAreInScope()
    {
        var placement = Single(
            Place(
                "namespace Shop; public class Cart { }",
                "Cart.cs",
                existingTests: "global using global::System.Threading.Tasks; global using static System.Math; global using M = System.Math;"
            )
        );

        Assert.Equal(["System.Threading.Tasks"], placement.NamespacesInScope);
    }

    [Fact]
    public void WhenTheRequestNamesAFramework_ThenTheProjectsIsNotAsked()
    {
        var result = Read(
            "namespace Shop; public class Cart { }",
            "Cart.cs",
            "Shop.Tests",
            existingTests: null,
            request: Request with
            {
                TestFramework = TestFramework.MSTest,
            }
        );

        Assert.Equal(TestFramework.MSTest, Assert.Single(result.Value!.Suites)!.Framework);
    }

    private static ForgeRequest Request { get; } =
        new() { Target = new(ForgeTargetKind.Path, Source), NeedsTests = true };

    private static SuitePlacement Single(EquatableArray<SuitePlacement> placements) => Assert.Single(placements);

    private static NameInScope NameOf(string type, EquatableArray<SuitePlacement> placements) =>
        Single(placements).Names.Single(name => string.Equals(name.Name.Name, type, StringComparison.Ordinal));

    private static EquatableArray<SuitePlacement> Place(
        string source,
        string path,
        string? testRootNamespace = "Shop.Tests",
        string? existingTests = null
    ) => Read(source, path, testRootNamespace, existingTests).Value!.Suites.OfType<SuitePlacement>().ToEquatableArray();

    private static StageResult<SuitePlacements> Read(
        string source,
        string path,
        string? testRootNamespace,
        string? existingTests,
        bool referenced = true,
        ForgeRequest? request = null
    )
    {
        var subject = SourceBuilder.From().Add(Path.Combine(Source, path), source).Build();
        var tests = SourceBuilder.From().Add("Existing.cs", existingTests ?? "") with { AssemblyName = "Tests" };
        tests = referenced ? tests.AddReferences(subject.ToMetadataReference()) : tests;
        var project = new OpenedProject
        {
            Compilation = subject,
            Assembly = subject.Assembly,
            DisplayName = "Shop.csproj",
            Directory = Source,
            RootNamespace = "Shop",
            Tests = new()
            {
                ProjectPath = "Shop.Tests.csproj",
                Directory = Tests,
                RootNamespace = testRootNamespace,
                Framework = TestFramework.NUnit,
                Compilation = existingTests is null ? null : tests.Build(),
                StyleOf = _ => new CodeStyle(),
            },
        };
        var target = new LoadedTarget([
            .. TypesOf(subject.GlobalNamespace).Select(type => new LoadedType(type, project)),
        ]);
        var contracts = ContractReader.Read(target, TestContext.Current.CancellationToken).Value!;
        var behaviors = contracts.Types.Select(type => BehaviorDeriver.Derive(type).Value!).ToEquatableArray();
        return PlacementReader.Read(
            request ?? Request,
            target,
            new(contracts, behaviors),
            TestContext.Current.CancellationToken
        );
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(member => member.Locations.Any(location => location.IsInSource))
            .OrderBy(member => member.Locations[0].SourceSpan.Start)
            .SelectMany(member => member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
