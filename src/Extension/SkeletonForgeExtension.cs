using Microsoft.Extensions.DependencyInjection;
using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.ToolWindows;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension;

/// <summary>What Visual Studio loads: who the extension is, where it runs and what its parts are made of.</summary>
[VisualStudioContribution]
internal sealed class SkeletonForgeExtension : Microsoft.VisualStudio.Extensibility.Extension
{
    // The packages alone would say [17.14,18.0), and .NET 8 only, for which Visual Studio 2026 warns its users.
    // The manifest of a .vsix knows no localized strings.
    /// <inheritdoc/>
    public override ExtensionConfiguration ExtensionConfiguration =>
        new()
        {
            Metadata = new(
                id: "SkeletonForge.7d0f1b52-6a0e-4c0e-9a7e-3f6f6b1f2c84",
                version: ExtensionAssemblyVersion,
                publisherName: "SkeletonForge contributors",
                displayName: "SkeletonForge",
                description: "Turns the documented contract of C# types into pending behavior tests."
            )
            {
                DotnetTargetVersions = [DotnetTarget.Custom("net8.0"), DotnetTarget.Custom("net10.0")],
                InstallationTargetVersion = "[17.14,19.0)",
                License = "LICENSE",
                Tags = ["testing", "xunit", "nunit", "mstest", "documentation"],
            },
        };

    /// <inheritdoc/>
    protected override void InitializeServices(IServiceCollection serviceCollection)
    {
        base.InitializeServices(serviceCollection);
        serviceCollection.AddSingleton(TimeProvider.System);
        serviceCollection.AddSingleton<IClipboard, WindowsClipboard>();
        serviceCollection.AddSingleton<OutputLog>();
        serviceCollection.AddSingleton<ForgeHost>();
        serviceCollection.AddSingleton<BehaviorsModel>();
        // it takes what belongs to one part
        serviceCollection.AddScoped<Workbench>();
    }
}
