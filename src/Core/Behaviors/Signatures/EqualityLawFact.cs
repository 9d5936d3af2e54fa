using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Equality is reflexive and symmetric, nothing equals null, and hash codes and operators agree.</summary>
internal sealed class EqualityLawFact : ISignatureFact
{
    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.EqualityLaws;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        FindEquality(type) is { } equality
            ? LawsOf(equality, type)
                .Concat(type.ByName["GetHashCode"].Where(IsHashing(type)).Select(member => HashLaw(member, type)))
                .Concat(type.HasUnordered() ? [] : OperatorLaws(type))
            : [];

    // the equality of a record from an assembly is the compiler's
    private static MemberContract? FindEquality(DocumentedType type) =>
        type.ByName["Equals"]
            .Where(member =>
                member is { IsStatic: false, Type.IsBoolean: true, Parameters: [_] }
                && (type.IsSelf(member.Parameters[0].Type) || member.IsOverride)
                && !(
                    type.Contract.Kind is TypeContractKind.Record or TypeContractKind.RecordStruct
                    && member.Location is null
                )
                && !IsRefused(member, type)
            )
            .OrderByDescending(member => type.IsSelf(member.Parameters[0].Type))
            .FirstOrDefault();

    // some ref structs cannot be compared and say so
    private static bool IsRefused(MemberContract member, DocumentedType type) =>
        type.ProseOf(member).OfExceptions("NotSupportedException").Any();

    private static IEnumerable<SignaturePromise> LawsOf(MemberContract equality, DocumentedType type)
    {
        var other = equality.Parameters[0];
        var prose = type.ProseOf(equality);
        if (!prose.Paragraphs.Any(paragraph => paragraph.HasWord("itself", "reflexive", "reference", "same")))
        {
            yield return Law(
                $"{other.Name} is the instance itself",
                "true",
                "does not find an instance equal to itself"
            );
        }

        if (other.Type.IsReferenceType && !prose.Paragraphs.Any(paragraph => paragraph.HasWord("null")))
        {
            yield return Law($"{other.Name} is null", "false", "throws for null or takes it for an equal");
        }

        if (!prose.Paragraphs.Any(paragraph => paragraph.HasWord("symmetric")))
        {
            yield return new(
                equality,
                BehaviorDraft.Returns("the two instances are swapped", "the same result", Evidence()) with
                {
                    Defect = "gives another answer when the two instances are swapped",
                }
            );
        }

        SignaturePromise Law(string given, string literal, string defect) =>
            new(
                equality,
                BehaviorDraft.Returns(given, literal, Evidence()) with
                {
                    Defect = defect,
                    CodeNames = [other.Name],
                }
            );

        string Evidence() =>
            type.IsSelf(other.Type)
                ? $"Equals compares {type.Contract.Name} with {type.Contract.Name}"
                : $"{type.Contract.Name} overrides Equals";
    }

    private static Func<MemberContract, bool> IsHashing(DocumentedType type) =>
        member =>
            member is { IsStatic: false, Parameters: [] }
            && !IsRefused(member, type)
            && !type.ProseOf(member).Paragraphs.Any(paragraph => paragraph.HasStem("equal"));

    private static SignaturePromise HashLaw(MemberContract member, DocumentedType type) =>
        new(
            member,
            BehaviorDraft.Returns(
                "two instances are equal",
                "the same hash code for both",
                $"{type.Contract.Name} has both Equals and GetHashCode"
            ) with
            {
                Act = "GetHashCode() is called on each of them",
                Defect = "gives equal instances different hash codes",
            }
        );

    private static IEnumerable<SignaturePromise> OperatorLaws(DocumentedType type)
    {
        foreach (var member in type.Members.Where(member => Compares(member, type)))
        {
            if (member.MetadataName is "op_Equality")
            {
                yield return Agreement(member, "the same as Equals", $"{type.Contract.Name} has both == and Equals");
            }
            else if (member.MetadataName is "op_Inequality")
            {
                yield return Agreement(
                    member,
                    "the opposite of Equals",
                    $"{type.Contract.Name} has both != and Equals"
                );
            }
        }

        static SignaturePromise Agreement(MemberContract member, string result, string evidence) =>
            new(
                member,
                BehaviorDraft.Returns("", result, evidence) with
                {
                    Defect = $"does not always return {result}",
                    CodeNames = ["Equals"],
                }
            );
    }

    private static bool Compares(MemberContract member, DocumentedType type) =>
        // others, such as those of databases, know more answers than two
        member is { Kind: MemberContractKind.Operator, Type.IsBoolean: true, Parameters: [var left, var right] }
        && type.IsSelf(left.Type)
        && type.IsSelf(right.Type)
        && !type.ProseOf(member).Paragraphs.Any(paragraph => paragraph.HasWord("Equals"));
}
