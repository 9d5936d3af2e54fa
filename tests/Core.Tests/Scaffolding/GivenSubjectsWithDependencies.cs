using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Scaffolding;

/// <summary>Which base a fixture goes into.</summary>
public sealed class GivenSubjectsWithDependencies
{
    private const string Till = """
        public interface IPrinter { void Print(string line); }
        public interface IDrawer { bool Open(); }
        /// <summary>Takes money.</summary>
        public sealed class Till
        {
            /// <summary>Creates a till.</summary>
            public Till(IPrinter printer, IDrawer drawer) { }
            /// <summary>Opens the drawer.</summary>
            /// <returns>True if it opened.</returns>
            public bool Open() => true;
        }
        """;

    private const string TillAndKiosk =
        Till
        + """
            /// <summary>Sells alone.</summary>
            public sealed class Kiosk
            {
                /// <summary>Creates a kiosk.</summary>
                public Kiosk(IPrinter printer) { }
                /// <summary>Sells something.</summary>
                /// <returns>The number of things sold.</returns>
                public int Sell() => 0;
            }
            """;

    [Fact]
    public async Task WhenOneSubjectNeedsThem_ThenTheyGoIntoItsOwnBase()
    {
        var made = await ScaffoldCase.Of(Till).GenerateAsync();

        Assert.Contains("public abstract class TillTestBase\n", made["TillTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "    protected FakePrinter Printer { get; } = new FakePrinter();\n",
            made["TillTestBase.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "public sealed class TillTests : TillTestBase\n",
            made["TillTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains("<see cref=\"TillTestBase.Drawer\"/>", made["TillTests.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Missing:", made["TillTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTwoSubjectsNeedOne_ThenItGoesIntoTheBaseAboveBothAndTheRestBelow()
    {
        var made = await ScaffoldCase.Of(TillAndKiosk).GenerateAsync();

        Assert.Contains("FakePrinter Printer", made["ShopTestBase.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Drawer", made["ShopTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("class TillTestBase : ShopTestBase\n", made["TillTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("FakeDrawer Drawer", made["TillTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("class TillTests : TillTestBase\n", made["TillTests.cs"], StringComparison.Ordinal);
        Assert.Contains("class KioskTests : ShopTestBase\n", made["KioskTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheyAreInFolders_ThenTheSharedBaseStandsInTheOneAroundThem()
    {
        var made = await (
            ScaffoldCase.Of("") with
            {
                LibraryPath = "Money/Money.cs",
                Library = """
                    namespace Shop { public interface IPrinter { void Print(string line); } }
                    namespace Shop.Money
                    {
                        /// <summary>Takes money.</summary>
                        public sealed class Till
                        {
                            /// <summary>Creates it.</summary>
                            public Till(Shop.IPrinter printer) { }
                        }
                        /// <summary>Gives money.</summary>
                        public sealed class Safe
                        {
                            /// <summary>Creates it.</summary>
                            public Safe(Shop.IPrinter printer) { }
                        }
                    }
                    """,
            }
        ).GenerateAsync();

        Assert.Contains("namespace Shop.Tests.Money;\n", made["Money/MoneyTestBase.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenSomeIsSharedByAllAndSomeWithinANamespace_ThenTheInnerBaseInheritsTheOuter()
    {
        var made = await (
            ScaffoldCase.Of("") with
            {
                Library = """
                    namespace Shop
                    {
                        public interface IPrinter { void Print(string line); }
                        public interface IDrawer { bool Open(); }
                        /// <summary>Sells alone.</summary>
                        public sealed class Kiosk
                        {
                            /// <summary>Creates it.</summary>
                            public Kiosk(IPrinter printer) { }
                            /// <summary>Sells something.</summary>
                            /// <returns>The number of things sold.</returns>
                            public int Sell() => 0;
                        }
                    }
                    namespace Shop.Money
                    {
                        /// <summary>Takes money.</summary>
                        public sealed class Till
                        {
                            /// <summary>Creates it.</summary>
                            public Till(IPrinter printer, IDrawer drawer) { }
                            /// <summary>Counts.</summary>
                            /// <returns>The number of coins.</returns>
                            public int Count() => 0;
                        }
                        /// <summary>Gives money.</summary>
                        public sealed class Safe
                        {
                            /// <summary>Creates it.</summary>
                            public Safe(IPrinter printer, IDrawer drawer, System.Action alarm) { }
                            /// <summary>Counts.</summary>
                            /// <returns>The number of coins.</returns>
                            public int Count() => 0;
                        }
                    }
                    """,
            }
        ).GenerateAsync();

        Assert.Contains("class MoneyTestBase : ShopTestBase\n", made["MoneyTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("class SafeTestBase : MoneyTestBase\n", made["SafeTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("<see cref=\"ShopTestBase.Printer\"/>", made["SafeTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenAClassOfTheBasesNameCannotBeTheBase_ThenTheReasonIsTold()
    {
        var made = await ScaffoldCase
            .Of(Till)
            .Add("TillTestBase.cs", "namespace Shop.Tests; public static class TillTestBase { }")
            .GenerateAsync();

        Assert.Contains(
            made.Diagnostics,
            each =>
                each.Message.StartsWith(
                    "No fixture was made for the 'IPrinter' that 'Till' needs: TillTestBase is there and cannot be the base",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task WhenAllIsThere_ThenASecondRunWritesNoFixture()
    {
        var first = await ScaffoldCase.Of(TillAndKiosk).GenerateAsync();

        var second = await first
            .Files.Aggregate(ScaffoldCase.Of(TillAndKiosk), (given, file) => given.Add(file.Key, file.Value))
            .GenerateAsync();

        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public async Task WhenASecondUserAppears_ThenTheMoveIsProposedAndNothingIsMadeTwice()
    {
        var first = await (
            ScaffoldCase.Of(TillAndKiosk) with
            {
                Types = ["Till"],
                Substitutes = "NSubstitute",
            }
        ).GenerateAsync();

        var second = await first
            .Files.Aggregate(
                ScaffoldCase.Of(TillAndKiosk) with
                {
                    Types = ["Kiosk"],
                    Substitutes = "NSubstitute",
                },
                (given, file) => given.Add(file.Key, file.Value)
            )
            .GenerateAsync();

        var proposal = Assert.Single(second.Diagnostics);
        Assert.Equal(Rules.FixtureBelongsAbove, proposal.Rule);
        Assert.StartsWith(
            "'TillTestBase.Printer' gives the 'IPrinter' that 'Kiosk' needs as well.",
            proposal.Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("KioskTestBase.cs", second.Files.Keys);
    }

    [Fact]
    public async Task WhenTheNearestBaseIsShared_ThenWhatBothNeedIsAddedToIt()
    {
        const string Base =
            "namespace Shop.Tests;\n\npublic abstract class ShopTestBase\n{\n\tprotected int Answer => 42; // mine\n}\n";
        var made = await ScaffoldCase
            .Of(TillAndKiosk)
            .Add("ShopTestBase.cs", Base)
            .Add(
                "OtherTests.cs",
                "namespace Shop.Tests; public class OtherTests : ShopTestBase { [Xunit.Fact] public void Works() { } }"
            )
            .GenerateAsync();

        Assert.Equal(
            Base[..^2]
                + "\n\t/// <summary>An <see cref=\"IPrinter\"/> whose calls succeed.</summary>\n\tprotected FakePrinter Printer { get; } = new FakePrinter();\n}\n",
            made["ShopTestBase.cs"]
        );
        Assert.Contains("class TillTestBase : ShopTestBase\n", made["TillTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("class KioskTests : ShopTestBase\n", made["KioskTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheBaseIsTheSubjectsOwn_ThenWhatIsMissingIsAddedToIt()
    {
        var made = await ScaffoldCase
            .Of(Till)
            .Add(
                "TillTestBase.cs",
                "namespace Shop.Tests;\n\npublic abstract class TillTestBase\n{\n    protected FakeDrawer Drawer { get; } = new();\n}\n\npublic sealed class FakeDrawer : IDrawer\n{\n    public bool Open() => false;\n}\n"
            )
            .GenerateAsync();

        Assert.Contains("protected FakePrinter Printer", made["TillTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("class TillTests : TillTestBase\n", made["TillTests.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("FakeDrawer.cs", made.Files.Keys);
    }

    [Fact]
    public async Task WhenTheBaseAboveTakesTestOutput_ThenTheNewBaseHandsItOn()
    {
        var made = await ScaffoldCase
            .Of(Till)
            .Add(
                "ShopTestBase.cs",
                "namespace Shop.Tests;\n\npublic abstract class ShopTestBase(Xunit.ITestOutputHelper output)\n{\n    protected Xunit.ITestOutputHelper Output { get; } = output;\n}\n"
            )
            .Add(
                "OtherTests.cs",
                "namespace Shop.Tests; public class OtherTests(Xunit.ITestOutputHelper output) : ShopTestBase(output) { [Xunit.Fact] public void Works() { } }"
            )
            .GenerateAsync();

        Assert.Contains(
            "    protected TillTestBase(ITestOutputHelper output)\n",
            made["TillTestBase.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    public TillTestBaseSmokeTests(ITestOutputHelper output)\n",
            made["TillTestBaseSmokeTests.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenTheConfigurationNamesTheBase_ThenItGetsThemAll()
    {
        var made = await (
            ScaffoldCase.Of(Till) with
            {
                Options = new() { Bases = [new ConfiguredBase("*", "Anchor")] },
            }
        )
            .Add("Anchor.cs", "namespace Shop.Tests;\n\npublic abstract class Anchor\n{\n}\n")
            .GenerateAsync();

        Assert.Contains("FakePrinter Printer", made["Anchor.cs"], StringComparison.Ordinal);
        Assert.Contains("class TillTests : Anchor\n", made["TillTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenNoBaseIsLookedFor_ThenNoneIsMade()
    {
        var made = await (ScaffoldCase.Of(Till) with { Options = new() { Search = false } }).GenerateAsync();

        Assert.Equal(2, made.Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.FixtureNotScaffolded));
        Assert.Equal(
            ["TillTests.cs"],
            made.Files.Keys.Where(path => path.StartsWith("Till", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task WhenABaseThatIsThereCannotBeExtended_ThenItIsLeftAsItIs()
    {
        const string Base = "namespace Shop.Tests;\n\npublic abstract class TillTestBase;\n";
        var made = await ScaffoldCase.Of(Till).Add("TillTestBase.cs", Base).GenerateAsync();

        Assert.Equal(Base, made["TillTestBase.cs"]);
        Assert.Contains(made.Diagnostics, diagnostic => diagnostic.Rule == Rules.BaseNotExtended);
    }

    [Theory]
    [InlineData(TestFramework.XunitV3, "[Trait(\"Category\", \"Integration\")]")]
    [InlineData(TestFramework.NUnit, "[Category(\"Integration\")]")]
    [InlineData(TestFramework.MSTest, "[TestCategory(\"Integration\")]")]
    public async Task WhenARuleCoversTheirSmokeTests_ThenTheyHaveItsCategory(TestFramework framework, string attribute)
    {
        var made = await (
            ScaffoldCase.Of(TillAndKiosk) with
            {
                Framework = framework,
                Categories = [new(CategoryAspect.Base, "Shop.Tests.ShopTestBase", "Integration")],
            }
        ).GenerateAsync();

        // that of the till inherits the shared base through its own
        Assert.Contains(attribute, made["ShopTestBaseSmokeTests.cs"], StringComparison.Ordinal);
        Assert.Contains(attribute, made["TillTestBaseSmokeTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenARuleCoversAnotherFolder_ThenTheirSmokeTestsHaveNoCategory()
    {
        var made = await (
            ScaffoldCase.Of(TillAndKiosk) with
            {
                Categories = [new(CategoryAspect.Folder, "Sql/**", "Integration")],
            }
        ).GenerateAsync();

        Assert.DoesNotContain("Category", made["ShopTestBaseSmokeTests.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestFramework.NUnit)]
    [InlineData(TestFramework.MSTest)]
    [InlineData(TestFramework.XunitV2)]
    public async Task WhenTheFrameworkIsAnother_ThenItsSmokeTestsCompile(TestFramework framework)
    {
        var made = await (ScaffoldCase.Of(TillAndKiosk) with { Framework = framework }).GenerateAsync();

        Assert.Contains("ShopTestBaseSmokeTests.cs", made.Files.Keys);
    }

    [Fact]
    public async Task WhenTheFrameworkKeepsOneObjectForAllTests_ThenFixturesAreMadeBeforeEach()
    {
        var made = await (ScaffoldCase.Of(Till) with { Framework = TestFramework.NUnit }).GenerateAsync();

        Assert.Contains(
            "    [SetUp]\n    public void SetUpPrinter() => Printer = new FakePrinter();\n",
            made["TillTestBase.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenADependencyHasDependencies_ThenThoseGetNoFixture()
    {
        var made = await ScaffoldCase
            .Of(
                """
                public interface IInk { int Level { get; } }
                public interface IPrinter { IInk Ink { get; } }
                /// <summary>Takes money.</summary>
                public sealed class Till
                {
                    /// <summary>Creates a till.</summary>
                    public Till(IPrinter printer) { }
                }
                """
            )
            .GenerateAsync();

        Assert.DoesNotContain("FakeInk.cs", made.Files.Keys);
    }

    [Fact]
    public async Task WhenAMemberTakesTwoOfAType_ThenEachGetsItsOwn()
    {
        var made = await ScaffoldCase
            .Of(
                """
                public interface IAccount { decimal Balance { get; } }
                /// <summary>Moves money.</summary>
                public sealed class Transfer
                {
                    /// <summary>Creates a transfer.</summary>
                    public Transfer(IAccount source, IAccount target) { }
                }
                """
            )
            .GenerateAsync();

        Assert.Contains("FakeAccount Source ", made["TransferTestBase.cs"], StringComparison.Ordinal);
        Assert.Contains("FakeAccount Target ", made["TransferTestBase.cs"], StringComparison.Ordinal);
        Assert.Single(made.Files.Keys, path => path.StartsWith("FakeAccount", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenTheSubjectIsGeneric_ThenItsDependenciesAreClosed()
    {
        var made = await ScaffoldCase
            .Of(
                """
                public interface IStore<TKey, TValue> { void Put(TKey key, TValue value); TValue? Get(TKey key); }
                /// <summary>Keeps things.</summary>
                public sealed class Shelf<TKey, TValue> where TKey : notnull
                {
                    /// <summary>Creates a shelf.</summary>
                    public Shelf(IStore<TKey, TValue> store) { }
                    /// <summary>Counts things.</summary>
                    /// <returns>The number of things.</returns>
                    public int Count() => 0;
                }
                """
            )
            .GenerateAsync();

        Assert.Contains("IStore<string, int>", made["FakeStringInt32Store.cs"], StringComparison.Ordinal);
        Assert.Contains("<see cref=\"ShelfTestBase.Store\"/>", made["ShelfTests.cs"], StringComparison.Ordinal);
    }
}
