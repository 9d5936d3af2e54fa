namespace Caching.Limits;

/// <summary>Limits how often something may be done: each time costs one or more permits.</summary>
/// <remarks>All members may be called from several threads at a time.</remarks>
public abstract class RateLimiter : IDisposable
{
    // a timer cannot be set to more than 49 days
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource _disposal = new();
    private readonly CancellationToken _disposed;

    /// <summary>Creates a limiter.</summary>
    /// <param name="timeProvider">The clock, or <see langword="null"/> for that of the system.</param>
    protected RateLimiter(TimeProvider? timeProvider)
    {
        TimeProvider = timeProvider ?? TimeProvider.System;
        // the token outlives its source: it still answers after disposal, when the source throws
        _disposed = _disposal.Token;
    }

    /// <summary>Occurs when <see cref="TryAcquire"/> is refused.</summary>
    public event EventHandler<PermitsRefusedEventArgs>? Refused;

    /// <summary>Gets the largest number of permits that can be acquired at once.</summary>
    public abstract int Capacity { get; }

    /// <summary>Gets the number of permits that can be acquired now without waiting.</summary>
    public abstract int AvailablePermits { get; }

    /// <summary>Gets a value indicating whether the limiter has been disposed.</summary>
    /// <value><see langword="true"/> after the first call of <see cref="Dispose()"/>; otherwise, <see langword="false"/>.</value>
    public bool IsDisposed => _disposed.IsCancellationRequested;

    /// <summary>Gets the clock of the limiter.</summary>
    protected TimeProvider TimeProvider { get; }

    /// <summary>Acquires permits if they are available now.</summary>
    /// <param name="permits">How many permits to acquire.</param>
    /// <returns>
    /// <see langword="true"/> if the permits were acquired; otherwise, <see langword="false"/>, and no permit is taken.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="permits"/> is less than one or greater than <see cref="Capacity"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The limiter has been disposed.</exception>
    public bool TryAcquire(int permits = 1)
    {
        ThrowIfImpossible(permits);
        if (TryTake(permits))
        {
            return true;
        }

        Refused?.Invoke(this, new PermitsRefusedEventArgs(permits, AvailablePermits));
        return false;
    }

    /// <summary>Acquires permits, and waits until they are available.</summary>
    /// <param name="permits">How many permits to acquire.</param>
    /// <param name="cancellationToken">Stops the wait; no permit is taken then.</param>
    /// <returns>A task that completes when the permits have been acquired.</returns>
    /// <remarks>Waiting callers are served in no particular order.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="permits"/> is less than one or greater than <see cref="Capacity"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">
    /// The limiter has been disposed, before the call or while it waits.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is canceled.</exception>
    public async Task AcquireAsync(int permits = 1, CancellationToken cancellationToken = default)
    {
        ThrowIfImpossible(permits);
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposed);
        while (!TryTake(permits))
        {
            var delay = GetDelay(permits);
            await WaitAsync(delay < LongestDelay ? delay : LongestDelay, stop.Token, cancellationToken);
        }
    }

    /// <summary>Refuses all further permits, and ends every wait; a second call does nothing.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes permits if they are available now.</summary>
    /// <param name="permits">How many permits to take; between one and <see cref="Capacity"/>.</param>
    /// <returns><see langword="true"/> if all of them were taken; <see langword="false"/> if none was.</returns>
    protected abstract bool TryTake(int permits);

    /// <summary>Gets how long it takes until permits can be available.</summary>
    /// <param name="permits">How many permits are wanted; between one and <see cref="Capacity"/>.</param>
    /// <returns>The time to wait; zero if the permits are available now.</returns>
    protected abstract TimeSpan GetDelay(int permits);

    /// <summary>Releases what the limiter holds.</summary>
    /// <param name="disposing"><see langword="true"/> if called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !IsDisposed)
        {
            _disposal.Cancel();
            _disposal.Dispose();
        }
    }

    private async Task WaitAsync(TimeSpan delay, CancellationToken stop, CancellationToken callersToken)
    {
        try
        {
            await Task.Delay(delay, TimeProvider, stop);
        }
        catch (OperationCanceledException exception) when (!callersToken.IsCancellationRequested)
        {
            throw new ObjectDisposedException($"{GetType()} was disposed while a caller waited.", exception);
        }
        catch (OperationCanceledException exception)
        {
            throw new OperationCanceledException(exception.Message, exception, callersToken);
        }
    }

    private void ThrowIfImpossible(int permits)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        ArgumentOutOfRangeException.ThrowIfLessThan(permits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(permits, Capacity);
    }
}
