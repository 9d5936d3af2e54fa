using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenAnAssembly
{
    [Theory]
    [InlineData("System.Collections", "System.Collections.Generic.Stack`1")]
    [InlineData("system.runtime", "System.String")]
    [InlineData("Microsoft.AspNetCore.Http.Abstractions", "Microsoft.AspNetCore.Http.HttpContext")]
    public async Task WhenItIsInAReferencePack_ThenItsTypesHaveDocumentation(string name, string type)
    {
        var result = await OpenAsync(name);

        Assert.Empty(result.Diagnostics);
        var project = Assert.Single(result.Value!.Projects);
        Assert.Contains(
            "<summary>",
            project.Type(type)!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Null(project.Directory);
    }

    [Fact]
    public async Task WhenItIsAPackage_ThenItsDependenciesAreResolved()
    {
        using var folder = ProjectFolder.WithLibrary(
            ProjectFolder.Project(
                "<PackageReference Include=\"Microsoft.Extensions.DependencyInjection\" Version=\"10.0.14\" />"
            )
        );
        await folder.RestoreAsync("Caching/Caching.csproj");

        var newest = await OpenAsync("Microsoft.Extensions.DependencyInjection");
        var named = await OpenAsync("microsoft.extensions.dependencyinjection/10.0.14");

        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection"],
            newest.Value!.Projects.Select(project => project.Assembly.Name).ToEquatableArray()
        );
        var provider = named.Value!.Projects[0].Type("Microsoft.Extensions.DependencyInjection.ServiceProvider")!;
        Assert.DoesNotContain(provider.AllInterfaces, type => type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Error);
        Assert.Contains(provider.AllInterfaces, type => type.Name is "IKeyedServiceProvider");
    }

    [Fact]
    public async Task WhenItIsAFileWithoutDocumentation_ThenThatIsSaid()
    {
        using var folder = ProjectFolder.Create();
        var copy = folder.PathOf("Copy.dll");
        File.Copy(typeof(Microsoft.CodeAnalysis.CSharp.SyntaxKind).Assembly.Location, copy);

        var result = await OpenAsync(copy);

        Assert.Equal([Rules.DocumentationFileMissing], result.Rules());
        Assert.Equal("Microsoft.CodeAnalysis.CSharp", Assert.Single(result.Value!.Projects).Assembly.Name);
    }

    [Theory]
    [InlineData("No.Such.Assembly")]
    [InlineData("newtonsoft.json/0.0.1")]
    [InlineData("../../etc")]
    [InlineData("..")]
    [InlineData("a/b/c")]
    [InlineData("")]
    public async Task WhenThereIsNone_ThenThatIsSaid(string name) =>
        Assert.Equal([Rules.AssemblyNotFound], (await OpenAsync(name)).Rules());

    [Fact]
    public async Task WhenTheFileIsNotAnAssembly_ThenThatIsSaid()
    {
        using var folder = ProjectFolder.Create();

        Assert.Equal([Rules.AssemblyNotFound], (await OpenAsync(folder.Write("Text.dll", "text"))).Rules());
    }

    [Fact]
    public void Closure_FollowsTheGroupOfTheNearestFramework()
    {
        using var folder = ProjectFolder.Create();
        WritePackage(
            folder,
            "top",
            "1.0.0",
            "<group targetFramework='net472'><dependency id='Wrong' version='1.0.0'/></group><group targetFramework='net8.0'><dependency id='Mid' version='[1.0.0, 2.0.0)'/></group>"
        );
        WritePackage(
            folder,
            "mid",
            "1.0.0",
            "<dependency id='Top' version='1.0.0'/><dependency id='Gone' version='1.0.0'/>"
        );
        WritePackage(folder, "mid", "1.5.0", "");
        WritePackage(folder, "mid", "2.0.0", "");
        WritePackage(folder, "wrong", "1.0.0", "");
        var packages = new PackageFolder(folder.Root);

        var closure = new PackageClosure(packages, NuGet.Frameworks.NuGetFramework.Parse("net10.0")).Of(
            packages.Find("Top")!
        );

        Assert.Equal(["Mid 1.0.0"], closure.Select(package => $"{package.Id} {package.Version}").ToEquatableArray());
    }

    [Fact]
    public void Find_WithoutAVersion_PrefersTheNewestRelease()
    {
        using var folder = ProjectFolder.Create();
        WritePackage(folder, "mid", "9.0.0", "");
        WritePackage(folder, "mid", "10.0.0", "");
        WritePackage(folder, "mid", "11.0.0-rc.1", "");

        Assert.Equal("10.0.0", new PackageFolder(folder.Root).Find("Mid")!.Version.ToString());
    }

    private static void WritePackage(ProjectFolder folder, string id, string version, string dependencies) =>
        folder.Write(
            $"{id}/{version}/{id}.nuspec",
            $"<package xmlns='http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd'><metadata><id>{id}</id><dependencies>{dependencies}</dependencies></metadata></package>"
        );

    private static async Task<StageResult<OpenedTarget>> OpenAsync(string name)
    {
        using var folder = ProjectFolder.Create();
        using var run = new DiskRun(folder);
        return await run.OpenAsync(new ForgeTarget(ForgeTargetKind.Assembly, name));
    }
}
