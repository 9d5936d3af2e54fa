using System;

namespace Shop;

/// <summary>A shelf.</summary>
public class Shelf
{
    /// <summary>Removes what is < 3 days fresh <br> & old.
    /// <exception cref="InvalidOperationException">The shelf is locked.</exception>
    public void Clear() { }

    /// <summary>返回货架上的商品数量。</summary>
    public int Count() => 0;

    /// <summary>Ends the "day" */ {{now}} ]]> with <c>a "quoted" `name`</c> and \ an 😀.</summary>
    public void Close() { }

    public void Undocumented() { }
}
