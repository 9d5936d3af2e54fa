namespace SkeletonForge.Core.Writing;

/// <summary>A text in a temporary file beside the place that it is for.</summary>
internal sealed class StagedFile : IStagedText
{
    private const int DiskFull = 28;
    private const int QuotaExceededOnLinux = 122;
    private const int QuotaExceededOnMac = 69;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    private readonly string _temporary;
    private readonly Action<string> _moveIntoPlace;
    private readonly IReadOnlyList<string> _newFolders;
    private bool _isOver;

    private StagedFile(string temporary, Action<string> moveIntoPlace, IReadOnlyList<string> newFolders)
    {
        _temporary = temporary;
        _moveIntoPlace = moveIntoPlace;
        _newFolders = newFolders;
    }

    /// <summary>Writes a text beside its place.</summary>
    /// <param name="path">The absolute path of the place, of which missing folders are made.</param>
    /// <param name="bytes">The text.</param>
    /// <param name="moveIntoPlace">Takes the path of the temporary file.</param>
    /// <exception cref="StoreFailedException">The disk is full, or breaks down.</exception>
    /// <exception cref="IOException">There can be no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static StagedFile Write(string path, byte[] bytes, Action<string> moveIntoPlace)
    {
        var folder = Path.GetDirectoryName(path)!;
        var staged = new StagedFile(TemporaryFiles.NameIn(folder), moveIntoPlace, MissingFolders(folder));
        var isWritten = false;
        try
        {
            staged.Write(folder, bytes);
            isWritten = true;
            return staged;
        }
        finally
        {
            if (!isWritten)
            {
                staged.Dispose();
            }
        }
    }

    public void Commit()
    {
        _moveIntoPlace(_temporary);
        _isOver = true;
    }

    public void Dispose()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        try
        {
            File.Delete(_temporary);
            foreach (var folder in _newFolders)
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // the folder was never made, or others have put something into it
        }
    }

    private void Write(string folder, byte[] bytes)
    {
        using var stream = Create(folder);
        try
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        // a file that grows beyond what the process may write is an argument out of range to the runtime
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
        {
            throw Failed(exception);
        }
    }

    private FileStream Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (IsFull(exception))
        {
            throw Failed(exception);
        }
    }

    // the message of the system names the temporary file, which nobody knows
    private static StoreFailedException Failed(Exception exception) =>
        new(IsFull(exception) ? "The disk is full, or a quota is used up." : exception.Message, exception);

    private static bool IsFull(Exception exception) =>
        OperatingSystem.IsWindows() ? exception.HResult == DiskFullOnWindows
        : OperatingSystem.IsLinux() ? exception.HResult is DiskFull or QuotaExceededOnLinux
        : exception.HResult is DiskFull or QuotaExceededOnMac;

    // the deepest first, as they can be deleted
    private static List<string> MissingFolders(string folder)
    {
        var missing = new List<string>();
        for (
            string? candidate = folder;
            candidate is not null && !Path.Exists(candidate);
            candidate = Path.GetDirectoryName(candidate)
        )
        {
            missing.Add(candidate);
        }

        return missing;
    }
}
