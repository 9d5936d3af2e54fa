using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Shelf"/> promises.</summary>
public sealed class ShelfTests
{
    /// <summary>Clear removes what is &lt; 3 days fresh.</summary>
    /// <remarks>
    /// <para>When <c>Clear()</c> is called.</para>
    /// <para>Then it removes what is &lt; 3 days fresh.</para>
    /// <para>Catches: a <c>Clear</c> that does not remove what is &lt; 3 days fresh.</para>
    /// </remarks>
    /// <seealso cref="Shelf.Clear()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Clear/removes-what-is-3-days-fresh")]
    public void Clear_RemovesWhatIs3DaysFresh()
    {
    }

    /// <summary>Clear throws InvalidOperationException when the shelf is locked.</summary>
    /// <remarks>
    /// <para>Given the shelf is locked.</para>
    /// <para>When <c>Clear()</c> is called.</para>
    /// <para>Then <c>InvalidOperationException</c> is thrown.</para>
    /// <para>Catches: a <c>Clear</c> that does not throw <c>InvalidOperationException</c> when the shelf is
    /// locked.</para>
    /// </remarks>
    /// <seealso cref="Shelf.Clear()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Clear/throws-invalidoperation-when-shelf-is-locked")]
    public void Clear_WhenTheShelfIsLocked_ThrowsInvalidOperationException()
    {
    }

    /// <summary>Count keeps what its documentation says: “返回货架上的商品数量。”.</summary>
    /// <remarks>
    /// <para>When <c>Count()</c> is called.</para>
    /// <para>Then it keeps what its documentation says: “返回货架上的商品数量。”.</para>
    /// <para>Catches: a <c>Count</c> that does not keep what its documentation says: “返回货架上的商品数量。”.</para>
    /// </remarks>
    /// <seealso cref="Shelf.Count()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/keeps-what-its-documentation-says-返回货架上的商品数量")]
    public void Count_KeepsWhatItsDocumentationSays返回货架上的商品数量()
    {
    }

    /// <summary>Close ends the "day" */ {{now}} ]]&gt; with a "quoted" `name` and \ an 😀.</summary>
    /// <remarks>
    /// <para>When <c>Close()</c> is called.</para>
    /// <para>Then it ends the "day" */ {{now}} ]]&gt; with <c>a "quoted" `name`</c> and \ an 😀.</para>
    /// <para>Catches: a <c>Close</c> that does not end the "day" */ {{now}} ]]&gt; with <c>a "quoted" `name`</c> and \
    /// an 😀.</para>
    /// </remarks>
    /// <seealso cref="Shelf.Close()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Close/ends-day-now-with-quoted-name-and")]
    public void Close_EndsTheDayNowWithAQuotedNameAndAn()
    {
    }
}
