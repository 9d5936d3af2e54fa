using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>What a <c>ToX</c> method turns an instance into, the <c>FromX</c> method of its type turns back.</summary>
internal sealed class ConversionRoundTripFact : ISignatureFact
{
    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.RoundTrips;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        from leaving in type.Members
        where IsLeaving(leaving)
        let returning = type.ByName["From" + leaving.Name["To".Length..]]
            .FirstOrDefault(member => IsReturning(member, leaving, type))
        where returning is not null
        select IsText(leaving.Type!) ? Reading(leaving, returning, type) : Returning(leaving, returning);

    private static bool IsLeaving(MemberContract member) =>
        member is { Kind: MemberContractKind.Method, IsStatic: false, Parameters: [], Type.IsVoid: false }
        // a fraction is rounded in both directions
        && member.Type.DocumentationId is not ("T:System.Double" or "T:System.Single")
        && VerbPairs.BeginsWith(member.Name, "To");

    private static bool IsReturning(MemberContract member, MemberContract leaving, DocumentedType type) =>
        member is { IsStatic: true, Parameters: [var first, ..] }
        && type.IsSelf(member.Type)
        && Counterparts.Takes(first, leaving)
        && member.Parameters.Skip(1).All(parameter => Counterparts.IsIncidental(parameter, leaving));

    // what was written down holds all that there is
    private static bool IsText(TypeReference type) =>
        type.DocumentationId is "T:System.String" || type.DisplayName is "byte[]" or "byte[]?";

    private static SignaturePromise Reading(MemberContract leaving, MemberContract returning, DocumentedType type)
    {
        var text = returning.Parameters[0].Name;
        var writing = $"{leaving.Name}()";
        return new(
            returning,
            BehaviorDraft.Returns(
                $"{text} is what {writing} returned for any {type.Contract.Name}",
                type.DefinesEquality ? $"an equal {type.Contract.Name}" : $"an instance with the same {writing}",
                Evidence(leaving, returning)
            ) with
            {
                Defect = $"loses something that {writing} wrote",
                CodeNames = [text, writing, type.Contract.Name],
            }
        );
    }

    // another type mostly holds less than this one, so that only the way from it and back is free of loss
    private static SignaturePromise Returning(MemberContract leaving, MemberContract returning)
    {
        var value = returning.Parameters[0].Name;
        var origin = $"{returning.Name}({value})";
        return new(
            leaving,
            BehaviorDraft.Returns($"the instance comes from {origin}", value, Evidence(leaving, returning)) with
            {
                Defect = $"does not give back the {value} that {returning.Name} was given",
                CodeNames = [value, origin, returning.Name],
            }
        );
    }

    private static string Evidence(MemberContract leaving, MemberContract returning) =>
        $"{returning.Name} takes what {leaving.Name} returns";
}
