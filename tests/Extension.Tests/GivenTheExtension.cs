using Microsoft.VisualStudio.Extensibility;

namespace SkeletonForge.Extension.Tests;

public sealed class GivenTheExtension
{
    [Fact]
    public void WhenItsMetadataIsRead_ThenItIsTheOneOfEveryRelease()
    {
        using var extension = new SkeletonForgeExtension();

        var metadata = extension.ExtensionConfiguration.Metadata!;

        Assert.Equal("SkeletonForge.7d0f1b52-6a0e-4c0e-9a7e-3f6f6b1f2c84", metadata.Id);
        Assert.Equal("[17.14,19.0)", metadata.InstallationTargetVersion);
        Assert.Equal(typeof(Core.ForgePipeline).Assembly.GetName().Version, metadata.Version);
        Assert.Equal([DotnetTarget.Custom("net8.0"), DotnetTarget.Custom("net10.0")], metadata.DotnetTargetVersions!);
    }
}
