using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>The rules that read clauses.</summary>
internal static class BehaviorRules
{
    private static readonly Reading Unread = new(null, []);

    // the first rule that answers has the clause, so the more specific idioms come first
    private static readonly IBehaviorRule[] All =
    [
        new ExceptionRule(),
        new ExampleRule(),
        new DefaultValueRule(),
        new ValueMeaningRule(),
        new AdviceRule(),
        new OutParameterRule(),
        new EventRule(),
        new BranchRule(),
        new WhetherRule(),
        new ConstructorRule(),
        new PropertyRule(),
        new ReturnsRule(),
        new SummaryRule(),
        new ParameterRule(),
        new StatementRule(),
        new QuoteRule(),
    ];

    /// <summary>Reads a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>What it promises, and the rule that says so, if one does.</returns>
    public static Reading Read(Clause clause)
    {
        foreach (var rule in All)
        {
            if (rule.Read(clause) is { } drafts)
            {
                return new(rule, Worded(drafts));
            }
        }

        return Unread;
    }

    private static WordedDraft[] Worded(IReadOnlyList<BehaviorDraft> drafts)
    {
        var worded = new WordedDraft[drafts.Count];
        for (var i = 0; i < worded.Length; i++)
        {
            worded[i] = new(drafts[i]);
        }

        return worded;
    }
}
