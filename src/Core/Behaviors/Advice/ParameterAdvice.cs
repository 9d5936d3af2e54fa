using System.Globalization;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Advice;

/// <summary>Says what a comment should tell of parameters: each question once, for all parameters that raise it.</summary>
internal static class ParameterAdvice
{
    // a list of all three hundred would help nobody
    private const int MostNames = 4;

    // each with the words before and after the names of the parameters
    private static readonly (
        Func<ParameterContract, MemberContract, bool> Raises,
        string Before,
        string After
    )[] Questions =
    [
        ((parameter, _) => IsText(parameter), "what happens when ", " is null or empty"),
        ((parameter, _) => IsNeverNull(parameter) && !IsText(parameter), "what happens when ", " is null"),
        ((parameter, _) => IsGiven(parameter) && parameter.Type.IsNullable, "what null means for ", ""),
        ((parameter, _) => IsCallback(parameter), "when and how often ", " is called"),
        ((parameter, _) => IsCallback(parameter), "what happens when ", " throws"),
        ((parameter, _) => IsPosition(parameter), "what happens when ", " is out of range"),
        ((parameter, _) => IsIdentity(parameter), "what happens when ", " is unknown"),
        ((parameter, _) => IsAmount(parameter), "what happens when ", " is negative"),
        ((parameter, _) => IsDuration(parameter), "what happens when ", " is zero or negative"),
        ((parameter, member) => IsKey(parameter, member), "what happens when there is nothing under ", ""),
        (
            (parameter, member) => IsOut(parameter) && member.Type is { IsBoolean: true },
            "what ",
            " holds when it returns false"
        ),
        (
            (parameter, member) => IsOut(parameter) && member.Type is not { IsBoolean: true },
            "what ",
            " holds afterwards"
        ),
        ((parameter, _) => parameter.Passing == ParameterPassing.Ref, "what becomes of ", ""),
        ((parameter, _) => IsToken(parameter), "what is left behind when ", " is canceled"),
    ];

    /// <summary>Says what a comment should tell of the parameters of a member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Clauses that follow "say".</returns>
    public static IEnumerable<string> For(MemberContract member) =>
        member.Parameters.IsEmpty
            ? []
            : from question in Questions
            let names = member
                .Parameters.Where(parameter => question.Raises(parameter, member))
                .Select(parameter => parameter.Name)
                .ToList()
            where names.Count > 0
            select question.Before + Join(names) + question.After;

    private static string Join(List<string> names)
    {
        var quoted = names.Take(MostNames).Select(name => $"`{name}`").ToList();
        if (names.Count > MostNames)
        {
            quoted.Add(string.Create(CultureInfo.InvariantCulture, $"one of {names.Count - MostNames} others"));
        }

        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted.SkipLast(1))} or {quoted[^1]}";
    }

    private static bool IsGiven(ParameterContract parameter) =>
        parameter.Passing is ParameterPassing.Value or ParameterPassing.In or ParameterPassing.RefReadOnly;

    private static bool IsOut(ParameterContract parameter) => parameter.Passing == ParameterPassing.Out;

    private static bool IsNeverNull(ParameterContract parameter) =>
        IsGiven(parameter) && parameter.Type is { IsReferenceType: true, IsNullable: false };

    private static bool IsText(ParameterContract parameter) =>
        IsNeverNull(parameter) && parameter.Type.DocumentationId is "T:System.String";

    private static bool IsCallback(ParameterContract parameter) =>
        parameter.Type.DisplayName.Split('<', '?')[0] is "Func" or "Action" or "Predicate" or "Comparison";

    private static bool IsNumber(ParameterContract parameter) =>
        IsGiven(parameter)
        && parameter.Type.DocumentationId
            is "T:System.Int32"
                or "T:System.Int64"
                or "T:System.Int16"
                or "T:System.Decimal"
                or "T:System.Double"
                or "T:System.Single";

    private static bool IsPosition(ParameterContract parameter) =>
        IsNumber(parameter)
        && (
            parameter.Name is "index" or "offset" or "position"
            || parameter.Name.EndsWith("Index", StringComparison.Ordinal)
            || parameter.Name.EndsWith("Offset", StringComparison.Ordinal)
        );

    private static bool IsIdentity(ParameterContract parameter) =>
        IsGiven(parameter) && (parameter.Name is "id" || parameter.Name.EndsWith("Id", StringComparison.Ordinal));

    private static bool IsAmount(ParameterContract parameter) =>
        IsNumber(parameter) && !IsPosition(parameter) && !IsIdentity(parameter);

    private static bool IsDuration(ParameterContract parameter) =>
        IsGiven(parameter) && parameter.Type.DocumentationId is "T:System.TimeSpan";

    private static bool IsKey(ParameterContract parameter, MemberContract member) =>
        member.Kind == MemberContractKind.Indexer && !IsPosition(parameter);

    private static bool IsToken(ParameterContract parameter) =>
        parameter.Type.DocumentationId is "T:System.Threading.CancellationToken";
}
