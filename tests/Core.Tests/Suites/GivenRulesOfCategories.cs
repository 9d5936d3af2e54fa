using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Suites;

public sealed class GivenRulesOfCategories
{
    [Theory]
    [InlineData("*IntegrationTestBase", "Shop.Tests.SqlIntegrationTestBase", true)]
    [InlineData("SqlTestBase", "Shop.Tests.SqlTestBase<Order>", true)]
    [InlineData("SqlTestBase<*>", "Shop.Tests.SqlTestBase<Order>", true)]
    [InlineData("Shop.Tests.*", "Shop.Tests.SqlTestBase<Order>", true)]
    [InlineData("TestBase", "Shop.Tests.SqlTestBase", false)]
    [InlineData("*testbase", "Shop.Tests.SqlTestBase", false)]
    [InlineData("*", null, false)]
    public void WhenABaseIsNamed_ThenNamespaceAndArgumentsMayBeLeftOut(
        string pattern,
        string? baseName,
        bool isCovered
    ) =>
        Assert.Equal(
            isCovered,
            CategoryRules.Find([Rule(CategoryAspect.Base, pattern)], baseName is null ? [] : [baseName], "A", "A")
                is not null
        );

    [Theory]
    [InlineData("Integration", "Integration", true)]
    [InlineData("Integration", "Integration/Sql/Orders", true)]
    [InlineData("Integration", "IntegrationOld", false)]
    [InlineData("Integration", "Old/Integration", false)]
    [InlineData("Integration/**", "Integration", true)]
    [InlineData("Integration/**", "Integration/Sql", true)]
    [InlineData("Integration/*", "Integration/Sql", true)]
    [InlineData("Integration/", "Integration/Sql", true)]
    [InlineData("Integration/**", "IntegrationOld", false)]
    [InlineData("**/Integration/**", "Integration", true)]
    [InlineData("**/Integration/**", "Old/Integration/Sql", true)]
    [InlineData("**/Integration", "OldIntegration", false)]
    [InlineData("/Integration", "Integration/Sql", true)]
    [InlineData("/Integration", "Old/Integration", false)]
    [InlineData("*Integration", "Old/SqlIntegration/Orders", true)]
    [InlineData("Integration*", "IntegrationOld/Sql", true)]
    [InlineData("integration", "Integration", false)]
    [InlineData("Integration/Sql", "Integration", false)]
    [InlineData("*", "", true)]
    [InlineData("**", ".", true)]
    [InlineData("/**", "Sql", true)]
    [InlineData("?", "", false)]
    [InlineData("Integration", "", false)]
    public void WhenAFolderIsNamed_ThenItStandsForAllBelowItToo(string pattern, string folder, bool isCovered) =>
        Assert.Equal(
            isCovered,
            CategoryRules.Find([Rule(CategoryAspect.Folder, pattern)], ["A"], folder, "A") is not null
        );

    [Fact]
    public void WhenAFolderIsWrittenAsTheSystemDoes_ThenItIsTheSame() =>
        Assert.NotNull(
            CategoryRules.Find(
                [Rule(CategoryAspect.Folder, "Integration/Sql")],
                [],
                Path.Combine("Integration", "Sql", "Orders") + Path.DirectorySeparatorChar,
                ""
            )
        );

    [Theory]
    [InlineData("*.Integration", "Shop.Tests.Integration", true)]
    [InlineData("*.Integration", "Shop.Tests.Integration.Sql", true)]
    [InlineData("*.Integration", "Shop.Tests.IntegrationOld", false)]
    [InlineData("Shop.Tests", "Shop.Tests.Sql", true)]
    [InlineData("Shop.Tests.*", "Shop.Tests.Sql", true)]
    [InlineData("Shop.Tests.*", "Shop.Tests", false)]
    [InlineData("Tests", "Shop.Tests", false)]
    [InlineData("*", "", true)]
    [InlineData("Shop", "", false)]
    public void WhenANamespaceIsNamed_ThenItStandsForAllBelowItToo(string pattern, string name, bool isCovered) =>
        Assert.Equal(
            isCovered,
            CategoryRules.Find([Rule(CategoryAspect.Namespace, pattern)], ["A"], "A", name) is not null
        );

    [Fact]
    public void WhenSeveralCoverASuite_ThenItHasTheCategoryOfTheFirst()
    {
        EquatableArray<CategoryRule> rules =
        [
            new(CategoryAspect.Base, "Sql*", "Integration"),
            new(CategoryAspect.Folder, "Slow", "Slow"),
            new(CategoryAspect.Namespace, "*", "Unit"),
        ];

        Assert.Equal("Integration", CategoryRules.Find(rules, ["OrdersTestBase", "SqlTestBase"], "Slow", "Shop"));
        Assert.Equal("Slow", CategoryRules.Find(rules, ["TestBase"], "Slow", "Shop"));
        Assert.Equal("Unit", CategoryRules.Find(rules, [], "Fast", "Shop"));
    }

    [Fact]
    public void WhenNoneCoversASuite_ThenItHasNoCategory()
    {
        Assert.Null(CategoryRules.Find([], ["TestBase"], "A", "A"));
        Assert.Null(CategoryRules.Find([Rule(CategoryAspect.Folder, "B")], ["B"], "A", "B"));
    }

    [Theory]
    [InlineData(CategoryAspect.Base, '.')]
    [InlineData(CategoryAspect.Folder, '/')]
    [InlineData(CategoryAspect.Namespace, '.')]
    public void WhenAPatternIsHostile_ThenMatchingStillEnds(CategoryAspect aspect, char separator)
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 99)) + "b";
        var name = string.Join(separator, Enumerable.Repeat("a", 10_000));

        Assert.Null(CategoryRules.Find([Rule(aspect, pattern)], [name], name, name));
    }

    private static CategoryRule Rule(CategoryAspect aspect, string pattern) => new(aspect, pattern, "Integration");
}
