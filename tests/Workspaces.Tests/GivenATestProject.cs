using SkeletonForge.Core;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Workspaces.Testing;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenATestProject
{
    private const string Reference = "<ProjectReference Include=\"../Caching/Caching.csproj\" />";
    private const string Marker = "<IsTestProject>true</IsTestProject>";

    [Fact]
    public async Task WhenOneReferencesTheSubject_ThenItIsFound()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write(
            "Checks/Checks.csproj",
            ProjectFolder.Project(Reference, Marker + "<RootNamespace>Caching.Checks</RootNamespace>")
        );
        folder.Write("Web/Web.csproj", ProjectFolder.Project(Reference));
        using var run = new DiskRun(folder);

        var project = await run.OpenOneAsync("Caching/Cache.cs", Tests);

        Assert.Equal(folder.PathOf("Checks/Checks.csproj"), project.Tests!.ProjectPath);
        Assert.Equal(folder.PathOf("Checks"), project.Tests.Directory);
        Assert.Equal("Caching.Checks", project.Tests.RootNamespace);
        Assert.Null(project.Tests.Framework);
        Assert.Contains(
            project.Compilation,
            project
                .Tests.Compilation!.References.Select(project.Tests.Compilation.GetAssemblyOrModuleSymbol)
                .OfType<Microsoft.CodeAnalysis.ISourceAssemblySymbol>()
                .Select(assembly => assembly.Compilation)
        );
        Assert.Equal(["Caching", "Checks"], run.Evaluated.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task WhenSeveralReferenceTheSubject_ThenTheNameDecides()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("All/All.csproj", ProjectFolder.Project(Reference, Marker));
        folder.Write("Caching.Tests/Caching.Tests.csproj", ProjectFolder.Project(Reference, Marker));
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj", Tests);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(folder.PathOf("Caching.Tests/Caching.Tests.csproj"), result.Value!.Projects[0].Tests!.ProjectPath);
    }

    [Fact]
    public async Task WhenNothingDecides_ThenTheFirstIsTakenAndTheOthersAreNamed()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Two/Two.csproj", ProjectFolder.Project(Reference, Marker));
        folder.Write("One/One.csproj", ProjectFolder.Project(Reference, Marker));
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj", Tests);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Rules.TestProjectAmbiguous, diagnostic.Rule);
        Assert.Equal(["Caching", "One, Two", "One"], diagnostic.Arguments);
    }

    [Fact]
    public async Task WhenThereIsNone_ThenThatIsSaidAndTheSubjectIsStillOpened()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Web/Web.csproj", ProjectFolder.Project(Reference));
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Caching.csproj", Tests);

        Assert.Equal([Rules.NoTestProject], result.Rules());
        Assert.Null(result.Value!.Projects[0].Tests);
    }

    [Fact]
    public async Task WhenOneIsNamedThatDoesNotReferenceTheSubject_ThenItIsTakenAllTheSame()
    {
        using var folder = ProjectFolder.WithLibrary();
        var named = folder.Write("Checks/Checks.csproj", ProjectFolder.Project("", Marker));
        using var run = new DiskRun(folder);

        var result = await run.OpenAsync("Caching/Cache.cs", request => Tests(request) with { TestProject = named });

        Assert.Empty(result.Rules());
        Assert.Equal(named, result.Value!.Projects[0].Tests!.ProjectPath);
    }

    [Fact]
    public async Task WhenTheOutputLiesInOne_ThenItsNamespaceIsExtended()
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write("Checks/Checks.csproj", ProjectFolder.Project(Reference, Marker));
        using var run = new DiskRun(folder);

        var tests = (
            await run.OpenOneAsync(
                "Caching/Cache.cs",
                request => Tests(request) with { OutputDirectory = folder.PathOf("Checks/Unit") }
            )
        ).Tests!;

        Assert.Equal(folder.PathOf("Checks/Checks.csproj"), tests.ProjectPath);
        Assert.Equal(folder.PathOf("Checks/Unit"), tests.Directory);
        Assert.Equal("Checks.Unit", tests.RootNamespace);
    }

    [Fact]
    public async Task WhenTheOutputLiesInNone_ThenItIsAPlainFolder()
    {
        using var folder = ProjectFolder.WithLibrary();
        using var run = new DiskRun(folder);

        var tests = (
            await run.OpenOneAsync(
                "Caching/Cache.cs",
                request => Tests(request) with { OutputDirectory = folder.PathOf("out") }
            )
        ).Tests!;

        Assert.Null(tests.ProjectPath);
        Assert.Null(tests.Compilation);
        Assert.Equal(folder.PathOf("out"), tests.Directory);
    }

    [Fact]
    public async Task WhenTheSubjectIsAnAssembly_ThenAFolderMustBeNamed()
    {
        using var folder = ProjectFolder.Create();
        using var run = new DiskRun(folder);
        var target = new ForgeTarget(ForgeTargetKind.Assembly, "System.Collections");

        Assert.Equal([Rules.NoTestProject], (await run.OpenAsync(target, Tests)).Rules());
        var named = await run.OpenAsync(target, request => Tests(request) with { OutputDirectory = folder.Root });
        Assert.Equal(folder.Root, named.Value!.Projects[0].Tests!.Directory);
    }

    [Theory]
    [InlineData(TestFramework.XunitV3, "xunit.v3", "3.2.2")]
    [InlineData(TestFramework.XunitV2, "xunit", "2.9.3")]
    [InlineData(TestFramework.NUnit, "NUnit", "4.6.1")]
    [InlineData(TestFramework.MSTest, "MSTest.TestFramework", "4.5.2")]
    public async Task WhenAFrameworkIsReferenced_ThenItIsDetected(
        TestFramework framework,
        string package,
        string version
    )
    {
        using var folder = ProjectFolder.WithLibrary();
        folder.Write(
            "Caching.Tests/Caching.Tests.csproj",
            ProjectFolder.Project(
                $"{Reference}<PackageReference Include=\"{package}\" Version=\"{version}\" />",
                "<OutputType>Exe</OutputType>"
            )
        );
        await folder.RestoreAsync("Caching.Tests/Caching.Tests.csproj");
        using var run = new DiskRun(folder);

        Assert.Equal(framework, (await run.OpenOneAsync("Caching/Cache.cs", Tests)).Tests!.Framework);
        var plain = await run.OpenAsync("Caching/Cache.cs", request => Tests(request) with { UseMSBuild = false });
        Assert.Equal(framework, plain.Value!.Projects[0].Tests!.Framework);
    }

    [Fact]
    public void Detect_OfTUnitAndSeveralFrameworks_FollowsTheOrder()
    {
        Assert.Equal(TestFramework.TUnit, TestFrameworkDetector.Detect([Path.Combine("lib", "TUnit.Core.dll")]));
        Assert.Equal(TestFramework.XunitV3, TestFrameworkDetector.Detect(["nunit.framework.dll", "xunit.v3.core.dll"]));
        Assert.Null(TestFrameworkDetector.Detect(["System.Runtime.dll"]));
    }

    private static ForgeRequest Tests(ForgeRequest request) => request with { NeedsTests = true };
}
