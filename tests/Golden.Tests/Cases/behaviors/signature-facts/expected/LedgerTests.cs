using System.Threading.Tasks;
using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Ledger"/> promises.</summary>
public sealed class LedgerTests
{
    /// <summary>FindAsync looks an entry up.</summary>
    /// <remarks>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is called.</para>
    /// <para>Then it looks an entry up.</para>
    /// <para>Catches: a <c>FindAsync</c> that does not look an entry up.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/looks-entry-up")]
    public async Task FindAsync_LooksAnEntryUp()
    {
    }

    /// <summary>FindAsync returns the entry when the key is not unknown.</summary>
    /// <remarks>
    /// <para>Given the key is not unknown.</para>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is called.</para>
    /// <para>Then it returns the entry.</para>
    /// <para>Catches: a <c>FindAsync</c> that does not return the entry when the key is not unknown.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/returns-entry-when-key-is-not-unknown")]
    public async Task FindAsync_WhenTheKeyIsNotUnknown_ReturnsTheEntry()
    {
    }

    /// <summary>FindAsync returns null when the key is unknown.</summary>
    /// <remarks>
    /// <para>Given the key is unknown.</para>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>FindAsync</c> that does not return <see langword="null"/> when the key is unknown.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/null-when-key-is-unknown")]
    public async Task FindAsync_WhenTheKeyIsUnknown_ReturnsNull()
    {
    }

    /// <summary>FindAsync throws ArgumentException when key is empty.</summary>
    /// <remarks>
    /// <para>Given <c>key</c> is empty.</para>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is called.</para>
    /// <para>Then <c>ArgumentException</c> is thrown.</para>
    /// <para>Catches: a <c>FindAsync</c> that does not throw <c>ArgumentException</c> when <c>key</c> is empty.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/throws-argument-when-key-is-empty")]
    public async Task FindAsync_WhenKeyIsEmpty_ThrowsArgumentException()
    {
    }

    /// <summary>FindAsync throws ObjectDisposedException when the ledger has been disposed.</summary>
    /// <remarks>
    /// <para>Given the ledger has been disposed.</para>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is called.</para>
    /// <para>Then <c>ObjectDisposedException</c> is thrown.</para>
    /// <para>Catches: a <c>FindAsync</c> that does not throw <c>ObjectDisposedException</c> when the ledger has been
    /// disposed.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/throws-objectdisposed-when-ledger-has-been-disposed")]
    public async Task FindAsync_WhenTheLedgerHasBeenDisposed_ThrowsObjectDisposedException()
    {
    }

    /// <summary>FindAsync throws ArgumentNullException when key is null.</summary>
    /// <remarks>
    /// <para>Given <c>key</c> is <see langword="null"/>.</para>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: a <c>FindAsync</c> that lets a <see langword="null"/> <c>key</c> through, to fail somewhere
    /// else.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/throws-argumentnull-when-key-is-null")]
    public async Task FindAsync_WhenKeyIsNull_ThrowsArgumentNullException()
    {
    }

    /// <summary>FindAsync throws OperationCanceledException when cancellationToken is canceled already.</summary>
    /// <remarks>
    /// <para>Given <c>cancellationToken</c> is canceled already.</para>
    /// <para>When <c>FindAsync(key, cancellationToken)</c> is awaited.</para>
    /// <para>Then <c>OperationCanceledException</c> is thrown.</para>
    /// <para>Catches: a <c>FindAsync</c> that does its work although <c>cancellationToken</c> is canceled
    /// already.</para>
    /// </remarks>
    /// <seealso cref="Ledger.FindAsync(string, System.Threading.CancellationToken)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "FindAsync/throws-operationcanceled-when-cancellationtoken-is-canceled")]
    public async Task FindAsync_WhenCancellationTokenIsCanceledAlready_ThrowsOperationCanceledException()
    {
    }

    /// <summary>Add throws ArgumentOutOfRangeException when day is not a defined DayOfWeek.</summary>
    /// <remarks>
    /// <para>Given <c>day</c> is not a defined <c>DayOfWeek</c>.</para>
    /// <para>When <c>Add(entry, day)</c> is called.</para>
    /// <para>Then <c>ArgumentOutOfRangeException</c> is thrown.</para>
    /// <para>Catches: an <c>Add</c> that takes an undefined <c>day</c> for one of the defined values.</para>
    /// </remarks>
    /// <seealso cref="Ledger.Add(Entry, System.DayOfWeek)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Add/throws-argumentoutofrange-when-day-is-not-defined-dayofweek")]
    public void Add_WhenDayIsNotADefinedDayOfWeek_ThrowsArgumentOutOfRangeException()
    {
    }

    /// <summary>Remove restores what was there before when entry is new and has just been passed to Add.</summary>
    /// <remarks>
    /// <para>Given <c>entry</c> is new and has just been passed to <c>Add</c>.</para>
    /// <para>When <c>Remove(entry)</c> is called.</para>
    /// <para>Then it restores what was there before.</para>
    /// <para>Catches: a <c>Remove</c> that leaves something behind of what <c>Add</c> did.</para>
    /// </remarks>
    /// <seealso cref="Ledger.Remove(Entry)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Remove/restores-what-was-there-before-when-entry-is-new")]
    public void Remove_WhenEntryIsNewAndHasJustBeenPassedToAdd_RestoresWhatWasThereBefore()
    {
    }

    /// <summary>Dispose has no effect when the instance has been disposed already.</summary>
    /// <remarks>
    /// <para>Given the instance has been disposed already.</para>
    /// <para>When <c>Dispose()</c> is called.</para>
    /// <para>Then it has no effect.</para>
    /// <para>Catches: a <c>Dispose</c> that throws or releases its resources again when the instance has been disposed
    /// already.</para>
    /// </remarks>
    /// <seealso cref="Ledger.Dispose()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Dispose/has-no-effect-when-instance-has-been-disposed-already")]
    public void Dispose_WhenTheInstanceHasBeenDisposedAlready_HasNoEffect()
    {
    }
}
