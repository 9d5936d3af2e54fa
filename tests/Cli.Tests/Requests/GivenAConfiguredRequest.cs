using System.CommandLine;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Requests;
using SkeletonForge.Core;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Requests;

public sealed class GivenAConfiguredRequest
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "request"));

    [Fact]
    public void WhenFixturesAndCategoriesAreSet_ThenTheRequestHasThem()
    {
        var request = Read(
            """
            {
              "fixtures": { "bases": { "*Cache": "CacheTestsBase" }, "search": false },
              "categories": [{ "base": "Sql*", "category": "Integration" }]
            }
            """
        );

        Assert.Equal(new() { Bases = [new("*Cache", "CacheTestsBase")], Search = false }, request.Fixtures);
        Assert.Equal([new(CategoryAspect.Base, "Sql*", "Integration")], request.Categories);
    }

    [Fact]
    public void WhenNothingIsSet_ThenABaseIsLookedForAndThereAreNoCategories()
    {
        var request = Read("{}");

        Assert.Equal(FixtureOptions.Default, request.Fixtures);
        Assert.Empty(request.Categories);
    }

    private static ForgeRequest Read(string configuration)
    {
        var store = new MemoryTextStore();
        store.With(Path.Combine(Root, ConfigurationReader.FileName), configuration);
        var options = new SubjectOptions();
        var command = new RootCommand();
        options.AddTo(command);
        var result = new RequestReader(store, Root).Read(command.Parse([Path.Combine(Root, "Cache.cs")]), options);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
