using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenTheCache
{
    private const string Props = "<Project><PropertyGroup><DefineConstants>{0}</DefineConstants></PropertyGroup></Project>";

    [Fact]
    public async Task WhenNothingChanged_ThenMSBuildIsNotAskedAgain()
    {
        using var folder = await WarmAsync();
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("Caching/Caching.csproj");

        Assert.Empty(run.Evaluated);
        Assert.Empty(project.Errors());
        Assert.NotNull(project.Type("Caching.Cache"));
    }

    [Fact]
    public async Task WhenTheContentOfASourceFileChanged_ThenItIsReadWithoutMSBuild()
    {
        using var folder = await WarmAsync();
        using var run = new DiskRun(folder);
        folder.Write("Caching/Cache.cs", ProjectFolder.Source("Caching", "Renamed"));

        var project = await run.OpenOneAsync("Caching/Caching.csproj");

        Assert.Empty(run.Evaluated);
        Assert.NotNull(project.Type("Caching.Renamed"));
    }

    [Fact]
    public async Task WhenTheCacheIsNotToBeUsed_ThenMSBuildIsAsked()
    {
        using var folder = await WarmAsync();
        using var run = new DiskRun(folder);

        await run.OpenOneAsync("Caching/Caching.csproj", request => request with { UseCache = false });

        Assert.Equal(["Caching"], run.Evaluated);
    }

    [Theory]
    [InlineData("project edited")]
    [InlineData("shared properties added")]
    [InlineData("source file added")]
    [InlineData("source file removed")]
    [InlineData("source file added to a linked folder")]
    [InlineData("package restored")]
    [InlineData("SDK chosen")]
    [InlineData("conditional file added")]
    public async Task WhenWhatDecidesChanged_ThenMSBuildIsAsked(string change)
    {
        using var folder = await WarmAsync();
        using var run = new DiskRun(folder);
        await ChangeAsync(folder, change);

        await run.OpenOneAsync("Caching/Caching.csproj");

        Assert.Equal(["Caching"], run.Evaluated);
    }

    [Fact]
    public async Task WhenAnImportedFileChanged_ThenItsNewValueCounts()
    {
        using var folder = ProjectFolder.WithLibrary();
        using var run = new DiskRun(folder);
        folder.Write("Directory.Build.props", string.Format(System.Globalization.CultureInfo.InvariantCulture, Props, "ONE"));
        folder.Write("Caching/Cache.cs", "#if TWO\npublic class Two;\n#endif");
        await run.OpenOneAsync("Caching/Caching.csproj");
        folder.Write("Directory.Build.props", string.Format(System.Globalization.CultureInfo.InvariantCulture, Props, "TWO"));

        Assert.NotNull((await run.OpenOneAsync("Caching/Caching.csproj")).Type("Two"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"Schema\":1}")]
    [InlineData("{\"Schema\":0,\"Project\":null,\"Inputs\":null,\"Digest\":\"\"}")]
    public async Task WhenAnEntryIsBroken_ThenItIsReplaced(string text)
    {
        using var folder = await WarmAsync();
        using var run = new DiskRun(folder);
        File.WriteAllText(Assert.Single(Directory.GetFiles(run.CacheFolder)), text);

        await run.OpenOneAsync("Caching/Caching.csproj");
        Assert.Equal(["Caching"], run.Evaluated);
        await run.OpenOneAsync("Caching/Caching.csproj");
        Assert.Empty(run.Evaluated);
    }

    [Fact]
    public async Task WhenAnEntryIsKept_ThenItHoldsNoValueOfTheEnvironment()
    {
        using var folder = await WarmAsync();
        using var run = new DiskRun(folder);

        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(run.CacheFolder)));

        Assert.Contains("NUGET_PACKAGES", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.GetEnvironmentVariable("PATH")!, text, StringComparison.Ordinal);
    }

    private static async Task<ProjectFolder> WarmAsync()
    {
        var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project(
                "<Compile Include=\"../shared/*.cs\" /><Compile Include=\"maybe.txt\" Condition=\"Exists('../flag')\" />"
            )
        );
        folder.Write("Caching/Second.cs", ProjectFolder.Source("Caching", "Second"));
        folder.Write("shared/Shared.cs", ProjectFolder.Source("Shared", "Shared"));
        using var run = new DiskRun(folder);
        await run.OpenOneAsync("Caching/Caching.csproj");
        return folder;
    }

    private static async Task ChangeAsync(ProjectFolder folder, string change)
    {
        switch (change)
        {
            case "project edited":
                File.AppendAllText(folder.PathOf("Caching/Caching.csproj"), "<!-- edited -->");
                break;
            case "shared properties added":
                folder.Write("Directory.Build.props", "<Project />");
                break;
            case "source file added":
                folder.Write("Caching/Deep/New.cs", ProjectFolder.Source("Caching", "New"));
                break;
            case "source file removed":
                File.Delete(folder.PathOf("Caching/Second.cs"));
                break;
            case "source file added to a linked folder":
                folder.Write("shared/New.cs", ProjectFolder.Source("Shared", "New"));
                break;
            case "package restored":
                await folder.RestoreAsync("Caching/Caching.csproj");
                break;
            case "SDK chosen":
                folder.Write("global.json", "{}");
                break;
            case "conditional file added":
                folder.Write("flag", "");
                break;
        }
    }
}
