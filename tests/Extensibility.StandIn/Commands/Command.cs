using System.ComponentModel;

namespace Microsoft.VisualStudio.Extensibility.Commands;

// ref:commands.placeholdercommand, confirmed
public abstract class PlaceholderCommand : IDisposable, INotifyPropertyChanged
{
    // confirmed in part: the 17.7 reference has the interface
    public event PropertyChangedEventHandler? PropertyChanged;

    // guide:command/command sets it at run time, confirmed
    public string? DisplayName
    {
        get;
        set
        {
            field = value;
            OnPropertyChanged(new(nameof(DisplayName)));
        }
    }

    // sample:UserPromptSample overrides it, confirmed
    public virtual Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // ref:commands.placeholdercommand, confirmed
    protected virtual void Dispose(bool disposing) { }

    // guide:document/documents, confirmed
    protected void OnPropertyChanged(PropertyChangedEventArgs args) => PropertyChanged?.Invoke(this, args);
}

// ref:commands.executablecommandhandler, confirmed
public abstract class ExecutableCommandHandler : PlaceholderCommand
{
    private readonly VisualStudioExtensibility? _extensibility;

    private protected ExecutableCommandHandler(VisualStudioExtensibility? extensibility) =>
        _extensibility = extensibility;

    // ref:commands.executablecommandhandler, confirmed
    public bool DisableDuringExecution { get; set; }

    // ref:commands.executablecommandhandler, confirmed
    protected VisualStudioExtensibility Extensibility =>
        _extensibility
        ?? throw new InvalidOperationException("The stand-in knows only what the constructor was given.");

    // ref:commands.executablecommandhandler, confirmed
    public abstract Task ExecuteCommandAsync(IClientContext context, CancellationToken cancellationToken);
}

// ref:commands.command, confirmed
public abstract class Command : ExecutableCommandHandler, IVisualStudioContributionClass
{
    // ref:commands.command, confirmed
    protected Command()
        : base(extensibility: null) { }

    // sample:FilePickerSample, confirmed
    protected Command(VisualStudioExtensibility extensibility)
        : base(extensibility) { }

    // ref:commands.command, confirmed
    [CompileTimeEvaluation]
    public abstract CommandConfiguration CommandConfiguration { get; }
}
