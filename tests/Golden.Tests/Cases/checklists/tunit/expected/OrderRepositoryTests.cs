using System.Threading.Tasks;
using TUnit.Core;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="OrderRepository"/> promises.</summary>
public sealed class OrderRepositoryTests
{
    /// <summary>GetAsync throws OperationCanceledException when cancellationToken is canceled already.</summary>
    /// <remarks>
    /// <para>Given <c>cancellationToken</c> is canceled already.</para>
    /// <para>When <c>GetAsync(id, cancellationToken)</c> is awaited.</para>
    /// <para>Then <c>OperationCanceledException</c> is thrown.</para>
    /// <para>Catches: a <c>GetAsync</c> that does its work although <c>cancellationToken</c> is canceled
    /// already.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository.GetAsync(int, System.Threading.CancellationToken)"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "GetAsync/throws-operationcanceled-when-cancellationtoken-is-canceled")]
    public async Task GetAsync_WhenCancellationTokenIsCanceledAlready_ThrowsOperationCanceledException()
    {
    }

    /// <summary>GetAsync throws NotFoundException when no Order has the id.</summary>
    /// <remarks>
    /// <para>Given no <c>Order</c> has the <c>id</c>.</para>
    /// <para>When <c>GetAsync(id, cancellationToken)</c> is called.</para>
    /// <para>Then <c>NotFoundException</c> is thrown.</para>
    /// <para>Catches: a <c>GetAsync</c> that does not throw <c>NotFoundException</c> when no <c>Order</c> has the
    /// <c>id</c>.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository.GetAsync(int, System.Threading.CancellationToken)"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "GetAsync/throws-notfound-when-no-order-has-id")]
    [Category("Integration")]
    public async Task GetAsync_WhenNoOrderHasTheId_ThrowsNotFoundException()
    {
    }

    /// <summary>GetAsync ensures that the Order has null there when an optional column is null.</summary>
    /// <remarks>
    /// <para>Given an optional column is <see langword="null"/>.</para>
    /// <para>When <c>GetAsync(id, cancellationToken)</c> is called.</para>
    /// <para>Then the <c>Order</c> has <see langword="null"/> there.</para>
    /// <para>Catches: a <c>GetAsync</c> that does not ensure that the <c>Order</c> has <see langword="null"/> there
    /// when an optional column is <see langword="null"/>.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository.GetAsync(int, System.Threading.CancellationToken)"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "GetAsync/ensures-that-order-has-null-there-when-optional-column")]
    [Category("Integration")]
    public async Task GetAsync_WhenAnOptionalColumnIsNull_EnsuresThatTheOrderHasNullThere()
    {
    }

    /// <summary>GetAsync returns null when the &lt;table&gt; is "locked" */ }.</summary>
    /// <remarks>
    /// <para>Given the &lt;table&gt; is "locked" */ }.</para>
    /// <para>When <c>GetAsync(id, cancellationToken)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>GetAsync</c> that does not return <see langword="null"/> when the &lt;table&gt; is "locked"
    /// */ }.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository.GetAsync(int, System.Threading.CancellationToken)"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "GetAsync/null-when-table-is-locked")]
    [Category("Slow \\ \"quoted\"")]
    public async Task GetAsync_WhenTheTableIsLocked_ReturnsNull()
    {
    }

    /// <summary>Add throws ArgumentNullException when order is null.</summary>
    /// <remarks>
    /// <para>Given <c>order</c> is <see langword="null"/>.</para>
    /// <para>When <c>Add(order)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: an <c>Add</c> that lets a <see langword="null"/> <c>order</c> through, to fail somewhere
    /// else.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository.Add(Order)"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "Add/throws-argumentnull-when-order-is-null")]
    public void Add_WhenOrderIsNull_ThrowsArgumentNullException()
    {
    }

    /// <summary>Add writes one line to the audit log.</summary>
    /// <remarks>
    /// <para>When <c>Add(order)</c> is called.</para>
    /// <para>Then it writes one line to the audit log.</para>
    /// <para>Catches: an <c>Add</c> that does not write one line to the audit log.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository.Add(Order)"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "Add/writes-one-line-to-audit-log")]
    public void Add_WritesOneLineToTheAuditLog()
    {
    }

    /// <summary>OrderRepository ensures that the second waits for the first when two of them share a
    /// connection.</summary>
    /// <remarks>
    /// <para>When two of them share a connection.</para>
    /// <para>Then the second waits for the first.</para>
    /// <para>Catches: an <c>OrderRepository</c> that does not ensure that the second waits for the first when two of
    /// them share a connection.</para>
    /// </remarks>
    /// <seealso cref="OrderRepository"/>
    [Test]
    [Skip("Pending: not written yet")]
    [Property("Behavior", "OrderRepository/ensures-that-second-waits-for-first-when-two-of-them-share")]
    [Category("Concurrency")]
    public void OrderRepository_EnsuresThatTheSecondWaitsForTheFirstWhenTwoOfThemShareAConnection()
    {
    }
}
