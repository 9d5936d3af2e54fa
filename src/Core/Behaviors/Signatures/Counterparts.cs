using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Finds out whether one member takes what another gives.</summary>
internal static class Counterparts
{
    private static readonly string[] Tasks = ["Task<", "ValueTask<"];

    /// <summary>The type of what a member gives once it is awaited, without its annotation.</summary>
    public static string ResultOf(MemberContract member)
    {
        var name = member.Type?.DisplayName ?? "";
        foreach (var task in Tasks)
        {
            if (member.Asynchrony == Asynchrony.Awaitable && name.StartsWith(task, StringComparison.Ordinal))
            {
                name = name[task.Length..^1];
            }
        }

        return Bare(name);
    }

    /// <summary>Says whether a parameter takes what a member gives.</summary>
    public static bool Takes(ParameterContract parameter, MemberContract member) =>
        parameter.Passing == ParameterPassing.Value
        && string.Equals(Bare(parameter.Type.DisplayName), ResultOf(member), StringComparison.Ordinal);

    /// <summary>Says whether two parameters are of the same type, but for annotations.</summary>
    public static bool IsAlike(ParameterContract one, ParameterContract other) =>
        one.Passing == other.Passing
        && string.Equals(Bare(one.Type.DisplayName), Bare(other.Type.DisplayName), StringComparison.Ordinal);

    /// <summary>Says whether a call can do without an argument for a parameter, or passes what another call was passed.</summary>
    public static bool IsIncidental(ParameterContract parameter, MemberContract other) =>
        parameter.DefaultValue is not null
        || parameter.Type.IsNullable
        || parameter.Type.DocumentationId is "T:System.Threading.CancellationToken"
        || other.Parameters.Any(known =>
            string.Equals(known.Name, parameter.Name, StringComparison.Ordinal) && IsAlike(known, parameter)
        );

    private static string Bare(string name) => name.TrimEnd('?');
}
