using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Cart"/> promises.</summary>
public sealed class CartTests
{
    /// <summary>Add adds a line.</summary>
    /// <remarks>
    /// <para>When <c>Add(article)</c> is called.</para>
    /// <para>Then it adds a line.</para>
    /// <para>Catches: an <c>Add</c> that does not add a line.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/adds-line")]
    public void Add_AddsALine()
    {
    }

    /// <summary>Add throws ArgumentException when article is empty.</summary>
    /// <remarks>
    /// <para>Given <c>article</c> is empty.</para>
    /// <para>When <c>Add(article)</c> is called.</para>
    /// <para>Then <c>ArgumentException</c> is thrown.</para>
    /// <para>Catches: an <c>Add</c> that does not throw <c>ArgumentException</c> when <c>article</c> is empty.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/throws-argument-when-article-is-empty")]
    public void Add_WhenArticleIsEmpty_ThrowsArgumentException()
    {
    }

    /// <summary>Add throws ArgumentNullException when article is null.</summary>
    /// <remarks>
    /// <para>Given <c>article</c> is <see langword="null"/>.</para>
    /// <para>When <c>Add(article)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: an <c>Add</c> that lets a <see langword="null"/> <c>article</c> through, to fail somewhere
    /// else.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/throws-argumentnull-when-article-is-null")]
    public void Add_WhenArticleIsNull_ThrowsArgumentNullException()
    {
    }

    /// <summary>PriceOf finds a price.</summary>
    /// <remarks>
    /// <para>When <c>PriceOf(article)</c> is called.</para>
    /// <para>Then it finds a price.</para>
    /// <para>Catches: a <c>PriceOf</c> that does not find a price.</para>
    /// </remarks>
    /// <seealso cref="Cart.PriceOf(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "PriceOf/finds-price")]
    public void PriceOf_FindsAPrice()
    {
    }

    /// <summary>PriceOf returns the price when the article is not unknown.</summary>
    /// <remarks>
    /// <para>Given the article is not unknown.</para>
    /// <para>When <c>PriceOf(article)</c> is called.</para>
    /// <para>Then it returns the price.</para>
    /// <para>Catches: a <c>PriceOf</c> that does not return the price when the article is not unknown.</para>
    /// </remarks>
    /// <seealso cref="Cart.PriceOf(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "PriceOf/returns-price-when-article-is-not-unknown")]
    public void PriceOf_WhenTheArticleIsNotUnknown_ReturnsThePrice()
    {
    }

    /// <summary>PriceOf returns null when the article is unknown.</summary>
    /// <remarks>
    /// <para>Given the article is unknown.</para>
    /// <para>When <c>PriceOf(article)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>PriceOf</c> that does not return <see langword="null"/> when the article is unknown.</para>
    /// </remarks>
    /// <seealso cref="Cart.PriceOf(string)"/>
    [Fact]
    [Trait("Behavior", "PriceOf/null-when-article-is-unknown")]
    public void PriceOf_WhenTheArticleIsUnknown_ReturnsNull()
    {
        _ = new Cart().FindPrice("nothing");
    }

    /// <summary>PriceOf throws ArgumentNullException when article is null.</summary>
    /// <remarks>
    /// <para>Given <c>article</c> is <see langword="null"/>.</para>
    /// <para>When <c>PriceOf(article)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: a <c>PriceOf</c> that lets a <see langword="null"/> <c>article</c> through, to fail somewhere
    /// else.</para>
    /// </remarks>
    /// <seealso cref="Cart.PriceOf(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "PriceOf/throws-argumentnull-when-article-is-null")]
    public void PriceOf_WhenArticleIsNull_ThrowsArgumentNullException()
    {
    }

    /// <summary>Count counts the lines.</summary>
    /// <remarks>
    /// <para>When <c>Count()</c> is called.</para>
    /// <para>Then it counts the lines.</para>
    /// <para>Catches: a <c>Count</c> that does not count the lines.</para>
    /// </remarks>
    /// <seealso cref="Cart.Count()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/counts-lines")]
    public void Count_CountsTheLines()
    {
    }

    /// <summary>Count returns the number of lines when the cart is not empty.</summary>
    /// <remarks>
    /// <para>Given the cart is not empty.</para>
    /// <para>When <c>Count()</c> is called.</para>
    /// <para>Then it returns the number of lines.</para>
    /// <para>Catches: a <c>Count</c> that does not return the number of lines when the cart is not empty.</para>
    /// </remarks>
    /// <seealso cref="Cart.Count()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/returns-number-of-lines-when-cart-is-not-empty")]
    public void Count_WhenTheCartIsNotEmpty_ReturnsTheNumberOfLines()
    {
    }

    /// <summary>Count returns 0 when the cart is empty.</summary>
    /// <remarks>
    /// <para>Given the cart is empty.</para>
    /// <para>When <c>Count()</c> is called.</para>
    /// <para>Then 0 is returned.</para>
    /// <para>Catches: a <c>Count</c> that does not return 0 when the cart is empty.</para>
    /// </remarks>
    /// <seealso cref="Cart.Count()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/0-when-cart-is-empty")]
    public void Count_WhenTheCartIsEmpty_Returns0()
    {
    }
}
