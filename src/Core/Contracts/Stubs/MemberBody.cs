namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Completes the declaration of a member by the least that C# takes for a body.</summary>
internal static class MemberBody
{
    private const string Throw = " => throw null!;";

    // accessors hold no braces, so that the last such text starts their list, whatever stands in default values
    private const string AccessorStart = " { ";

    /// <summary>Completes a method, property or indexer that has a body.</summary>
    /// <param name="signature">The declaration, with the accessors of a property.</param>
    /// <returns>The whole member, on one line.</returns>
    public static string Complete(string signature)
    {
        if (!signature.EndsWith(" }", StringComparison.Ordinal))
        {
            return signature + Throw;
        }

        var start = signature.LastIndexOf(AccessorStart, StringComparison.Ordinal);
        var accessors = signature[(start + AccessorStart.Length)..^2];
        return signature[..start]
            + (
                string.Equals(accessors, "get;", StringComparison.Ordinal)
                    ? Throw
                    : $" {{ {accessors.Replace(";", Throw, StringComparison.Ordinal)} }}"
            );
    }

    /// <summary>Completes an event that has accessors.</summary>
    /// <param name="signature">The declaration.</param>
    /// <returns>The whole member, on one line.</returns>
    public static string CompleteEvent(string signature) => $"{signature} {{ add{Throw} remove{Throw} }}";

    /// <summary>Completes a constructor that says nothing of how it calls that of the base class.</summary>
    /// <param name="signature">The declaration, which starts with its accessibility.</param>
    /// <returns>The whole member, on one line.</returns>
    public static string CompleteExtern(string signature)
    {
        var end = signature.IndexOf(' ', StringComparison.Ordinal);
        return $"{signature[..end]} extern{signature[end..]};";
    }
}
