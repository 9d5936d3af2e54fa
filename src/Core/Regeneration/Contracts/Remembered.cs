using System.Text.Json;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>Takes down what the next run has to know of this one.</summary>
internal static class Remembered
{
    /// <summary>Takes down a type and the tests that were rendered for it.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="suite">The suite as it was rendered.</param>
    /// <returns>What is to be remembered.</returns>
    public static KnownSuite Of(TypeContract type, RenderedSuite suite) =>
        new(type.Id.Value, suite.Tests.Select(Of).ToEquatableArray())
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

    private static KnownTest Of(RenderedTest rendered)
    {
        var test = rendered.Test;
        var behavior = test.Behavior;
        return new(
            behavior.Id,
            behavior.Member.Value,
            behavior.Given,
            behavior.When,
            behavior.Then,
            test.Name,
            TestHash.Of(rendered.Text),
            IsDeclined: false
        )
        {
            Outcome = Of(behavior.Outcome),
        };
    }

    /// <summary>Writes an outcome in a word or two.</summary>
    public static string Of(Outcome outcome)
    {
        var kind = JsonNamingPolicy.CamelCase.ConvertName(outcome.Kind.ToString());
        var what = outcome.Exception is [_, ':', .. var exception] ? exception : outcome.Exception ?? outcome.Literal;
        return what is null ? kind : $"{kind} {what}";
    }
}
