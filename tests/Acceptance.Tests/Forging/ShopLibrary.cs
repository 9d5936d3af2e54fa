using SkeletonForge.TestKit;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>A project on disk to forge tests for, outside of the settings of any repository.</summary>
internal static class ShopLibrary
{
    /// <summary>Writes <c>Shop/Shop.csproj</c>.</summary>
    /// <param name="source">The text of its only file.</param>
    /// <returns>The folder above it, which is deleted with the handle.</returns>
    public static TemporaryDirectory Write(string source)
    {
        var directory = new TemporaryDirectory();
        directory.Write("Directory.Build.props", "<Project />");
        directory.Write("Directory.Packages.props", "<Project />");
        directory.Write(".editorconfig", "root = true\n");
        directory.Write(
            "Shop/Shop.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """
        );
        directory.Write("Shop/Shop.cs", source);
        return directory;
    }
}
