using System.Text.Json;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Behaviors.Rules;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>What was made of the words of one clause.</summary>
/// <param name="Member">The member that the clause is about; the type itself for what a checklist expects of the type.</param>
/// <param name="Source">The tag that it stands in, or other place that it comes from.</param>
/// <param name="About">The exception or parameter that the tag is about; <see langword="null"/> for other tags.</param>
/// <param name="Text">The words.</param>
/// <param name="Rule">What read them: the name of a rule in kebab case, the kind of a signature fact as the configuration names it, or the name of a checklist; <see langword="null"/> if nothing did.</param>
/// <param name="Behaviors">The ids of the behaviors that came out; none if the words promise nothing.</param>
public sealed record ClauseReading(
    MemberId Member,
    BehaviorSource Source,
    string? About,
    string Text,
    string? Rule,
    EquatableArray<string> Behaviors
)
{
    internal static ClauseReading Of(
        MemberId member,
        Clause clause,
        IBehaviorRule? rule,
        EquatableArray<string> behaviors
    ) =>
        new(
            member,
            clause.Source,
            clause.Exception is { } exception ? ProseText.LastName(exception) : clause.Parameter,
            clause.Text,
            rule is null ? null : NameOf(rule),
            behaviors
        );

    internal static ClauseReading Of(SignaturePromise promise, EquatableArray<string> behaviors) =>
        new(
            promise.Member.Id,
            BehaviorSource.Signature,
            null,
            promise.Draft.Evidence,
            JsonNamingPolicy.CamelCase.ConvertName(promise.Kind.ToString()),
            behaviors
        );

    internal static ClauseReading Of(Expectation expected, EquatableArray<string> behaviors) =>
        new(
            expected.Target.Owner,
            BehaviorSource.Other,
            null,
            expected.Words,
            expected.Target.Checklist.Name,
            behaviors
        );

    // OutParameterRule is "out-parameter"
    private static string NameOf(IBehaviorRule rule)
    {
        var name = rule.GetType().Name;
        name = name.EndsWith("Rule", StringComparison.Ordinal) ? name[..^"Rule".Length] : name;
        return string.Concat(
            name.Select((letter, i) => $"{(i > 0 && char.IsUpper(letter) ? "-" : "")}{char.ToLowerInvariant(letter)}")
        );
    }
}

/// <summary>The behaviors of one type with all that they were read from.</summary>
/// <param name="Derived">The behaviors.</param>
/// <param name="Readings">Every clause that was looked at, member by member in source order, what is about the type itself last.</param>
public sealed record BehaviorExplanation(BehaviorSet Derived, EquatableArray<ClauseReading> Readings)
{
    internal static BehaviorExplanation Of(TypeContract type, BehaviorSet derived, IEnumerable<ClauseReading> readings)
    {
        var ofMembers = readings.ToLookup(reading => reading.Member);
        return new(
            derived,
            type.Members.Select(member => member.Id)
                .Append(type.Id)
                .SelectMany(owner => ofMembers[owner])
                .ToEquatableArray()
        );
    }
}
