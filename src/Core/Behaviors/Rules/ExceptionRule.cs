using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary><c>exception</c> tags: each condition is a promise to throw.</summary>
internal sealed partial class ExceptionRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause) =>
        clause is not { Source: BehaviorSource.Exception, Exception: { } exception } ? null
        : clause.Text.Length == 0 ? [BehaviorDraft.Throws("", exception, "")]
        : ReadConditions(clause, exception);

    private static List<BehaviorDraft> ReadConditions(Clause clause, string exception)
    {
        var drafts = new List<BehaviorDraft>(1);
        foreach (
            var alternative in Conditions.SplitAlternatives(OrInBrackets().Replace(clause.Text, ", or ${condition}"))
        )
        {
            var isFirst = true;
            foreach (var part in Sentences.Split(alternative))
            {
                if (isFirst || Conditions.IsIntroduced(part))
                {
                    foreach (var given in Conditions.SplitCombined(Conditions.Clean(part, clause.IsCode)))
                    {
                        drafts.Add(BehaviorDraft.Throws(given, exception, part));
                    }
                }

                isFirst = false;
            }
        }

        return drafts;
    }

    [GeneratedRegex(@" \(or (?<condition>[^()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex OrInBrackets();
}
