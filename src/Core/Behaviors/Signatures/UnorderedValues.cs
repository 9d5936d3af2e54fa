namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Recognises types with values that compare with none, not even with themselves.</summary>
internal static class UnorderedValues
{
    /// <summary>Says whether a type has such a value, for which operators and methods of comparison differ.</summary>
    public static bool HasUnordered(this DocumentedType type) => type.ByName.Contains("NaN");
}
