using SkeletonForge.Core.Fixtures;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>Bases that a repository names.</summary>
public sealed class GivenAConfiguration
{
    private static readonly BaseCase Cart = BaseCase
        .Of("public class Cart { }", "Cart")
        .Add("NearTestBase.cs", "public abstract class NearTestBase { }")
        .Add("Support/FarTestBase.cs", "namespace Shop.Tests.Far; public abstract class FarTestBase { }");

    [Theory]
    [InlineData("Shop.Cart")]
    [InlineData("Cart")]
    [InlineData("C*t")]
    [InlineData("Orders")]
    [InlineData("Ord*")]
    [InlineData("Orders/**")]
    [InlineData("**/Orders")]
    [InlineData("Shop")]
    [InlineData("Shop.Tests.*")]
    public void WhenAPatternFits_ThenItsBaseWins(string pattern)
    {
        var choice = With(pattern, "FarTestBase").Find();

        Assert.Equal("FarTestBase", choice.Name());
        Assert.Equal(TestBaseReason.Configured, choice.Base!.Reason);
        Assert.Equal($"The configuration names it for {pattern}.", choice.Base.Explanation);
    }

    [Fact]
    public void WhenItNamesTheFullName_ThenThatIsFound()
    {
        Assert.Equal("FarTestBase", With("Cart", "Shop.Tests.Far.FarTestBase").Find().Name());
    }

    [Fact]
    public void WhenNoPatternFits_ThenTheSearchGoesOn()
    {
        Assert.Equal("NearTestBase", With("Order", "FarTestBase").Find().Name());
    }

    [Fact]
    public void WhenTheBaseIsEmpty_ThenThereIsNone()
    {
        Assert.Null(With("Cart", "").Find().Base);
    }

    [Fact]
    public void WhenTheSearchIsOff_ThenThereIsNone()
    {
        var choice = (Cart with { Options = new() { Search = false } }).Find();

        Assert.Null(choice.Base);
    }

    [Fact]
    public void WhenTheBaseIsUnknown_ThenThatIsSaidAndNoOtherIsTaken()
    {
        var choice = With("Cart", "Missing").Find();

        Assert.Null(choice.Base);
        Assert.Equal(["Missing: no class of that name is known to the test project"], choice.Reasons());
    }

    [Fact]
    public void WhenTheBaseCannotBeInherited_ThenThatIsSaidAndNoOtherIsTaken()
    {
        var choice = With("Cart", "Locked").Add("Locked.cs", "public sealed class Locked { }").Find();

        Assert.Null(choice.Base);
        Assert.Equal(["Locked: it is sealed"], choice.Reasons());
    }

    [Fact]
    public void WhenTheBaseHasTests_ThenThatWasTheChoice()
    {
        var choice = With("Cart", "CartContract")
            .Add("CartContract.cs", "public abstract class CartContract { [Fact] public void Common() { } }")
            .Find();

        Assert.Equal("CartContract", choice.Name());
    }

    [Fact]
    public void WhenTheBaseIsGeneric_ThenItIsClosed()
    {
        Assert.Equal(
            "TestsOf<Cart>",
            With("Cart", "TestsOf").Add("TestsOf.cs", "public abstract class TestsOf<TSubject> { }").Find().Name()
        );
    }

    private static BaseCase With(string pattern, string name) =>
        Cart with
        {
            Options = new() { Bases = [new(pattern, name)] },
        };
}
