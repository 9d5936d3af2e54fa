using Xunit;

namespace Shop.Tests;

public sealed partial class TillTests
{
    /// <summary>The indexer throws ArgumentException when name is empty.</summary>
    /// <remarks>
    /// <para>Given <c>name</c> is empty.</para>
    /// <para>When <c>this[name]</c> is read.</para>
    /// <para>Then <c>ArgumentException</c> is thrown.</para>
    /// <para>Catches: a <c>this[]</c> that does not throw <c>ArgumentException</c> when <c>name</c> is empty.</para>
    /// </remarks>
    /// <seealso cref="Till.this[string]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/throws-argument-when-name-is-empty")]
    public void Indexer_WhenNameIsEmpty_ThrowsArgumentException()
    {
    }

    /// <summary>The indexer throws InvalidOperationException when the till is closed.</summary>
    /// <remarks>
    /// <para>Given the till is closed.</para>
    /// <para>When <c>this[name]</c> is read.</para>
    /// <para>Then <c>InvalidOperationException</c> is thrown.</para>
    /// <para>Catches: a <c>this[]</c> that does not throw <c>InvalidOperationException</c> when the till is
    /// closed.</para>
    /// </remarks>
    /// <seealso cref="Till.this[string]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/throws-invalidoperation-when-till-is-closed")]
    public void Indexer_WhenTheTillIsClosed_ThrowsInvalidOperationException()
    {
    }

    /// <summary>The indexer throws ArgumentNullException when name is null.</summary>
    /// <remarks>
    /// <para>Given <c>name</c> is <see langword="null"/>.</para>
    /// <para>When <c>this[name]</c> is read.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: a <c>this[]</c> that lets a <see langword="null"/> <c>name</c> through, to fail somewhere
    /// else.</para>
    /// </remarks>
    /// <seealso cref="Till.this[string]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/throws-argumentnull-when-name-is-null")]
    public void Indexer_WhenNameIsNull_ThrowsArgumentNullException()
    {
    }
}
