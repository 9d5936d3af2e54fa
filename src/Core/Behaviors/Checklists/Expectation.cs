namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>A behavior that a checklist expects of a member or type.</summary>
internal sealed class Expectation
{
    private readonly ChecklistBehavior _behavior;
    private readonly string[] _codeNames;
    private readonly string _given;
    private readonly string? _when;
    private readonly string? _then;
    private readonly string _promise;

    /// <summary>Fits the texts of a checklist together.</summary>
    /// <param name="target">The member or type.</param>
    /// <param name="behavior">The behavior as the checklist words it.</param>
    /// <param name="given">The condition, placeholders filled; empty if there is none.</param>
    /// <param name="when">The act, likewise; <see langword="null"/> if it is that the member is used.</param>
    /// <param name="then">The outcome, likewise.</param>
    /// <param name="codeNames">The values of the placeholders, which are code.</param>
    public Expectation(
        ChecklistTarget target,
        ChecklistBehavior behavior,
        string given,
        string? when,
        string then,
        IEnumerable<string> codeNames
    )
    {
        Target = target;
        _behavior = behavior;
        _codeNames = [.. codeNames];
        _given = given;
        _when = when;
        var evidence = $"checklist {target.Checklist.Name}";
        (var draft, _then) = ChecklistOutcome.Read(given, then, evidence);
        // what is said in one sentence must also say the act, unless it is a plain call
        var act = target.IsPlainCall(when) ? null : when;
        _promise =
            act is null ? draft.Promise
            : given.Length == 0 ? $"{draft.Promise} when {act}"
            : $"{draft.Promise} as {act}";
        Draft = new(
            draft with
            {
                Given = string.Join(" and ", new[] { given, act }.Where(text => text is { Length: > 0 })),
            }
        );
    }

    /// <summary>The member or type.</summary>
    public ChecklistTarget Target { get; }

    /// <summary>The behavior, its condition including an act of its own.</summary>
    public WordedDraft Draft { get; }

    /// <summary>The words of the checklist that the behavior is read from.</summary>
    public string Words
    {
        get
        {
            var given = _behavior.Given.Length == 0 ? "" : $"given {_behavior.Given}, ";
            var when = _behavior.When is null ? "" : $"when {_behavior.When}, ";
            return $"{given}{when}then {_behavior.Then}";
        }
    }

    /// <summary>Makes the behavior.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The behavior.</returns>
    public Behavior Complete(string id)
    {
        var behavior = Target.Member is { } member
            ? BehaviorCompletion.OfMember(Draft, new(member), id, BehaviorSource.Other, _codeNames)
            : BehaviorCompletion.OfType(Draft, Target.Type, id, _codeNames);
        return behavior with
        {
            Given = _given,
            When = _when ?? behavior.When,
            Then = _then ?? behavior.Then,
            Promise = _promise,
            Category = _behavior.Category,
        };
    }
}
