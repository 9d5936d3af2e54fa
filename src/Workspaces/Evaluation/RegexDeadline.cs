namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>How long a pattern may search what MSBuild prints and project files hold.</summary>
internal static class RegexDeadline
{
    /// <summary>Enough for a thread that a busy machine lets wait, too little to hang for good.</summary>
    public const int Milliseconds = 60_000;
}
