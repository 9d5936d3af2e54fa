using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Documents;

namespace SkeletonForge.Extension.Ide;

/// <summary>The pane of the output window that tells what prompts leave out. One for all parts: a second of the same name is an error.</summary>
internal sealed class OutputLog : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private OutputChannel? _channel;

    /// <summary>Writes lines, which stay together.</summary>
    /// <param name="ide">The caller's way to Visual Studio.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task WriteAsync(
        VisualStudioExtensibility ide,
        IEnumerable<string> lines,
        CancellationToken cancellationToken
    )
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _channel ??= await ide.Views()
                .Output.CreateOutputChannelAsync(Strings.ProductName, cancellationToken)
                .ConfigureAwait(false);
            foreach (var line in lines)
            {
                await _channel.WriteLineAsync(line).ConfigureAwait(false);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _channel?.Dispose();
        _one.Dispose();
    }
}
