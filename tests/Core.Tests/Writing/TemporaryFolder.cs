namespace SkeletonForge.Core.Tests.Writing;

/// <summary>A folder on disk that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    // The folder for temporary files is itself behind a link on macOS.
    public string FullName => _folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? _folder.FullName;

    public string this[params string[] parts] => Path.Combine([FullName, .. parts]);

    public IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(
                FullName,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }
            )
            .Select(path => Path.GetRelativePath(FullName, path))
            .Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
