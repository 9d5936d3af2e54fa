using System.Text.Json;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;
using SkeletonForge.TestKit.Replays;

namespace SkeletonForge.Benchmarks.Replays;

/// <summary>The versions of a package that have documentation, oldest first.</summary>
internal static class PackageHistory
{
    private static readonly string Cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        is { Length: > 0 } configured
        ? configured
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Restores the versions that the package feed has.</summary>
    /// <param name="id">The id of the package.</param>
    public static async Task<IReadOnlyList<Func<LibraryVersion>>> OpenAsync(string id)
    {
        var versions = await VersionsOfAsync(id);
        using var folder = new TemporaryDirectory();
        folder.Write(
            "Versions.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageDownload Include="{id}" Version="{string.Join(
                ';',
                versions.Select(version => $"[{version}]")
            )}" />
              </ItemGroup>
            </Project>
            """
        );
        File.Copy(RepositoryRoot.Combine("NuGet.config"), folder.Combine("NuGet.config"));
        (await DotnetProcess.RunAsync(folder.Path, ["restore"])).EnsureSucceeded();
        return [.. versions.Select(version => Open(id, version)).OfType<Func<LibraryVersion>>()];
    }

    private static async Task<IReadOnlyList<string>> VersionsOfAsync(string id)
    {
        var found = await DotnetProcess.RunAsync(
            RepositoryRoot.Combine(),
            ["package", "search", id, "--exact-match", "--format", "json"]
        );
        using var answer = JsonDocument.Parse(found.EnsureSucceeded().Output);
        return
        [
            .. answer
                .RootElement.GetProperty("searchResult")
                .EnumerateArray()
                .SelectMany(source => source.GetProperty("packages").EnumerateArray())
                .Select(package => package.GetProperty("version").GetString()!)
                .Where(version => Version.TryParse(version, out _))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(Version.Parse),
        ];
    }

    private static Func<LibraryVersion>? Open(string id, string version)
    {
        var lib = Path.Combine(Cache, id.ToLowerInvariant(), version, "lib");
        var assembly = ((string[])["netstandard2.0", "net6.0", "net8.0", "net462", "netstandard1.3", "net45"])
            .Select(framework => Path.Combine(lib, framework, $"{id}.dll"))
            .FirstOrDefault(path => File.Exists(path) && File.Exists(Path.ChangeExtension(path, ".xml")));
        return assembly is null ? null : () => LibraryVersion.FromAssembly(version, assembly);
    }
}
