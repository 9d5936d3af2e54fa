using System.IO.Enumeration;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>Compares patterns with names. The time it takes grows with the product of their lengths, whatever the pattern.</summary>
internal static class NamePattern
{
    /// <summary>Says whether a pattern matches a plain name.</summary>
    public static bool Matches(string pattern, string name) =>
        // a backslash would escape what follows it, and is in no name
        !pattern.Contains('\\', StringComparison.Ordinal)
        && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);

    /// <summary>Says whether a pattern matches the name of a type, with or without namespace and type arguments.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="fullName">The name with both: <c>Data.RepositoryBase&lt;Order&gt;</c>.</param>
    public static bool MatchesType(string pattern, string fullName)
    {
        var (start, end) = SimpleName(fullName);
        return Matches(pattern, fullName)
            || Matches(pattern, fullName[start..])
            || (end < fullName.Length && (Matches(pattern, fullName[..end]) || Matches(pattern, fullName[start..end])));
    }

    /// <summary>Says whether a pattern matches the name of an attribute class, with or without namespace and <c>Attribute</c>.</summary>
    public static bool MatchesAttribute(string pattern, string fullName) =>
        MatchesType(pattern, fullName)
        || (
            fullName.EndsWith("Attribute", StringComparison.Ordinal)
            && MatchesType(pattern, fullName[..^"Attribute".Length])
        );

    /// <summary>The text that the simple name in a pattern ends in, after its last wildcard.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The text; empty if there is no wildcard in the simple name, or nothing after it.</returns>
    public static string SuffixOf(string pattern)
    {
        var (start, end) = SimpleName(pattern);
        var name = pattern.AsSpan(start, end - start);
        var wildcard = name.LastIndexOfAny('*', '?');
        return wildcard < 0 ? "" : name[(wildcard + 1)..].ToString();
    }

    // where the last name of a full one starts, and where its type arguments do
    private static (int Start, int End) SimpleName(string fullName)
    {
        var end = fullName.Length;
        var depth = 0;
        for (var i = fullName.Length - 1; i >= 0; i--)
        {
            switch (fullName[i])
            {
                case '>':
                    depth++;
                    break;
                case '<' when --depth == 0 && end == fullName.Length:
                    end = i;
                    break;
                case '.' when depth == 0:
                    return (i + 1, end);
            }
        }

        return (0, end);
    }
}
