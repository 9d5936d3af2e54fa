using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Words for the act of a test: how a member is used.</summary>
internal static class MemberCalls
{
    /// <summary>The member as code that uses it: <c>Get(key)</c>, <c>new Stack(capacity)</c>, <c>left + right</c>.</summary>
    public static string CodeOf(MemberContract member)
    {
        var parameters = member.Parameters;
        return member.Kind switch
        {
            MemberContractKind.Constructor => $"new {member.Name}({ArgumentsOf(parameters)})",
            MemberContractKind.Method => $"{member.Name}({ArgumentsOf(parameters)})",
            MemberContractKind.DelegateInvoke => $"{member.Name}({ArgumentsOf(parameters)})",
            MemberContractKind.Indexer => $"this[{ArgumentsOf(parameters)}]",
            MemberContractKind.Operator when parameters is [var left, var right] =>
                $"{ArgumentOf(left)} {SymbolOf(member)} {ArgumentOf(right)}",
            MemberContractKind.Operator when parameters is [var only] => $"{SymbolOf(member)}{ArgumentOf(only)}",
            MemberContractKind.Conversion when parameters is [var only] => ArgumentOf(only),
            _ => member.Name,
        };
    }

    /// <summary>The act as a clause: <c>Get(key) is called</c>.</summary>
    public static string WhenOf(MemberContract member, string code, bool isThrowing) =>
        member.Kind switch
        {
            MemberContractKind.Property or MemberContractKind.Indexer => $"{code} is {AccessOf(member, isThrowing)}",
            MemberContractKind.Field or MemberContractKind.EnumMember => $"{code} is used",
            MemberContractKind.Event => $"{code} is observed",
            MemberContractKind.Operator => $"{code} is evaluated",
            MemberContractKind.Conversion => $"{code} is converted to {member.Type?.DisplayName}",
            MemberContractKind.DelegateInvoke => $"{code} is invoked",
            _ => $"{code} is called",
        };

    private static string AccessOf(MemberContract member, bool isThrowing)
    {
        if (!isThrowing)
        {
            return member.CanRead ? "read" : "set";
        }

        return (member.CanRead, member.CanWrite) switch
        {
            (true, true) => "read or set",
            (false, true) => "set",
            _ => "read",
        };
    }

    private static string ArgumentsOf(EquatableArray<ParameterContract> parameters) =>
        parameters switch
        {
            [] => "",
            [var only] => ArgumentOf(only),
            _ => string.Join(", ", parameters.Select(ArgumentOf)),
        };

    private static string ArgumentOf(ParameterContract parameter) =>
        parameter.Passing switch
        {
            ParameterPassing.Out => $"out {parameter.Name}",
            ParameterPassing.Ref => $"ref {parameter.Name}",
            _ => parameter.Name,
        };

    private static string SymbolOf(MemberContract member) => member.Name[(member.Name.LastIndexOf(' ') + 1)..];
}
