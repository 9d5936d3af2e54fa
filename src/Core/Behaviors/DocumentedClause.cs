using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors;

/// <summary>A clause where it was found.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reading">What the rules made of it.</param>
/// <param name="CodeNames">The words of the whole tag that are code.</param>
internal readonly record struct DocumentedClause(Clause Clause, Reading Reading, string[] CodeNames);
