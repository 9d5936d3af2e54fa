using System.Diagnostics;

namespace SkeletonForge.Workspaces.Tests.Kit;

/// <summary>A temporary folder with real projects in it, deleted at the end of a test.</summary>
internal sealed class ProjectFolder : IDisposable
{
    public const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>
        """;

    private ProjectFolder(string root) => Root = root;

    public string Root { get; }

    public static ProjectFolder Create()
    {
        var root = Directory.CreateTempSubdirectory("skeletonforge-test-").FullName;

        // the neighbourhood of a target ends at a repository's root
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        return new(root);
    }

    /// <summary>A folder with one library, <c>Caching/Caching.csproj</c>, that has one documented type.</summary>
    public static ProjectFolder WithLibrary(string project = Library)
    {
        var folder = Create();
        folder.Write("Caching/Caching.csproj", project);
        folder.Write("Caching/Cache.cs", Source("Caching", "Cache"));
        return folder;
    }

    public static string Source(string @namespace, string type) =>
        $$"""
            namespace {{@namespace}};

            /// <summary>Keeps {{type}}.</summary>
            public class {{type}}
            {
            }
            """;

    public static string Project(string items, string properties = "") =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """;

    public string PathOf(string relative) => Path.Combine(Root, Path.Combine(relative.Split('/')));

    public string Write(string relative, string text)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public async Task RestoreAsync(string relative)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", PathOf(relative), "-nodeReuse:false", "-v:q"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
