using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Writing;

/// <summary>Keeps other runs from writing to a folder, as long as it is held and the process lives.</summary>
/// <remarks>
/// The operating system holds the lock and gives it up with the process, so none is ever stale. What a second file says of
/// the holder is for people to read.
/// </remarks>
public sealed class RunLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _folder;
    private readonly FileStream? _stream;
    private readonly DateTime _since;

    private RunLock(string folder, FileStream? stream, DateTime since)
    {
        _folder = folder;
        _stream = stream;
        _since = since;
    }

    /// <summary>Takes the lock of a folder, and waits for it if it is taken.</summary>
    /// <param name="folder">The absolute path of the folder, without links.</param>
    /// <param name="locks">The absolute path of the folder that locks are kept in. Where it cannot be used, nothing is locked.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The lock; no value if another run held it all the time.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<StageResult<RunLock>> TakeAsync(
        string folder,
        string locks,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(locks);
        var path = Path.Combine(locks, NameOf(folder));
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var stream = Open(path);
                WriteHolder(path);
                return StageResult.Of(new RunLock(folder, stream, SinceOf(path)));
            }
            catch (IOException exception) when (SharedFile.IsInUse(exception))
            {
                if (Stopwatch.GetElapsedTime(start) >= patience)
                {
                    return StageResult.Failed<RunLock>([ForgeDiagnostic.Of(Rules.RunLocked, folder, HolderOf(path))]);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // each file is compared with what it was read as before it is replaced, lock or no lock
                return StageResult.Of(new RunLock(folder, stream: null, since: default));
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes what runs that were killed left behind.</summary>
    /// <param name="folders">The absolute paths of the folders to look into; those outside of the locked one are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folders"/> is <see langword="null"/>.</exception>
    public void Sweep(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        if (_stream is null)
        {
            return;
        }

        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            if (FolderBorder.IsInside(LinkResolver.Resolve(folder), _folder))
            {
                TemporaryFiles.Delete(folder, _since);
            }
        }
    }

    /// <summary>Gives the lock up. Its files stay: to delete them would take the lock from whoever opens them now.</summary>
    public void Dispose() => _stream?.Dispose();

    private static FileStream Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    private static void WriteHolder(string path)
    {
        try
        {
            File.WriteAllText(HolderFile(path), $"process {Environment.ProcessId} on {Environment.MachineName}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // somebody reads it, and tells of the holder before
        }
    }

    private static string HolderOf(string path)
    {
        try
        {
            var holder = File.ReadAllText(HolderFile(path));
            return string.Create(CultureInfo.InvariantCulture, $"{holder}, since {SinceOf(path):HH:mm:ss} UTC");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "it does not say which process it is";
        }
    }

    // by the clock of the disk, which all files are dated by
    private static DateTime SinceOf(string path) => File.GetLastWriteTimeUtc(HolderFile(path));

    private static string HolderFile(string path) => path + ".txt";

    private static string NameOf(string folder)
    {
        // one folder has many spellings where letter case does not count
        var key = OperatingSystem.IsLinux() ? folder : folder.ToUpperInvariant();
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32];
    }
}
