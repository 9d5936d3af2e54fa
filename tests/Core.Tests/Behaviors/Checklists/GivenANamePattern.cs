using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Checklists;

public sealed class GivenANamePattern
{
    [Theory]
    [InlineData("*Repository", "Shop.Data.OrderRepository", true)]
    [InlineData("Shop.Data.*", "Shop.Data.OrderRepository", true)]
    [InlineData("Order?epository", "OrderRepository", true)]
    [InlineData("*repository", "OrderRepository", false)]
    [InlineData("Data.*", "Shop.Data.OrderRepository", false)]
    [InlineData("IRepository<*>", "Shop.Data.IRepository<Order>", true)]
    [InlineData("IRepository<Order>", "Shop.Data.IRepository<Order>", true)]
    [InlineData("IRepository<Cart>", "Shop.Data.IRepository<Order>", false)]
    [InlineData("IRepository", "Shop.Data.IRepository<Order>", true)]
    [InlineData("Shop.Data.IRepository", "Shop.Data.IRepository<Map<int, string>>", true)]
    [InlineData("IRepository", "Shop.Data.IRepository<Order>.Row", false)]
    [InlineData("Row", "Shop.Data.IRepository<Order>.Row", true)]
    [InlineData("\\*", "*", false)]
    public void WhenItIsComparedWithAType_ThenNamespaceAndArgumentsMayBeLeftOut(
        string pattern,
        string name,
        bool matches
    ) => Assert.Equal(matches, IsExpected(new() { Base = pattern }, Store with { Supertypes = [name] }));

    [Theory]
    [InlineData("ApiController", true)]
    [InlineData("ApiControllerAttribute", true)]
    [InlineData("Mvc.ApiController", true)]
    [InlineData("Controller", false)]
    public void WhenItIsComparedWithAnAttribute_ThenTheEndingMayBeLeftOut(string pattern, bool matches) =>
        Assert.Equal(
            matches,
            IsExpected(new() { Attribute = pattern }, Store with { AttributeNames = ["Mvc.ApiControllerAttribute"] })
        );

    [Fact]
    public void WhenItIsHostile_ThenMatchingStillEnds()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 99)) + "b";

        Assert.False(IsExpected(new() { Base = pattern }, Store with { Supertypes = [new string('a', 10_000)] }));
    }

    private static TypeContract Store { get; } = Documented.Type();

    private static bool IsExpected(ChecklistMatch match, TypeContract type)
    {
        var checklist = new Checklist("layer", match, ChecklistScope.Type, [new("", "it is used", "is closed")]);
        return !BehaviorDeriver.Derive(type, new() { Checklists = [checklist] }).Value!.Behaviors.IsEmpty;
    }
}
