using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.VisualStudio.Extensibility;

// ref:extension, confirmed; inferred: how members are spread over the two classes (17.7 reference)
public abstract class ExtensionCore : IDisposable
{
    private protected ExtensionCore() { }

    // sample:InsertGuid overrides it, confirmed; inferred: nullability
    [CompileTimeEvaluation]
    public virtual ExtensionConfiguration? ExtensionConfiguration => null;

    // sample:InsertGuid uses it, confirmed; inferred: accessibility
    protected Version ExtensionAssemblyVersion => GetType().Assembly.GetName().Version!;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // every sample overrides it and calls the base, confirmed
    protected virtual void InitializeServices(IServiceCollection serviceCollection) =>
        ArgumentNullException.ThrowIfNull(serviceCollection);

    // inferred: 17.7 reference
    protected virtual void Dispose(bool disposing) { }

    internal void Initialize(IServiceCollection services) => InitializeServices(services);
}

// ref:extension, confirmed
public abstract class Extension : ExtensionCore, IVisualStudioContributionClass
{
    // ref:extension, confirmed
    protected Extension() { }

    // sample:InsertGuid, confirmed
    protected override void InitializeServices(IServiceCollection serviceCollection) =>
        base.InitializeServices(serviceCollection);
}
