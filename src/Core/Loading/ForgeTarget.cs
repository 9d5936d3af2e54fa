namespace SkeletonForge.Core.Loading;

/// <summary>What a request is about.</summary>
public enum ForgeTargetKind
{
    /// <summary>A path: a <c>.cs</c> file, a directory, a project or a solution.</summary>
    Path,

    /// <summary>An assembly: a path to a <c>.dll</c>, a name in the installed reference packs, or a package in the NuGet cache.</summary>
    Assembly,
}

/// <summary>What a request is about.</summary>
/// <param name="Kind">How <paramref name="Value"/> is read.</param>
/// <param name="Value">An absolute path, an assembly name, a package id, or <c>id/version</c>.</param>
public sealed record ForgeTarget(ForgeTargetKind Kind, string Value);
