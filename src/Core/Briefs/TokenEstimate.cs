namespace SkeletonForge.Core.Briefs;

/// <summary>Estimates how many tokens a text is for a language model.</summary>
/// <remarks>
/// Every model counts in its own way, and none is asked. A token for each four characters, the rule of thumb that vendors
/// give for English, is near enough to choose what to leave out.
/// </remarks>
public static class TokenEstimate
{
    private const int CharactersPerToken = 4;

    /// <summary>Estimates the size of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A quarter of its characters, rounded up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (text.Length + CharactersPerToken - 1) / CharactersPerToken;
    }
}
