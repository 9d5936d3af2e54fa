using Xunit;

namespace Shop.Tests.Elsewhere;

/// <summary>Somebody has moved the tests of two types here: they promise the same under one id.</summary>
public sealed class AllTests
{
    /// <summary>Mine.</summary>
    /// <seealso cref="Cart.Clear()"/>
    [Fact]
    [Trait("Behavior", "Clear/removes-all-lines")]
    public void ACartIsCleared() => new Cart().Clear();

    /// <summary>Mine, too.</summary>
    /// <seealso cref="Basket.Clear()"/>
    [Fact]
    [Trait("Behavior", "Clear/removes-all-lines")]
    public void ABasketIsCleared() => new Basket().Clear();

    /// <summary>This one needs review.</summary>
    /// <para>Orphan: the documentation no longer promises what this test checks.</para>
    /// <seealso cref="Basket.Clear()"/>
    [Fact]
    [Trait("Contract", "Orphan")]
    [Trait("Behavior", "Clear/is-gone")]
    public void SomethingElse() => new Basket().Clear();
}
