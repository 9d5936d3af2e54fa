using System.Text;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    private readonly Dictionary<string, StringBuilder> _channels = new(StringComparer.Ordinal);

    /// <summary>The panes of the output window, by name.</summary>
    public IReadOnlyCollection<string> OutputChannels => _channels.Keys;

    /// <summary>What one pane shows, with one line feed after each line.</summary>
    public string OutputOf(string channel) => _channels.TryGetValue(channel, out var text) ? text.ToString() : "";

    public Task CreateOutputChannelAsync(string displayName, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (!_channels.TryAdd(displayName, new()))
        {
            throw new InvalidOperationException($"There is a channel '{displayName}' already.");
        }

        return Task.CompletedTask;
    }

    public Task WriteOutputLineAsync(string channel, string text)
    {
        _channels[channel].Append(text).Append('\n');
        return Task.CompletedTask;
    }
}
