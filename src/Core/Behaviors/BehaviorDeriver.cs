using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Behaviors.Rules;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
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
        new DefaultValueRule(),
        new OutParameterRule(),
        new EventRule(),
        new BooleanRule(),
        new AlternativeRule(),
        new ConstructorRule(),
        new PropertyRule(),
        new ReturnsSentenceRule(),
        new ReturnsRule(),
        new SummaryRule(),
        new QuoteRule(),
    ];

    /// <summary>Derives the behaviors of a type.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <returns>The behaviors in source order of the members, then in the order of the tags; none for a type that promises nothing, which is reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static StageResult<BehaviorSet> Derive(TypeContract type) => Derive(type, DerivationOptions.Default);

    /// <summary>Derives the behaviors of a type.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <returns>
    /// The behaviors in source order of the members; of a member those of its documentation in the order of the tags,
    /// then those of its signature. None for a type that promises nothing, which is reported.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<BehaviorSet> Derive(TypeContract type, DerivationOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        var labels = MemberLabels.For(type);
        var ids = new BehaviorIds();
        var behaviors = new List<Behavior>();
        foreach (var member in type.Members)
        {
            var told = new HashSet<(string Given, string Promise)>();
            foreach (var clause in ClauseReader.Read(member))
            {
                behaviors.AddRange(
                    DraftsOf(clause)
                        .Where(draft => told.Add((draft.Given, draft.Promise)))
                        .Select(draft => Complete(draft, clause, ids.Create(labels[member.Id].Id, draft)))
                );
            }
        }

        behaviors = WithSignatureFacts(
            type,
            behaviors,
            options,
            promise => ids.Create(labels[promise.Member.Id].Id, promise.Draft)
        );
        var set = new BehaviorSet(type.Id, behaviors.ToEquatableArray());
        return behaviors.Count > 0
            ? StageResult.Of(set)
            : StageResult.Of(set, ForgeDiagnostic.At(Diagnostics.Rules.NoBehaviors, type.Location, type.DisplayName));
    }

    private static List<Behavior> WithSignatureFacts(
        TypeContract type,
        List<Behavior> documented,
        DerivationOptions options,
        Func<SignaturePromise, string> createId
    )
    {
        var facts = SignatureFacts
            .Read(new DocumentedType(type, documented), options)
            .ToLookup(
                promise => promise.Member.Id,
                promise => Complete(promise.Draft, promise.ToClause(), createId(promise))
            );
        var documentation = documented.ToLookup(behavior => behavior.Member);
        return [.. type.Members.SelectMany(member => documentation[member.Id].Concat(facts[member.Id]))];
    }

    private static IReadOnlyList<BehaviorDraft> DraftsOf(Clause clause)
    {
        foreach (var rule in Rules)
        {
            if (rule.Read(clause) is { } drafts)
            {
                return drafts;
            }
        }

        return [];
    }

    private static Behavior Complete(BehaviorDraft draft, Clause clause, string id)
    {
        return new()
        {
            Id = id,
            Member = clause.Member.Id,
            Origin =
                clause.Source == BehaviorSource.Signature ? BehaviorOrigin.Signature : BehaviorOrigin.Documentation,
            Source = clause.Source,
            Kind = draft.Kind,
            Given = draft.Given,
            When = draft.Act ?? MemberCalls.WhenOf(clause.Member, draft),
            Then = ThenOf(draft),
            Promise = draft.Promise,
            Outcome = draft.Outcome,
            Evidence = draft.Evidence,
            Catches = CatchesOf(draft, clause.Member),
            CodeNames = CodeNamesOf(draft, clause),
        };
    }

    // a handful at most, so that looking through the list is cheaper than hashing
    private static EquatableArray<string> CodeNamesOf(BehaviorDraft draft, Clause clause)
    {
        var names = new List<string>(clause.CodeNames.Count + 3);
        names.AddRange(clause.CodeNames);
        names.AddRange(draft.CodeNames);
        AddOnce(MemberCalls.CodeOf(clause.Member));
        AddOnce(clause.Member.Name);
        if (draft.Outcome.Exception is { } exception)
        {
            AddOnce(ProseText.LastName(exception));
        }

        return names.ToEquatableArray();

        void AddOnce(string name)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                names.Add(name);
            }
        }
    }

    private static string ThenOf(BehaviorDraft draft) =>
        draft.Outcome switch
        {
            { Exception: { } exception } => $"{ProseText.LastName(exception)} is thrown",
            { Kind: OutcomeKind.Returns, Literal: { } literal } => $"{literal} is returned",
            _ => $"it {draft.Promise}",
        };

    private static string CatchesOf(BehaviorDraft draft, MemberContract member)
    {
        var name = member.Kind == MemberContractKind.Constructor ? "constructor" : member.Name;
        var article = "aeiouAEIOU".Contains(name[0], StringComparison.Ordinal) ? "an" : "a";
        if (draft.Defect is { } defect)
        {
            return $"{article} {name} that {defect}";
        }

        var condition = draft.Given.Length == 0 ? "" : $" when {draft.Given}";
        return $"{article} {name} that {Verbs.NegatePromise(draft.Promise)}{condition}";
    }
}
