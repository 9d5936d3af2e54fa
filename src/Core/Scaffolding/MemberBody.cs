using System.Collections.Immutable;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>What a member does, as C#.</summary>
/// <param name="Statements">What it does first, a line each, indented among themselves.</param>
/// <param name="Result">The expression that it gives, as its return type wants it; <see langword="null"/> if it gives nothing.</param>
/// <param name="IsAsync"><see langword="true"/> if it awaits.</param>
internal sealed record MemberBody(ImmutableArray<string> Statements, string? Result, bool IsAsync = false)
{
    /// <summary>A member that only gives something.</summary>
    public static MemberBody Of(string result) => new([], result);

    /// <summary>The body as lines of a block, without the braces.</summary>
    public IEnumerable<string> Block => Result is null ? Statements : Statements.Append($"return {Result};");

    /// <summary>The body as one expression; <see langword="null"/> if it takes a block.</summary>
    public string? Expression =>
        (Statements, Result) switch
        {
            ([], { } result) => result,
            ([var only], null) when only.EndsWith(';') => only[..^1],
            _ => null,
        };
}
