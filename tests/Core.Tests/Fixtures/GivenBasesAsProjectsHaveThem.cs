using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>Whole shapes that open-source projects have, in words of our own.</summary>
public sealed class GivenBasesAsProjectsHaveThem
{
    [Fact]
    public void WhenAClientOfAServerHasOneWithSeveralConstructors_ThenTheUsualOneIsCalled()
    {
        var choice = BaseCase
            .Of("public class Subscription { } public class Connection { }", "Subscription")
            .Add(
                "Helpers/ConnectionFixture.cs",
                """
                public sealed class ConnectionFixture : IDisposable
                {
                    public Connection Connection { get; } = new();
                    public void Dispose() { }
                }

                [CollectionDefinition(Name)]
                public class SharedConnection : ICollectionFixture<ConnectionFixture> { public const string Name = "shared"; }
                """
            )
            .Add(
                "TestBase.cs",
                """
                public abstract class TestBase : IDisposable
                {
                    protected TestBase(ITestOutputHelper output) : this(output, null) { }
                    protected TestBase(ITestOutputHelper output, ConnectionFixture? shared, string? filePath = null) { }
                    protected TestBase(ConnectionFixture shared, int database) { }
                    protected Connection Open(bool admin = false, string? configuration = null) => new();
                    public virtual void Dispose() { }
                }
                """
            )
            .Add(
                "Orders/Keys.cs",
                "[Collection(SharedConnection.Name)] public class Keys(ITestOutputHelper output, ConnectionFixture shared) : TestBase(output, shared) { [Fact] public void Test() { } }"
            )
            .Add(
                "Orders/Sets.cs",
                "[Collection(SharedConnection.Name)] public class Sets(ITestOutputHelper output, ConnectionFixture shared) : TestBase(output, shared) { [Fact] public void Test() { } }"
            )
            .Add(
                "Orders/Locks.cs",
                "public class Locks(ITestOutputHelper output) : TestBase(output) { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal("TestBase", choice.Name());
        Assert.Equal("3 test classes of the folder Orders inherit it.", choice.Base!.Explanation);
        Assert.Equal(["ITestOutputHelper output", "ConnectionFixture shared"], choice.Parameters());
        Assert.Equal(["CollectionAttribute(\"shared\")"], choice.Base.Attributes.Plain());
        Assert.Empty(choice.Base.Overrides);
    }

    [Fact]
    public void WhenADatabaseDriverHasOneWithAbstractProviders_ThenTheyAreOverridden()
    {
        var driver = (
            BaseCase.Of("public class Command { } public class Factory { } public class Settings { }", "Command") with
            {
                Framework = TestFramework.NUnit,
            }
        ).Add(
            "DriverTestBase.cs",
            """
            [TestFixture]
            public abstract class DriverTestBase<TSettings> where TSettings : class
            {
                protected abstract Factory CreateFactory();
                protected abstract string ConnectionString { get; }
                protected virtual TSettings? Settings => null;
                [SetUp] public void SetUp() { }
                [OneTimeTearDown] public void TearDown() { }
            }
            """
        );
        driver = driver.Add(
            "Readers/ReaderTests.cs",
            "public class ReaderTests : DriverTestBase<Settings> { protected override Factory CreateFactory() => new(); protected override string ConnectionString => \"\"; [Test] public void Test() { } }"
        );

        var direct = driver.Find();
        var between = driver
            .Add(
                "Orders/LocalTestBase.cs",
                "public abstract class LocalTestBase : DriverTestBase<Settings> { protected override string ConnectionString => \"local\"; }"
            )
            .Find();

        Assert.Equal("DriverTestBase<Settings>", direct.Name());
        Assert.Equal(
            ["protected override Factory CreateFactory()", "protected override string ConnectionString"],
            direct.Base!.Overrides.Plain()
        );
        Assert.Equal("LocalTestBase", between.Name());
        Assert.Equal(["protected override Factory CreateFactory()"], between.Base!.Overrides.Plain());
    }

    [Fact]
    public void WhenProvidersShareAGenericOne_ThenItIsClosedOverTheNewProvider()
    {
        var choice = (
            BaseCase.Of(
                """
                public interface IProvider<TOptions> { }
                public class SqliteOptions { }
                public class SqliteProvider : IProvider<SqliteOptions> { }
                public class PostgresOptions { }
                public class PostgresProvider : IProvider<PostgresOptions> { }
                """,
                "PostgresProvider"
            ) with
            {
                Framework = TestFramework.MSTest,
            }
        )
            .Add(
                "Specification/ProviderTestsBase.cs",
                """
                public abstract class ProviderTestsBase<TProvider, TOptions>
                    where TProvider : class, IProvider<TOptions>, new()
                    where TOptions : class, new()
                {
                    protected TProvider Provider { get; } = new();
                    protected abstract TOptions CreateOptions(string name);
                    [TestInitialize] public void Initialize() { }
                }
                """
            )
            .Add(
                "Sqlite/SqliteProviderTests.cs",
                "[TestClass] public class SqliteProviderTests : ProviderTestsBase<SqliteProvider, SqliteOptions> { protected override SqliteOptions CreateOptions(string name) => new(); [TestMethod] public void Test() { } }"
            )
            .Find();

        Assert.Equal("ProviderTestsBase<PostgresProvider, PostgresOptions>", choice.Name());
        Assert.Equal(TestBaseReason.MostDerived, choice.Base!.Reason);
        Assert.Equal(["protected override PostgresOptions CreateOptions(string name)"], choice.Base.Overrides.Plain());
    }

    [Fact]
    public void WhenAWebApplicationHasOneOverAFactory_ThenTheFactoryIsHandedOn()
    {
        var web = BaseCase
            .Of("public class Program { } public class OrdersEndpoint { }", "OrdersEndpoint")
            .AddPackage(
                "namespace Vendor.Kit; public class ApplicationFactory<TEntryPoint> where TEntryPoint : class { public ApplicationFactory() { } }"
            );

        var named = web.Add(
                "Api/ApiTestBase.cs",
                "public abstract class ApiTestBase(Vendor.Kit.ApplicationFactory<Program> factory, ITestOutputHelper output) : IClassFixture<Vendor.Kit.ApplicationFactory<Program>> { protected object Client => (factory, output); }"
            )
            .Find();
        var unnamed = web.Add(
                "Api/ApiTestBase.cs",
                "public abstract class ApiTestBase(Vendor.Kit.ApplicationFactory<Program> factory) { protected object Client => factory; }"
            )
            .Find();

        Assert.Equal(["ApplicationFactory<Program> factory", "ITestOutputHelper output"], named.Parameters());
        Assert.Empty(named.Base!.Interfaces);
        Assert.Equal(["ApplicationFactory<Program> factory"], unnamed.Parameters());
        Assert.Equal(["IClassFixture<ApplicationFactory<Program>>"], unnamed.Base!.Interfaces.Plain());
    }

    [Fact]
    public void WhenABaseIsInAPackage_ThenItServesOnceATestClassInheritsIt()
    {
        var kit = BaseCase
            .Of("public class Cart { }", "Cart")
            .AddPackage("namespace Vendor.Kit; public abstract class KitTestBase { }");

        Assert.Null(kit.Find().Base);

        var choice = kit.Add("Other/A.cs", "public class A : Vendor.Kit.KitTestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("KitTestBase", choice.Name());
        Assert.Null(choice.Base!.Location);
    }

    [Fact]
    public void WhenAChainSpansProjects_ThenTheNearestServes()
    {
        var choice = BaseCase
            .Of("public class Cart { }", "Cart")
            .AddPackage(
                "namespace Vendor.Kit; public abstract class KitTestBase { protected abstract string Name { get; } }"
            )
            .AddSupport(
                "ShopTestBase.cs",
                "namespace Shop.Testing; public abstract class ShopTestBase : Vendor.Kit.KitTestBase { }"
            )
            .Add("FlowTestBase.cs", "public abstract class FlowTestBase : Shop.Testing.ShopTestBase { }")
            .Add(
                "Other/A.cs",
                "public class A : FlowTestBase { protected override string Name => \"\"; [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal("FlowTestBase", choice.Name());
        Assert.Equal(["protected override string Name"], choice.Base!.Overrides.Plain());
    }
}
