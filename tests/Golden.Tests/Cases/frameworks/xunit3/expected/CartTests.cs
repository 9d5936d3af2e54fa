using System.Threading.Tasks;
using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Cart"/> promises.</summary>
public sealed class CartTests
{
    /// <summary>The new Cart is empty.</summary>
    /// <remarks>
    /// <para>When <c>new Cart()</c> is called.</para>
    /// <para>Then the new <c>Cart</c> is empty.</para>
    /// <para>Catches: a constructor after which the new <c>Cart</c> is not empty.</para>
    /// </remarks>
    /// <seealso cref="Cart.Cart()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "ctor/new-cart-is-empty")]
    public void Constructor_TheNewCartIsEmpty()
    {
    }

    /// <summary>Count returns the number of lines in the cart.</summary>
    /// <remarks>
    /// <para>When <c>Count</c> is read.</para>
    /// <para>Then it returns the number of lines in the cart.</para>
    /// <para>Catches: a <c>Count</c> that does not return the number of lines in the cart.</para>
    /// </remarks>
    /// <seealso cref="Cart.Count"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/returns-number-of-lines-in-cart")]
    public void Count_ReturnsTheNumberOfLinesInTheCart()
    {
    }

    /// <summary>Added is raised when a line is added.</summary>
    /// <remarks>
    /// <para>Given a line is added.</para>
    /// <para>When <c>Added</c> is observed.</para>
    /// <para>Then it is raised.</para>
    /// <para>Catches: an <c>Added</c> that is not raised when a line is added.</para>
    /// </remarks>
    /// <seealso cref="Cart.Added"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Added/is-raised-when-line-is-added")]
    public void Added_WhenALineIsAdded_IsRaised()
    {
    }

    /// <summary>Add adds a line to the cart.</summary>
    /// <remarks>
    /// <para>When <c>Add(name)</c> is called.</para>
    /// <para>Then it adds a line to the cart.</para>
    /// <para>Catches: an <c>Add</c> that does not add a line to the cart.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/adds-line-to-cart")]
    public void Add_AddsALineToTheCart()
    {
    }

    /// <summary>Add returns true when the line was added.</summary>
    /// <remarks>
    /// <para>Given the line was added.</para>
    /// <para>When <c>Add(name)</c> is called.</para>
    /// <para>Then <see langword="true"/> is returned.</para>
    /// <para>Catches: an <c>Add</c> that does not return <see langword="true"/> when the line was added.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/true-when-line-was-added")]
    public void Add_WhenTheLineWasAdded_ReturnsTrue()
    {
    }

    /// <summary>Add returns false when the line was not added.</summary>
    /// <remarks>
    /// <para>Given the line was not added.</para>
    /// <para>When <c>Add(name)</c> is called.</para>
    /// <para>Then <see langword="false"/> is returned.</para>
    /// <para>Catches: an <c>Add</c> that does not return <see langword="false"/> when the line was not added.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/false-when-line-was-not-added")]
    public void Add_WhenTheLineWasNotAdded_ReturnsFalse()
    {
    }

    /// <summary>Add throws ArgumentNullException when name is null.</summary>
    /// <remarks>
    /// <para>Given <c>name</c> is <see langword="null"/>.</para>
    /// <para>When <c>Add(name)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: an <c>Add</c> that does not throw <c>ArgumentNullException</c> when <c>name</c> is
    /// <see langword="null"/>.</para>
    /// </remarks>
    /// <seealso cref="Cart.Add(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/throws-argumentnull-when-name-is-null")]
    public void Add_WhenNameIsNull_ThrowsArgumentNullException()
    {
    }

    /// <summary>SaveAsync stores the cart.</summary>
    /// <remarks>
    /// <para>When <c>SaveAsync()</c> is called.</para>
    /// <para>Then it stores the cart.</para>
    /// <para>Catches: a <c>SaveAsync</c> that does not store the cart.</para>
    /// </remarks>
    /// <seealso cref="Cart.SaveAsync()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "SaveAsync/stores-cart")]
    public async Task SaveAsync_StoresTheCart()
    {
    }

    /// <summary>SaveAsync throws InvalidOperationException when the cart is empty.</summary>
    /// <remarks>
    /// <para>Given the cart is empty.</para>
    /// <para>When <c>SaveAsync()</c> is called.</para>
    /// <para>Then <c>InvalidOperationException</c> is thrown.</para>
    /// <para>Catches: a <c>SaveAsync</c> that does not throw <c>InvalidOperationException</c> when the cart is
    /// empty.</para>
    /// </remarks>
    /// <seealso cref="Cart.SaveAsync()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "SaveAsync/throws-invalidoperation-when-cart-is-empty")]
    public async Task SaveAsync_WhenTheCartIsEmpty_ThrowsInvalidOperationException()
    {
    }
}
