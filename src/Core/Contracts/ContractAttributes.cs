using System.Collections.Immutable;
using System.ComponentModel;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Reads the attributes that belong to a contract.</summary>
internal static class ContractAttributes
{
    /// <summary>The attributes that a caller should know of, as C#.</summary>
    public static EquatableArray<string> Write(ImmutableArray<AttributeData> attributes)
    {
        var texts = new List<string>();
        if (FindObsolete(attributes) is { } message)
        {
            texts.Add(message.Length == 0 ? "[Obsolete]" : $"[Obsolete({ConstantText.Of(message)})]");
        }

        if (IsHidden(attributes))
        {
            texts.Add("[EditorBrowsable(EditorBrowsableState.Never)]");
        }

        if (IsFlags(attributes))
        {
            texts.Add("[Flags]");
        }

        return texts.ToEquatableArray();
    }

    /// <summary>Finds the message of <c>[Obsolete]</c>; empty if it has none, <see langword="null"/> if the attribute is not there.</summary>
    public static string? FindObsolete(ImmutableArray<AttributeData> attributes)
    {
        var found = attributes.FirstOrDefault(attribute => IsNamed(attribute, "ObsoleteAttribute", "System"));
        return found is null ? null
            : found.ConstructorArguments is [{ Value: string message }, ..] ? message
            : "";
    }

    /// <summary>Says whether editors are told not to offer the symbol.</summary>
    public static bool IsHidden(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(attribute =>
            IsNamed(attribute, "EditorBrowsableAttribute", "ComponentModel")
            && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]
        );

    /// <summary>Says whether the compiler wrote the symbol.</summary>
    public static bool IsCompilerGenerated(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(attribute => IsNamed(attribute, "CompilerGeneratedAttribute", "CompilerServices"));

    /// <summary>Says whether the values of an enum are meant to be combined.</summary>
    public static bool IsFlags(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(attribute => IsNamed(attribute, "FlagsAttribute", "System"));

    /// <summary>Says whether a parameter takes <see langword="null"/> although its type is not annotated so.</summary>
    public static bool AllowsNull(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(attribute => IsNamed(attribute, "AllowNullAttribute", "CodeAnalysis"));

    private static bool IsNamed(AttributeData attribute, string name, string innermostNamespace) =>
        attribute.AttributeClass is { } type
        && string.Equals(type.Name, name, StringComparison.Ordinal)
        && string.Equals(type.ContainingNamespace?.Name, innermostNamespace, StringComparison.Ordinal);
}
