namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>Cuts names into words and compares them.</summary>
internal static class NameWords
{
    /// <summary>The words of a name, each with a capital: <c>timeToLive</c> is Time, To, Live; <c>IDbSession</c> is I, Db, Session.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !StartsWord(name, i))
            {
                continue;
            }

            var word = name[start..i].Trim('_', '@');
            if (word.Length > 0)
            {
                words.Add(char.ToUpperInvariant(word[0]) + word[1..]);
            }

            start = i;
        }

        return words;
    }

    /// <summary>How alike the names of a parameter and of a fixture are.</summary>
    /// <returns>The number of words that both have, one more if they have all; singular and plural are the same.</returns>
    public static int Likeness(string parameter, string fixture)
    {
        var left = Of(parameter);
        var right = Of(fixture);
        var shared = left.Count(word => right.Any(other => AreAlike(word, other)));
        return shared + (shared > 0 && shared == left.Count && left.Count == right.Count ? 1 : 0);
    }

    /// <summary>Says whether the name of a fixture has all words of a parameter's name.</summary>
    public static bool Covers(string parameter, string fixture)
    {
        var words = Of(fixture);
        return Of(parameter).All(word => words.Any(other => AreAlike(word, other)));
    }

    private static bool AreAlike(string left, string right) =>
        string.Equals(Singular(left), Singular(right), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string word) =>
        word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    // a capital after a small letter, or the last of several capitals: XMLReader is XML, Reader
    private static bool StartsWord(string name, int i) =>
        name[i] == '_'
        || (
            char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))
        );
}
