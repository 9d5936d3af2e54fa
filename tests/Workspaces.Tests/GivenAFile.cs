using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenAFile
{
    [Fact]
    public async Task WhenItsProjectCompilesIt_ThenOnlyItsTypesAreRead()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Caching/Deep/Inner.cs", ProjectFolder.Source("Caching.Deep", "Inner"));
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("Caching/Deep/Inner.cs");

        Assert.Equal([folder.PathOf("Caching/Deep/Inner.cs")], project.Files);
        Assert.Equal("Caching.csproj", project.DisplayName);
        Assert.NotNull(project.Type("Caching.Cache"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhenAnEditorHoldsItUnsaved_ThenThatTextIsRead(bool usesMSBuild)
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Caching/Deep/Inner.cs", ProjectFolder.Source("Caching.Deep", "Inner"));
        using var run = new DiskRun(folder);
        run.Unsaved.Add(folder.PathOf("Caching/Deep/Inner.cs"), ProjectFolder.Source("Caching.Deep", "Typed"));

        var project = await run.OpenOneAsync(
            "Caching/Deep/Inner.cs",
            request => request with { UseMSBuild = usesMSBuild }
        );

        Assert.NotNull(project.Type("Caching.Deep.Typed"));
        Assert.Null(project.Type("Caching.Deep.Inner"));
    }

    [Fact]
    public async Task WhenTheNearestProjectLeavesItOut_ThenTheOneAboveIsAsked()
    {
        using var folder = ProjectFolder.Create();
        folder.Write("App/App.csproj", ProjectFolder.Library);
        folder.Write("App/Part/Part.csproj", ProjectFolder.Project("<Compile Remove=\"Kept.cs\" />"));
        folder.Write("App/Part/Kept.cs", ProjectFolder.Source("App", "Kept"));
        using var run = new DiskRun(folder);

        Assert.Equal("App.csproj", (await run.OpenOneAsync("App/Part/Kept.cs")).DisplayName);
    }

    [Fact]
    public async Task WhenAProjectElsewhereLinksIt_ThenItBelongsToThatProject()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project("<Compile Include=\"../shared/Linked.cs\" />")
        );
        folder.Write("shared/Linked.cs", ProjectFolder.Source("Shared", "Linked"));
        using var run = new DiskRun(folder);

        Assert.Equal("Caching.csproj", (await run.OpenOneAsync("shared/Linked.cs")).DisplayName);
    }

    [Fact]
    public async Task WhenItBelongsToNoProject_ThenItIsReadByItself()
    {
        using var folder = ProjectFolder.Create();
        folder.Write(
            "Loose.cs",
            "/// <summary>Waits.</summary>\npublic class Loose { public List<string>? Names; public Gone? Unknown; }"
        );
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Loose.cs");

        Assert.Equal([Rules.NoProject], result.Rules());
        var project = Assert.Single(result.Value!.Projects);
        Assert.Single(project.Errors());
        Assert.Contains(
            "Waits.",
            project.Type("Loose")!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Empty(run.Evaluated);
    }

    [Theory]
    [InlineData("Gone.cs", "SKF0001")]
    [InlineData("notes.txt", "SKF0002")]
    [InlineData("empty", "SKF0002")]
    public async Task WhenItCannotBeRead_ThenThatIsSaid(string target, string id)
    {
        using var folder = ProjectFolder.Create();
        folder.Write("notes.txt", "");
        folder.Write("empty/readme.md", "");
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync(target);

        Assert.False(result.HasValue);
        Assert.Equal(id, Assert.Single(result.Diagnostics).Rule.Id);
    }

    [Fact]
    public async Task WhenMSBuildIsNotToBeUsed_ThenNothingIsEvaluated()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Caching/Uses.cs", "public class Uses { public List<int> Items = []; }");
        folder.Write("Caching/obj/Generated.cs", "public class Generated;");
        folder.Write(
            "Web/Web.csproj",
            ProjectFolder.Project("<ProjectReference Include=\"..\\Caching\\Caching.csproj\" />")
        );
        folder.Write("Web/Page.cs", "public class Page : Caching.Cache;");
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Web/Page.cs", request => request with { UseMSBuild = false });

        Assert.Equal([Rules.ReadWithoutMSBuild], result.Rules());
        var project = Assert.Single(result.Value!.Projects);
        Assert.Empty(project.Errors());
        Assert.Null(project.Compilation.GetTypeByMetadataName("Generated"));
        Assert.Equal([folder.PathOf("Web/Page.cs")], project.Files);
        Assert.Empty(run.Evaluated);
    }
}
