namespace SkeletonForge.Core.Rendering;

/// <summary>Runs work that cannot be canceled and comes from strangers, and waits for it only so long.</summary>
internal static class Watchdog
{
    // The engine recurses with the nesting of a template, which is limited; this leaves it room on every platform.
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Runs work on a thread of its own.</summary>
    /// <param name="work">The work.</param>
    /// <param name="deadline">How long to wait; work that takes longer is left behind on its background thread.</param>
    /// <param name="failure">What the work threw; <see langword="null"/> if nothing.</param>
    /// <returns><see langword="true"/> if the work ended in time; otherwise, <see langword="false"/>.</returns>
    public static bool TryRun(Action work, TimeSpan deadline, out Exception? failure)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    // One that left this thread would end the process; the caller judges it.
                    thrown = exception;
                }
            },
            StackSize
        )
        {
            IsBackground = true,
            Name = "template",
        };
        thread.Start();
        var ended = thread.Join(deadline);
        failure = ended ? thrown : null;
        return ended;
    }
}
