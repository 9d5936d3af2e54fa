using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>An argument of an enum type is refused if it has none of the defined values.</summary>
internal sealed class UndefinedEnumValueFact : ISignatureFact
{
    private static readonly string[] Refusals =
    [
        "ArgumentException",
        "ArgumentOutOfRangeException",
        "InvalidEnumArgumentException",
        "NotSupportedException",
    ];

    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.UndefinedEnumValues;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        from argument in CheckedArguments.Of(type)
        // one with a default is a preference, and mostly handed on
        where argument.Parameter is { Type.IsPlainEnum: true, DefaultValue: null }
        where !IsPredicate(argument.Member) && !IsCovered(type.ProseOf(argument.Member), argument)
        select new SignaturePromise(argument.Member, Draft(argument.Parameter));

    // "is this level enabled?" has an answer for any value
    private static bool IsPredicate(MemberContract member) =>
        member is { Type.IsBoolean: true, Parameters: [{ Type.IsPlainEnum: true }, ..] };

    private static bool IsCovered(MemberProse prose, (MemberContract Member, ParameterContract Parameter) argument) =>
        prose
            .OfExceptions(Refusals)
            .Any(paragraph =>
                paragraph.Names(argument.Parameter.Name)
                || !argument.Member.Parameters.Any(parameter => paragraph.Names(parameter.Name))
            ) || prose.Paragraphs.Any(paragraph => paragraph.HasWord("undefined", "invalid", "unsupported", "unknown"));

    private static BehaviorDraft Draft(ParameterContract parameter) =>
        BehaviorDraft.Throws(
            $"{parameter.Name} is not a defined {parameter.Type.DisplayName}",
            "T:System.ArgumentOutOfRangeException",
            $"{parameter.Name} is a {parameter.Type.DisplayName}, an enum whose values are not combined"
        ) with
        {
            Defect = $"takes an undefined {parameter.Name} for one of the defined values",
            CodeNames = [parameter.Name, parameter.Type.DisplayName],
        };
}
