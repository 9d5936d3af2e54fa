using SkeletonForge.Core.Behaviors.Advice;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Derives the behaviors of one type.</summary>
internal sealed class TypeDeriver
{
    private readonly TypeContract _type;
    private readonly ClauseReadings _readings;
    private readonly ClauseReader _reader;
    private readonly BehaviorCollector _collector;
    private readonly Action<ClauseReading>? _explain;

    // what the clauses of the member that is being read promise
    private readonly List<WordedDraft> _told = [];

    /// <summary>Begins with a type.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="readings">What was read for other types.</param>
    /// <param name="explain">Takes what each clause was read as; <see langword="null"/> if nobody asks.</param>
    public TypeDeriver(TypeContract type, ClauseReadings readings, Action<ClauseReading>? explain)
    {
        _type = type;
        _readings = readings;
        _reader = new(readings);
        _collector = new(type);
        _explain = explain;
    }

    /// <summary>Derives the behaviors.</summary>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <returns>The behaviors; a type that promises nothing is reported.</returns>
    public StageResult<BehaviorSet> Derive(DerivationOptions options)
    {
        foreach (var member in _type.Members)
        {
            AddPromises(member);
        }

        // the facts look at everything that the documentation of the type promises, and at nothing that is added later
        var documented = new DocumentedType(_type, _collector, _readings);
        foreach (var promise in SignatureFacts.Read(documented, options).ToList())
        {
            AddFact(promise);
        }

        var diagnostics = new List<ForgeDiagnostic>();
        foreach (var expected in ChecklistReader.Read(_type, options.Checklists, diagnostics))
        {
            AddExpected(expected);
        }

        var set = new BehaviorSet(_type.Id, _collector.InSourceOrder()) { Undocumented = UndocumentedMember.In(_type) };
        if (set.Behaviors.IsEmpty)
        {
            diagnostics.Add(ForgeDiagnostic.At(Diagnostics.Rules.NoBehaviors, _type.Location, _type.DisplayName));
        }

        return StageResult.Of(set, diagnostics);
    }

    private void AddPromises(MemberContract member)
    {
        var found = _reader.Read(member);
        _told.Clear();
        foreach (var documented in found)
        {
            _told.AddRange(documented.Reading.Drafts);
        }

        var kept = Repetition.Settle(_told);
        var owned = _collector.Of(member.Id);
        owned.EnsureCapacity(kept.Length);
        var use = new MemberUse(member);
        var next = 0;
        foreach (var documented in found)
        {
            foreach (var draft in documented.Reading.Drafts)
            {
                if (ReferenceEquals(kept[next++], draft) && owned.TryName(draft) is { } id)
                {
                    var source = documented.Clause.Source;
                    owned.Behaviors.Add(BehaviorCompletion.OfMember(draft, use, id, source, documented.CodeNames));
                }
            }
        }

        // where nobody asks, the readings are not even made
        if (_explain is null)
        {
            return;
        }

        next = 0;
        foreach (var (clause, reading, _) in found)
        {
            var ids = owned.IdsOf(kept.Skip(next).Take(reading.Drafts.Length));
            _explain(ClauseReading.Of(member.Id, clause, reading.Rule, ids));
            next += reading.Drafts.Length;
        }
    }

    private void AddFact(SignaturePromise promise)
    {
        var owned = _collector.Of(promise.Member.Id);
        var draft = new WordedDraft(promise.Draft);
        if (owned.TryName(draft) is { } id)
        {
            var use = new MemberUse(promise.Member);
            owned.Behaviors.Add(BehaviorCompletion.OfMember(draft, use, id, BehaviorSource.Signature, []));
        }

        _explain?.Invoke(ClauseReading.Of(promise, owned.IdsOf([draft])));
    }

    private void AddExpected(Expectation expected)
    {
        var owned = _collector.Of(expected.Target.Owner);
        if (owned.TryName(expected.Draft) is { } id)
        {
            owned.Behaviors.Add(expected.Complete(id));
        }

        _explain?.Invoke(ClauseReading.Of(expected, owned.IdsOf([expected.Draft])));
    }
}
