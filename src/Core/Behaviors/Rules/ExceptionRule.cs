using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary><c>exception</c> tags: each condition is a promise to throw.</summary>
internal sealed partial class ExceptionRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause is not { Source: BehaviorSource.Exception, Exception: { } exception })
        {
            return null;
        }

        if (clause.Text.Length == 0)
        {
            return [BehaviorDraft.Throws("", exception, "")];
        }

        return
        [
            .. Conditions
                .SplitAlternatives(OrInBrackets().Replace(clause.Text, ", or ${condition}"))
                .SelectMany(alternative =>
                    Sentences.Split(alternative).Where((part, index) => index == 0 || Conditions.IsIntroduced(part))
                )
                .SelectMany(part =>
                    Conditions
                        .SplitCombined(Conditions.Clean(part, clause.IsCode))
                        .Select(given => BehaviorDraft.Throws(given, exception, part))
                ),
        ];
    }

    [GeneratedRegex(@" \(or (?<condition>[^()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex OrInBrackets();
}
