using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Splitting;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration;

/// <summary>The files of a run: those with tests that exist, and new ones.</summary>
/// <param name="store">Where the files are.</param>
internal sealed class FileMerges(ITextStore store)
{
    private readonly Dictionary<string, FileMerge> _merges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _refused = new(StringComparer.Ordinal);
    private readonly List<RenderedFile> _rendered = [];
    private readonly List<(FileMerge Merge, SuiteSite Site, EquatableArray<string> Requires)> _created = [];

    /// <summary>What is noticed when the files are finished.</summary>
    public List<ForgeDiagnostic> Diagnostics { get; } = [];

    /// <summary>The changes to a file.</summary>
    /// <param name="file">A file that parses.</param>
    /// <param name="site">A suite that has tests in it.</param>
    public FileMerge Of(TestFile file, SuiteSite site)
    {
        if (!_merges.TryGetValue(file.Path, out var merge))
        {
            merge = new(file, site.Project.StyleOf(file.Path));
            _merges.Add(file.Path, merge);
        }

        return merge;
    }

    /// <summary>Leaves a file alone that does not parse.</summary>
    public void Refuse(TestFile file, string error)
    {
        if (_refused.TryAdd(file.Path, error))
        {
            Diagnostics.Add(ForgeDiagnostic.At(Rules.TestsNotRead, new(file.Path), file.Path, error));
        }
    }

    /// <summary>Plans the file of a suite that does not exist yet.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="generated">All its tests.</param>
    /// <param name="wanted">Those that the file gets.</param>
    public void Create(SuiteSite site, GeneratedSuite generated, IReadOnlyList<GeneratedTest> wanted)
    {
        var created = site.Rendered with { Count = wanted.Count };
        if (
            !wanted
                .Select(test => test.Id)
                .SequenceEqual(generated.Tests.Select(test => test.PlannedId), StringComparer.Ordinal)
        )
        {
            var merge = new FileMerge(generated.File, site.Plan.Style);
            merge.Keep(wanted);
            created = created with { Text = merge.Apply() };
        }

        _rendered.Add(created);
    }

    /// <summary>The changes to a file that does not exist yet.</summary>
    /// <param name="file">What it holds before the changes.</param>
    /// <param name="site">The suite that it belongs to.</param>
    public FileMerge Create(TestFile file, SuiteSite site) => Create(file, site, requires: []);

    /// <summary>The changes to a file with a new class, or with a part that is nothing without the class that it continues.</summary>
    /// <param name="spot">The class or the part.</param>
    /// <param name="site">The suite that it belongs to.</param>
    public FileMerge Create(Spot spot, SuiteSite site) =>
        Create(spot.Source, site, spot.Continues is { Source.Path: var path } ? [path] : []);

    /// <summary>The files as they are to be written.</summary>
    public IEnumerable<RenderedFile> Finish()
    {
        var merged = _merges
            .Values.OrderBy(merge => merge.File.Path, StringComparer.Ordinal)
            .Select(Finish)
            .OfType<RenderedFile>()
            .ToList();
        return merged
            .Concat(_rendered)
            .Concat(
                _created
                    .Select(created => Finish(created.Merge, created.Site.Plan, created.Requires))
                    .OfType<RenderedFile>()
            );
    }

    private FileMerge Create(TestFile file, SuiteSite site, EquatableArray<string> requires)
    {
        var merge = new FileMerge(file, site.Plan.Style);
        _created.Add((merge, site, requires));
        return merge;
    }

    private RenderedFile? Finish(FileMerge merge, SuitePlan plan, EquatableArray<string> requires)
    {
        var path = merge.File.Path;
        var text = merge.Apply();
        if (merge.Received.Count > 0 && FindDamage(merge, text) is { } damage)
        {
            Diagnostics.Add(ForgeDiagnostic.At(Rules.HandEditsAtRisk, new(path), path, damage));
            return null;
        }

        return new(path, plan.Root, text, plan.Style.ByteOrderMark, merge.TestCount) { Requires = requires };
    }

    private RenderedFile? Finish(FileMerge merge)
    {
        var path = merge.File.Path;
        if (Open(path) is not { } original)
        {
            return null;
        }

        if (!string.Equals(original.Text, merge.File.Text.ToString(), StringComparison.Ordinal))
        {
            Diagnostics.Add(ForgeDiagnostic.Of(Rules.NotWritten, path, "It was changed in the meantime."));
            return null;
        }

        var text = merge.Apply();
        var isChanged = !string.Equals(original.Text, text, StringComparison.Ordinal);
        if (isChanged && FindDamage(merge, text) is { } damage)
        {
            Diagnostics.Add(ForgeDiagnostic.At(Rules.HandEditsAtRisk, new(path), path, damage));
            return null;
        }

        // a project may link a file from elsewhere
        return new(path, Path.GetDirectoryName(path)!, text, ByteOrderMark: false, merge.Written.Count, original);
    }

    private static string? FindDamage(FileMerge merge, string text) =>
        HandEditGuard.FindDamage(merge, text) ?? HandEditGuard.FindLoss(merge.Received, text);

    private StoredText? Open(string path)
    {
        try
        {
            if (store.TryOpen(path) is { } stored)
            {
                return stored;
            }

            Diagnostics.Add(ForgeDiagnostic.Of(Rules.NotWritten, path, "It is gone."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostics.Add(ForgeDiagnostic.Of(Rules.NotWritten, path, exception.Message));
        }

        return null;
    }
}
