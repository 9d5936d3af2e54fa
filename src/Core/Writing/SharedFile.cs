namespace SkeletonForge.Core.Writing;

/// <summary>Opens files that another process may hold for the moment that it takes to read or replace them.</summary>
internal static class SharedFile
{
    private const int Attempts = 10;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockElsewhere = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Opens a file that exists.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="access">What is done with it.</param>
    /// <param name="share">What others may do with it.</param>
    /// <exception cref="IOException">The file is gone, or was in use all the time.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened so.</exception>
    public static FileStream Open(string path, FileAccess access, FileShare share)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new(path, FileMode.Open, access, share);
            }
            catch (IOException exception) when (attempt < Attempts && IsInUse(exception))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Says whether a file could not be opened because somebody else has it open.</summary>
    public static bool IsInUse(IOException exception) =>
        exception.HResult
        == (
            OperatingSystem.IsWindows() ? SharingViolationOnWindows
            : OperatingSystem.IsLinux() ? WouldBlockOnLinux
            : WouldBlockElsewhere
        );
}
