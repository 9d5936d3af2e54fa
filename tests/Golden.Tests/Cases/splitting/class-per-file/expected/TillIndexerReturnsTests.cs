using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Till"/> promises.</summary>
public sealed class TillIndexerReturnsTests : TillTestBase
{
    /// <summary>Hands on to the base what it shares.</summary>
    public TillIndexerReturnsTests(ITestOutputHelper output)
        : base(output) { }

    /// <summary>The indexer returns the price when there is one.</summary>
    /// <remarks>
    /// <para>Given there is one.</para>
    /// <para>When <c>this[name]</c> is read.</para>
    /// <para>Then it returns the price.</para>
    /// <para>Catches: a <c>this[]</c> that does not return the price when there is one.</para>
    /// </remarks>
    /// <seealso cref="Till.this[string]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/returns-price-when-there-is-one")]
    public void Indexer_WhenThereIsOne_ReturnsThePrice()
    {
    }

    /// <summary>The indexer returns null when there is none.</summary>
    /// <remarks>
    /// <para>Given there is none.</para>
    /// <para>When <c>this[name]</c> is read.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>this[]</c> that does not return <see langword="null"/> when there is none.</para>
    /// </remarks>
    /// <seealso cref="Till.this[string]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/null-when-there-is-none")]
    public void Indexer_WhenThereIsNone_ReturnsNull()
    {
    }
}
