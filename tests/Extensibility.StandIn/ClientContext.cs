using Microsoft.VisualStudio.Extensibility.Editor;

namespace Microsoft.VisualStudio.Extensibility;

// ref:iclientcontext, confirmed
public interface IClientContext
{
    // ref:iclientcontext, confirmed
    VisualStudioExtensibility Extensibility { get; }
}

// ref:extensionmethods, confirmed
public static class ExtensionMethods
{
    // ref:extensionmethods, sample:InsertGuid, confirmed
    public static Task<ITextViewSnapshot?> GetActiveTextViewAsync(
        this IClientContext clientContext,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(clientContext);
        return clientContext.Extensibility.VisualStudio.GetActiveTextViewAsync(clientContext, cancellationToken);
    }

    // sample:MarkdownLinter, confirmed
    public static Task<Uri> GetSelectedPathAsync(this IClientContext clientContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clientContext);
        return clientContext.Extensibility.VisualStudio.GetSelectedPathAsync(clientContext, cancellationToken);
    }
}
