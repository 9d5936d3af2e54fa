using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Tests.Scaffolding;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>The suites of interfaces and abstract classes, which are written once and run on each implementation.</summary>
public sealed class GivenAContractWithImplementations
{
    private const string Shelf = """
        /// <summary>Keeps books.</summary>
        public interface IShelf
        {
            /// <summary>Adds a book.</summary>
            /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
            void Add(string book);
        }
        """;

    private const string WoodenShelf = "public sealed class WoodenShelf : IShelf { public void Add(string book) { } }";

    [Theory]
    [InlineData(TestFramework.XunitV3)]
    [InlineData(TestFramework.XunitV2)]
    [InlineData(TestFramework.NUnit)]
    [InlineData(TestFramework.MSTest)]
    public async Task WhenItIsAnInterface_ThenItsSuiteIsAbstractWithAFactoryAndAClassForEachImplementation(
        TestFramework framework
    )
    {
        var made = await Case(
            $$"""
            {{Shelf}}
            {{WoodenShelf}}
            public class SteelShelf : IShelf { public void Add(string book) { } }
            public sealed class RustyShelf : SteelShelf { }
            public abstract class AnyShelf : IShelf { public abstract void Add(string book); }
            """,
            framework
        );

        Assert.Contains("public abstract class IShelfTests\n", made["IShelfTests.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "    protected abstract IShelf CreateShelf();\n",
            made["IShelfTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains("<see cref=\"CreateShelf()\"/>", made["IShelfTests.cs"], StringComparison.Ordinal);
        Assert.Equal(
            ["RustyShelfAsIShelfTests.cs", "SteelShelfAsIShelfTests.cs", "WoodenShelfAsIShelfTests.cs"],
            made.Files.Keys.Where(path => path.Contains("As", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "public sealed class SteelShelfAsIShelfTests : IShelfTests\n",
            made["SteelShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    protected override IShelf CreateShelf() => new SteelShelf();\n",
            made["SteelShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenItIsAnAbstractClass_ThenItIsTestedOnTheClassesBelowIt()
    {
        var made = await Case(
            """
            /// <summary>Draws.</summary>
            public abstract class Pen
            {
                /// <summary>Draws a line.</summary>
                /// <returns>The length of the line.</returns>
                public abstract int Draw();
            }
            public class Brush : Pen { public override int Draw() => 1; }
            internal sealed class Secret : Pen { public override int Draw() => 2; }
            """
        );

        Assert.Contains(
            "    protected override Pen CreatePen() => new Brush();\n",
            made["BrushAsPenTests.cs"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(made.Files.Keys, path => path.StartsWith("Secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenItIsAPlainOrAStaticClass_ThenItsSuiteIsSealed()
    {
        var made = await Case(
            """
            /// <summary>Draws.</summary>
            public class Pen
            {
                /// <summary>Draws a line.</summary>
                /// <returns>The length of the line.</returns>
                public int Draw() => 1;
            }
            /// <summary>Makes pens.</summary>
            public static class Pens
            {
                /// <summary>Makes a pen.</summary>
                /// <returns>The pen.</returns>
                public static Pen Make() => new();
            }
            """
        );

        Assert.Contains("public sealed class PenTests\n", made["PenTests.cs"], StringComparison.Ordinal);
        Assert.Contains("public sealed class PensTests\n", made["PensTests.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItIsGeneric_ThenItIsClosedAsTheFixturesAre()
    {
        var made = await (
            ScaffoldCase.Of(
                """
                /// <summary>Keeps things.</summary>
                public interface IStore<TKey, TValue> where TKey : notnull
                {
                    /// <summary>Counts the things.</summary>
                    /// <returns>Zero if the store is empty.</returns>
                    int Count();
                }
                public sealed class Store<TKey, TValue> : IStore<TKey, TValue> where TKey : notnull { public int Count() => 0; }
                public sealed class PriceStore<TName> : IStore<TName, decimal> where TName : notnull { public int Count() => 0; }
                public sealed class TextStore : IStore<int, string> { public int Count() => 0; }
                """
            ) with
            {
                Scaffolds = false,
            }
        ).Add("StoreTestBase.cs", "namespace Shop.Tests;\n\npublic abstract class StoreTestBase\n{\n    protected Store<string, decimal> Store { get; } = new();\n}\n").GenerateAsync();

        Assert.Contains(
            "    protected abstract IStore<string, decimal> CreateStore();\n",
            made["IStoreTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    protected override IStore<string, decimal> CreateStore() => Store;\n",
            made["StoreAsIStoreTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    protected override IStore<string, decimal> CreateStore() => new PriceStore<string>();\n",
            made["PriceStoreAsIStoreTests.cs"],
            StringComparison.Ordinal
        );
        // it cannot be what the suite is written for
        Assert.DoesNotContain("TextStoreAsIStoreTests.cs", made.Files.Keys);
    }

    [Fact]
    public async Task WhenAnImplementationHasDependencies_ThenTheBaseGivesThem()
    {
        var made = await (
            ScaffoldCase.Of(
                $$"""
                {{Shelf}}
                public interface IFloor { }
                public sealed class Floor : IFloor { }
                public sealed class StandingShelf : IShelf
                {
                    public StandingShelf(IFloor floor, int boards = 3, IFloor? below = null) { }
                    public void Add(string book) { }
                }
                public sealed class HangingShelf : IShelf
                {
                    public HangingShelf(string wall) { }
                    public void Add(string book) { }
                }
                """
            ) with
            {
                Scaffolds = false,
            }
        ).Add("ShelfTestBase.cs", "namespace Shop.Tests;\n\npublic abstract class ShelfTestBase(Xunit.ITestOutputHelper output)\n{\n    protected Xunit.ITestOutputHelper Output { get; } = output;\n    protected Floor Floor { get; } = new();\n}\n").GenerateAsync();

        Assert.Contains(
            "    public StandingShelfAsIShelfTests(ITestOutputHelper output)\n        : base(output) { }\n",
            made["StandingShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "=> new StandingShelf(Floor, below: Floor);\n",
            made["StandingShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
        // which wall, only the owner of the tests can say
        Assert.Contains(
            "    protected override IShelf CreateShelf() => throw new System.NotImplementedException();\n",
            made["HangingShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenAnImplementationIsNew_ThenItGetsItsClassInTheNextRun()
    {
        var first = Of(Shelf + WoodenShelf);
        var made = await first.GenerateAsync();
        var again = await (
            first with
            {
                Library =
                    first.Library + "public sealed class GlassShelf : IShelf { public void Add(string book) { } }",
            }
        )
            .With(made)
            .GenerateAsync();

        Assert.Contains("GlassShelfAsIShelfTests.cs", again.Files.Keys);
        Assert.Equal(made["IShelfTests.cs"], again["IShelfTests.cs"]);
        Assert.Equal(made["WoodenShelfAsIShelfTests.cs"], again["WoodenShelfAsIShelfTests.cs"]);
    }

    [Fact]
    public async Task WhenNothingChanged_ThenNoFileDoes()
    {
        var made = await Of(Shelf + WoodenShelf).GenerateAsync();
        var again = await Of(Shelf + WoodenShelf).With(made).GenerateAsync();

        Assert.Equal(made.Files, again.Files);
    }

    [Fact]
    public async Task WhenAPersonDeletedAClass_ThenItStaysAway()
    {
        var made = await Of(Shelf + WoodenShelf).GenerateAsync();
        var rest = made with
        {
            Files = made
                .Files.Where(file => file.Key is not "WoodenShelfAsIShelfTests.cs")
                .ToDictionary(file => file.Key, file => file.Value),
        };
        var again = await Of(Shelf + WoodenShelf).With(rest).GenerateAsync();

        Assert.DoesNotContain("WoodenShelfAsIShelfTests.cs", again.Files.Keys);
        foreach (var (path, text) in rest.Files)
        {
            Assert.Equal(text, again[path]);
        }
    }

    [Fact]
    public async Task WhenAPersonRenamedAndWroteAClass_ThenItCounts()
    {
        var made = await Of(Shelf + WoodenShelf).GenerateAsync();
        var files = made.Files.ToDictionary(file => file.Key, file => file.Value);
        files.Remove("WoodenShelfAsIShelfTests.cs");
        files.Remove("contracts/Shop.IShelf.json");
        files["Wood.cs"] =
            "namespace Shop.Tests;\n\npublic sealed class OakTests : IShelfTests\n{\n    protected override IShelf CreateShelf() => new WoodenShelf();\n}\n";
        var again = await Of(Shelf + WoodenShelf).With(made with { Files = files }).GenerateAsync();

        Assert.DoesNotContain("WoodenShelfAsIShelfTests.cs", again.Files.Keys);
        Assert.Equal(files["Wood.cs"], again["Wood.cs"]);
    }

    [Fact]
    public async Task WhenTheSuiteIsThereWithAnotherFactory_ThenThatIsOverridden()
    {
        var made = await Of(Shelf + WoodenShelf)
            .Add(
                "IShelfTests.cs",
                "namespace Shop.Tests;\n\npublic abstract class IShelfTests(string wood)\n{\n    protected IShelfTests() : this(\"oak\") { }\n\n    protected string Wood { get; } = wood;\n\n    protected abstract int Boards { get; }\n\n    public abstract IShelf Make();\n\n    [Xunit.Fact]\n    public void Fills() => Make().Add(Wood);\n}\n"
            )
            .GenerateAsync();

        Assert.Contains(
            "    public override IShelf Make() => new WoodenShelf();\n",
            made["WoodenShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    protected override int Boards => throw new System.NotImplementedException();\n",
            made["WoodenShelfAsIShelfTests.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenTheSuiteIsThereAndSealed_ThenNothingDerivesFromItAndItIsSaid()
    {
        var made = await Of(Shelf + WoodenShelf)
            .Add("IShelfTests.cs", "namespace Shop.Tests;\n\npublic sealed class IShelfTests\n{\n}\n")
            .GenerateAsync();

        Assert.DoesNotContain("WoodenShelfAsIShelfTests.cs", made.Files.Keys);
        Assert.DoesNotContain("CreateShelf", made["IShelfTests.cs"], StringComparison.Ordinal);
        Assert.Contains(made.Diagnostics, diagnostic => diagnostic.Rule == Rules.SuiteNotInheritable);
    }

    [Fact]
    public async Task WhenNothingImplementsIt_ThenThatIsSaid()
    {
        var made = await Of(Shelf).GenerateAsync();

        Assert.Contains("public abstract class IShelfTests\n", made["IShelfTests.cs"], StringComparison.Ordinal);
        Assert.Contains(made.Diagnostics, diagnostic => diagnostic.Rule == Rules.NoImplementation);
    }

    private static ScaffoldCase Of(string library, TestFramework framework = TestFramework.XunitV3) =>
        ScaffoldCase.Of(library) with
        {
            Framework = framework,
            Scaffolds = false,
        };

    private static Task<Scaffolded> Case(string library, TestFramework framework = TestFramework.XunitV3) =>
        Of(library, framework).GenerateAsync();
}
