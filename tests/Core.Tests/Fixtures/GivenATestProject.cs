using SkeletonForge.Core.Fixtures;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>Which base is the nearest.</summary>
public sealed class GivenATestProject
{
    private static readonly BaseCase Cart = BaseCase.Of("public class Cart { } public class Order { }", "Cart");

    [Fact]
    public void WhenItHasNoBase_ThenNoneIsFound()
    {
        var choice = Cart.Add("OrderTests.cs", "public class OrderTests { [Fact] public void Test() { } }").Find();

        Assert.Null(choice.Base);
        Assert.Empty(choice.PassedOver);
    }

    [Fact]
    public void WhenTheTestsOfTheFolderInheritABase_ThenItWins()
    {
        var choice = Cart.Add("TestBase.cs", "public abstract class TestBase { }")
            .Add("Support/FlowContext.cs", "public abstract class FlowContext { }")
            .Add("Orders/A.cs", "public class A : FlowContext { [Fact] public void Test() { } }")
            .Add("Orders/B.cs", "public class B : FlowContext { [Fact] public void Test() { } }")
            .Add("Orders/C.cs", "public class C : TestBase { [Fact] public void Test() { } }")
            .Add("Other/D.cs", "public class D : TestBase { [Fact] public void Test() { } }")
            .Add("Other/E.cs", "public class E : TestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("FlowContext", choice.Name());
        Assert.Equal(TestBaseReason.InheritedNearby, choice.Base!.Reason);
        Assert.Equal("2 test classes of the folder Orders inherit it.", choice.Base.Explanation);
        Assert.EndsWith("FlowContext.cs", choice.Base.Location!.Path, StringComparison.Ordinal);
        Assert.Equal(2, choice.Base.Location.Line);
        Assert.Equal("T:Shop.Tests.FlowContext", choice.Base.Id.Value);
    }

    [Fact]
    public void WhenOnlyTheNamespaceHasTests_ThenWhatTheyInheritWins()
    {
        var choice = Cart.Add("TestBase.cs", "public abstract class TestBase { }")
            .Add("Deep/FlowContext.cs", "public abstract class FlowContext { }")
            .Add(
                "Deep/A.cs",
                "namespace Shop.Tests.Orders; public class A : FlowContext { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal("FlowContext", choice.Name());
        Assert.Equal("One test class of the namespace Shop.Tests.Orders inherits it.", choice.Base!.Explanation);
    }

    [Fact]
    public void WhenNoTestIsNear_ThenTheNearestFolderUpwardsWins()
    {
        var choice = (Cart with { Folder = Path.Combine("Orders", "Lines") })
            .Add("TestBase.cs", "public abstract class TestBase { }")
            .Add("Orders/OrdersTestBase.cs", "public abstract class OrdersTestBase { }")
            .Add("Other/A.cs", "public class A : TestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("OrdersTestBase", choice.Name());
        Assert.Equal(TestBaseReason.NearestFolder, choice.Base!.Reason);
        Assert.Equal("It stands in Orders, the nearest folder upwards that has a base.", choice.Base.Explanation);
    }

    [Fact]
    public void WhenNoFolderUpwardsHasOne_ThenTheBaseOfTheMostTestsWins()
    {
        var choice = Cart.Add("Support/AlphaTestBase.cs", "public abstract class AlphaTestBase { }")
            .Add("Support/OmegaTestBase.cs", "public abstract class OmegaTestBase { }")
            .Add("Other/A.cs", "public class A : OmegaTestBase { [Fact] public void Test() { } }")
            .Add("Other/B.cs", "public class B : OmegaTestBase { [Fact] public void Test() { } }")
            .Add("Other/C.cs", "public class C : AlphaTestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("OmegaTestBase", choice.Name());
        Assert.Equal(TestBaseReason.MostDerived, choice.Base!.Reason);
        Assert.Equal("2 test classes derive from it, and no more from any other base.", choice.Base.Explanation);
    }

    [Fact]
    public void WhenNothingElseDecides_ThenTheFirstByNameWins()
    {
        var choice = Cart.Add("Support/Omega.cs", "public abstract class OmegaTestBase { }")
            .Add("Support/Alpha.cs", "public abstract class AlphaTestBase { }")
            .Find();

        Assert.Equal("AlphaTestBase", choice.Name());
        Assert.Equal("No other class is a base of tests, and it is meant to be one.", choice.Base!.Explanation);
    }

    [Fact]
    public void WhenAmongEqualsOneGivesTheSubject_ThenItWins()
    {
        var choice = Cart.Add("Alpha.cs", "public abstract class AlphaTestBase { }")
            .Add(
                "Omega.cs",
                "public abstract class OmegaTestBase { protected Task<Cart> MakeAsync() => Task.FromResult(new Cart()); }"
            )
            .Find();

        Assert.Equal("OmegaTestBase", choice.Name());
    }

    [Fact]
    public void WhenAmongEqualsOneClosesOverTheSubject_ThenItWins()
    {
        var choice = Cart.Add(
                "Alpha.cs",
                "public abstract class AlphaTestBase { protected Cart Cart { get; } = new(); }"
            )
            .Add("Omega.cs", "public abstract class OmegaTestBase<T> where T : class, new() { }")
            .Find();

        Assert.Equal("OmegaTestBase<Cart>", choice.Name());
    }

    [Fact]
    public void WhenBasesAreChained_ThenTheMostDerivedWins()
    {
        var choice = Cart.Add("TestBase.cs", "public abstract class TestBase { }")
            .Add("FlowTestBase.cs", "public abstract class FlowTestBase : TestBase { }")
            .Add("Other/A.cs", "public class A : FlowTestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("FlowTestBase", choice.Name());
    }

    [Fact]
    public void WhenTheNearestOfAChainDoesNotServe_ThenTheNextHasItsVotes()
    {
        var choice = Cart.Add("Support/TestBase.cs", "public abstract class TestBase { }")
            .Add(
                "Support/OrderContract.cs",
                "public abstract class OrderContract : TestBase { [Fact] public void Common() { } }"
            )
            .Add("Orders/A.cs", "public class A : OrderContract { }")
            .Find();

        Assert.Equal("TestBase", choice.Name());
        Assert.Equal("One test class of the folder Orders inherits it.", choice.Base!.Explanation);
        Assert.Equal(["OrderContract: it has tests of its own"], choice.Reasons());
    }

    [Fact]
    public void WhenABaseIsForAnotherSubject_ThenItIsPassedOver()
    {
        var choice = Cart.Add("OrderTestBase.cs", "public abstract class OrderTestBase { }")
            .Add("Orders/OrderTests.cs", "public class OrderTests : OrderTestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Null(choice.Base);
        Assert.Equal(["OrderTestBase: it is for the tests of Order"], choice.Reasons());
    }

    [Fact]
    public void WhenABaseIsNamedForAnotherSubjectButShared_ThenItServes()
    {
        var choice = Cart.Add("OrderTestBase.cs", "public abstract class OrderTestBase { }")
            .Add("Orders/FlowTests.cs", "public class FlowTests : OrderTestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("OrderTestBase", choice.Name());
    }

    [Fact]
    public void WhenAClassIsTheBaseOfFakes_ThenItIsNoBaseOfTests()
    {
        var choice = Cart.Add("Support/FakeContext.cs", "public abstract class FakeContext { }")
            .Add("Support/RemoteFakeContext.cs", "public class RemoteFakeContext : FakeContext { }")
            .Add("Support/HandlerBase.cs", "public class HandlerBase { }")
            .Find();

        Assert.Null(choice.Base);
        Assert.Empty(choice.PassedOver);
    }

    [Fact]
    public void WhenAPlainClassIsInherited_ThenItServes()
    {
        var choice = Cart.Add("Common.cs", "public class Common { }")
            .Add("Other/A.cs", "public class A : Common { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("Common", choice.Name());
        Assert.Empty(choice.Base!.ConstructorParameters);
    }

    [Fact]
    public void WhenABaseIsInAReferencedProject_ThenItServes()
    {
        var choice = Cart.AddSupport(
                "ShopTestBase.cs",
                "namespace Shop.Testing; public abstract class ShopTestBase { }"
            )
            .Add("Other/A.cs", "public class A : Shop.Testing.ShopTestBase { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("ShopTestBase", choice.Name());
        Assert.EndsWith("ShopTestBase.cs", choice.Base!.Location!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenABaseOfAReferencedProjectIsInternal_ThenItIsPassedOver()
    {
        var choice = Cart.AddSupport("ShopTestBase.cs", "internal abstract class ShopTestBase { }").Find();

        Assert.Equal(["ShopTestBase: it is not accessible from the test project"], choice.Reasons());
    }

    [Fact]
    public void WhenTheTestClassInheritsABaseAlready_ThenThatStays()
    {
        var choice = Cart.Add("TestBase.cs", "public abstract class TestBase { }")
            .Add("Special.cs", "public class Special(int number) { public int Number => number; }")
            .Add(
                "Orders/CartTests.cs",
                "namespace Shop.Tests.Orders; public class Fives() : Special(5); public class CartTests : Fives { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal("Fives", choice.Name());
        Assert.Equal("The test class inherits it already.", choice.Base!.Explanation);
    }

    [Fact]
    public void WhenOnlyTheTestClassItselfCouldBeABase_ThenNoneIsFound()
    {
        var choice = Cart.Add(
                "Orders/CartTests.cs",
                "namespace Shop.Tests.Orders; public class CartTests { public class Adding : CartTests { [Fact] public void Test() { } } }"
            )
            .Find();

        Assert.Null(choice.Base);
    }
}
