namespace SkeletonForge.TestKit;

/// <summary>An empty folder of one test's own, outside the repository, deleted with all it holds on disposal.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    /// <summary>The absolute path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("skeletonforge-").FullName;

    /// <summary>The absolute path of a file or folder below, which need not exist.</summary>
    /// <param name="parts">The path from the folder, one part per folder.</param>
    public string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file, with the folders above it, as UTF-8 without a byte-order mark.</summary>
    /// <param name="relativePath">Its path from the folder, with <c>/</c> between the parts.</param>
    /// <param name="text">Its whole text.</param>
    /// <returns>Its absolute path.</returns>
    public string Write(string relativePath, string text)
    {
        var path = Combine(relativePath.Split('/'));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Deletes the folder; what another process still holds open is left to the system's own cleaning.</summary>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // the test deleted it itself
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // on Windows the compiler server may hold a reference for a moment longer than the test lives
        }
    }
}
