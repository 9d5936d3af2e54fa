using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Regeneration.Pairs;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>A type of a run, with what its contract file remembers.</summary>
/// <param name="Type">The contract of the type.</param>
/// <param name="Plan">The plan of its suite.</param>
/// <param name="Project">The project that it comes from, with its tests.</param>
/// <param name="Contract">Its contract file as it is.</param>
internal sealed record RememberedType(
    TypeContract Type,
    SuitePlan Plan,
    OpenedProject Project,
    OpenedContract Contract
);

/// <summary>Follows types to their new names and namespaces, where their contract files are still under the old ones.</summary>
internal static class FormerContracts
{
    /// <summary>Gives types without a contract file the one that they had under another name.</summary>
    /// <remarks>
    /// Only in test projects: a folder does not tell which types exist that its contract files are about. A type exists if
    /// the test project knows it, or the compilation that another type of the run comes from.
    /// </remarks>
    /// <param name="types">The types of the run.</param>
    /// <param name="isAll">Whether none of their projects' types was left out by name, so that it is told which are gone altogether.</param>
    /// <param name="store">Where contract files are.</param>
    /// <returns>The types in the same order.</returns>
    public static StageResult<IReadOnlyList<RememberedType>> Follow(
        IReadOnlyList<RememberedType> types,
        bool isAll,
        ITextStore store
    )
    {
        var followed = types.ToArray();
        var problems = new List<ForgeDiagnostic>();
        foreach (
            var folder in Enumerable
                .Range(0, followed.Length)
                .GroupBy(i => Path.GetDirectoryName(followed[i].Plan.Contract.Path)!, StringComparer.Ordinal)
        )
        {
            var group = folder.Select(i => followed[i]).ToList();
            var isWhole = isAll && group.TrueForAll(type => type.Project.Files.IsEmpty);
            var gone = CanTell(group) && (isWhole || group.Exists(IsNew)) ? GoneFrom(folder.Key, group, store) : [];
            if (gone.Count == 0)
            {
                continue;
            }

            var come = group.Where(IsNew).Select(type => Remembered.Of(type.Type, type.Plan)).ToList();
            var pairs = TypePairs
                .Of([.. gone.Select(file => file.Known)], come)
                .ToDictionary(pair => pair.New.Type, pair => pair.Old.Type, StringComparer.Ordinal);
            foreach (var i in folder)
            {
                var type = followed[i];
                var index = pairs.TryGetValue(type.Plan.Type.Value, out var old)
                    ? gone.FindIndex(file => string.Equals(file.Known.Type, old, StringComparison.Ordinal))
                    : gone.FindIndex(file => WasFormer(file.Known, type.Contract.Known));
                if (index >= 0)
                {
                    var (path, text, known) = gone[index];
                    gone.RemoveAt(index);
                    followed[i] = type with
                    {
                        Contract = type.Contract with
                        {
                            Known = type.Contract.Known ?? known,
                            Former = new(path, text),
                        },
                    };
                }
            }

            if (isWhole)
            {
                problems.AddRange(
                    gone.Select(file =>
                        ForgeDiagnostic.At(Rules.TypeGone, new(file.Path), file.Known.Type[2..], file.Path)
                    )
                );
            }
        }

        return StageResult.Of<IReadOnlyList<RememberedType>>(followed, problems);
    }

    /// <summary>Deletes the old contract files of types whose new ones were written.</summary>
    /// <param name="contracts">Where the contract files of the run go, and what they were.</param>
    /// <param name="report">What was written.</param>
    /// <param name="store">Where contract files are.</param>
    /// <param name="dryRun"><see langword="true"/> to report, but delete nothing.</param>
    /// <returns>The report with the files that were deleted.</returns>
    public static StageResult<WriteReport> Remove(
        IEnumerable<(string Path, OpenedContract Contract)> contracts,
        WriteReport report,
        ITextStore store,
        bool dryRun
    )
    {
        var written = report
            .Files.Where(file => file.Outcome != WriteOutcome.LeftAlone)
            .Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
        var removed = new List<FileReport>();
        var problems = new List<ForgeDiagnostic>();
        foreach (var (path, contract) in contracts)
        {
            if (contract.Former is not { } former || !written.Contains(path))
            {
                continue;
            }

            try
            {
                if (!dryRun)
                {
                    store.Delete(former.Path, former.Text);
                }

                removed.Add(
                    new(
                        former.Path,
                        dryRun ? WriteOutcome.WouldRemove : WriteOutcome.Removed,
                        Count: 1,
                        Text: "",
                        former.Text.Form,
                        former.Text.Text
                    )
                    {
                        Content = Rendering.FileContent.Contract,
                    }
                );
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // the next run finds it again
                problems.Add(ForgeDiagnostic.Of(Rules.NotWritten, former.Path, exception.Message));
            }
        }

        return StageResult.Of(new WriteReport(report.Files.Concat(removed).ToEquatableArray()), problems);
    }

    private static bool IsNew(RememberedType type) => type.Contract is { Original: null, Known: null };

    // a run that ended between writing the new file and deleting the old one
    private static bool WasFormer(KnownSuite gone, KnownSuite? known) =>
        known?.Formerly.Contains(gone.Type, StringComparer.Ordinal) == true;

    // where not even the types of the run are known, nothing says that another one is gone
    private static bool CanTell(List<RememberedType> types) =>
        types[0].Project.Tests?.Compilation is { } tests
        && types
            .GroupBy<RememberedType, OpenedProject>(type => type.Project, ReferenceEqualityComparer.Instance)
            .All(project => project.Any(type => Exists(type.Plan.Type.Value, tests)));

    private static List<(string Path, StoredText Text, KnownSuite Known)> GoneFrom(
        string folder,
        List<RememberedType> types,
        ITextStore store
    )
    {
        var own = types.Select(type => type.Plan.Contract.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var compilations = types
            .Select(type => type.Project.Compilation)
            .Append(types[0].Project.Tests!.Compilation!)
            .Distinct()
            .ToList();
        var gone = new List<(string, StoredText, KnownSuite)>();
        foreach (
            var path in store
                .FilesIn(folder)
                .Where(path => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !own.Contains(path))
        )
        {
            if (
                ContractFiles.TryOpen(path, store) is var (text, known)
                && !compilations.Exists(compilation => Exists(known.Type, compilation))
            )
            {
                gone.Add((path, text, known));
            }
        }

        return gone;
    }

    private static bool Exists(string type, Compilation compilation) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(type, compilation) is not null;
}
