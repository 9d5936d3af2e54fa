using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What an out parameter holds: "When this method returns, contains X, if C; otherwise, Y".</summary>
internal sealed partial class OutParameterRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause is not { Source: BehaviorSource.Param, Parameter: { } parameter, IsOutParameter: true })
        {
            return null;
        }

        if (Outcome().Match(clause.Text) is { Success: true } outcome)
        {
            return
            [
                Holds(
                    clause,
                    parameter,
                    $"{clause.Member.Name} returns {outcome.Groups["result"].Value.ToLowerInvariant()}",
                    outcome.Groups["value"].Value
                ),
            ];
        }

        var text = Returned().Replace(clause.Sentence, "");
        if (IfAny().Match(text) is { Success: true } any)
        {
            return [Holds(clause, parameter, "there is one", any.Groups["value"].Value)];
        }

        if (
            Branches.Read(Contains().Replace(IfFirst().Replace(text, "${value} if ${condition}"), ""), clause.IsCode) is
            { } branches
        )
        {
            return
            [
                .. branches.Select(branch =>
                    Holds(clause, parameter, AsClause(branch.Given), Contains().Replace(branch.Value, ""))
                ),
            ];
        }

        if (!clause.IsFirst)
        {
            return null;
        }

        var isTold = text.Length < clause.Sentence.Length;
        // "the parsed value" is what a Try method gives when it succeeds
        return isTold || (IsTry(clause) && SaysWhat(text.Split(' '), parameter))
            ?
            [
                Holds(
                    clause,
                    parameter,
                    isTold ? "" : $"{clause.Member.Name} returns true",
                    Contains().Replace(text, "")
                ),
            ]
            : [];
    }

    // "the value" says no more than that there is one
    private static bool SaysWhat(string[] words, string parameter) =>
        Grammar.FindVerb(words) < 0
        && !Lexicon.IsBaseForm(words[0])
        && Array.Exists(
            words,
            word =>
                word.ToLowerInvariant()
                    is not (
                        "the"
                        or "a"
                        or "an"
                        or "out"
                        or "output"
                        or "parameter"
                        or "value"
                        or "result"
                        or "object"
                        or "returned"
                    )
                && !string.Equals(word, parameter, StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsTry(Clause clause) =>
        clause.Member.IsBoolean && clause.Member.Name.StartsWith("Try", StringComparison.Ordinal);

    // "if present" leaves out what is present
    private static string AsClause(string condition) =>
        condition.Contains(' ', StringComparison.Ordinal) ? condition : $"it is {condition}";

    private static BehaviorDraft Holds(Clause clause, string parameter, string given, string value)
    {
        var held = English.ToClause(value, clause.IsCode);
        var literal = Literals.Find(held);
        return new(
            BehaviorKind.Argument,
            given,
            $"sets {parameter} to {literal ?? held}",
            new(OutcomeKind.State, Literal: literal),
            clause.Text
        );
    }

    [GeneratedRegex(
        @"^(?:if|when) (?:(?:this|the) (?:method|function|operation|call|return value) (?:returns|is)|returning) (?<result>true|false),? (?:\w+ |this parameter )?(?:contains|will be|is|holds|receives|will contain|is set to) (?<value>[^.;]+)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Outcome();

    [GeneratedRegex(
        @"^(?:when|after|once|on|upon) (?:(?:this|the) \w+|\w+|\w+ call)? ?(?:returns|return|has returned|success|completes|completion)(?: successfully)?,? ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Returned();

    [GeneratedRegex(
        @"^(?:this parameter |it |the parameter |\w+ )?(?:(?:will )?contains?|is set to|set to|will be set to|holds|receives|will receive|will be|is) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Contains();

    [GeneratedRegex(@"^(?<value>.+?), if any$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfAny();

    // "if found, the value; otherwise, null"
    [GeneratedRegex(
        @"^if (?<condition>[^,]+), (?:(?:this parameter )?contains )?(?<value>[^;.]+?)(?=[;.] )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IfFirst();
}
