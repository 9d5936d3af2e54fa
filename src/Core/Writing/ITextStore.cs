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

    /// <summary>Makes a new text of a file ready, with all that can go wrong, and changes nothing that anybody reads.</summary>
    /// <param name="path">The absolute path of the file; of a link to what is replaced, its target is meant. Folders are made.</param>
    /// <param name="text">The text and how it is written.</param>
    /// <param name="expected">
    /// What the file has to hold still, so that no edit in the meantime is lost; <see langword="null"/> if it must not exist.
    /// </param>
    /// <returns>The text, to be put in place.</returns>
    /// <exception cref="StoreFailedException">The store takes no more text.</exception>
    /// <exception cref="IOException">The file is not as expected, is read-only or in use, or cannot have this path or text.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written to.</exception>
    IStagedText Stage(string path, StoredText text, StoredText? expected);

    /// <summary>Deletes a file.</summary>
    /// <param name="path">The absolute path of the file; a link is deleted, and not what it leads to.</param>
    /// <param name="expected">What the file has to hold still, so that no edit in the meantime is lost.</param>
    /// <exception cref="IOException">The file holds something else, is gone, read-only or in use; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be deleted; it is as it was.</exception>
    void Delete(string path, StoredText expected);

    /// <summary>The files of a folder, without those of folders in it.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <returns>Their absolute paths in ordinal order; none if there is no such folder, or it cannot be read.</returns>
    IReadOnlyList<string> FilesIn(string folder);

    /// <summary>The path with all links in it followed, as far as it exists.</summary>
    /// <param name="path">An absolute path; its last parts need not exist.</param>
    /// <returns>The absolute path that a write to <paramref name="path"/> would reach.</returns>
    string ResolveLinks(string path);
}
