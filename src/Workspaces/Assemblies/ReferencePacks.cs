using System.Runtime.InteropServices;
using NuGet.Frameworks;
using NuGet.Versioning;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>The reference assemblies of a framework.</summary>
/// <param name="Folder">The folder that holds them.</param>
/// <param name="Framework">The framework that they describe.</param>
internal sealed record ReferencePack(string Folder, NuGetFramework Framework)
{
    public IEnumerable<string> Assemblies => Directory.EnumerateFiles(Folder, "*.dll").Order(StringComparer.Ordinal);

    /// <summary>The path of an assembly of the pack by its simple name, in any letter case.</summary>
    public string? Find(string name) =>
        Assemblies.FirstOrDefault(path =>
            string.Equals(Path.GetFileNameWithoutExtension(path), name, StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>Finds the newest installed reference packs.</summary>
internal static class ReferencePacks
{
    private static readonly Lazy<ReferencePack> FoundNetCore = new(() =>
        Find("Microsoft.NETCore.App.Ref") ?? Runtime()
    );

    private static readonly Lazy<ReferencePack?> FoundAspNetCore = new(() => Find("Microsoft.AspNetCore.App.Ref"));

    /// <summary>The newest .NET; the running runtime's own assemblies where no pack is installed.</summary>
    public static ReferencePack NetCore => FoundNetCore.Value;

    /// <summary>The newest ASP.NET Core; <see langword="null"/> if none is installed.</summary>
    public static ReferencePack? AspNetCore => FoundAspNetCore.Value;

    private static ReferencePack? Find(string name)
    {
        var root = Path.Combine(DotnetRoot.Folder ?? "", "packs", name);
        if (DotnetRoot.Folder is null || !Directory.Exists(root))
        {
            return null;
        }

        return Directory
            .EnumerateDirectories(root)
            .Select(folder =>
                (Folder: folder, Version: NuGetVersion.TryParse(Path.GetFileName(folder), out var v) ? v : null)
            )
            .Where(pack => pack.Version is not null)
            .OrderByDescending(pack => pack.Version)
            .Select(pack => NewestFramework(Path.Combine(pack.Folder, "ref")))
            .FirstOrDefault(pack => pack is not null);
    }

    private static ReferencePack? NewestFramework(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateDirectories(folder)
                .Select(path => new ReferencePack(path, NuGetFramework.ParseFolder(Path.GetFileName(path))))
                .MaxBy(pack => pack.Framework.Version)
            : null;

    private static ReferencePack Runtime() =>
        new(
            RuntimeEnvironment.GetRuntimeDirectory(),
            new NuGetFramework(FrameworkConstants.FrameworkIdentifiers.NetCoreApp, Environment.Version)
        );
}
