using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Parsing the text of a value gives an equal value.</summary>
internal sealed class TextRoundTripFact : ISignatureFact
{
    private const string Writing = "ToString()";

    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.RoundTrips;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type)
    {
        if (FindWriting(type) is not { } writing)
        {
            return [];
        }

        var parsing = type.ByName["Parse"]
            .Where(member => type.IsSelf(member.Type) && IsParsing(member, writing, member.Parameters.Count))
            .OrderBy(member => member.Parameters.Count)
            .Select(member => Draft(member, type, ResultFor(type)));
        var trying = type.ByName["TryParse"]
            .Where(member =>
                member.Parameters is [.., { Passing: ParameterPassing.Out } result]
                && type.IsSelf(result.Type)
                && IsParsing(member, writing, member.Parameters.Count - 1)
            )
            .OrderBy(member => member.Parameters.Count)
            .Select(member => Draft(member, type, $"true and sets {member.Parameters[^1].Name} to {ResultFor(type)}"));
        // both read the same text, so one of them is enough
        return parsing.Concat(trying).Take(1);
    }

    // a text for people or debuggers is not meant to be read back
    private static MemberContract? FindWriting(DocumentedType type) =>
        type.ByName["ToString"]
            .FirstOrDefault(member =>
                member is { IsStatic: false, Parameters: [] }
                && !type.ProseOf(member)
                    .Paragraphs.Any(paragraph => paragraph.HasStem("debug", "diagnos", "display", "human"))
            );

    private static bool IsParsing(MemberContract member, MemberContract writing, int inputs) =>
        member is { IsStatic: true, Parameters: [var text, ..] }
        && Counterparts.Takes(text, writing)
        && member.Parameters.Take(inputs).Skip(1).All(parameter => Counterparts.IsIncidental(parameter, writing));

    // where a text can have several formats, the shortest may leave something out
    private static string ResultFor(DocumentedType type) =>
        type.DefinesEquality && !type.ByName["ToString"].Any(member => member.Parameters is [{ Name: "format" }, ..])
            ? $"an equal {type.Contract.Name}"
            : $"an instance with the same {Writing}";

    private static SignaturePromise Draft(MemberContract member, DocumentedType type, string result)
    {
        var text = member.Parameters[0].Name;
        var results = member.Parameters.Where(parameter => parameter.Passing == ParameterPassing.Out);
        return new(
            member,
            BehaviorDraft.Returns(
                $"{text} is what {Writing} returned for any {type.Contract.Name}",
                result,
                $"{member.Name} takes what {Writing} returns"
            ) with
            {
                Defect = $"does not read what {Writing} wrote",
                CodeNames = [text, type.Contract.Name, Writing, .. results.Select(parameter => parameter.Name)],
            }
        );
    }
}
