using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Caching.Billing;

/// <summary>An amount in a currency. Amounts of different currencies are never mixed.</summary>
/// <remarks>Two amounts are equal if currency and numeric value are: 1.5 EUR equals 1.50 EUR.</remarks>
public readonly record struct Money : IComparable<Money>, IParsable<Money>
{
    /// <summary>The currency of <c>default(Money)</c>: the code for none.</summary>
    public const string NoCurrency = "XXX";

    private readonly string? _currency;

    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The number of units, with any number of decimal places.</param>
    /// <param name="currency">The code of the currency: three capital letters from A to Z.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    public Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!IsCode(currency))
        {
            throw new ArgumentException($"'{currency}' is not three capital letters.", nameof(currency));
        }

        Amount = amount;
        _currency = currency;
    }

    /// <summary>Gets the number of units.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the code of the currency.</summary>
    /// <value>Three capital letters; <see cref="NoCurrency"/> for <c>default(Money)</c>.</value>
    public string Currency => _currency ?? NoCurrency;

    /// <summary>Gets a value indicating whether the amount is zero.</summary>
    /// <value><see langword="true"/> if <see cref="Amount"/> is zero; otherwise, <see langword="false"/>.</value>
    public bool IsZero => Amount == 0;

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is outside the range of <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) =>
        new(left.Amount + right.InCurrencyOf(left), left.Currency);

    /// <summary>Subtracts an amount from another.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is outside the range of <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) =>
        new(left.Amount - right.InCurrencyOf(left), left.Currency);

    /// <summary>Negates an amount.</summary>
    /// <param name="money">The amount.</param>
    /// <returns>The same amount with the opposite sign.</returns>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>Multiplies an amount.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>The product, in the currency of <paramref name="money"/> and not rounded.</returns>
    /// <exception cref="OverflowException">The product is outside the range of <see cref="decimal"/>.</exception>
    public static Money operator *(Money money, decimal factor) => new(money.Amount * factor, money.Currency);

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>
    /// <see langword="true"/> if <paramref name="left"/> is less than <paramref name="right"/>; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>
    /// <see langword="true"/> if <paramref name="left"/> is greater than <paramref name="right"/>; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>
    /// <see langword="true"/> if <paramref name="left"/> is less than or equal to <paramref name="right"/>; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>
    /// <see langword="true"/> if <paramref name="left"/> is greater than or equal to <paramref name="right"/>;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Drops the currency.</summary>
    /// <param name="money">The amount.</param>
    /// <returns>The number of units.</returns>
    public static explicit operator decimal(Money money) => money.Amount;

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads an amount as <see cref="ToString"/> writes it: <c>12.50 EUR</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is the same in every culture.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is not a decimal number, a space and three capital letters, or the number is outside the
    /// range of <see cref="decimal"/>.
    /// </exception>
    public static Money Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var money)
            ? money
            : throw new FormatException($"'{s}' is not like '12.50 EUR'.");
    }

    /// <summary>Reads an amount as <see cref="ToString"/> writes it, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is the same in every culture.</param>
    /// <param name="result">When this method returns, the amount, or <c>default(Money)</c> if there is none.</param>
    /// <returns>
    /// <see langword="true"/> if <paramref name="s"/> is an amount; <see langword="false"/> if it is
    /// <see langword="null"/> or anything else.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var parts = s?.Split(' ');
        if (
            parts is [var number, var code]
            && IsCode(code)
            && decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out var amount)
        )
        {
            result = new Money(amount, code);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Splits the amount into shares that are as equal as whole cents allow.</summary>
    /// <param name="shares">How many shares to make.</param>
    /// <returns>
    /// The shares, whose sum is exactly this amount. No two of them differ by 0.02 or more. All have at most two decimal
    /// places, except the first, which also takes a fraction of a cent that is left over.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shares"/> is less than one.</exception>
    /// <exception cref="OverflowException">The amount is too large to have cents.</exception>
    public IReadOnlyList<Money> Split(int shares)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shares, 1);
        if (Math.Abs(Amount) > decimal.MaxValue / 100)
        {
            throw new OverflowException($"{this} is too large to have cents.");
        }

        // the part that divides evenly is taken off first: dividing the whole amount could round
        var uneven = Amount % shares;
        var even = (Amount - uneven) / shares;
        var each = decimal.Round(uneven / shares, 2, MidpointRounding.ToZero);
        var left = uneven - (each * shares);
        var cent = 0.01m * Math.Sign(left);
        var cents = (int)Math.Truncate(Math.Abs(left) * 100);
        var fraction = left - (cents * cent);

        var currency = Currency;
        return
        [
            .. Enumerable
                .Range(0, shares)
                .Select(index => even + each + (index < cents ? cent : 0) + (index == 0 ? fraction : 0))
                .Select(amount => new Money(amount, currency)),
        ];
    }

    /// <summary>Rounds to a number of decimal places; halves go to the even neighbour.</summary>
    /// <param name="decimals">The number of decimal places.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is less than 0 or greater than 28.
    /// </exception>
    public Money Round(int decimals) => new(decimal.Round(Amount, decimals), Currency);

    /// <summary>Compares this amount with another.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>
    /// A negative number if this amount is less than <paramref name="other"/>, zero if they are equal, a positive number
    /// if it is greater.
    /// </returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.InCurrencyOf(this));

    /// <summary>Writes the amount as a number, a space and the code of the currency, in every culture alike.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back to an equal amount.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");

    /// <summary>Compares for equality.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>
    /// <see langword="true"/> if currency and numeric value are equal; otherwise, <see langword="false"/>.
    /// </returns>
    public bool Equals(Money other) =>
        Amount == other.Amount && string.Equals(Currency, other.Currency, StringComparison.Ordinal);

    /// <summary>Gets a hash code.</summary>
    /// <returns>The same number for equal amounts.</returns>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    private static bool IsCode(string text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);

    private decimal InCurrencyOf(Money left) =>
        string.Equals(Currency, left.Currency, StringComparison.Ordinal)
            ? Amount
            : throw new CurrencyMismatchException(left.Currency, Currency);
}
