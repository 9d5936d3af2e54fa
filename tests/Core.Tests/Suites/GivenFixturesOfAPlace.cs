using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Tests.Behaviors;

namespace SkeletonForge.Core.Tests.Suites;

public sealed class GivenFixturesOfAPlace
{
    private static readonly QualifiedTypeName BaseName = new("Shop.Tests", "StoreTestBase", 0);
    private static readonly QualifiedTypeName OutputName = new("Xunit", "ITestOutputHelper", 0);
    private static readonly QualifiedTypeName ExceptionName = new("System", "NotImplementedException", 0);

    [Fact]
    public void WhenThereIsABase_ThenTheClassIsPlannedToInheritIt()
    {
        var suite = Plan(Base).Class;

        Assert.Equal(["Shop.Tests.StoreTestBase", "IClassFixture<StoreTestBase>"], suite.BaseTypes);
        Assert.Equal([new PlannedParameter("ITestOutputHelper", "output")], suite.Parameters);
        Assert.Equal(
            [
                "protected override void Fill() => throw new NotImplementedException();",
                "protected override int Size { get; }",
            ],
            suite.Overrides
        );
    }

    [Fact]
    public void WhenNothingMustBeOverridden_ThenNoExceptionIsNamed()
    {
        var file = Plan(Base with { Overrides = [] });

        Assert.Empty(file.Class.Overrides);
        Assert.DoesNotContain("System", file.Usings);
    }

    [Fact]
    public void WhenNoNameMeansTheBaseAlone_ThenTheClassInheritsNothing()
    {
        Assert.Empty(Plan(Base with { Name = Named(new("Shop", "Ambiguous", 0)) }).Class.BaseTypes);
    }

    [Fact]
    public void WhenABehaviorIsServed_ThenItsTestNamesEachFixtureOnce()
    {
        var test = Assert.Single(Plan(Base).Class.Tests);

        Assert.Equal([new PlannedReference("StoreTestBase.Store", "Shop.Tests.StoreTestBase.Store")], test.Fixtures);
        Assert.Equal("IClock", Assert.Single(test.Missing).TypeName);
    }

    private static TestBase Base { get; } =
        new()
        {
            Id = new("T:Shop.Tests.StoreTestBase"),
            DisplayName = "StoreTestBase",
            Name = Named(BaseName),
            Reason = TestBaseReason.NearestFolder,
            Explanation = "it stands in the nearest folder",
            ConstructorParameters = [new("output", Named(OutputName))],
            Interfaces = [new([new("IClassFixture<"), new("StoreTestBase", null), new(">")])],
            Overrides =
            [
                new([new("protected override void Fill()")]),
                new([new("protected override int Size { get; }")]),
            ],
        };

    private static SymbolText Named(QualifiedTypeName name) => new([new(name.Name, name)]);

    private static PlannedFile Plan(TestBase testBase)
    {
        var contract = Documented.Type(Documented.Method("Get", "<summary>Removes it.</summary>"));
        var store = new Fixture
        {
            Id = new("P:Shop.Tests.StoreTestBase.Store"),
            DisplayName = "StoreTestBase.Store",
            Kind = FixtureKind.BaseMember,
            Cref = new([new("StoreTestBase", BaseName), new(".Store")]),
            TypeName = "Store",
        };
        var placement = new SuitePlacement
        {
            Type = contract.Id,
            Root = "tests",
            Contract = new("tests", "contracts/Store.json"),
            FilePath = "StoreTests.cs",
            Namespace = "Tests",
            ClassName = "StoreTests",
            Framework = TestFramework.XunitV3,
            Style = new(),
            Fixtures = new()
            {
                Base = testBase,
                Offers = [store],
                Behaviors =
                [
                    new(
                        [new(store.Id, FixturePurpose.Subject), new(store.Id, FixturePurpose.Argument, "store")],
                        [new("IClock", new("T:Shop.IClock"), FixturePurpose.Dependency, "clock")]
                    ),
                ],
            },
            Names =
            [
                new(BaseName, "Shop.Tests.StoreTestBase"),
                new(OutputName, "ITestOutputHelper", "Xunit"),
                new(ExceptionName, "NotImplementedException", "System"),
                new(new("Shop", "Ambiguous", 0), null),
            ],
        };
        return Assert.Single(SuitePlanner.Plan(contract, BehaviorDeriver.Derive(contract).Value!, placement).Files);
    }
}
