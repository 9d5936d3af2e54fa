using System.Globalization;
using System.Text;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

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
    private const int LeastForGiven = 40;

    // room for the number that tells equal names apart
    private const int Reserve = 5;

    // a promise without a single letter or digit in it
    private const string Unnamed = "KeepsItsPromise";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Names a test.</summary>
    /// <param name="label">The member.</param>
    /// <param name="behavior">The behavior.</param>
    /// <returns>A name that this instance has not given before.</returns>
    public string Create(MemberLabel label, Behavior behavior)
    {
        var member = Pascal(label.Words, "Member", LongestMember);
        var room = LongestName - Reserve - member.Length - "_".Length;
        var name =
            behavior.Given.Length == 0
                ? $"{member}_{Pascal(PromiseOf(behavior), Unnamed, room)}"
                : $"{member}_{WithGiven(behavior, room)}";
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = $"{name}_{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return unique;
    }

    // the outcome may take what the condition leaves, but not more than leaves the condition its share
    private static string WithGiven(Behavior behavior, int room)
    {
        room -= "_".Length;
        var condition = Conditions.AsAdverbial(behavior.Given);
        var outcome = Pascal(PromiseOf(behavior), Unnamed, room - Math.Min(LeastForGiven, condition.Length));
        var given = Pascal(condition, "", room - outcome.Length);
        return given.Length == 0 ? outcome : $"{given}_{outcome}";
    }

    private static string PromiseOf(Behavior behavior) =>
        behavior.Subject.Length == 0 ? behavior.Promise : $"{behavior.Subject} {behavior.Promise}";

    private static string Pascal(string text, string fallback, int room)
    {
        // twice the room, for the spaces between the words
        Span<char> kept = stackalloc char[2 * LongestName];
        var name = new StringBuilder(LongestName);
        var isFirst = true;
        foreach (var letter in TextWords.Fit(text, kept, room, separator: 0))
        {
            if (letter != ' ')
            {
                name.Append(isFirst ? char.ToUpperInvariant(letter) : letter);
            }

            isFirst = letter == ' ';
        }

        return name.Length == 0 ? fallback
            : char.IsDigit(name[0]) ? name.Insert(0, '_').ToString()
            : name.ToString();
    }
}
