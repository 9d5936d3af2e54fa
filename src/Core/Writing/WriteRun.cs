using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Writing;

/// <summary>The files of one run on their way into a store. Disposed before they are committed, it has changed nothing.</summary>
/// <param name="store">Where they go.</param>
/// <param name="dryRun"><see langword="true"/> to look only.</param>
internal sealed class WriteRun(ITextStore store, bool dryRun) : IDisposable
{
    private readonly List<(RenderedFile File, IStagedText Text)> _staged = [];
    private readonly Dictionary<RenderedFile, WriteOutcome> _outcomes = new(ReferenceEqualityComparer.Instance);

    // two names that differ only in case are one file on the disks of Windows and macOS
    private readonly HashSet<string> _present = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was noticed.</summary>
    public List<ForgeDiagnostic> Diagnostics { get; } = [];

    /// <summary>Checks a file and makes it ready, after those that it requires.</summary>
    /// <exception cref="StoreFailedException">The store takes no more text.</exception>
    public void Prepare(RenderedFile file)
    {
        if (_present.Contains(Path.GetFullPath(file.Path)))
        {
            Diagnostics.Add(ForgeDiagnostic.Of(Rules.SamePath, file.Path));
        }
        // why a file is missing was said when its turn came
        else if (HasWhatItRequires(file) && TryStage(file) is { } outcome)
        {
            _outcomes.Add(file, outcome);
            if (outcome != WriteOutcome.LeftAlone)
            {
                _present.Add(Path.GetFullPath(file.Path));
            }
        }
    }

    /// <summary>Puts the files in place in the order in which they were made ready.</summary>
    public void Commit()
    {
        foreach (var (file, text) in _staged)
        {
            if (!HasWhatItRequires(file) || !TryCommit(file, text))
            {
                _outcomes.Remove(file);
                _present.Remove(Path.GetFullPath(file.Path));
            }
        }
    }

    /// <summary>What became of a file; <see langword="null"/> if it could not be written.</summary>
    public FileReport? ReportOf(RenderedFile file) =>
        _outcomes.TryGetValue(file, out var outcome) ? ReportOf(file, outcome) : null;

    // the last first, so that folders that were made for several files are empty in the end
    public void Dispose()
    {
        for (var i = _staged.Count - 1; i >= 0; i--)
        {
            _staged[i].Text.Dispose();
        }
    }

    private static FileReport ReportOf(RenderedFile file, WriteOutcome outcome)
    {
        var stays = outcome is WriteOutcome.Unchanged or WriteOutcome.LeftAlone;
        var (text, old) = stays ? ("", null) : (file.Text, file.Original?.Text);
        return new(file.Path, outcome, file.Count, text, FormOf(file), old) { Content = file.Content };
    }

    private bool HasWhatItRequires(RenderedFile file) =>
        file.Requires.All(path => _present.Contains(Path.GetFullPath(path)));

    private WriteOutcome? TryStage(RenderedFile file)
    {
        try
        {
            if (file.Original is null && store.Exists(file.Path))
            {
                Diagnostics.Add(ForgeDiagnostic.Of(Rules.SuiteExists, file.Path));
                return WriteOutcome.LeftAlone;
            }

            if (file.IsUnchanged)
            {
                return WriteOutcome.Unchanged;
            }

            if (dryRun)
            {
                return file.Original is null ? WriteOutcome.WouldWrite : WriteOutcome.WouldUpdate;
            }

            _staged.Add((file, store.Stage(file.Path, new(file.Text, FormOf(file)), file.Original)));
            return file.Original is null ? WriteOutcome.Written : WriteOutcome.Updated;
        }
        catch (Exception exception)
            when (exception is IOException and not StoreFailedException or UnauthorizedAccessException)
        {
            Report(file, exception);
            return null;
        }
    }

    private bool TryCommit(RenderedFile file, IStagedText text)
    {
        try
        {
            text.Commit();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, exception);
            return false;
        }
    }

    private void Report(RenderedFile file, Exception exception) =>
        Diagnostics.Add(ForgeDiagnostic.Of(Rules.NotWritten, file.Path, exception.Message));

    private static TextForm FormOf(RenderedFile file) =>
        file.Original?.Form ?? (file.ByteOrderMark ? TextForm.MarkedUtf8 : TextForm.Utf8);
}
