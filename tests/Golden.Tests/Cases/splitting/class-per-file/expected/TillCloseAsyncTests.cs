using System.Threading.Tasks;
using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Till"/> promises.</summary>
public sealed class TillCloseAsyncTests : TillTestBase
{
    /// <summary>Hands on to the base what it shares.</summary>
    public TillCloseAsyncTests(ITestOutputHelper output)
        : base(output) { }

    /// <summary>CloseAsync closes the till.</summary>
    /// <remarks>
    /// <para>When <c>CloseAsync()</c> is called.</para>
    /// <para>Then it closes the till.</para>
    /// <para>Catches: a <c>CloseAsync</c> that does not close the till.</para>
    /// </remarks>
    /// <seealso cref="Till.CloseAsync()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "CloseAsync/closes-till")]
    public async Task CloseAsync_ClosesTheTill()
    {
    }

    /// <summary>CloseAsync throws InvalidOperationException when the till is closed.</summary>
    /// <remarks>
    /// <para>Given the till is closed.</para>
    /// <para>When <c>CloseAsync()</c> is called.</para>
    /// <para>Then <c>InvalidOperationException</c> is thrown.</para>
    /// <para>Catches: a <c>CloseAsync</c> that does not throw <c>InvalidOperationException</c> when the till is
    /// closed.</para>
    /// </remarks>
    /// <seealso cref="Till.CloseAsync()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "CloseAsync/throws-invalidoperation-when-till-is-closed")]
    public async Task CloseAsync_WhenTheTillIsClosed_ThrowsInvalidOperationException()
    {
    }
}
