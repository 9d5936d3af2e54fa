using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>What a new test class takes and names so that its base can be constructed.</summary>
public sealed class GivenABaseWithConstructors
{
    private const string Server = "public class Server { }";

    private static readonly BaseCase Cart = BaseCase
        .Of("public class Cart { } public class Options { }", "Cart")
        .Add("Server.cs", Server);

    [Fact]
    public void WhenItTakesServicesOfXunit_ThenTheyAreHandedOn()
    {
        var choice = With("protected TestBase(ITestOutputHelper? output, ITestContextAccessor @event) { }").Find();

        Assert.Equal(["ITestOutputHelper output", "ITestContextAccessor @event"], choice.Parameters());
        Assert.Empty(choice.Base!.Interfaces);
        Assert.Empty(choice.Base.Attributes);
    }

    [Fact]
    public void WhenItTakesWhatXunitCanMake_ThenThatIsAClassFixture()
    {
        var choice = With("protected TestBase(Server server) { }").Find();

        Assert.Equal(["Server server"], choice.Parameters());
        Assert.Equal(["IClassFixture<Server>"], choice.Base!.Interfaces.Plain());
    }

    [Fact]
    public void WhenTheBaseNamesTheClassFixture_ThenTheNewClassDoesNot()
    {
        var choice = With("protected TestBase(Server server) { }", " : IClassFixture<Server>").Find();

        Assert.Equal(["Server server"], choice.Parameters());
        Assert.Empty(choice.Base!.Interfaces);
    }

    [Theory]
    [InlineData("Options options", "an Options")]
    [InlineData("IDisposable service", "an IDisposable")]
    [InlineData("System.Net.Http.HttpClient client", "a HttpClient")]
    public void WhenItTakesWhatIsNoFixture_ThenItIsPassedOver(string parameter, string needed)
    {
        var choice = With($"protected TestBase({parameter}) {{ }}").Find();

        Assert.Equal(
            [$"TestBase: its constructor needs {needed}, which neither the framework nor a fixture provides"],
            choice.Reasons()
        );
    }

    [Fact]
    public void WhenItsCollectionHasTheFixture_ThenNothingMustBeNamed()
    {
        var choice = Cart.Add("Collection.cs", Collection)
            .Add(
                "TestBase.cs",
                "[Collection(\"servers\")] public abstract class TestBase(Server server) { public Server Server => server; }"
            )
            .Find();

        Assert.Equal(["Server server"], choice.Parameters());
        Assert.Empty(choice.Base!.Interfaces);
        Assert.Empty(choice.Base.Attributes);
    }

    [Theory]
    [InlineData("\"servers\"", "CollectionAttribute(\"servers\")")]
    [InlineData("", "CollectionAttribute(typeof(Servers))")]
    public void WhenACollectionHasTheFixture_ThenTheNewClassJoinsIt(string name, string attribute)
    {
        var definition = name.Length == 0 ? "CollectionDefinition" : $"CollectionDefinition({name})";
        var choice = With("protected TestBase(Server server) { }")
            .Add("Collection.cs", $"[{definition}] public class Servers : ICollectionFixture<Server> {{ }}")
            .Find();

        Assert.Equal([attribute], choice.Base!.Attributes.Plain());
        Assert.Empty(choice.Base.Interfaces);
    }

    [Fact]
    public void WhenSeveralCollectionsHaveIt_ThenTheNewClassJoinsThatOfTheOthers()
    {
        var choice = With("protected TestBase(Server server) { }")
            .Add("Collection.cs", Collection)
            .Add("Other.cs", "[CollectionDefinition(\"other\")] public class Others : ICollectionFixture<Server> { }")
            .Add(
                "Other/A.cs",
                "[Collection(\"other\")] public class A(Server server) : TestBase(server) { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal(["CollectionAttribute(\"other\")"], choice.Base!.Attributes.Plain());
    }

