using SkeletonForge.Core.Behaviors.Advice;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Behaviors.Rules;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>
/// The third stage: the contract of a type comes in, one behavior per promise goes out. An ordered list of small rules
/// reads clause by clause; knows nothing of tests.
/// </summary>
public static class BehaviorDeriver
{
    // the first rule that answers has the clause, so the more specific idioms come first
    private static readonly IBehaviorRule[] Rules =
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

    /// <summary>Derives the behaviors of a type, without anything that a team configures.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <returns>As <see cref="Derive(TypeContract, DerivationOptions)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static StageResult<BehaviorSet> Derive(TypeContract type) => Derive(type, DerivationOptions.Default);

    /// <summary>Derives the behaviors of a type.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <returns>
    /// The behaviors in source order of the members; of a member those of its documentation in the order of the tags,
    /// then those of its signature, then those of checklists. None for a type that promises nothing, which is reported.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<BehaviorSet> Derive(TypeContract type, DerivationOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Derive(type, options, new ClauseReadings());
    }

    /// <summary>Derives the behaviors of a type that is one of many.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <param name="clauses">What was read for the other types.</param>
    /// <returns>As <see cref="Derive(TypeContract, DerivationOptions)"/>.</returns>
    internal static StageResult<BehaviorSet> Derive(
        TypeContract type,
        DerivationOptions options,
        ClauseReadings clauses
    ) => Derive(type, options, clauses, explain: null);

    /// <summary>Derives the behaviors of a type and says what each was read from.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <returns>
    /// The behaviors as <see cref="Derive(TypeContract, DerivationOptions)"/> gives them, and every clause that was
    /// looked at, with the rule that read it, if one did.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<BehaviorExplanation> Explain(TypeContract type, DerivationOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        var readings = new List<ClauseReading>();
        var derived = Derive(type, options, new(), readings.Add);
        return StageResult.Of(BehaviorExplanation.Of(type, derived.Value!, readings), derived.Diagnostics);
    }

    private static StageResult<BehaviorSet> Derive(
        TypeContract type,
        DerivationOptions options,
        ClauseReadings clauses,
        Action<ClauseReading>? explain
    )
    {
        var collector = new BehaviorCollector(type);
        foreach (var member in type.Members)
        {
            AddPromises(member, clauses, collector, explain);
        }

        // the facts look at everything that the documentation of the type promises, and at nothing that is added later
        var documented = new DocumentedType(type, [.. collector.Behaviors]);
        foreach (var promise in SignatureFacts.Read(documented, options))
        {
            AddFact(promise, collector, explain);
        }

        var diagnostics = new List<ForgeDiagnostic>();
        foreach (var expected in ChecklistReader.Read(type, options.Checklists, diagnostics))
        {
            AddExpected(expected, collector, explain);
        }

        var set = new BehaviorSet(type.Id, collector.InSourceOrder()) { Undocumented = UndocumentedMember.In(type) };
        if (set.Behaviors.IsEmpty)
        {
            diagnostics.Add(ForgeDiagnostic.At(Diagnostics.Rules.NoBehaviors, type.Location, type.DisplayName));
        }

        return StageResult.Of(set, diagnostics);
    }

    private static void AddPromises(
        MemberContract member,
        ClauseReadings clauses,
        BehaviorCollector collector,
        Action<ClauseReading>? explain
    )
    {
        var found = ClauseReader.Read(member);
        var readings = new List<Reading>(found.Count);
        var told = new List<WordedDraft>(found.Count);
        foreach (var (clause, _) in found)
        {
            var reading = clauses.Of(clause, Read);
            readings.Add(reading);
            told.AddRange(reading.Drafts);
        }

        var kept = Repetition.Settle(told);
        var use = new MemberUse(member);
        var next = 0;
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var draft in readings[i].Drafts)
            {
                if (ReferenceEquals(kept[next++], draft) && collector.TryName(member.Id, draft) is { } id)
                {
                    var (clause, codeNames) = found[i];
                    collector.Add(BehaviorCompletion.OfMember(draft, use, id, clause.Source, codeNames));
                }
            }
        }

        // where nobody asks, the readings are not even made
        if (explain is null)
        {
            return;
        }

        next = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var (rule, drafts) = readings[i];
            var ids = collector.IdsOf(member.Id, kept.Skip(next).Take(drafts.Length));
            explain(ClauseReading.Of(member.Id, found[i].Clause, rule, ids));
            next += drafts.Length;
        }
    }

    private static void AddFact(SignaturePromise promise, BehaviorCollector collector, Action<ClauseReading>? explain)
    {
        var owner = promise.Member.Id;
        var draft = new WordedDraft(promise.Draft);
        if (collector.TryName(owner, draft) is { } id)
        {
            var use = new MemberUse(promise.Member);
            collector.Add(BehaviorCompletion.OfMember(draft, use, id, BehaviorSource.Signature, []));
        }

        explain?.Invoke(ClauseReading.Of(promise, collector.IdsOf(owner, [draft])));
    }

    private static void AddExpected(Expectation expected, BehaviorCollector collector, Action<ClauseReading>? explain)
    {
        if (collector.TryName(expected.Target.Owner, expected.Draft) is { } id)
        {
            collector.Add(expected.Complete(id));
        }

        explain?.Invoke(ClauseReading.Of(expected, collector.IdsOf(expected.Target.Owner, [expected.Draft])));
    }

    private static Reading Read(Clause clause)
    {
        foreach (var rule in Rules)
        {
            if (rule.Read(clause) is { } drafts)
            {
                return new(rule, [.. drafts.Select(draft => new WordedDraft(draft))]);
            }
        }

        return new(null, []);
    }
}
