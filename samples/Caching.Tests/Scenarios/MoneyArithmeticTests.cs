using Caching.Billing;

namespace Caching.Tests.Scenarios;

public sealed class MoneyArithmeticTests
{
    [Theory]
    [InlineData("10 EUR", 3, "3.34 EUR", "3.33 EUR", "3.33 EUR")]
    [InlineData("-10 EUR", 3, "-3.34 EUR", "-3.33 EUR", "-3.33 EUR")]
    [InlineData("0.05 EUR", 3, "0.02 EUR", "0.02 EUR", "0.01 EUR")]
    [InlineData("0.001 EUR", 2, "0.001 EUR", "0 EUR")]
    [InlineData("0 EUR", 1, "0 EUR")]
    public void Split_WhenCentsAreLeft_GivesThemToTheFirstShares(string amount, int shares, params string[] expected) =>
        Assert.Equal(expected.Select(Money.Parse), Money.Parse(amount).Split(shares));

    [Fact]
    public void Split_OfTheLargestAmountWithCents_LosesNothing()
    {
        var amount = new Money(decimal.MaxValue / 100, "EUR");

        Assert.Equal(amount, amount.Split(7).Aggregate((sum, share) => sum + share));
    }

    [Fact]
    public void Add_WhenCurrenciesDiffer_ThrowsAndNamesThem()
    {
        var exception = Assert.Throws<CurrencyMismatchException>(() => new Money(1, "EUR") + new Money(1, "USD"));

        Assert.Equal(("EUR", "USD"), (exception.Left, exception.Right));
    }

    [Theory]
    [InlineData("1.50 EUR")]
    [InlineData("-0.001 JPY")]
    public void Parse_OfWhatToStringWrote_GivesAnEqualAmount(string text) =>
        Assert.Equal(text, Money.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.50")]
    [InlineData("1,50 EUR")]
    [InlineData("1.50 eur")]
    [InlineData("1.50  EUR")]
    public void TryParse_OfAnythingElse_ReturnsFalse(string? text)
    {
        Assert.False(Money.TryParse(text, provider: null, out var money));
        Assert.Equal(default, money);
    }

    [Fact]
    public void Equals_WhenOnlyTheNumberOfDecimalsDiffers_ReturnsTrue() =>
        Assert.Equal(new Money(1.5m, "EUR"), new Money(1.50m, "EUR"));
}
