namespace SkeletonForge.Core.Writing;

/// <summary>Keeps other writers off a file that is about to be replaced.</summary>
internal static class FileLock
{
    /// <summary>Opens a file that nobody else writes.</summary>
    /// <param name="path">The absolute path of the file, without links.</param>
    /// <returns>The opened file; the lock lasts until it is closed.</returns>
    /// <exception cref="IOException">The file is gone, in use, or was replaced just now.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written to.</exception>
    public static FileStream Take(string path)
    {
        // Windows moves a file over an open one only where that shares its deletion; elsewhere, that would share all.
        var share = OperatingSystem.IsWindows() ? FileShare.Read | FileShare.Delete : FileShare.None;
        var stream = SharedFile.Open(path, FileAccess.ReadWrite, share);
        if (IsStillAt(path, stream))
        {
            return stream;
        }

        stream.Dispose();
        throw new IOException($"'{path}' was changed in the meantime.");
    }

    // Another process may have moved its file here after this one was opened and before it was locked.
    private static bool IsStillAt(string path, FileStream stream) =>
        File.GetLastWriteTimeUtc(stream.SafeFileHandle) == File.GetLastWriteTimeUtc(path);
}
