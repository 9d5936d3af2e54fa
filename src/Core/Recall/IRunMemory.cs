using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Recall;

/// <summary>The port through which runs that changed nothing are remembered.</summary>
public interface IRunMemory
{
    /// <summary>Finds the run that was kept for a request.</summary>
    /// <param name="key">Stands for the request.</param>
    /// <returns>The run; <see langword="null"/> if there is none that can be used.</returns>
    RememberedRun? Find(string key);

    /// <summary>Keeps a run, in place of the one that was kept for the request before, or does not.</summary>
    /// <param name="key">Stands for the request.</param>
    /// <param name="run">The run.</param>
    void Keep(string key, RememberedRun run);
}

/// <summary>A run that changed nothing, with all that it depended on besides its request and the tool.</summary>
/// <param name="Fingerprint">That of its target.</param>
/// <param name="Answers">What it asked besides, and was answered.</param>
/// <param name="Result">What came of it.</param>
public sealed record RememberedRun(
    string Fingerprint,
    EquatableArray<AnsweredQuestion> Answers,
    StageResult<ForgeResult> Result
);
