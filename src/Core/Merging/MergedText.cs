namespace SkeletonForge.Core.Merging;

/// <summary>The text of a file after an addition, or why the file was left as it is.</summary>
/// <param name="Text">The new text; <see langword="null"/> if nothing could be added.</param>
/// <param name="Refusal">Why nothing could be added, as a sentence; <see langword="null"/> if there is a text.</param>
public sealed record MergedText(string? Text, string? Refusal)
{
    internal static MergedText Of(string text) => new(text, Refusal: null);

    internal static MergedText Refused(string reason) => new(Text: null, reason);
}
