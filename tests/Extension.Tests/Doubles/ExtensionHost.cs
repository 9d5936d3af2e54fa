using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SkeletonForge.Extensibility.StandIn;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>
/// Makes commands and tool windows as the extension's process does: by their constructors, each in a scope of its own.
/// Services that could not be had there cannot be had here.
/// </summary>
internal sealed class ExtensionHost : IDisposable
{
    private readonly SkeletonForgeExtension _extension = new();
    private readonly ServiceProvider _services;

    public ExtensionHost(FakeVisualStudio visualStudio, Action<IServiceCollection>? replace = null)
    {
        var services = ExtensionServices.Of(_extension, visualStudio);
        services.AddSingleton(new TraceSource(nameof(ExtensionHost)));
        replace?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public T Create<T>()
        where T : class => (T)Create(typeof(T));

    public object Create(Type type) => ActivatorUtilities.CreateInstance(_services.CreateScope().ServiceProvider, type);

    public void Dispose()
    {
        _services.Dispose();
        _extension.Dispose();
    }
}
