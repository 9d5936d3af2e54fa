using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenSeveralFrameworks
{
    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks></PropertyGroup></Project>";

    private const string Source =
        "#if NETSTANDARD\npublic class OnStandard { }\n#else\npublic class OnCore { }\n#endif";

    [Fact]
    public async Task WhenNoneIsChosen_ThenTheNewestIsRead()
    {
        using var folder = ProjectFolder.Create();
        folder.Write("Lib/Lib.csproj", Project);
        folder.Write("Lib/Lib.cs", Source);
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("Lib/Lib.csproj");

        Assert.NotNull(project.Type("OnCore"));
        Assert.Null(project.Type("OnStandard"));
    }

    [Fact]
    public async Task WhenOneIsChosen_ThenItIsRead()
    {
        using var folder = ProjectFolder.Create();
        folder.Write("Lib/Lib.csproj", Project);
        folder.Write("Lib/Lib.cs", Source);
        await folder.RestoreAsync("Lib/Lib.csproj");
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync(
            "Lib/Lib.csproj",
            request => request with { TargetFramework = "netstandard2.0" }
        );

        Assert.NotNull(project.Type("OnStandard"));
        Assert.Empty(project.Errors());
    }

    [Theory]
    [InlineData(Project, "netstandard2.0, net10.0")]
    [InlineData(ProjectFolder.Library, "net10.0")]
    public async Task WhenAnotherIsChosen_ThenTheOnesThatThereAreAreNamed(string text, string frameworks)
    {
        using var folder = ProjectFolder.WithLibrary(text);
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync(
            "Caching/Caching.csproj",
            request => request with { TargetFramework = "net48" }
        );

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.FrameworkNotFound, diagnostic.Rule);
        Assert.Equal(["Caching.csproj", "net48", frameworks], diagnostic.Arguments);
    }

    [Fact]
    public async Task WhenTheListComesFromAnImportedFile_ThenItIsFound()
    {
        using var folder = ProjectFolder.Create();
        folder.Write(
            "Directory.Build.props",
            "<Project><PropertyGroup><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks></PropertyGroup></Project>"
        );
        folder.Write("Lib/Lib.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        folder.Write("Lib/Lib.cs", Source);
        using var run = new DiskRun(folder);

        Assert.NotNull((await run.OpenOneAsync("Lib/Lib.csproj")).Type("OnCore"));
    }

    [Fact]
    public async Task WhenReferenced_ThenTheNearestIsTaken()
    {
        using var folder = ProjectFolder.Create();
        folder.Write("Lib/Lib.csproj", Project);
        folder.Write("Lib/Lib.cs", Source);
        folder.Write(
            "Old/Old.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include=\"../Lib/Lib.csproj\" /></ItemGroup></Project>"
        );
        folder.Write("Old/Old.cs", "public class Old : OnStandard { }");
        await folder.RestoreAsync("Old/Old.csproj");
        using var run = new DiskRun(folder);

        Assert.Empty((await run.OpenOneAsync("Old/Old.csproj")).Errors());
    }

    [Theory]
    [InlineData("net10.0", "netstandard2.0", "net8.0", "net10.0", "net48")]
    [InlineData("net8.0", "net8.0-windows", "net8.0")]
    [InlineData("netstandard2.1", "net48", "netstandard2.1", "netstandard2.0")]
    public void Newest_PrefersNetThenStandardThenFramework(string newest, params string[] frameworks) =>
        Assert.Equal(newest, FrameworkWish.Newest.ChooseFrom(frameworks));

    [Fact]
    public void NearestTo_WithoutACompatibleOne_TakesTheNewest() =>
        Assert.Equal("net10.0", FrameworkWish.NearestTo("net48").ChooseFrom(["net8.0", "net10.0"]));
}
