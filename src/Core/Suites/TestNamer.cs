using System.Globalization;
using System.Text;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Suites;

/// <summary>
/// Names the tests of one class <c>Member_WhenGiven_Outcome</c>: valid identifiers, unique, at most
/// <see cref="LongestName"/> characters, never cut inside a word.
/// </summary>
internal sealed class TestNamer
{
    /// <summary>The length that no name exceeds.</summary>
    public const int LongestName = 120;

    private const int LongestMember = 50;
    private const int LongestOutcome = 55;

    // room for the number that tells equal names apart
    private const int Reserve = 5;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Names a test.</summary>
    /// <param name="label">The member.</param>
    /// <param name="behavior">The behavior.</param>
    /// <returns>A name that this instance has not given before.</returns>
    public string Create(MemberLabel label, Behavior behavior)
    {
        var member = Pascal(label.Words, "Member", LongestMember);
        var outcome = Pascal(behavior.Promise, "KeepsItsPromise", LongestOutcome);
        var room = LongestName - Reserve - member.Length - outcome.Length - "_When_".Length;
        var given = behavior.Given.Length == 0 ? "" : Pascal(behavior.Given, "", room);
        var name = given.Length == 0 ? $"{member}_{outcome}" : $"{member}_When{given}_{outcome}";
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = $"{name}_{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return unique;
    }

    private static string Pascal(string text, string fallback, int room)
    {
        var name = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (name.Length + word.Length > room)
            {
                break;
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.Length == 0 ? fallback
            : char.IsDigit(name[0]) ? "_" + name
            : name.ToString();
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPart(text[i], word.Length > 0))
            {
                word.Append(text[i]);
            }
            else if (i < text.Length && text[i] is '\'' or '’' && word.Length > 0)
            {
                // "doesn't" is one word
            }
            else if (i + 1 < text.Length && text[i] is '-' or '−' && char.IsDigit(text[i + 1]) && word.Length == 0)
            {
                word.Append("Minus");
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static bool IsPart(char character, bool inWord) =>
        character == '_'
        || char.IsLetterOrDigit(character)
        || (
            inWord
            && char.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
        );
}
