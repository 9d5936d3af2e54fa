using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Advice;

/// <summary>Says what a comment on a member should tell, from what its signature leaves open: one method for each aspect.</summary>
internal static class DocumentationAdvice
{
    /// <summary>Says what a comment should tell.</summary>
    /// <param name="member">A member, with or without documentation.</param>
    /// <returns>Clauses that follow "say", the most important first.</returns>
    public static IEnumerable<string> For(MemberContract member) =>
        [
            .. Result(member),
            .. NullResult(member),
            .. Effect(member),
            .. Assignment(member),
            .. ParameterAdvice.For(member),
            .. Completion(member),
        ];

    private static string[] Result(MemberContract member) =>
        member.Kind switch
        {
            MemberContractKind.Constructor => ["what state the new instance is in"],
            MemberContractKind.Event => ["when it is raised (before or after the change)", "what its arguments hold"],
            MemberContractKind.Conversion when member.MetadataName is "op_Explicit" or "op_CheckedExplicit" =>
            [
                "what happens to values that cannot be converted",
            ],
            MemberContractKind.Conversion => ["what a value becomes"],
            MemberContractKind.Field => ["what it stands for"],
            MemberContractKind.Property when member.Type is { IsBoolean: true } => ["when it is true"],
            MemberContractKind.Property or MemberContractKind.Indexer => ["what it holds"],
            _ => ReturnValue(member),
        };

    private static string[] ReturnValue(MemberContract member) =>
        member switch
        {
            { Asynchrony: Asynchrony.AsyncSequence } =>
            [
                "what the sequence yields",
                "in which order the elements come",
                "when it ends",
            ],
            { Asynchrony: Asynchrony.Awaitable } => IsGeneric(member) ? ["what the result of the task is"] : [],
            { Type: null or { IsVoid: true } } => [],
            { Type.IsBoolean: true } => ["when it returns true"],
            { Type: { } type } => IsSequence(type)
                ? ["what it returns", "in which order the elements come", "whether the result can be empty"]
                : ["what it returns"],
        };

    private static IEnumerable<string> NullResult(MemberContract member)
    {
        if (member is { Asynchrony: Asynchrony.Awaitable, Type: { } task })
        {
            if (task.DisplayName.EndsWith("?>", StringComparison.Ordinal))
            {
                yield return "when that result is null (it is nullable)";
            }
        }
        else if (member is { Type.IsNullable: true, Kind: not MemberContractKind.Event })
        {
            yield return member.Kind
                is MemberContractKind.Property
                    or MemberContractKind.Field
                    or MemberContractKind.Indexer
                ? "when it is null (its type is nullable)"
                : "when it returns null (its result is nullable)";
        }
    }

    private static IEnumerable<string> Effect(MemberContract member)
    {
        if (member is { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true })
        {
            yield return "what it releases";
            yield return "what using the instance afterwards leads to";
        }
        else if (member.Kind == MemberContractKind.Method && ReturnValue(member) is [] && !HandsOut(member))
        {
            yield return "what it changes";
        }
    }

    private static IEnumerable<string> Assignment(MemberContract member)
    {
        if (!member.CanWrite)
        {
            yield break;
        }

        if (member.Kind == MemberContractKind.Property)
        {
            yield return "what it holds before it is set";
        }

        yield return "which values it refuses";
    }

    private static IEnumerable<string> Completion(MemberContract member)
    {
        if (member.Asynchrony == Asynchrony.Awaitable)
        {
            yield return "when the task completes";
        }
    }

    private static bool HandsOut(MemberContract member) =>
        member.Parameters.Any(parameter => parameter.Passing == ParameterPassing.Out);

    private static bool IsGeneric(MemberContract member) => member.Type?.DisplayName.EndsWith('>') == true;

    private static bool IsSequence(TypeReference type) =>
        type.DisplayName.TrimEnd('?').EndsWith(']')
        || type.DocumentationId.StartsWith("T:System.Collections.", StringComparison.Ordinal);
}
