using System.Text;

namespace SkeletonForge.Core.Writing;

/// <summary>The text store on disk.</summary>
/// <remarks>
/// A file is written to a temporary neighbour first and then moved into place, so that nobody ever sees half of it.
/// It has no state and is safe for use by several threads and processes.
/// </remarks>
public sealed class DiskTextStore : ITextStore
{
    // Templates and test files are far smaller; a link to a device or a log has no business here.
    private const int LongestText = 16 * 1024 * 1024;

    private static readonly UTF8Encoding PlainUtf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding MarkedUtf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var file = new FileInfo(path);
        return file.Exists || Directory.Exists(path) || file.LinkTarget is not null;
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">An absolute path.</param>
    /// <returns>The text without a byte-order mark; <see langword="null"/> if there is no such file.</returns>
    /// <exception cref="IOException">The file exists but cannot be read or is longer than 16 Mi characters.</exception>
    /// <exception cref="UnauthorizedAccessException">The file exists but may not be read.</exception>
    public string? TryRead(string path)
    {
        try
        {
            using var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var reader = new StreamReader(stream, PlainUtf8);
            return ReadToEnd(reader, path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Create(string path, string text, bool byteOrderMark)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            WriteThrough(temporary, text, byteOrderMark ? MarkedUtf8 : PlainUtf8);
            AtomicMove.Run(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public string ResolveLinks(string path) => LinkResolver.Resolve(path);

    // Counts what arrives, because a device has no length.
    private static string ReadToEnd(StreamReader reader, string path)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (int count; (count = reader.Read(buffer)) > 0; )
        {
            if (text.Length + count > LongestText)
            {
                throw new IOException($"'{path}' is longer than 16 Mi characters.");
            }

            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    private static void WriteThrough(string path, string text, Encoding encoding)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        using var writer = new StreamWriter(stream, encoding);
        writer.Write(text);
        writer.Flush();
        stream.Flush(flushToDisk: true);
    }
}
