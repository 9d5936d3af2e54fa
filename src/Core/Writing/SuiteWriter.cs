using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Writing;

/// <summary>The last stage: takes rendered files, gives a report of what became of them. It never overwrites what it was not made from.</summary>
/// <param name="store">Where the files go.</param>
public sealed class SuiteWriter(ITextStore store)
{
    /// <summary>The absolute paths of the folders outside of which no file is changed; empty where only its root confines a file.</summary>
    public EquatableArray<string> Borders { get; init; }

    /// <summary>Whether files may be written that links, or a project, lead to outside of their roots and of the borders.</summary>
    public bool AllowsOutside { get; init; }

    /// <summary>Makes all files ready, then puts them in place one by one: new ones, and those that replace their original.</summary>
    /// <remarks>
    /// <para>
    /// If any file would leave its root or the borders, links followed, nothing at all is written; neither is where the store
    /// takes no more text, as on a full disk. A file that exists where a new one was to be is left alone and reported as a warning; so is the
    /// second of two files with the same path, letter case aside. A file that no longer holds its original, or cannot be
    /// written, is reported as an error and left alone, with those that require it; the others are written.
    /// </para>
    /// <para>
    /// A file is put in place after those that it requires. A run that ends in between leaves whole files, old and new, and
    /// none that tells of another that is not there.
    /// </para>
    /// </remarks>
    /// <param name="files">The files, in order; enumerated once.</param>
    /// <param name="dryRun"><see langword="true"/> to check and report, but write nothing.</param>
    /// <param name="cancellationToken">Looked at until all files are ready; then the run goes to its end.</param>
    /// <returns>
    /// A report of every file that was or would be written or was left alone; no value if nothing was written for an error.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled; nothing was written.</exception>
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

        using var run = new WriteRun(store, dryRun);
        var ordered = WriteOrder.Of(planned);
        foreach (var file in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                run.Prepare(file);
            }
            catch (StoreFailedException exception)
            {
                return StageResult.Failed<WriteReport>([
                    .. run.Diagnostics,
                    ForgeDiagnostic.Of(Rules.StoreFailed, file.Path, exception.Message),
                ]);
            }
        }

        run.Commit();
        return StageResult.Of(
            new WriteReport(planned.Select(run.ReportOf).OfType<FileReport>().ToEquatableArray()),
            run.Diagnostics
        );
    }

    private List<ForgeDiagnostic> FindRefusals(List<RenderedFile> files)
    {
        var refusals = new List<ForgeDiagnostic>();
        foreach (var file in files.Where(file => !file.IsUnchanged))
        {
            try
            {
                if (FindCrossedBorder(file) is { } border)
                {
                    refusals.Add(ForgeDiagnostic.Of(Rules.OutsideRoot, file.Path, border));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                refusals.Add(ForgeDiagnostic.Of(Rules.NotWritten, file.Path, exception.Message));
            }
        }

        return refusals;
    }

    private string? FindCrossedBorder(RenderedFile file)
    {
        var path = store.ResolveLinks(file.Path);
        if (AllowsOutside)
        {
            return null;
        }

        if (!FolderBorder.IsInside(path, store.ResolveLinks(file.Root)))
        {
            return file.Root;
        }

        return Borders.IsEmpty || Borders.Any(border => FolderBorder.IsInside(path, store.ResolveLinks(border)))
            ? null
            : Borders[0];
    }
}
