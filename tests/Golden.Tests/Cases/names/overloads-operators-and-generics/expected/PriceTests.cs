using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Price{T}"/> promises.</summary>
public sealed class PriceTests
{
    /// <summary>Round rounds the price.</summary>
    /// <remarks>
    /// <para>When <c>Round()</c> is called.</para>
    /// <para>Then it rounds the price.</para>
    /// <para>Catches: a <c>Round</c> that does not round the price.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Round()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Round[]/rounds-price")]
    public void RoundWithoutArguments_RoundsThePrice()
    {
    }

    /// <summary>Round rounds the price to a number of digits.</summary>
    /// <remarks>
    /// <para>When <c>Round(digits)</c> is called.</para>
    /// <para>Then it rounds the price to a number of digits.</para>
    /// <para>Catches: a <c>Round</c> that does not round the price to a number of digits.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Round(int)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Round[digits]/rounds-price-to-number-of-digits")]
    public void RoundWithDigits_RoundsThePriceToANumberOfDigits()
    {
    }

    /// <summary>Round throws ArgumentOutOfRangeException when digits is less than 0.</summary>
    /// <remarks>
    /// <para>Given <c>digits</c> is less than 0.</para>
    /// <para>When <c>Round(digits)</c> is called.</para>
    /// <para>Then <c>ArgumentOutOfRangeException</c> is thrown.</para>
    /// <para>Catches: a <c>Round</c> that does not throw <c>ArgumentOutOfRangeException</c> when <c>digits</c> is less
    /// than 0.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Round(int)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Round[digits]/throws-argumentoutofrange-when-digits-is-less-than-0")]
    public void RoundWithDigits_WhenDigitsIsLessThan0_ThrowsArgumentOutOfRangeException()
    {
    }

    /// <summary>Round throws ArgumentOutOfRangeException when digits is greater than 4.</summary>
    /// <remarks>
    /// <para>Given <c>digits</c> is greater than 4.</para>
    /// <para>When <c>Round(digits)</c> is called.</para>
    /// <para>Then <c>ArgumentOutOfRangeException</c> is thrown.</para>
    /// <para>Catches: a <c>Round</c> that does not throw <c>ArgumentOutOfRangeException</c> when <c>digits</c> is
    /// greater than 4.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Round(int)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Round[digits]/throws-argumentoutofrange-when-digits-is-greater-than-4")]
    public void RoundWithDigits_WhenDigitsIsGreaterThan4_ThrowsArgumentOutOfRangeException()
    {
    }

    /// <summary>Round rounds the price as a rule says.</summary>
    /// <remarks>
    /// <para>When <c>Round(rules)</c> is called.</para>
    /// <para>Then it rounds the price as a rule says.</para>
    /// <para>Catches: a <c>Round</c> that does not round the price as a rule says.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Round{TRule}(System.Collections.Generic.IReadOnlyDictionary{string, System.Collections.Generic.List{TRule[]}})"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Round[rules]/rounds-price-as-rule-says")]
    public void RoundWithRules_RoundsThePriceAsARuleSays()
    {
    }

    /// <summary>Round throws ArgumentNullException when rules is null.</summary>
    /// <remarks>
    /// <para>Given <c>rules</c> is <see langword="null"/>.</para>
    /// <para>When <c>Round(rules)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: a <c>Round</c> that does not throw <c>ArgumentNullException</c> when <c>rules</c> is
    /// <see langword="null"/>.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.Round{TRule}(System.Collections.Generic.IReadOnlyDictionary{string, System.Collections.Generic.List{TRule[]}})"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Round[rules]/throws-argumentnull-when-rules-is-null")]
    public void RoundWithRules_WhenRulesIsNull_ThrowsArgumentNullException()
    {
    }

    /// <summary>The + operator adds two prices.</summary>
    /// <remarks>
    /// <para>When <c>left + right</c> is evaluated.</para>
    /// <para>Then it adds two prices.</para>
    /// <para>Catches: an <c>operator +</c> that does not add two prices.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.operator +(Price{T}, Price{T})"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "op_Addition/adds-two-prices")]
    public void AdditionOperator_AddsTwoPrices()
    {
    }

    /// <summary>The + operator throws OverflowException when the sum is too large.</summary>
    /// <remarks>
    /// <para>Given the sum is too large.</para>
    /// <para>When <c>left + right</c> is evaluated.</para>
    /// <para>Then <c>OverflowException</c> is thrown.</para>
    /// <para>Catches: an <c>operator +</c> that does not throw <c>OverflowException</c> when the sum is too
    /// large.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.operator +(Price{T}, Price{T})"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "op_Addition/throws-overflow-when-sum-is-too-large")]
    public void AdditionOperator_WhenTheSumIsTooLarge_ThrowsOverflowException()
    {
    }

    /// <summary>The conversion to decimal takes the amount.</summary>
    /// <remarks>
    /// <para>When <c>price</c> is converted to decimal.</para>
    /// <para>Then it takes the amount.</para>
    /// <para>Catches: an <c>explicit operator decimal</c> that does not take the amount.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.explicit operator decimal(Price{T})"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "op_Explicit-decimal/takes-amount")]
    public void ExplicitConversionTodecimal_TakesTheAmount()
    {
    }

    /// <summary>The conversion to decimal returns the amount without its currency.</summary>
    /// <remarks>
    /// <para>When <c>price</c> is converted to decimal.</para>
    /// <para>Then it returns the amount without its currency.</para>
    /// <para>Catches: an <c>explicit operator decimal</c> that does not return the amount without its currency.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.explicit operator decimal(Price{T})"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "op_Explicit-decimal/returns-amount-without-its-currency")]
    public void ExplicitConversionTodecimal_ReturnsTheAmountWithoutItsCurrency()
    {
    }

    /// <summary>The indexer returns a digit.</summary>
    /// <remarks>
    /// <para>When <c>this[index]</c> is read.</para>
    /// <para>Then it returns a digit.</para>
    /// <para>Catches: a <c>this[]</c> that does not return a digit.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.this[int]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/returns-digit")]
    public void Indexer_ReturnsADigit()
    {
    }

    /// <summary>The indexer throws IndexOutOfRangeException when index is negative.</summary>
    /// <remarks>
    /// <para>Given <c>index</c> is negative.</para>
    /// <para>When <c>this[index]</c> is read.</para>
    /// <para>Then <c>IndexOutOfRangeException</c> is thrown.</para>
    /// <para>Catches: a <c>this[]</c> that does not throw <c>IndexOutOfRangeException</c> when <c>index</c> is
    /// negative.</para>
    /// </remarks>
    /// <seealso cref="Price{T}.this[int]"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "this/throws-indexoutofrange-when-index-is-negative")]
    public void Indexer_WhenIndexIsNegative_ThrowsIndexOutOfRangeException()
    {
    }
}
