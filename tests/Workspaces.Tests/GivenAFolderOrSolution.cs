using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Discovery;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public sealed class GivenAFolderOrSolution(GivenAFolderOrSolution.Repository repository)
    : IClassFixture<GivenAFolderOrSolution.Repository>
{
    [Theory]
    [InlineData("All.sln")]
    [InlineData("All.slnx")]
    public async Task WhenASolutionIsNamed_ThenItsLibrariesAreReadAndTheRestIsPassedOver(string solution)
    {
        var result = await repository.OpenAsync(solution);

        Assert.Equal(["A.csproj", "B.csproj"], Names(result));
        Assert.Equal(
            ["A.Tests.csproj", "Gone.csproj", "Script.fsproj"],
            result
                .Diagnostics.Where(item => item.Rule == Rules.ProjectSkipped)
                .Select(item => item.Arguments[0])
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task WhenAFolderHoldsASolution_ThenItIsRead() =>
        Assert.Equal(["A.csproj", "B.csproj"], Names(await repository.OpenAsync("")));

    [Fact]
    public async Task WhenAFolderHoldsAProject_ThenItIsRead() =>
        Assert.Equal(["A.csproj"], Names(await repository.OpenAsync("src/A")));

    [Fact]
    public async Task WhenAFolderLiesInAProject_ThenItsFilesAreRead()
    {
        var project = Assert.Single((await repository.OpenAsync("src/A/Deep")).Value!.Projects);

        Assert.Equal([repository.Folder.PathOf("src/A/Deep/Inner.cs")], project.Files);
        Assert.Equal("A.csproj", project.DisplayName);
    }

    [Fact]
    public async Task WhenAFolderLiesAboveProjects_ThenTheyAreRead() =>
        Assert.Equal(["A.csproj", "B.csproj"], Names(await repository.OpenAsync("src")));

    [Fact]
    public async Task WhenAFolderHoldsOnlyLooseFiles_ThenTheyAreRead()
    {
        var project = Assert.Single((await repository.OpenAsync("loose")).Value!.Projects);

        Assert.NotNull(project.Type("Loose.One"));
        Assert.NotNull(project.Type("Loose.Two"));
    }

    [Fact]
    public async Task WhenATestProjectIsNamedItself_ThenItIsRead() =>
        Assert.Equal(["A.Tests.csproj"], Names(await repository.OpenAsync("tests/A.Tests/A.Tests.csproj")));

    [Fact]
    public void Projects_OfABrokenSolution_AreNone() =>
        Assert.Empty(SolutionFile.Projects(repository.Folder.Write("broken/Broken.slnx", "<Solution><Project")));

    private static EquatableArray<string> Names(StageResult<OpenedTarget> result) =>
        result.Value!.Projects.Select(project => project.DisplayName).ToEquatableArray();

    public sealed class Repository : IDisposable
    {
        private readonly DiskRun _run;

        public Repository()
        {
            Folder = ProjectFolder.Create();
            _run = new(Folder);
            Folder.Write("src/A/A.csproj", ProjectFolder.Library);
            Folder.Write("src/A/One.cs", ProjectFolder.Source("A", "One"));
            Folder.Write("src/A/Deep/Inner.cs", ProjectFolder.Source("A", "Inner"));
            Folder.Write("src/B/B.csproj", ProjectFolder.Library);
            Folder.Write("src/B/One.cs", ProjectFolder.Source("B", "One"));
            Folder.Write(
                "tests/A.Tests/A.Tests.csproj",
                ProjectFolder.Project("", "<IsTestProject>true</IsTestProject>")
            );
            Folder.Write("tests/A.Tests/Tests.cs", ProjectFolder.Source("A.Tests", "OneTests"));
            Folder.Write("Script.fsproj", "<Project />");
            Folder.Write("loose/One.cs", ProjectFolder.Source("Loose", "One"));
            Folder.Write("loose/Two.cs", ProjectFolder.Source("Loose", "Two"));
            string[] projects =
            [
                "src/A/A.csproj",
                "src/B/B.csproj",
                "tests/A.Tests/A.Tests.csproj",
                "Script.fsproj",
                "Gone.csproj",
            ];
            Folder.Write(
                "All.slnx",
                $"<Solution><Folder Name=\"/x/\">{string.Concat(projects.Select(path => $"<Project Path=\"{path}\" />"))}</Folder></Solution>"
            );
            Folder.Write("All.sln", string.Concat(projects.Prepend("src").Select(Line)));
        }

        internal ProjectFolder Folder { get; }

        public void Dispose()
        {
            _run.Dispose();
            Folder.Dispose();
        }

        internal Task<StageResult<OpenedTarget>> OpenAsync(string relative) => _run.OpenAsync(relative);

        private static string Line(string path) =>
            $"Project(\"{{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}}\") = \"x\", \"{path.Replace('/', '\\')}\", \"{{{Guid.NewGuid()}}}\"\r\nEndProject\r\n";
    }
}
