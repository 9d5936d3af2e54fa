using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Writing;

/// <summary>The last stage: takes rendered files, gives a report of what became of them. It never overwrites what it was not made from.</summary>
/// <param name="store">Where the files go.</param>
public sealed class SuiteWriter(ITextStore store)
{
    /// <summary>Checks all files, then creates those that do not exist yet and replaces those with an original, one by one.</summary>
    /// <remarks>
    /// A file that exists where a new one was to be is left alone and reported as a warning; so is the second of two files
    /// with the same path, letter case aside. A file that no longer holds its original is reported as an error and left
    /// alone. If any file would leave its root, links followed, nothing at all is written. A file that cannot be written is
    /// reported as an error and leaves nothing behind; the others are written whole, but for those that require it.
    /// </remarks>
    /// <param name="files">The files, in order; enumerated once.</param>
    /// <param name="dryRun"><see langword="true"/> to check and report, but write nothing.</param>
    /// <param name="cancellationToken">Looked at between files; those that were written before stay, whole.</param>
    /// <returns>
    /// A report of every file that was or would be written or was left alone; no value if the checks failed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public StageResult<WriteReport> Write(
        IEnumerable<RenderedFile> files,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        var planned = files.ToList();
        var refusals = FindRefusals(planned);
        if (refusals.Count > 0)
        {
            return StageResult.Failed<WriteReport>(refusals);
        }

        var reports = new List<FileReport>(planned.Count);
        var diagnostics = new List<ForgeDiagnostic>();
        // two names that differ only in case are one file on the disks of Windows and macOS
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in planned)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (written.Contains(Path.GetFullPath(file.Path)))
            {
                diagnostics.Add(ForgeDiagnostic.Of(Rules.SamePath, file.Path));
            }
            // why a file is missing was said when its turn came
            else if (
                file.Requires.All(path => written.Contains(Path.GetFullPath(path)))
                && WriteOne(file, dryRun, diagnostics) is { } outcome
            )
            {
                reports.Add(
                    new(file.Path, outcome, file.Count, file.Text, FormOf(file), file.Original?.Text)
                    {
                        Content = file.Content,
                    }
                );
                if (outcome != WriteOutcome.LeftAlone)
                {
                    written.Add(Path.GetFullPath(file.Path));
                }
            }
        }

        return StageResult.Of(new WriteReport(reports.ToEquatableArray()), diagnostics);
    }

    private List<ForgeDiagnostic> FindRefusals(List<RenderedFile> files)
    {
        var refusals = new List<ForgeDiagnostic>();
        foreach (var file in files)
        {
            try
            {
                if (!LiesInside(store.ResolveLinks(file.Path), store.ResolveLinks(file.Root)))
                {
                    refusals.Add(ForgeDiagnostic.Of(Rules.OutsideRoot, file.Path, file.Root));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                refusals.Add(ForgeDiagnostic.Of(Rules.NotWritten, file.Path, exception.Message));
            }
        }

        return refusals;
    }

    private static bool LiesInside(string path, string root)
    {
        var prefix = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
        var comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.StartsWith(prefix, comparison);
    }

    private static TextForm FormOf(RenderedFile file) =>
        file.Original?.Form ?? (file.ByteOrderMark ? TextForm.MarkedUtf8 : TextForm.Utf8);

    private WriteOutcome? WriteOne(RenderedFile file, bool dryRun, List<ForgeDiagnostic> diagnostics)
    {
        try
        {
            return file.Original is { } original ? Replace(file, original, dryRun) : Create(file, dryRun, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ForgeDiagnostic.Of(Rules.NotWritten, file.Path, exception.Message));
            return null;
        }
    }

    private WriteOutcome Create(RenderedFile file, bool dryRun, List<ForgeDiagnostic> diagnostics)
    {
        if (store.Exists(file.Path))
        {
            diagnostics.Add(ForgeDiagnostic.Of(Rules.SuiteExists, file.Path));
            return WriteOutcome.LeftAlone;
        }

        if (dryRun)
        {
            return WriteOutcome.WouldWrite;
        }

        store.Create(file.Path, file.Text, file.ByteOrderMark);
        return WriteOutcome.Written;
    }

    private WriteOutcome Replace(RenderedFile file, StoredText original, bool dryRun)
    {
        if (string.Equals(file.Text, original.Text, StringComparison.Ordinal))
        {
            return WriteOutcome.Unchanged;
        }

        if (dryRun)
        {
            return WriteOutcome.WouldUpdate;
        }

        store.Replace(file.Path, original, file.Text);
        return WriteOutcome.Updated;
    }
}
