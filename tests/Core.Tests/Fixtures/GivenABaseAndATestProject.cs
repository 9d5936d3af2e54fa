using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Fixtures;

public sealed class GivenABaseAndATestProject
{
    private const string Library = """
        namespace Library
        {
            public interface IStore<T> { T Get(int id); }
            public interface ISender { void Send(string text); }
            public abstract class Source { public abstract int Next(); }
            public sealed record Item(int Id);
            public sealed class Service { public Service(IStore<Item> store) { } }
        }
        """;

    [Fact]
    public void WhenTheBaseIsGeneric_ThenItsMembersAreOfferedAsClosed()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.BaseMember,
            """
            public abstract class Root<T> where T : class
            {
                protected T Thing => null!;
                protected Task<List<T>> LoadAsync() => null!;
                protected Func<T, int> Count => _ => 1;
            }
            public abstract class Base : Root<Library.Item> { }
            """
        );

        Assert.Equal(["Root.Thing: Item", "Root.LoadAsync: List<Item>", "Root.Count: Func<Item, int>"], lines);
    }

    [Fact]
    public void WhenMembersCannotBeUsed_ThenTheyAreNoOffers()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.BaseMember,
            """
            public abstract class Base : IDisposable, IAsyncLifetime
            {
                private Library.Item _own = null!;
                private protected Library.Item Inside => _own;
                protected Library.Item Written { set => _own = value; }
                protected Library.Item Hidden { private get => _own; set => _own = value; }
                protected Library.Item this[int index] => _own;
                protected event Action? Changed;
                protected Library.Item Field = null!;
                protected void Raise() => Changed?.Invoke();
                public void Dispose() { }
                protected virtual void Dispose(bool disposing) { }
                public ValueTask InitializeAsync() => default;
                public virtual ValueTask DisposeAsync() => default;
                public override string ToString() => "";
                [Fact] public void Test() { }
            }
            """
        );

        Assert.Equal(["Base.Inside: Item", "Base.Field: Item", "Base.Raise: void"], lines);
    }

    [Fact]
    public void WhenAMemberIsOverriddenOrHidden_ThenItIsOfferedOnceFromTheNearestClass()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.BaseMember,
            """
            public abstract class Root
            {
                protected abstract Library.Item Item { get; }
                protected object Thing => 1;
                protected Library.Item Make() => Item;
                protected Library.Item Make(int id) => new(id);
            }
            public abstract class Base : Root
            {
                protected override Library.Item Item => new(1);
                protected new Library.Item Thing => new(2);
            }
            """
        );

        Assert.Equal(["Base.Item: Item", "Base.Thing: Item", "Root.Make: Item", "Root.Make: Item"], lines);
    }

    [Theory]
    [InlineData(TestFramework.NUnit, "NUnit.Framework", "SetUp", "OneTimeTearDown")]
    [InlineData(TestFramework.MSTest, "Microsoft.VisualStudio.TestTools.UnitTesting", "TestInitialize", "TestCleanup")]
    public void WhenAMethodSetsUpOrTearsDown_ThenItIsNoOffer(
        TestFramework framework,
        string scope,
        string setUp,
        string tearDown
    )
    {
        var lines = Lines(
            framework,
            FixtureKind.BaseMember,
            $$"""
            public abstract class Root
            {
                [{{scope}}.{{setUp}}] public virtual void Open() { }
                [{{scope}}.{{tearDown}}] public void Close() { }
            }
            public abstract class Base : Root
            {
                public override void Open() { }
                protected void Reset() { }
            }
            """,
            usings: ""
        );

        Assert.Equal(["Base.Reset: void"], lines);
    }

    [Theory]
    [InlineData("protected Base(Server server) { }", true)]
    [InlineData("protected Server Server => null!;", true)]
    [InlineData("", false)]
    public void WhenAClassFixtureReachesTheBase_ThenItsMembersAreOffered(string members, bool isOffered)
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.ClassFixture,
            $$"""
            public sealed class Server : IDisposable
            {
                public Library.Item Item => new(1);
                internal void Restart() { }
                public void Dispose() { }
            }
            public abstract class Base : IClassFixture<Server> { {{members}} }
            """
        );

        Assert.Equal(isOffered, lines.Contains("Server.Item: Item", StringComparer.Ordinal));
        Assert.Equal(isOffered, lines.Contains("Server.Restart: void", StringComparer.Ordinal));
        Assert.DoesNotContain("Server.Dispose: void", lines);
    }

    [Theory]
    [InlineData("[Collection(\"server\")]", "[CollectionDefinition(\"server\")]")]
    [InlineData("[Collection(typeof(Servers))]", "[CollectionDefinition]")]
    [InlineData("[Collection<Servers>]", "[CollectionDefinition]")]
    public void WhenTheBaseBelongsToACollection_ThenItsFixturesAreOffered(string attribute, string definition)
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.CollectionFixture,
            $$"""
            public sealed class Server { public Library.Item Item => new(1); }
            {{definition}} public sealed class Servers : ICollectionFixture<Server> { }
            {{attribute}} public abstract class Root { }
            public abstract class Base(Server server) : Root { protected string Name => server.ToString() ?? ""; }
            """
        );

        Assert.Equal(["Server: Server", "Server.Item: Item"], lines);
    }

    [Fact]
    public void WhenTheAssemblyHasAFixture_ThenItIsOfferedByItsType()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.AssemblyFixture,
            """
            public sealed class Machine { public Library.Item Item => new(1); }
            public abstract class Base { }
            """,
            "[assembly: Xunit.AssemblyFixture(typeof(Library.Tests.Machine))]"
        );

        Assert.Equal(["Machine: Machine", "Machine.Item: Item"], lines);
    }

    [Theory]
    [InlineData("Library.Tests", true)]
    [InlineData("Library.Tests.Deep", true)]
    [InlineData("Library.Tester", false)]
    public void WhenASetUpFixtureEnclosesTheSuite_ThenItsStaticMembersAreOffered(string scope, bool isOffered)
    {
        var lines = Given(
                TestFramework.NUnit,
                """
                [NUnit.Framework.SetUpFixture]
                public sealed class Setup
                {
                    public static Library.Item Shared => new(1);
                    public Library.Item Own => new(2);
                    [NUnit.Framework.OneTimeSetUp] public static void Start() { }
                }
                public abstract class Base { }
                """,
                usings: ""
            )
            .OfferLines("Library.Service", "Library.Tests.Base", FixtureKind.SetUpFixture, scope);

        Assert.Equal(isOffered ? ["Setup.Shared: Item"] : [], lines);
    }

    [Fact]
    public void WhenAClassBuildsSomething_ThenItsMethodIsABuilder()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.Builder,
            """
            public sealed class ItemBuilder
            {
                public ItemBuilder CreateEmpty() => this;
                public Library.Item Build() => new(1);
                public Task<Library.Item> CreateAsync(int id) => Task.FromResult(new Library.Item(id));
                public string BuildName() => "";
            }
            public sealed class Recipe { public Library.Item Create() => new(1); public Library.Item Make() => new(2); }
            public sealed class BuilderTests { [Fact] public void Runs() { } public Library.Item Build() => new(1); }
            public abstract class Base { }
            """
        );

        Assert.Equal(["ItemBuilder.Build: Item", "ItemBuilder.CreateAsync: Item", "Recipe.Create: Item"], lines);
    }

    [Fact]
    public void WhenAStaticClassGivesSomething_ThenItsMemberIsAHelper()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.Helper,
            """
            public static class Items
            {
                public static Library.Item Cheap() => new(1);
                public static Library.Item Dear { get; } = new(2);
                public static int Count => 2;
                public static void Forget() { }
                public static T Any<T>() where T : class => null!;
                public static Library.Item Checked(this Library.Item item) => item;
            }
            public abstract class Base { }
            """
        );

        Assert.Equal(["Items.Cheap: Item", "Items.Dear: Item"], lines);
    }

    [Fact]
    public void WhenAClassStandsInForAContractFromOutside_ThenItIsAFake()
    {
        var lines = Lines(
            TestFramework.XunitV3,
            FixtureKind.Fake,
            """
            public interface IOwn { }
            public sealed class Own : IOwn { }
            public sealed class MemoryStore<T> : Library.IStore<T> { public T Get(int id) => throw new NotSupportedException(); }
            public sealed class Sender(int capacity, Library.ISender? next = null) : Library.ISender { public void Send(string text) => next?.Send(text + capacity); }
            public sealed class Relay(Library.ISender next) : Library.ISender { public void Send(string text) => next.Send(text); }
            internal sealed class Numbers : Library.Source { public override int Next() => 1; }
            public sealed class Broken : Stream { private Broken() { } public override bool CanRead => false; public override bool CanSeek => false; public override bool CanWrite => false; public override long Length => 0; public override long Position { get; set; } public override void Flush() { } public override int Read(byte[] buffer, int offset, int count) => 0; public override long Seek(long offset, SeekOrigin origin) => 0; public override void SetLength(long value) { } public override void Write(byte[] buffer, int offset, int count) { } }
            public sealed record Key(int Id);
            public sealed class Marker : Attribute { }
            public sealed class SenderTests : Library.ISender, IDisposable { [Fact] public void Runs() { } public void Send(string text) { } public void Dispose() { } }
            public abstract class Base { private sealed class Inner : Library.ISender { public void Send(string text) { } } }
            """
        );

        Assert.Equal(["MemoryStore: MemoryStore<T>", "Sender: Sender", "Numbers: Numbers"], lines);
    }

    [Fact]
    public void WhenAProjectForTestsIsReferenced_ThenItsClassesAreOfferedAndThoseOfAProductAreNot()
    {
        const string fake = "{ public sealed class Sender : Library.ISender { public void Send(string text) { } } }";
        var library = (SourceBuilder.From(Library) with { AssemblyName = "Library" }).BuildWithoutWarnings();
        var reference = library.ToMetadataReference();
        var support = SourceBuilder.From($"namespace Support {fake}").AddReferences(reference);
        var product = SourceBuilder.From($"namespace Product {fake}").AddReferences(reference);
        var tests = SourceBuilder
            .From("namespace Library.Tests { public abstract class Base { } }")
            .AddReferences(
                reference,
                (support with { AssemblyName = "Library.TestSupport" }).BuildWithoutWarnings().ToMetadataReference(),
                (product with { AssemblyName = "Library.Web" }).BuildWithoutWarnings().ToMetadataReference()
            );
        var given = new GivenSuite(
            library,
            (tests with { AssemblyName = "Library.Tests" }).BuildWithoutWarnings(),
            TestFramework.XunitV3
        );

        var offers = given.Offers("Library.Service", "Library.Tests.Base");

        Assert.Equal(["T:Support.Sender"], offers.Select(offer => offer.Fixture.Id.Value));
    }

    [Fact]
    public void WhenThereIsNoBase_ThenTheTestProjectStillOffers()
    {
        var given = Given(
            TestFramework.XunitV3,
            "public static class Items { public static Library.Item Cheap() => new(1); }"
        );

        var fixture = Assert.Single(given.Offers("Library.Service", closedBase: null)).Fixture;

        Assert.Equal("M:Library.Tests.Items.Cheap", fixture.Id.Value);
        Assert.Equal("Items.Cheap()", fixture.Cref?.ToString());
        Assert.Equal(("File1.cs", 11), (fixture.Location?.Path, fixture.Location?.Line));
    }

    private static string[] Lines(
        TestFramework framework,
        FixtureKind kind,
        string tests,
        string attributes = "",
        string usings = "using Xunit;"
    ) => Given(framework, tests, attributes, usings).OfferLines("Library.Service", "Library.Tests.Base", kind);

    private static GivenSuite Given(
        TestFramework framework,
        string tests,
        string attributes = "",
        string usings = "using Xunit;"
    ) =>
        GivenSuite.Of(
            framework,
            Library,
            $"""
            {GivenSuite.Usings}
            {usings}
            {attributes}
            #pragma warning disable CS0618, CS9113
            namespace Library.Tests;
            {tests}
            """
        );
}
