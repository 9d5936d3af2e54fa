using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>The contract files of a run as they are before it.</summary>
/// <param name="Contracts">One per suite, in the same order; <see langword="null"/> for one that cannot be used, so that its suite is left alone.</param>
public sealed record OpenedContracts(EquatableArray<OpenedContract?> Contracts);

/// <summary>A contract file as it is before a run.</summary>
/// <param name="Original">The text of the file; <see langword="null"/> if there is none.</param>
/// <param name="Known">What it remembers; <see langword="null"/> if there is none.</param>
/// <param name="Tool">The version of the tool that made it what it is; <see langword="null"/> if there is none.</param>
public sealed record OpenedContract(StoredText? Original = null, KnownSuite? Known = null, string? Tool = null)
{
    /// <summary>The contract file of the same type under the name that it had; <see langword="null"/> if it kept its name.</summary>
    public FormerContract? Former { get; init; }
}

/// <summary>A contract file whose type has another name now.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Text">The text of the file.</param>
public sealed record FormerContract(string Path, StoredText Text);
