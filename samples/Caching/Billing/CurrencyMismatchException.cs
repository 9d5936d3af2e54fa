namespace Caching.Billing;

/// <summary>Amounts of different currencies were added, subtracted or put in order.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="left">The currency of the left amount.</param>
    /// <param name="right">The currency of the right amount.</param>
    public CurrencyMismatchException(string left, string right)
        : base($"'{left}' and '{right}' are different currencies.") => (Left, Right) = (left, right);

    /// <summary>Gets the currency of the left amount.</summary>
    public string Left { get; }

    /// <summary>Gets the currency of the right amount.</summary>
    public string Right { get; }
}
