using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>What was put into a collection comes out again.</summary>
internal sealed class CollectionRoundTripFact : ISignatureFact
{
    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.RoundTrips;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        [
            .. Taking(type, "Push", "Pop").Select(Popping),
            .. Taking(type, "Enqueue", "Dequeue").Select(Dequeuing),
            .. Removing(type),
        ];

    private static IEnumerable<(MemberContract Put, MemberContract Take)> Taking(
        DocumentedType type,
        string put,
        string take
    ) =>
        (
            from putting in type.ByName[put]
            from taking in type.ByName[take]
            where
                putting is { IsStatic: false, Parameters: [var item, ..] }
                && taking is { IsStatic: false, Parameters: [] }
                && Counterparts.Takes(item, taking)
            orderby putting.Parameters.Count
            select (putting, taking)
        ).Take(1);

    private static SignaturePromise Popping((MemberContract Put, MemberContract Take) pair)
    {
        var item = pair.Put.Parameters[0].Name;
        return new(
            pair.Take,
            BehaviorDraft.Returns(
                $"{item} is the last one that was passed to {pair.Put.Name}",
                $"{item} and leaves the rest as it was before",
                Evidence(pair)
            ) with
            {
                Defect = $"gives back another one than the last that was passed to {pair.Put.Name}",
                CodeNames = [item, pair.Put.Name],
            }
        );
    }

    private static SignaturePromise Dequeuing((MemberContract Put, MemberContract Take) pair)
    {
        var item = pair.Put.Parameters[0].Name;
        return new(
            pair.Take,
            BehaviorDraft.Returns(
                $"{item} is the only one that was passed to {pair.Put.Name}",
                item,
                Evidence(pair)
            ) with
            {
                Defect = $"gives back another one than {pair.Put.Name} was passed",
                CodeNames = [item, pair.Put.Name],
            }
        );
    }

    private static string Evidence((MemberContract Put, MemberContract Take) pair) =>
        $"{pair.Take.Name} returns what {pair.Put.Name} takes";

    private static IEnumerable<SignaturePromise> Removing(DocumentedType type) =>
        from name in type.ByName.Select(members => members.Key)
        where VerbPairs.BeginsWith(name, "Add") && name is not "AddRange"
        let promise = (
            from adding in type.ByName[name]
            from removing in type.ByName["Remove" + name["Add".Length..]]
            where IsPair(adding, removing)
            orderby adding.Parameters.Count
            select Undoing(adding, removing)
        ).FirstOrDefault()
        where promise is not null
        select promise;

    // a method that gives something else than success or a count leaves its instance as it is, or is one of a chain
    private static bool IsPair(MemberContract adding, MemberContract removing) =>
        adding is { Kind: MemberContractKind.Method, IsStatic: false, Parameters.Count: > 0, Type: { } result }
        && (result.IsVoid || result.IsBoolean || result.DocumentationId is "T:System.Int32")
        && removing is { Kind: MemberContractKind.Method, IsStatic: false, Parameters: [_] }
        && Counterparts.IsAlike(adding.Parameters[0], removing.Parameters[0]);

    private static SignaturePromise Undoing(MemberContract adding, MemberContract removing)
    {
        var item = removing.Parameters[0].Name;
        return new(
            removing,
            BehaviorDraft.State(
                $"{item} is new and has just been passed to {adding.Name}",
                "restores what was there before",
                $"{removing.Name} takes what {adding.Name} takes"
            ) with
            {
                Defect = $"leaves something behind of what {adding.Name} did",
                CodeNames = [item, adding.Name],
            }
        );
    }
}
