using System.Runtime.InteropServices;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>Finds the .NET installation in use: <c>DOTNET_ROOT</c>, the running runtime's, or the <c>dotnet</c> on the path.</summary>
internal static class DotnetRoot
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The installation's folder; <see langword="null"/> if there is none with an SDK or reference packs.</summary>
    public static string? Folder => Found.Value;

    /// <summary>The program to start: that of the installation, or whatever the system finds by name.</summary>
    public static string Executable =>
        Folder is { } folder && File.Exists(Path.Combine(folder, FileName)) ? Path.Combine(folder, FileName) : FileName;

    public static bool Contains(string path) => Folder is { } folder && SourceFolder.IsInside(path, folder);

    private static string? Find() => Candidates().OfType<string>().FirstOrDefault(IsInstallation);

    private static IEnumerable<string?> Candidates()
    {
        yield return Environment.GetEnvironmentVariable("DOTNET_ROOT");

        // <root>/shared/Microsoft.NETCore.App/<version>/
        var runtime = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        yield return SourceFolder.Upwards(runtime).ElementAtOrDefault(3);

        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        foreach (var folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var program = new FileInfo(Path.Combine(folder, FileName));
            if (program.Exists)
            {
                yield return (program.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? program).DirectoryName;
            }
        }
    }

    private static bool IsInstallation(string folder) =>
        Directory.Exists(Path.Combine(folder, "sdk")) || Directory.Exists(Path.Combine(folder, "packs"));
}
