using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Writing;

/// <summary>What became of a file.</summary>
public enum WriteOutcome
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>It would have been written, but the run was dry.</summary>
    WouldWrite,

    /// <summary>It existed and was left alone.</summary>
    LeftAlone,

    /// <summary>It existed and got a new text.</summary>
    Updated,

    /// <summary>It exists and would have got a new text, but the run was dry.</summary>
    WouldUpdate,

    /// <summary>It existed with the very text that it was to get.</summary>
    Unchanged,

    /// <summary>It existed, and what it held stands in another file now.</summary>
    Removed,

    /// <summary>It exists and would have been removed, but the run was dry.</summary>
    WouldRemove,
}

/// <summary>What became of one file.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Count">How many tests or fixtures were planned for it.</param>
/// <param name="Text">The text that was, or would have been, written; empty for a file that stays as it is.</param>
/// <param name="Form">How the file writes it.</param>
/// <param name="OldText">The text that this one replaces; <see langword="null"/> if the file was to be new, or stays as it is.</param>
public sealed record FileReport(
    string Path,
    WriteOutcome Outcome,
    int Count,
    string Text,
    TextForm Form = TextForm.Utf8,
    string? OldText = null
)
{
    /// <summary>What it is for.</summary>
    public FileContent Content { get; init; }
}

/// <summary>What became of all files of a run.</summary>
/// <param name="Files">One entry per planned file, in the order of the plan.</param>
public sealed record WriteReport(EquatableArray<FileReport> Files)
{
    /// <summary>Counts the files with a given outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The number of files.</returns>
    public int FilesOf(WriteOutcome outcome) => Files.Count(file => file.Outcome == outcome);

    /// <summary>Counts what the files with a given outcome hold.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="content">What is counted.</param>
    /// <returns>The number of tests or fixtures.</returns>
    public int CountOf(WriteOutcome outcome, FileContent content) =>
        Files.Where(file => file.Outcome == outcome && file.Content == content).Sum(file => file.Count);
}
