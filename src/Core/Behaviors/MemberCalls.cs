using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Words for the act of a test: how a member is used.</summary>
internal static class MemberCalls
{
    private static readonly string?[] ArgumentExceptions =
    [
        "T:System.ArgumentException",
        "T:System.ArgumentNullException",
        "T:System.ArgumentOutOfRangeException",
    ];

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

    /// <summary>Which of two accessors an exception can come from; <see langword="null"/> if both, or there are not two.</summary>
    public static string? ThrowingAccessOf(MemberContract member, string? exception) =>
        member is not { CanRead: true, CanWrite: true } ? null
        // nothing but the value that is set is an argument of a property
        : member.Kind == MemberContractKind.Property && ArgumentExceptions.Contains(exception) ? "set"
        : string.Equals(exception, "T:System.Collections.Generic.KeyNotFoundException", StringComparison.Ordinal)
            ? "read"
        : null;

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
