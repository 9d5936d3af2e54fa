using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Says whether documentation speaks of a null argument.</summary>
internal static class NullMentions
{
    // "key is null", "a null key": how far the two words stand apart at most
    private const int LongestForward = 6;
    private const int LongestBackward = 3;

    private static readonly string[] AnyArgument =
    [
        "argument",
        "arguments",
        "parameter",
        "parameters",
        "passed",
        "passing",
    ];

    /// <summary>Says whether the documentation of a member tells what a null argument leads to.</summary>
    /// <param name="prose">The documentation.</param>
    /// <param name="member">The member.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns><see langword="true"/> if it does, or if it may be meant to; otherwise, <see langword="false"/>.</returns>
    public static bool Cover(MemberProse prose, MemberContract member, string parameter) =>
        prose.Paragraphs.Any(paragraph =>
            paragraph switch
            {
                { Tag: "param" } => paragraph.Describes(parameter) && paragraph.HasWord("null"),
                // one that names no parameter is about all of them
                { Tag: "exception", Subject: "ArgumentNullException" } => paragraph.Names(parameter)
                    || !member.Parameters.Any(other => paragraph.Names(other.Name)),
                _ => TextWords.HasPart(paragraph.Text, "null") && SpeaksOfNull(paragraph.Words, parameter),
            }
        );

    private static bool SpeaksOfNull(IReadOnlyList<string> words, string parameter)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (
                (
                    string.Equals(words[i], parameter, StringComparison.Ordinal)
                    || AnyArgument.Contains(words[i], StringComparer.OrdinalIgnoreCase)
                )
                && (
                    FindsNull(words.Skip(i + 1).Take(LongestForward))
                    || FindsNull(words.Take(i).Reverse().Take(LongestBackward))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "null if the key is missing" is about a result, and what stands in another sentence about something else
    private static bool FindsNull(IEnumerable<string> nearby) =>
        nearby.TakeWhile(word => word is not ("" or "if" or "when")).Contains("null", StringComparer.OrdinalIgnoreCase);
}
