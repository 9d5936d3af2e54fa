using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Merging;

/// <summary>What a class is to get.</summary>
/// <param name="Members">
/// Whole members with their comments and attributes, in order: line feeds, four blanks a level, the member itself at
/// level zero. Strings of several lines would be indented like code.
/// </param>
/// <param name="Namespaces">The namespaces that the members need; those that the file imports already may be among them.</param>
public sealed record ClassAddition(EquatableArray<string> Members, EquatableArray<string> Namespaces = default);
