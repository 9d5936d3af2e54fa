namespace Microsoft.VisualStudio.Extensibility.UI;

// ref:ui.iasynccommand, confirmed
public interface IAsyncCommand
{
    internal Task ExecuteAsync(object? parameter, IClientContext clientContext, CancellationToken cancellationToken);
}

// ref:ui.asynccommand, confirmed
public class AsyncCommand : IAsyncCommand
{
    private readonly Func<object?, IClientContext, CancellationToken, Task> _callback;

    // sample:FeatureGallery, confirmed; inferred: the parameter's name
    public AsyncCommand(Func<object?, IClientContext, CancellationToken, Task> callback) => _callback = callback;

    Task IAsyncCommand.ExecuteAsync(
        object? parameter,
        IClientContext clientContext,
        CancellationToken cancellationToken
    ) => _callback(parameter, clientContext, cancellationToken);
}
