namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A paragraph or list item of documentation, and the sentences in it.</summary>
/// <param name="text">The words as they are written, white space collapsed.</param>
internal sealed class Paragraph(string text)
{
    private string[]? _sentences;

    /// <summary>The words as they are written.</summary>
    public string Text => text;

    /// <summary>The sentences as they are meant; those that go on with the one before them are joined to it.</summary>
    public string[] Sentences => _sentences ??= SentencesOf(text);

    /// <summary>Adds sentences to those that come before them.</summary>
    /// <param name="sentences">The sentences of what stands before.</param>
    /// <param name="following">The sentences that follow.</param>
    /// <remarks>"true if C. Otherwise, false." is one clause in two sentences.</remarks>
    public static void Join(List<string> sentences, IEnumerable<string> following)
    {
        foreach (var sentence in following)
        {
            if (sentences.Count > 0 && GoesOn(sentence))
            {
                sentences[^1] = $"{sentences[^1].TrimEnd('.')}; {sentence}";
            }
            else
            {
                sentences.Add(sentence);
            }
        }
    }

    private static string[] SentencesOf(string text)
    {
        var sentences = new List<string>(1);
        Join(sentences, Prose.Sentences.Split(Orthography.AsMeant(text)));
        return [.. sentences];
    }

    private static bool GoesOn(string sentence) =>
        sentence.StartsWith("Otherwise", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("If not,", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("Else", StringComparison.OrdinalIgnoreCase);
}
