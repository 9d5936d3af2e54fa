namespace Caching.Limits;

/// <summary>Says how many permits a <see cref="RateLimiter"/> refused.</summary>
/// <param name="requested">How many permits were asked for.</param>
/// <param name="available">How many permits were available at that moment.</param>
public sealed class PermitsRefusedEventArgs(int requested, int available) : EventArgs
{
    /// <summary>Gets how many permits were asked for.</summary>
    public int Requested { get; } = requested;

    /// <summary>Gets how many permits were available at that moment.</summary>
    public int Available { get; } = available;
}
