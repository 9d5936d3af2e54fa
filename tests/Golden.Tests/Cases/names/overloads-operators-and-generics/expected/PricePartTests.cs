using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Price{T}.Part"/> promises.</summary>
public sealed class PricePartTests
{
    /// <summary>TrySplit splits the part.</summary>
    /// <remarks>
    /// <para>When <c>TrySplit(out rest)</c> is called.</para>
    /// <para>Then it splits the part.</para>
    /// <para>Catches: a <c>TrySplit</c> that does not split the part.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Part.TrySplit(out Price{T}.Part)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "TrySplit/splits-part")]
    public void TrySplit_SplitsThePart()
    {
    }

    /// <summary>TrySplit returns true when it could be split.</summary>
    /// <remarks>
    /// <para>Given it could be split.</para>
    /// <para>When <c>TrySplit(out rest)</c> is called.</para>
    /// <para>Then <see langword="true"/> is returned.</para>
    /// <para>Catches: a <c>TrySplit</c> that does not return <see langword="true"/> when it could be split.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Part.TrySplit(out Price{T}.Part)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "TrySplit/true-when-it-could-be-split")]
    public void TrySplit_WhenItCouldBeSplit_ReturnsTrue()
    {
    }

    /// <summary>TrySplit returns false when it could not be split.</summary>
    /// <remarks>
    /// <para>Given it could not be split.</para>
    /// <para>When <c>TrySplit(out rest)</c> is called.</para>
    /// <para>Then <see langword="false"/> is returned.</para>
    /// <para>Catches: a <c>TrySplit</c> that does not return <see langword="false"/> when it could not be split.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Part.TrySplit(out Price{T}.Part)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "TrySplit/false-when-it-could-not-be-split")]
    public void TrySplit_WhenItCouldNotBeSplit_ReturnsFalse()
    {
    }
}
