using System.Diagnostics;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenAProject
{
    private const string HangingTarget = """
        <Target Name="Hang" BeforeTargets="Compile">
          <Exec Condition="'$(OS)' != 'Windows_NT'" Command="echo $$ &gt; pid; exec sleep 600" />
          <Exec Condition="'$(OS)' == 'Windows_NT'" Command="powershell -c &quot;Set-Content pid $PID; Start-Sleep 600&quot;" />
        </Target>
        """;

    [Fact]
    public async Task WhenItWasNeverRestored_ThenItsTypesAndDocumentationAreRead()
    {
        using var folder = ProjectFolder.WithLibrary();
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("Caching/Caching.csproj");

        Assert.Empty(project.Errors());
        Assert.Contains(
            "Keeps Cache.",
            project
                .Type("Caching.Cache")!
                .GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal("Caching.csproj", project.DisplayName);
        Assert.Equal("Caching", project.RootNamespace);
        Assert.Equal(folder.PathOf("Caching"), project.Directory);
        Assert.True(project.Files.IsEmpty);
    }

    [Fact]
    public async Task WhenItIsUpToDate_ThenItsSourcesAreStillReported()
    {
        using var folder = ProjectFolder.WithLibrary();
        using var run = new DiskRun(folder);
        await run.OpenOneAsync("Caching/Caching.csproj");

        var again = await run.OpenOneAsync("Caching/Caching.csproj", request => request with { UseCache = false });

        Assert.NotNull(again.Type("Caching.Cache"));
    }

    [Fact]
    public async Task WhenItHasSymbolsLinkedAndRemovedFiles_ThenTheCompilationHasExactlyWhatIsCompiled()
    {
        using var folder = ProjectFolder.Create();
        folder.Write(
            "App/App.csproj",
            ProjectFolder.Project(
                "<Compile Include=\"../shared/**/*.cs\" /><Compile Remove=\"Old.cs\" />",
                "<DefineConstants>FAST</DefineConstants><ImplicitUsings>enable</ImplicitUsings>"
            )
        );
        folder.Write(
            "Directory.Build.props",
            "<Project><PropertyGroup><RootNamespace>Shop</RootNamespace></PropertyGroup></Project>"
        );
        folder.Write("App/Old.cs", ProjectFolder.Source("App", "Old"));
        folder.Write("App/Now.cs", "#if FAST\npublic class Fast { public List<int> Items = []; }\n#endif");
        folder.Write("shared/deep/Linked.cs", ProjectFolder.Source("Shared", "Linked"));
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("App/App.csproj");

        Assert.Empty(project.Errors());
        Assert.NotNull(project.Type("Fast"));
        Assert.NotNull(project.Type("Shared.Linked"));
        Assert.Null(project.Type("App.Old"));
        Assert.Equal("Shop", project.RootNamespace);
    }

    [Fact]
    public async Task WhenAnotherProjectIsReferenced_ThenItIsReadFromSource()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write(
            "Web/Web.csproj",
            ProjectFolder.Project("<ProjectReference Include=\"../Caching/Caching.csproj\" />")
        );
        folder.Write("Web/Page.cs", "namespace Web; public class Page : Caching.Cache;");
        await folder.RestoreAsync("Web/Web.csproj");
        using var run = new DiskRun(folder);

        var page = (await run.OpenOneAsync("Web/Web.csproj")).Type("Web.Page")!;

        Assert.Contains(
            "Keeps Cache.",
            page.BaseType!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.NotEmpty(page.BaseType.DeclaringSyntaxReferences);
        Assert.Equal(["Caching", "Web"], run.Evaluated.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task WhenAReferencedProjectIsMissing_ThenItIsReportedAndTheRestIsRead()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project("<ProjectReference Include=\"../Gone/Gone.csproj\" />")
        );
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj");

        Assert.Contains(Rules.ReferenceMissing, result.Rules());
        Assert.NotNull(result.Value!.Projects[0].Type("Caching.Cache"));
    }

    [Fact]
    public async Task WhenProjectsReferenceEachOther_ThenBothAreRead()
    {
        using var folder = ProjectFolder.Create();
        folder.Write("A/A.csproj", ProjectFolder.Project("<ProjectReference Include=\"../B/B.csproj\" />"));
        folder.Write("A/A.cs", ProjectFolder.Source("A", "First"));
        folder.Write("B/B.csproj", ProjectFolder.Project("<ProjectReference Include=\"../A/A.csproj\" />"));
        folder.Write("B/B.cs", ProjectFolder.Source("B", "Second"));
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("A/A.csproj");

        Assert.NotNull(project.Type("A.First"));
        Assert.NotNull(project.Compilation.GetTypeByMetadataName("B.Second"));
    }

    [Fact]
    public async Task WhenItsPackagesAreNotRestored_ThenThatIsSaidAndTheSourcesAreRead()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.4\" />")
        );
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj");

        Assert.Equal([Rules.ProjectNotRestored], result.Rules());
        Assert.NotNull(result.Value!.Projects[0].Type("Caching.Cache"));
        Assert.NotNull(result.Value.Projects[0].Compilation.GetTypeByMetadataName("System.String"));
    }

    [Fact]
    public async Task WhenItsRestoreNamesAPackageThatIsGone_ThenThatIsSaidAndTheSourcesAreRead()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project(
                "<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.4\" />",
                "<RestorePackagesPath>$(MSBuildProjectDirectory)/.packages</RestorePackagesPath>"
            )
        );
        await folder.RestoreAsync("Caching/Caching.csproj");
        Directory.Delete(folder.PathOf("Caching/.packages"), recursive: true);
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj");

        Assert.Equal([Rules.ProjectNotRestored], result.Rules());
        Assert.NotNull(result.Value!.Projects[0].Type("Caching.Cache"));
    }

    [Fact]
    public async Task WhenItsFrameworkPackIsNotInstalled_ThenTheNewestOneStandsIn()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Library.Replace("net10.0", "net7.0", StringComparison.Ordinal)
        );
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj");

        Assert.Contains(Rules.ProjectNotRestored, result.Rules());
        Assert.Equal(
            Microsoft.CodeAnalysis.TypeKind.Class,
            result.Value!.Projects[0].Type("Caching.Cache")!.BaseType!.TypeKind
        );
    }

    [Fact]
    public async Task WhenVersionsAreCentralAndOutputGoesToArtifacts_ThenPackagesAreResolved()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project("<PackageReference Include=\"Newtonsoft.Json\" />")
        );
        folder.Write(
            "Directory.Build.props",
            "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>"
        );
        folder.Write(
            "Directory.Packages.props",
            "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include=\"Newtonsoft.Json\" Version=\"13.0.4\" /></ItemGroup></Project>"
        );
        await folder.RestoreAsync("Caching/Caching.csproj");
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj");

        Assert.Empty(result.Diagnostics);
        var token = result.Value!.Projects[0].Compilation.GetTypeByMetadataName("Newtonsoft.Json.Linq.JToken");
        Assert.Contains(
            "<summary>",
            token!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenDocumentationIsIncludedFromAFile_ThenTheFileIsFound()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Caching/docs.xml", "<docs><item><summary>From the file.</summary></item></docs>");
        folder.Write("Caching/Cache.cs", "/// <include file='docs.xml' path='docs/item/*'/>\npublic class Cache;");
        using var run = new DiskRun(folder);

        var type = (await run.OpenOneAsync("Caching/Caching.csproj")).Type("Cache")!;

        Assert.Contains(
            "From the file.",
            type.GetDocumentationCommentXml(
                expandIncludes: true,
                cancellationToken: TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenItIsSignedWithAKeyThatIsNotThere_ThenNothingIsReported()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project(
                "",
                "<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>gone.snk</AssemblyOriginatorKeyFile>"
            )
        );
        using var run = new DiskRun(folder);

        Assert.Empty((await run.OpenOneAsync("Caching/Caching.csproj")).Errors());
    }

    [Fact]
    public async Task WhenItIsNotWellFormed_ThenTheFirstErrorIsReported()
    {
        using var folder = ProjectFolder.WithLibrary("<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>");
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj");

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.ProjectNotLoaded, diagnostic.Rule);
        Assert.Contains("MSB4025", diagnostic.Arguments[1], StringComparison.Ordinal);
        Assert.DoesNotContain(" at Microsoft.", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheRunIsCanceled_ThenWhatMSBuildStartedIsEnded()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Library.Replace("</Project>", HangingTarget + "</Project>", StringComparison.Ordinal)
        );
        using var msbuild = new MSBuildProcess();
        using var stop = new CancellationTokenSource();
        var evaluation = new MSBuildProjectEvaluator(msbuild).EvaluateAsync(
            folder.PathOf("Caching/Caching.csproj"),
            FrameworkWish.Newest,
            stop.Token
        );
        int started;
        while (!int.TryParse(ReadIfAny(folder.PathOf("Caching/pid")), out started))
        {
            Assert.False(evaluation.IsCompleted);
            await Task.Delay(20, cancellationToken);
        }

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evaluation);
        while (IsRunning(started))
        {
            await Task.Delay(20, cancellationToken);
        }
    }

    private static string ReadIfAny(string path) => File.Exists(path) ? File.ReadAllText(path) : "";

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
