using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>
/// C# text, a signature or a <c>cref</c>, whose type names can still be qualified for the place where it will stand: a
/// sequence of literal text and names of top-level types.
/// </summary>
/// <param name="Parts">The parts, in order.</param>
public sealed record SymbolText(EquatableArray<SymbolTextPart> Parts)
{
    /// <summary>The text with simple type names.</summary>
    /// <returns>The parts, joined.</returns>
    public override string ToString() => ToString(static part => part.Text);

    /// <summary>The text with type names as they must be written at some place.</summary>
    /// <param name="nameOf">Gives the text of a part that names a type; not asked for literal parts.</param>
    /// <returns>The parts, joined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOf"/> is <see langword="null"/>.</exception>
    public string ToString(Func<SymbolTextPart, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        var texts = new string[Parts.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var part = Parts[i];
            texts[i] = part.TypeName is null ? part.Text : nameOf(part);
        }

        return string.Concat(texts);
    }
}

/// <summary>A part of a <see cref="SymbolText"/>.</summary>
/// <param name="Text">Literal text, or the simple name of a top-level type.</param>
/// <param name="TypeName">The type that <paramref name="Text"/> names; <see langword="null"/> for literal text.</param>
public sealed record SymbolTextPart(string Text, QualifiedTypeName? TypeName = null);

/// <summary>The name of a top-level type.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name without type parameters.</param>
/// <param name="Arity">The number of its type parameters.</param>
public sealed record QualifiedTypeName(string Namespace, string Name, int Arity);
