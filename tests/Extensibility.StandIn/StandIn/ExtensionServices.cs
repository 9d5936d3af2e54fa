using Microsoft.Extensions.DependencyInjection;
using Microsoft.VisualStudio.Extensibility;

namespace SkeletonForge.Extensibility.StandIn;

/// <summary>What an extension offers to the constructors of its commands and tool windows.</summary>
internal static class ExtensionServices
{
    /// <summary>
    /// The services of <paramref name="extension"/> and those of its host. One <see cref="VisualStudioExtensibility"/>
    /// belongs to one contributed part: a singleton that asks for it fails in a provider that validates scopes.
    /// </summary>
    public static IServiceCollection Of(Extension extension, IVisualStudio visualStudio)
    {
        var services = new ServiceCollection();
        services.AddScoped(_ => new VisualStudioExtensibility(visualStudio));
        extension.Initialize(services);
        return services;
    }
}
