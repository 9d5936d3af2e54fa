using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public sealed class GivenTheCache(GivenTheCache.CachedFolder cached) : IClassFixture<GivenTheCache.CachedFolder>
{
    private const string Props =
        "<Project><PropertyGroup><DefineConstants>ONE</DefineConstants></PropertyGroup></Project>";

    [Fact]
    public async Task WhenNothingChanged_ThenMSBuildIsNotAskedAgain()
    {
        var folder = await cached.WarmAsync();
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("Caching/Caching.csproj");

        Assert.Empty(run.Evaluated);
        Assert.Empty(project.Errors());
        Assert.NotNull(project.Type("Caching.Cache"));
    }

    [Fact]
    public async Task WhenTheContentOfASourceFileChanged_ThenItIsReadWithoutMSBuild()
    {
        var folder = await cached.WarmAsync();
        using var run = new DiskRun(folder);
        folder.Write("Caching/Cache.cs", ProjectFolder.Source("Caching", "Renamed"));

        var project = await run.OpenOneAsync("Caching/Caching.csproj");

        Assert.Empty(run.Evaluated);
        Assert.NotNull(project.Type("Caching.Renamed"));
    }

    [Fact]
    public async Task WhenTheCacheIsNotToBeUsed_ThenMSBuildIsAsked()
    {
        var folder = await cached.WarmAsync();
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
    [InlineData("variable changed")]
    [InlineData("generated files cleaned")]
    public async Task WhenWhatDecidesChanged_ThenMSBuildIsAsked(string change)
    {
        var folder = await cached.WarmAsync();
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
        folder.Write("Directory.Build.props", Props);
        folder.Write("Caching/Cache.cs", "#if TWO\npublic class Two;\n#endif");
        await run.OpenOneAsync("Caching/Caching.csproj");
        folder.Write("Directory.Build.props", Props.Replace("ONE", "TWO", StringComparison.Ordinal));

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
        var folder = await cached.WarmAsync();
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
        var folder = await cached.WarmAsync();
        using var run = new DiskRun(folder);

        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(run.CacheFolder)));

        Assert.Contains(CachedFolder.Variable, text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Environment.GetEnvironmentVariable(CachedFolder.Variable)!,
            text,
            StringComparison.Ordinal
        );
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
            case "variable changed":
                Environment.SetEnvironmentVariable(CachedFolder.Variable, "hush-changed");
                break;
            case "generated files cleaned":
                Directory.Delete(folder.PathOf("Caching/obj/Debug"), recursive: true);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change));
        }
    }

    /// <summary>One folder for all tests of the class, which run one after another: evaluating is what takes time.</summary>
    public sealed class CachedFolder : IDisposable
    {
        public const string Variable = "SKELETONFORGE_TEST_VARIABLE";

        private readonly ProjectFolder _folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project(
                "<Compile Include=\"../shared/*.cs\" /><Compile Include=\"maybe.txt\" Condition=\"Exists('../flag')\" />",
                $"<Marker Condition=\"'$({Variable})' == 'never'\" />"
            )
        );

        public CachedFolder()
        {
            Environment.SetEnvironmentVariable(Variable, "hush-secret");
            _folder.Write("Caching/Second.cs", ProjectFolder.Source("Caching", "Second"));
            _folder.Write("shared/Shared.cs", ProjectFolder.Source("Shared", "Shared"));
        }

        /// <summary>The folder, evaluated as it is now.</summary>
        internal async Task<ProjectFolder> WarmAsync()
        {
            _folder.Write("Caching/Cache.cs", ProjectFolder.Source("Caching", "Cache"));
            using var run = new DiskRun(_folder);
            await run.OpenOneAsync("Caching/Caching.csproj");
            return _folder;
        }

        public void Dispose() => _folder.Dispose();
    }
}
