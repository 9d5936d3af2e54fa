using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Words for the act of a test: how a member is used.</summary>
internal static class MemberCalls
{
    /// <summary>The member as code that uses it: <c>Get(key)</c>, <c>new Stack(capacity)</c>, <c>left + right</c>.</summary>
    public static string CodeOf(MemberContract member)
    {
        var names = member.Parameters.Select(ArgumentOf).ToArray();
        var arguments = string.Join(", ", names);
        return member.Kind switch
        {
            MemberContractKind.Constructor => $"new {member.Name}({arguments})",
            MemberContractKind.Method => $"{member.Name}({arguments})",
            MemberContractKind.DelegateInvoke => $"{member.Name}({arguments})",
            MemberContractKind.Indexer => $"this[{arguments}]",
            MemberContractKind.Operator when names.Length == 2 => $"{names[0]} {SymbolOf(member)} {names[1]}",
            MemberContractKind.Operator when names.Length == 1 => $"{SymbolOf(member)}{names[0]}",
            MemberContractKind.Conversion when names.Length == 1 => names[0],
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

    private static string ArgumentOf(ParameterContract parameter) =>
        parameter.Passing switch
        {
            ParameterPassing.Out => $"out {parameter.Name}",
            ParameterPassing.Ref => $"ref {parameter.Name}",
            _ => parameter.Name,
        };

    private static string SymbolOf(MemberContract member) => member.Name[(member.Name.LastIndexOf(' ') + 1)..];
}