    [Fact]
    public void WhenTheOthersHaveAClassFixture_ThenNoCollectionIsJoined()
    {
        var choice = With("protected TestBase(Server server) { }")
            .Add("Collection.cs", Collection)
            .Add(
                "Other/A.cs",
                "public class A(Server server) : TestBase(server), IClassFixture<Server> { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Empty(choice.Base!.Attributes);
        Assert.Equal(["IClassFixture<Server>"], choice.Base.Interfaces.Plain());
    }

    [Fact]
    public void WhenTheAssemblyHasTheFixture_ThenNothingMustBeNamed()
    {
        var choice = With("protected TestBase(Server server) { }")
            .Add("Assembly.cs", "[assembly: AssemblyFixture(typeof(Shop.Tests.Server))]\nnamespace Shop.Tests;")
            .Find();

        Assert.Equal(["Server server"], choice.Parameters());
        Assert.Empty(choice.Base!.Interfaces);
    }

    [Fact]
    public void WhenAFixtureNeedsOneOfTheAssembly_ThenXunitMakesBoth()
    {
        var choice = Cart.Add("Database.cs", "public class Database(Server server) { public Server Server => server; }")
            .Add(
                "TestBase.cs",
                "public abstract class TestBase(Database database) { public Database Database => database; }"
            )
            .Add("Assembly.cs", "[assembly: AssemblyFixture(typeof(Shop.Tests.Server))]\nnamespace Shop.Tests;")
            .Find();

        Assert.Equal(["IClassFixture<Database>"], choice.Base!.Interfaces.Plain());
    }

    [Fact]
    public void WhenParametersAreOptional_ThenTheyAreLeftOut()
    {
        var choice = With(
                "protected TestBase(ITestOutputHelper output, Server? server = null, params string[] names) { }"
            )
            .Find();

        Assert.Equal(["ITestOutputHelper output"], choice.Parameters());
    }

    [Fact]
    public void WhenThereAreSeveralConstructors_ThenTheShortestIsCalled()
    {
        var choice = With(
                "protected TestBase() { } protected TestBase(ITestOutputHelper output) { } private TestBase(int number) { }"
            )
            .Find();

        Assert.Empty(choice.Base!.ConstructorParameters);
    }

    [Fact]
    public void WhenMostTestClassesCallALongerOne_ThenTheNewOneDoesToo()
    {
        var choice = With(
                "protected TestBase() { } protected TestBase(ITestOutputHelper output) { } protected TestBase(ITestOutputHelper output, Server server) { }"
            )
            .Add(
                "Other/A.cs",
                "public class A(ITestOutputHelper output) : TestBase(output) { [Fact] public void Test() { } }"
            )
            .Add(
                "Other/B.cs",
                "public class B(ITestOutputHelper output) : TestBase(output) { [Fact] public void Test() { } }"
            )
            .Add(
                "Other/C.cs",
                "public class C(ITestOutputHelper output, Server server) : TestBase(output, server), IClassFixture<Server> { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal(["ITestOutputHelper output"], choice.Parameters());
    }

    [Fact]
    public void WhenTheBaseIsClosed_ThenItsFixtureIsToo()
    {
        var choice = Cart.Add("Store.cs", "public class Store<T> { }")
            .Add("TestsOf.cs", "public abstract class TestsBase<T>(Store<T> store) { public Store<T> Store => store; }")
            .Find();

        Assert.Equal(["Store<Cart> store"], choice.Parameters());
        Assert.Equal(["IClassFixture<Store<Cart>>"], choice.Base!.Interfaces.Plain());
    }

    [Theory]
    [InlineData("[TestFixture(\"sqlite\", 3)]", "string name, int version", true)]
    [InlineData("[TestFixture(\"sqlite\")]", "string name, int version = 3", true)]
    [InlineData("[TestFixture(3)]", "string name", false)]
    [InlineData("", "string name", false)]
    [InlineData("[TestFixtureSource(\"Names\")]", "string name", true)]
    public void WhenNUnitGivesArguments_ThenTheyAreHandedOn(string attribute, string parameters, bool serves)
    {
        var choice = (Cart with { Framework = TestFramework.NUnit })
            .Add(
                "TestBase.cs",
                $"{attribute} public abstract class TestBase {{ protected TestBase({parameters}) {{ }} }}"
            )
            .Find();

        Assert.Equal(serves, choice.Base is not null);
        Assert.Equal(serves, choice.Base?.ConstructorParameters is [{ Name: "name" }, ..]);
    }

    [Fact]
    public void WhenMSTestGivesTheContext_ThenItIsHandedOn()
    {
        var choice = (Cart with { Framework = TestFramework.MSTest })
            .Add("TestBase.cs", "public abstract class TestBase { protected TestBase(TestContext context) { } }")
            .Find();

        Assert.Equal(["TestContext context"], choice.Parameters());
    }

    [Fact]
    public void WhenMSTestGivesNothing_ThenItIsPassedOver()
    {
        var choice = (Cart with { Framework = TestFramework.MSTest })
            .Add("TestBase.cs", "public abstract class TestBase { protected TestBase(Server server) { } }")
            .Find();

        Assert.Equal(
            ["TestBase: its constructor needs a Server, which neither the framework nor a fixture provides"],
            choice.Reasons()
        );
    }

    [Fact]
    public void WhenMembersAreAbstract_ThenTheyAreOverridden()
    {
        var choice = Cart.Add(
                "TestBase.cs",
                """
                public abstract class Root
                {
                    protected abstract string Name { get; }
                    public abstract void Done();
                }

                public abstract class TestBase<T> : Root
                {
                    public override void Done() { }
                    protected abstract Task<T?> MakeAsync<TOther>(TOther? other, string name = "a");
                    protected internal abstract T Current { get; set; }
                    public abstract int this[int index] { get; set; }
                    internal abstract event Action Changed;
                    private protected abstract ref int Count();
                }
                """
            )
            .Find();

        Assert.Equal(
            [
                "protected override Task<Cart?> MakeAsync<TOther>(TOther? other, string name = \"a\") where TOther : default",
                "protected internal override Cart Current { get; set; } = default!;",
                "public override int this[int index] { get => default!; set { } }",
                "internal override event Action Changed { add { } remove { } }",
                "private protected override ref int Count()",
                "protected override string Name",
            ],
            choice.Base!.Overrides.Plain()
        );
    }

    [Fact]
    public void WhenAMemberIsProtectedInternalElsewhere_ThenItsOverrideIsProtected()
    {
        var choice = Cart.AddSupport(
                "ShopTestBase.cs",
                "public abstract class ShopTestBase { protected internal abstract int Port { get; } }"
            )
            .Find();

        Assert.Equal(["protected override int Port"], choice.Base!.Overrides.Plain());
    }

    private const string Collection =
        "[CollectionDefinition(\"servers\")] public class Servers : ICollectionFixture<Server> { }";

    private static BaseCase With(string constructors, string bases = "") =>
        Cart.Add("TestBase.cs", $"public abstract class TestBase{bases} {{ {constructors} }}");
}
