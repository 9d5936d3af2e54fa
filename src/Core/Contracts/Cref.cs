using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>
/// A <c>cref</c> whose type names still have to be qualified for the place where it will stand: a sequence of literal
/// text and top-level type names.
/// </summary>
/// <param name="Parts">The parts, in order.</param>
public sealed record Cref(EquatableArray<CrefPart> Parts);

/// <summary>A part of a <see cref="Cref"/>.</summary>
/// <param name="Text">Literal text, or the simple name of a top-level type.</param>
/// <param name="TypeName">The type that <paramref name="Text"/> names; <see langword="null"/> for literal text.</param>
public sealed record CrefPart(string Text, QualifiedTypeName? TypeName = null);

/// <summary>The name of a top-level type.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name without type parameters.</param>
/// <param name="Arity">The number of its type parameters.</param>
public sealed record QualifiedTypeName(string Namespace, string Name, int Arity);
