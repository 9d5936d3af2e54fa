using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Rendering;

public sealed class GivenASuiteWithFixtures
{
    [Theory]
    [InlineData(TestFramework.XunitV3)]
    [InlineData(TestFramework.XunitV2)]
    [InlineData(TestFramework.NUnit)]
    [InlineData(TestFramework.MSTest)]
    [InlineData(TestFramework.TUnit)]
    public void WhenItHasABase_ThenTheClassInheritsItAndHandsOnWhatItNeeds(TestFramework framework)
    {
        var text = Rendered.Text(
            With(
                framework,
                suite =>
                    suite with
                    {
                        BaseTypes = ["CacheTestBase<Cache>", "IClassFixture<Server>"],
                        Parameters = [new("ITestOutputHelper", "output"), new("Server", "server")],
                        Attributes = ["Collection(\"servers\")"],
                        Overrides = ["protected override Cache Create() => throw new NotImplementedException();"],
                    }
            )
        );

        Assert.Contains(
            """
            [Collection("servers")]
            public sealed class CacheTests : CacheTestBase<Cache>, IClassFixture<Server>
            {
                /// <summary>Hands on to the base what it shares.</summary>
                public CacheTests(ITestOutputHelper output, Server server)
                    : base(output, server) { }

                /// <inheritdoc/>
                protected override Cache Create() => throw new NotImplementedException();

                /// <summary>Get returns null
            """,
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(TestFramework.XunitV3)]
    [InlineData(TestFramework.NUnit)]
    [InlineData(TestFramework.MSTest)]
    [InlineData(TestFramework.TUnit)]
    public void WhenFixturesServeATest_ThenItsDocumentationNamesThemAndWhatIsMissing(TestFramework framework)
    {
        var test = SuitePlans.GetReturnsNull with
        {
            Fixtures = [new("CacheTestBase.Cache", "CacheTestBase{T}.Cache"), new("Clock<T>", null)],
            Missing =
            [
                new("IStore", new("T:Caching.IStore"), FixturePurpose.Dependency, "store"),
                new("Cache", new("T:Caching.Cache"), FixturePurpose.Subject),
            ],
        };

        Assert.Contains(
            """
                /// <para>Catches: a Get that still serves an expired entry.</para>
                /// <para>Fixtures: <see cref="CacheTestBase{T}.Cache"/>, <c>Clock&lt;T&gt;</c>.</para>
                /// <para>Missing: <c>IStore</c> for <c>store</c>, <c>Cache</c>.</para>
                /// </remarks>
            """,
            Rendered.Text(SuitePlans.Of(framework, new(), test)),
            StringComparison.Ordinal
        );
    }

    private static SuitePlan With(TestFramework framework, Func<PlannedClass, PlannedClass> change)
    {
        var plan = SuitePlans.Of(framework, new(), SuitePlans.GetReturnsNull);
        var file = plan.Files[0];
        return plan with { Files = [file with { Class = change(file.Class) }] };
    }
}
