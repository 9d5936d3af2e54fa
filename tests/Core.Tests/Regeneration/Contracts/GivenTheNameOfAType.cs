using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Tests.Behaviors;

namespace SkeletonForge.Core.Tests.Regeneration.Contracts;

public sealed class GivenTheNameOfAType
{
    [Theory]
    [InlineData("Till", "", "Till.json")]
    [InlineData("Shop.Till", "Shop", "Shop.Till.json")]
    [InlineData("Shop.Cache`1", "Shop", "Shop.Cache-1.json")]
    [InlineData("Shop.Cache`1.Entry`2", "Shop", "Shop.Cache-1+Entry-2.json")]
    [InlineData("Shop.event.Till", "Shop.@event", "Shop.event.Till.json")]
    [InlineData("Läden.Till", "Läden", "Läden.Till.json")]
    [InlineData("Nul", "", "Nul-e54bdb05.json")]
    [InlineData("Con.Till", "Con", "Con+Till-21897b98.json")]
    [InlineData("Com1.Till", "Com1", "Com1+Till-9f3490e6.json")]
    [InlineData("Company.Till", "Company", "Company.Till.json")]
    public void WhenItsContractFileIsNamed_ThenAnyFileSystemTakesTheName(string id, string space, string expected) =>
        Assert.Equal(expected, NameOf(id, space));

    [Theory]
    [InlineData("a")]
    [InlineData("ü")]
    [InlineData("𝒳")]
    public void WhenItIsLong_ThenTheFileNameIsCutAndUnique(string letter)
    {
        var name = string.Concat(Enumerable.Repeat(letter, 200));

        var first = NameOf($"Shop.{name}1", "Shop");
        var second = NameOf($"Shop.{name}2", "Shop");

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(first), 150, 180);
        Assert.StartsWith("Shop+" + letter + letter, first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(first)));
    }

    private static string NameOf(string id, string space) =>
        ContractFileName.Of(Documented.Type() with { Id = new($"T:{id}"), Namespace = space });
}
