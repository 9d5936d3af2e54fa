using System.Collections.Immutable;

namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>When a run was killed, by what it left behind.</summary>
internal enum CrashMoment
{
    BeforeWriting,
    MakingReady,
    PuttingInPlace,
    AfterWriting,
}

/// <summary>Looks at what killed runs left behind, and counts.</summary>
/// <param name="changes">What they were to write.</param>
internal sealed class CrashTally(PendingChanges changes)
{
    private readonly SortedDictionary<CrashMoment, int> _counts = [];

    /// <summary>The number of runs that were killed at a moment.</summary>
    public int this[CrashMoment moment] => _counts.GetValueOrDefault(moment);

    /// <summary>Counts a run.</summary>
    /// <param name="left">The files that it left behind, each of which has to be whole.</param>
    public CrashMoment Add(ImmutableSortedDictionary<string, string> left)
    {
        var temporaries = left.Keys.Where(IsTemporary).ToList();
        var files = left.RemoveRange(temporaries);
        Assert.Empty(changes.Old.Keys.Except(files.Keys, StringComparer.Ordinal));
        Assert.All(files, AssertWhole);
        Assert.All(
            files.Where(file => IsNew(file) && file.Key.EndsWith(".json", StringComparison.Ordinal)),
            AssertToldOf
        );

        var written = files.Count(IsNew);
        var moment =
            written == changes.New.Count ? CrashMoment.AfterWriting
            : written > 0 ? CrashMoment.PuttingInPlace
            : temporaries.Count > 0 ? CrashMoment.MakingReady
            : CrashMoment.BeforeWriting;
        _counts[moment] = this[moment] + 1;
        return moment;

        void AssertToldOf(KeyValuePair<string, string> contract)
        {
            // contracts/Shop.Aisle0.Shelf1.json tells of Aisle0/Shelf1Tests.cs
            var parts = contract.Key.Split('.');
            Assert.Equal(changes.New[$"{parts[1]}/{parts[2]}Tests.cs"], files[$"{parts[1]}/{parts[2]}Tests.cs"]);
        }
    }

    public override string ToString() =>
        string.Join(", ", Enum.GetValues<CrashMoment>().Select(moment => $"{moment} {this[moment]}"));

    private static bool IsTemporary(string name) =>
        Path.GetFileName(name).StartsWith(".skeletonforge-", StringComparison.Ordinal);

    private bool IsNew(KeyValuePair<string, string> file) =>
        string.Equals(file.Value, changes.New[file.Key], StringComparison.Ordinal);

    private void AssertWhole(KeyValuePair<string, string> file) =>
        Assert.True(
            IsNew(file) || string.Equals(file.Value, changes.Old.GetValueOrDefault(file.Key), StringComparison.Ordinal),
            $"{file.Key} is neither old nor new:\n{file.Value}"
        );
}
