using System.Diagnostics;
using System.Globalization;

namespace SkeletonForge.Cli.Terminals;

/// <summary>A line that says that work goes on: only to a person who watches, only when the work takes long.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly Terminal _terminal;
    private readonly string _activity;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Timer? _timer;
    private bool _isShown;
    private bool _isOver;

    public ProgressLine(Terminal terminal, string activity)
    {
        _terminal = terminal;
        _activity = activity;
        _timer = terminal.IsWatched ? new Timer(_ => Show(), null, Patience, Patience) : null;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (_isShown)
            {
                _terminal.Error.Write($"\r{new string(' ', _activity.Length + 12)}\r");
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                var seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
                _terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_activity} … {seconds:0} s"));
                _isShown = true;
            }
        }
    }
}
