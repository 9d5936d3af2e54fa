using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="TillFind"/> promises.</summary>
public sealed class TillFindTests
{
    /// <summary>Anything finds something.</summary>
    /// <remarks>
    /// <para>When <c>Anything()</c> is called.</para>
    /// <para>Then it finds something.</para>
    /// <para>Catches: an <c>Anything</c> that does not find something.</para>
    /// </remarks>
    /// <seealso cref="TillFind.Anything()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Anything/finds-something")]
    public void Anything_FindsSomething()
    {
    }

    /// <summary>Anything returns something when there is no nothing.</summary>
    /// <remarks>
    /// <para>Given there is no nothing.</para>
    /// <para>When <c>Anything()</c> is called.</para>
    /// <para>Then it returns something.</para>
    /// <para>Catches: an <c>Anything</c> that does not return something when there is no nothing.</para>
    /// </remarks>
    /// <seealso cref="TillFind.Anything()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Anything/returns-something-when-there-is-no-nothing")]
    public void Anything_WhenThereIsNoNothing_ReturnsSomething()
    {
    }

    /// <summary>Anything returns null when there is nothing.</summary>
    /// <remarks>
    /// <para>Given there is nothing.</para>
    /// <para>When <c>Anything()</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: an <c>Anything</c> that does not return <see langword="null"/> when there is nothing.</para>
    /// </remarks>
    /// <seealso cref="TillFind.Anything()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Anything/null-when-there-is-nothing")]
    public void Anything_WhenThereIsNothing_ReturnsNull()
    {
    }
}
