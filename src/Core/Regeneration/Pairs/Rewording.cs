namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>Says whether two texts say the same in other words. It would rather miss a rewording than see one in a change.</summary>
internal static class Rewording
{
    // so many words must be shared for each one that only one of the texts has
    private const int SharedForEach = 3;

    // words that come and go without changing what is promised
    private static readonly HashSet<string> Idle = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "it",
        "its",
        "there",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "exist",
        "exists",
        "get",
        "gets",
        "of",
        "with",
        "in",
        "on",
        "at",
        "by",
        "for",
        "as",
        "specified",
        "given",
        "provided",
        "supplied",
        "underlying",
        "current",
        "respective",
        "corresponding",
        "already",
        "currently",
        "itself",
        "also",
        "then",
        "value",
        "string",
        "character",
        "characters",
        "instance",
        "object",
    };

    // a text that has one of these and one that does not are different promises
    private static readonly HashSet<string> Decisive = new(StringComparer.OrdinalIgnoreCase)
    {
        "no",
        "not",
        "never",
        "none",
        "nothing",
        "neither",
        "nor",
        "without",
        "cannot",
        "only",
        "except",
        "unless",
        "and",
        "or",
        "both",
        "either",
        "all",
        "any",
        "every",
        "each",
        "some",
        "first",
        "last",
        "least",
        "most",
        "more",
        "less",
        "than",
        "before",
        "after",
        "until",
        "while",
        "null",
        "true",
        "false",
        "empty",
        "zero",
        "positive",
        "negative",
        "to",
        "from",
        "into",
        "if",
        "when",
        "can",
        "may",
        "must",
        "always",
        "again",
        "still",
        "new",
        "same",
        "other",
        "another",
        "ignoring",
    };

    // which of these stands in a text turns what it says round
    private static readonly HashSet<string> Turning = new(StringComparer.OrdinalIgnoreCase)
    {
        "no",
        "not",
        "never",
        "none",
        "nothing",
        "neither",
        "nor",
        "without",
        "cannot",
        "null",
        "true",
        "false",
        "empty",
        "zero",
        "positive",
        "negative",
        "first",
        "last",
        "before",
        "after",
    };

    /// <summary>Says whether a word that turns round what is said stands in one of two texts only.</summary>
    public static bool IsTurn(string was, string @is) =>
        !Words
            .In(was)
            .Where(Turning.Contains)
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .SetEquals(Words.In(@is).Where(Turning.Contains));

    /// <summary>Says whether two texts say the same.</summary>
    /// <param name="was">One text.</param>
    /// <param name="is">The other text.</param>
    /// <param name="names">Names of code; texts that name other ones are about something else.</param>
    /// <returns><see langword="true"/> if they do; otherwise, <see langword="false"/>.</returns>
    public static bool IsOne(string was, string @is, IReadOnlyList<string> names)
    {
        var (left, right) = (TellingWords(was), TellingWords(@is));
        var (onlyLeft, onlyRight) = (Without(left, right), Without(right, left));
        // one word for another may be anything: the newest for the oldest
        if (onlyLeft.Count > 0 && onlyRight.Count > 0)
        {
            return false;
        }

        var shared = left.Where(word => right.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        return shared.SequenceEqual(
                right.Where(word => left.Contains(word, StringComparer.OrdinalIgnoreCase)),
                StringComparer.OrdinalIgnoreCase
            )
            && onlyLeft.Concat(onlyRight).All(word => IsDetail(word, names))
            && (onlyLeft.Count + onlyRight.Count) * SharedForEach <= shared.Count;
    }

    private static bool IsDetail(string word, IReadOnlyList<string> names) =>
        !Decisive.Contains(word)
        && !names.Contains(word, StringComparer.Ordinal)
        && !word.Any(char.IsDigit)
        && !word.Contains('.', StringComparison.Ordinal)
        && !word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        && !word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static List<string> TellingWords(string text) =>
        [.. Words.In(text).Where(word => !Idle.Contains(word)).Select(Singular)];

    private static List<string> Without(List<string> words, List<string> others) =>
        words.FindAll(word => !others.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
}
