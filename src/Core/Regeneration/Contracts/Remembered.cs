using System.Text.Json;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>Takes down what the next run has to know of this one.</summary>
internal static class Remembered
{
    /// <summary>Takes down a type beside its tests.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="tests">Its tests.</param>
    /// <returns>What is to be remembered.</returns>
    public static KnownSuite Of(TypeContract type, KnownSuite tests) =>
        tests with
        {
            Signature = type.Signature.ToString(),
            Documentation = DocumentationLines.Of(type.Documentation),
            Members = type
                .Members.Select(member => new KnownMember(
                    member.Id.Value,
                    member.Signature.ToString(),
                    DocumentationLines.Of(member.Documentation)
                ))
                .ToEquatableArray(),
        };

    /// <summary>Takes down a type as it is, whatever tests there are.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="plan">The plan of its suite.</param>
    /// <returns>What there is to compare with what is remembered.</returns>
    public static KnownSuite Of(TypeContract type, SuitePlan plan) =>
        Of(
            type,
            new KnownSuite(type.Id.Value, plan.Files.SelectMany(file => file.Class.Tests).Select(Of).ToEquatableArray())
        );

    /// <summary>Takes down a test that is planned.</summary>
    public static KnownTest Of(PlannedTest test) => Of(test.Behavior, test.Name, hash: "", isDeclined: false);

    /// <summary>Takes down a test.</summary>
    /// <param name="behavior">What it was generated for.</param>
    /// <param name="name">The name that it was given.</param>
    /// <param name="hash">Its <see cref="TestHash"/> as it was generated.</param>
    /// <param name="isDeclined">Whether a person deleted it.</param>
    /// <returns>What is to be remembered.</returns>
    public static KnownTest Of(Behavior behavior, string name, string hash, bool isDeclined) =>
        new(behavior.Id, behavior.Member.Value, behavior.Given, behavior.When, behavior.Then, name, hash, isDeclined)
        {
            Outcome = Of(behavior.Outcome),
        };

    /// <summary>Writes an outcome in a word or two.</summary>
    public static string Of(Outcome outcome)
    {
        var kind = JsonNamingPolicy.CamelCase.ConvertName(outcome.Kind.ToString());
        var what = outcome.Exception is [_, ':', .. var exception] ? exception : outcome.Exception ?? outcome.Literal;
        return what is null ? kind : $"{kind} {what}";
    }
}
