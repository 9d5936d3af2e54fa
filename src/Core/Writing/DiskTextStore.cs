namespace SkeletonForge.Core.Writing;

/// <summary>The text store on disk.</summary>
/// <remarks>
/// A file is written to a temporary neighbour first and then moved into place, so that nobody ever sees half of it.
/// It has no state and is safe for use by several threads and processes.
/// </remarks>
public sealed class DiskTextStore : ITextStore
{
    // Templates and test files are far smaller; a link to a device or a log has no business here.
    private const int LongestFile = 16 * 1024 * 1024;

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var file = new FileInfo(path);
        return file.Exists || Directory.Exists(path) || file.LinkTarget is not null;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file exists but cannot be read, is not Unicode text, or is longer than 16 MiB.</exception>
    public StoredText? TryOpen(string path)
    {
        try
        {
            using var stream = SharedFile.Open(path, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A file keeps its permissions; other names of it, made by hard links, keep the old text. Programs that ask for no
    /// lock can still write in the instant between the last look and the move.
    /// </remarks>
    public IStagedText Stage(string path, StoredText text, StoredText? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = TextCodec.Encode(text, path);
        if (expected is null)
        {
            return Exists(path)
                ? throw new IOException($"'{path}' exists already.")
                : StagedFile.Write(path, bytes, temporary => AtomicMove.Run(temporary, path));
        }

        var target = ResolveLinks(path);
        ThrowIfReadOnly(target);
        TakeUnchanged(path, target, expected).Dispose();
        return StagedFile.Write(
            target,
            bytes,
            temporary =>
            {
                using var stream = TakeUnchanged(path, target, expected);
                AtomicMove.Over(temporary, target);
            }
        );
    }

    /// <inheritdoc/>
    public void Delete(string path, StoredText expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var target = ResolveLinks(path);
        ThrowIfReadOnly(target);
        using var stream = TakeUnchanged(path, target, expected);
        File.Delete(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesIn(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public string ResolveLinks(string path) => LinkResolver.Resolve(path);

    private static void ThrowIfReadOnly(string path)
    {
        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new IOException($"'{path}' is read-only.");
        }
    }

    private static FileStream TakeUnchanged(string path, string target, StoredText expected)
    {
        var stream = FileLock.Take(target);
        var isUnchanged = false;
        try
        {
            isUnchanged = Read(stream, path) == expected;
        }
        finally
        {
            if (!isUnchanged)
            {
                stream.Dispose();
            }
        }

        return isUnchanged ? stream : throw new IOException($"'{path}' was changed in the meantime.");
    }

    // Counts what arrives, because a device has no length.
    private static StoredText Read(FileStream stream, string path)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0; )
        {
            if (bytes.Length + count > LongestFile)
            {
                throw new IOException($"'{path}' is longer than 16 MiB.");
            }

            bytes.Write(buffer, 0, count);
        }

        return TextCodec.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
    }
}
