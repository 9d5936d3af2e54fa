namespace SkeletonForge.Core.Writing;

/// <summary>The port through which text is read and written: disk, memory, or the documents of an editor.</summary>
public interface ITextStore
{
    /// <summary>Says whether anything exists at a path, whatever it is.</summary>
    /// <param name="path">An absolute path.</param>
    /// <returns><see langword="true"/> if a file, a folder or a link, also a dangling one, exists there; otherwise, <see langword="false"/>.</returns>
    bool Exists(string path);

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">An absolute path.</param>
    /// <returns>The text and how it is written; <see langword="null"/> if there is no such file.</returns>
    /// <exception cref="IOException">The file exists but cannot be read, or is not Unicode text.</exception>
    /// <exception cref="UnauthorizedAccessException">The file exists but may not be read.</exception>
    StoredText? TryOpen(string path);

    /// <summary>Creates a file with its folders, all of it or nothing.</summary>
    /// <param name="path">The absolute path of the file, which must not exist.</param>
    /// <param name="text">Its text.</param>
    /// <param name="byteOrderMark"><see langword="true"/> to start it with a UTF-8 byte-order mark.</param>
    /// <exception cref="IOException">The file exists already, or cannot be written; nothing half-written is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    void Create(string path, string text, bool byteOrderMark);

    /// <summary>Replaces the text of a file, all of it or nothing, in the form that the file has.</summary>
    /// <param name="path">The absolute path of the file; of a link, what it leads to is replaced.</param>
    /// <param name="expected">What the file has to hold still, so that no edit in the meantime is lost.</param>
    /// <param name="text">The new text.</param>
    /// <exception cref="IOException">The file holds something else, is gone, read-only or in use, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written to; the file is as it was.</exception>
    void Replace(string path, StoredText expected, string text);

    /// <summary>The path with all links in it followed, as far as it exists.</summary>
    /// <param name="path">An absolute path; its last parts need not exist.</param>
    /// <returns>The absolute path that a write to <paramref name="path"/> would reach.</returns>
    string ResolveLinks(string path);
}
