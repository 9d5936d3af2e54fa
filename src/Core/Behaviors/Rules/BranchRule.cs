using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Returned alternatives: "true if C; otherwise, false", "X, or null if C", "less than zero if A, zero if B".</summary>
internal sealed partial class BranchRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        var text = clause.Text;
        if (clause.Source == BehaviorSource.Summary)
        {
            text = Argument().Replace(text, "");
            if (
                !clause.IsFirst
                || Answers().Match(text) is not { Success: true } answers
                || (answers.Length == 0 && !clause.IsProperty)
            )
            {
                return null;
            }

            text = text[answers.Length..];
        }
        else if (clause.Source is not (BehaviorSource.Returns or BehaviorSource.Value))
        {
            return null;
        }

        // a row of a table, or a line such as "Zero: both are equal"
        if (Row().Match(text) is { Success: true } row && Grammar.IsClause(row.Groups["given"].Value))
        {
            var given = English.ToClause(row.Groups["given"].Value, clause.IsCode);
            return [Draft(clause, given, row.Groups["value"].Value)];
        }

        return Branches.Read(text, clause.IsCode) is { } branches ? Drafts(clause, branches) : null;
    }

    private static List<BehaviorDraft> Drafts(Clause clause, IReadOnlyList<Branch> branches)
    {
        var drafts = new List<BehaviorDraft>(branches.Count);
        foreach (var branch in AsAnswers(branches, clause))
        {
            drafts.AddRange(Drafts(clause, branch));
        }

        return drafts;
    }

    // "found an entry to remove, or false when there is none": what is no literal is the other answer
    private static IEnumerable<Branch> AsAnswers(IReadOnlyList<Branch> branches, Clause clause) =>
        clause.Member.IsBoolean
        && branches is [{ IsOpposite: true } first, { Value: "true" or "false" } second]
        && Literals.Find(first.Value) is null
        && !WordClasses.BeforeNouns.Contains(English.FirstWord(first.Value))
            ? [first with { Value = second.Value is "true" ? "false" : "true" }, second]
            : branches;

    // each condition of a literal is worth a test of its own
    private static IEnumerable<BehaviorDraft> Drafts(Clause clause, Branch branch) =>
        Literals.Find(branch.Value) is null
            ? [Draft(clause, branch.Given, branch.Value)]
            : Split(branch).Select(given => Draft(clause, given, branch.Value));

    // "not null or empty" means neither; "not present or not valid" means one of the two
    private static List<string> Split(Branch branch)
    {
        var parts = Conditions.SplitCombined(branch.Given).ToList();
        return branch.IsOpposite && parts.Exists(part => !Negated().IsMatch(part)) ? [branch.Given] : parts;
    }

    private static BehaviorDraft Draft(Clause clause, string given, string value) =>
        BehaviorDraft.Returns(given, English.ToClause(value, clause.IsCode), clause.Text, clause.ResultKind);

    // "Given another date, returns 0 if they are equal"
    [GeneratedRegex(@"^given (?:an?|another|the) [^,]+, ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Argument();

    [GeneratedRegex(
        @"\b(?:not|no|cannot|without|never|nothing|none)\b|n't\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Negated();

    [GeneratedRegex(
        @"^(?<value>(?:an? )?(?:\w+ ){0,2}(?:less than|greater than|negative|positive|equal to|zero|null|true|false|-?\d+)(?: (?:zero|0|integer|number|value))?|[\w.]+)(?::| [-–—]) (?<given>\S.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Row();

    [GeneratedRegex(
        @"^(?:(?:returns|gets|gets or sets|get or set|get|retrieves|return) |(?=(?:true|false|null)\b)|(?=(?:the|an?) .*\b(?:otherwise|or null if|or null when)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Answers();
}
