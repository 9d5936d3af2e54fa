namespace Microsoft.VisualStudio.Extensibility.UI;

// ref:ui.iasynccommand, confirmed
public interface IAsyncCommand
{
    // ref:ui.iasynccommand, confirmed
    bool CanExecute { get; }

    // ref:ui.iasynccommand, confirmed
    Task ExecuteAsync(object? parameter, IClientContext clientContext, CancellationToken cancellationToken);
}

// ref:ui.asynccommand, confirmed
public class AsyncCommand : IAsyncCommand
{
    private readonly Func<object?, IClientContext, CancellationToken, Task> _callback;

    // sample:ToolWindowSample, confirmed; inferred: the parameter's name
    public AsyncCommand(Func<object?, CancellationToken, Task> callback)
        : this((parameter, _, token) => callback(parameter, token)) { }

    // sample:FeatureGallery, confirmed; inferred: the parameter's name
    public AsyncCommand(Func<object?, IClientContext, CancellationToken, Task> callback) => _callback = callback;

    // guide:inside-the-sdk/remote-ui sets it, confirmed
    public bool CanExecute { get; set; } = true;

    // ref:ui.iasynccommand, confirmed
    public Task ExecuteAsync(object? parameter, IClientContext clientContext, CancellationToken cancellationToken) =>
        _callback(parameter, clientContext, cancellationToken);
}
