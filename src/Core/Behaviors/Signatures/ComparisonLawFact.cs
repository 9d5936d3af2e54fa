using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Comparison gives an order: an instance ranks with itself, swapping turns the sign, and operators agree.</summary>
internal sealed class ComparisonLawFact : ISignatureFact
{
    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.ComparisonLaws;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        FindComparison(type) is { } comparison
            ? LawsOf(comparison, type).Concat(type.HasUnordered() ? [] : OperatorLaws(type))
            : [];

    private static MemberContract? FindComparison(DocumentedType type) =>
        type.ByName["CompareTo"]
            .Where(member =>
                member is { IsStatic: false, Type.DocumentationId: "T:System.Int32", Parameters: [var other] }
                && (type.IsSelf(other.Type) || other.Type.DocumentationId is "T:System.Object")
            )
            .OrderByDescending(member => type.IsSelf(member.Parameters[0].Type))
            .FirstOrDefault();

    private static IEnumerable<SignaturePromise> LawsOf(MemberContract comparison, DocumentedType type)
    {
        var other = comparison.Parameters[0].Name;
        var prose = type.ProseOf(comparison);
        var evidence = $"{type.Contract.Name} has CompareTo";
        if (!prose.Paragraphs.Any(paragraph => paragraph.HasWord("zero", "0", "equal", "equals", "same")))
        {
            yield return new(
                comparison,
                BehaviorDraft.Returns($"{other} is the instance itself", "0", evidence) with
                {
                    Defect = "ranks an instance before or after itself",
                    CodeNames = [other],
                }
            );
        }

        yield return new(
            comparison,
            BehaviorDraft.Returns("the two instances are swapped", "the opposite sign", evidence) with
            {
                Defect = "does not turn its sign when the two instances are swapped",
            }
        );
    }

    private static IEnumerable<SignaturePromise> OperatorLaws(DocumentedType type) =>
        from member in type.Members
        let sign = SignOf(member)
        where
            sign is not null
            && member is { Type.IsBoolean: true, Parameters: [var left, var right] }
            && type.IsSelf(left.Type)
            && type.IsSelf(right.Type)
        where !type.ProseOf(member).Paragraphs.Any(paragraph => paragraph.HasWord("CompareTo"))
        select new SignaturePromise(
            member,
            BehaviorDraft.Returns(
                "",
                $"true exactly when CompareTo returns a {sign} number",
                $"{type.Contract.Name} has both {member.Name["operator ".Length..]} and CompareTo"
            ) with
            {
                Defect = "ranks two instances otherwise than CompareTo does",
                CodeNames = ["CompareTo"],
            }
        );

    private static string? SignOf(MemberContract member) =>
        member.MetadataName switch
        {
            "op_LessThan" => "negative",
            "op_GreaterThan" => "positive",
            _ => null,
        };
}
