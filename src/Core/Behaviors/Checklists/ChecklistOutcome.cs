using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>Reads the outcome out of what a checklist says then happens.</summary>
internal static partial class ChecklistOutcome
{
    /// <summary>Reads an outcome.</summary>
    /// <param name="given">The condition, placeholders filled.</param>
    /// <param name="then">The outcome as the team words it, placeholders filled.</param>
    /// <param name="evidence">What the promise rests on.</param>
    /// <returns>
    /// The behavior, and the outcome as a clause where the team's own words say more than what would be made of them;
    /// <see langword="null"/> elsewhere.
    /// </returns>
    public static (BehaviorDraft Draft, string? Then) Read(string given, string then, string evidence)
    {
        if (Throws().Match(then) is { Success: true } thrown)
        {
            // the name alone does not say where the exception is declared, as with a cref that does not resolve
            var draft = BehaviorDraft.Throws(given, $"T:{thrown.Groups["exception"].Value}", evidence);
            var rest = thrown.Groups["rest"].Value;
            return rest.Length == 0
                ? (draft, null)
                : (
                    draft with
                    {
                        Promise = draft.Promise + rest,
                    },
                    $"{ProseText.LastName(draft.Outcome.Exception!)} is thrown{rest}"
                );
        }

        if (Returns().Match(then) is { Success: true } returned)
        {
            return (BehaviorDraft.Returns(given, returned.Groups["value"].Value, evidence), null);
        }

        return BeginsWithVerb(then)
            ? (BehaviorDraft.State(given, then, evidence), null)
            : (BehaviorDraft.State(given, $"ensures that {then}", evidence), then);
    }

    private static bool BeginsWithVerb(string then) =>
        English.FirstWord(then) is "is" or "has" or "does" or "keeps" || English.BeginsWithAction(then);

    [GeneratedRegex(
        @"^(?:it )?(?:throws (?:an? )?(?<exception>[A-Z][\w.]*)(?<rest> .+)?|(?:an? )?(?<exception>[A-Z][\w.]*) is thrown(?<rest> .+)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Throws();

    [GeneratedRegex(@"^(?:it )?returns (?<value>.+)$|^(?<value>.+) is returned$", RegexOptions.CultureInvariant)]
    private static partial Regex Returns();
}
