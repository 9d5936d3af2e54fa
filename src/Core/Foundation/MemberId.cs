namespace SkeletonForge.Core.Foundation;

/// <summary>The identity of a type or member: its documentation-comment id, such as <c>M:Caching.RedisCache.Get(System.String)</c>.</summary>
/// <remarks>
/// Documentation ids are public, readable in a diff and stable across compiler versions, which Roslyn's symbol keys
/// are not.
/// </remarks>
/// <param name="Value">The documentation-comment id, with its <c>T:</c>, <c>M:</c>, <c>P:</c>, <c>F:</c> or <c>E:</c> prefix.</param>
public readonly record struct MemberId(string Value)
{
    /// <summary>The id as text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
