using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Shop.Customer"/> promises.</summary>
public sealed class CustomerTests
{
    /// <summary>Forget forgets the address.</summary>
    /// <remarks>
    /// <para>When <c>Forget()</c> is called.</para>
    /// <para>Then it forgets the address.</para>
    /// <para>Catches: a <c>Forget</c> that does not forget the address.</para>
    /// </remarks>
    /// <seealso cref="Shop.Customer.Forget()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Forget/forgets-address")]
    public void Forget_ForgetsTheAddress()
    {
    }
}
