namespace Microsoft.VisualStudio.Extensibility.Commands;

// ref:commands.placeholdercommand, confirmed
public abstract class PlaceholderCommand : IDisposable
{
    private protected PlaceholderCommand() { }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // ref:commands.placeholdercommand, confirmed
    protected virtual void Dispose(bool disposing) { }
}

// ref:commands.executablecommandhandler, confirmed
public abstract class ExecutableCommandHandler : PlaceholderCommand
{
    private protected ExecutableCommandHandler() { }

    // ref:commands.executablecommandhandler, confirmed
    public bool DisableDuringExecution { get; set; }

    // ref:commands.executablecommandhandler, confirmed
    public abstract Task ExecuteCommandAsync(IClientContext context, CancellationToken cancellationToken);
}

// ref:commands.command, confirmed
public abstract class Command : ExecutableCommandHandler, IVisualStudioContributionClass
{
    // ref:commands.command, confirmed
    protected Command() { }

    // ref:commands.command, confirmed
    [CompileTimeEvaluation]
    public abstract CommandConfiguration CommandConfiguration { get; }
}
