namespace SkeletonForge.Workspaces.Caching;

/// <summary>Files of a cache: nobody but the user reads them, and what is wrong with one only costs time.</summary>
internal static class CacheFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="longest">How long it may be.</param>
    /// <returns><see langword="null"/> if there is none, or it cannot be read or is too long.</returns>
    public static byte[]? TryRead(string path, long longest = int.MaxValue)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: var length } && length <= longest
                ? File.ReadAllBytes(path)
                : null;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file, all of it or nothing; in a folder that cannot be written to, nothing.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(unfinished, NewFile()))
            {
                stream.Write(content);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Delete(unfinished);
        }
    }

    /// <summary>Deletes the oldest files of a folder, of which there should be no more than some.</summary>
    public static void Trim(string folder, int most)
    {
        try
        {
            foreach (
                var file in new DirectoryInfo(folder)
                    .GetFiles()
                    .OrderByDescending(file => file.LastWriteTimeUtc)
                    .ThenBy(file => file.Name, StringComparer.Ordinal)
                    .Skip(most)
            )
            {
                Delete(file.FullName);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // the next run tries again
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // another run has it open, or it is nobody's to delete
        }
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
