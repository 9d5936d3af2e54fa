using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>Why classes are passed over.</summary>
public sealed class GivenAClassThatCannotBeABase
{
    private static readonly BaseCase Cart = BaseCase.Of(
        "public class Cart { } public class Server { public Server(int port) { } }",
        "Cart"
    );

    [Theory]
    [InlineData("public sealed class TestBase { }", "it is sealed")]
    [InlineData("public static class TestBase { }", "it is static")]
    [InlineData("internal abstract class TestBase { }", "it is not public, and test classes are")]
    [InlineData("public abstract record TestBase { }", "it is a record, which only records can inherit")]
    [InlineData("[Obsolete] public abstract class TestBase { }", "it is obsolete")]
    [InlineData("public abstract class TestBase : Cart { }", "it is a Cart itself, which is under test")]
    [InlineData("public abstract class TestBase { [Theory] public void Test() { } }", "it has tests of its own")]
    [InlineData(
        "public class Old : Attribute { } public abstract class TestBase { private protected TestBase(Hidden hidden) { } protected class Hidden; }",
        "it has no constructor that a derived class of the test project can call"
    )]
    [InlineData(
        "public abstract class TestBase { protected TestBase(Server server) { } }",
        "its constructor needs a Server, which neither the framework nor a fixture provides"
    )]
    [InlineData(
        "public abstract class TestBase { protected TestBase(string name) { } }",
        "its constructor needs a string, which neither the framework nor a fixture provides"
    )]
    public void WhenItIsLookedAt_ThenTheReasonIsSaid(string text, string reason)
    {
        var choice = Cart.Add("TestBase.cs", text).Find();

        Assert.Null(choice.Base);
        Assert.Equal([$"TestBase: {reason}"], choice.Reasons());
    }

    [Theory]
    [InlineData(TestFramework.NUnit, "TestCase(1)", "int number")]
    [InlineData(TestFramework.NUnit, "Test", "")]
    [InlineData(TestFramework.NUnit, "Theory", "")]
    [InlineData(TestFramework.NUnit, "TestCaseSource(\"Source\")", "int number")]
    [InlineData(TestFramework.MSTest, "TestMethod", "")]
    [InlineData(TestFramework.XunitV3, "Slow", "")]
    public void WhenItHasTestsOfAnyFramework_ThenItIsASuite(
        TestFramework framework,
        string attribute,
        string parameters
    )
    {
        var choice = (Cart with { Framework = framework })
            .Add(
                "TestBase.cs",
                $"public abstract class TestBase {{ [{attribute}] public void Test({parameters}) {{ }} }}"
            )
            .Add("Slow.cs", framework is TestFramework.XunitV3 ? "public class SlowAttribute : FactAttribute { }" : "")
            .Find();

        Assert.Equal(["TestBase: it has tests of its own"], choice.Reasons());
    }

    [Fact]
    public void WhenItInheritsTests_ThenItIsASuiteToo()
    {
        var choice = Cart.Add("Contract.cs", "public abstract class Contract { [Fact] public void Test() { } }")
            .Add("TestBase.cs", "public abstract class TestBase : Contract { }")
            .Find();

        Assert.Contains("TestBase: it inherits the tests of Contract", choice.Reasons());
    }

    [Fact]
    public void WhenAnAbstractMemberIsInternalToItsAssembly_ThenItCannotBeOverridden()
    {
        var choice = Cart.AddSupport(
                "ShopTestBase.cs",
                "public abstract class ShopTestBase { internal abstract int Port { get; } }"
            )
            .Find();

        Assert.Equal(["ShopTestBase: its abstract Port is internal to Shop.Testing"], choice.Reasons());
    }

    [Fact]
    public void WhenAConstructorIsInternalToItsAssembly_ThenItCannotBeCalled()
    {
        var choice = Cart.AddSupport(
                "ShopTestBase.cs",
                "public abstract class ShopTestBase { internal ShopTestBase() { } }"
            )
            .Find();

        Assert.Equal(
            ["ShopTestBase: it has no constructor that a derived class of the test project can call"],
            choice.Reasons()
        );
    }

    [Fact]
    public void WhenAnotherServes_ThenOnlyWhatCameBeforeIsPassedOver()
    {
        var choice = Cart.Add("Orders/NearTestBase.cs", "public sealed class NearTestBase { }")
            .Add("TestBase.cs", "public abstract class TestBase { }")
            .Add("Support/FarTestBase.cs", "public sealed class FarTestBase { }")
            .Find();

        Assert.Equal("TestBase", choice.Name());
        Assert.Equal(["NearTestBase: it is sealed"], choice.Reasons());
    }
}
