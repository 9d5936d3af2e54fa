using System.Runtime.InteropServices;

namespace SkeletonForge.TestKit;

/// <summary>The .NET installation that runs the tests.</summary>
internal static class DotnetInstallation
{
    // <root>/shared/Microsoft.NETCore.App/<version>/ is the runtime
    public static string Root { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Executable { get; } =
        Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
}
