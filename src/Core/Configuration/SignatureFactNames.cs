using System.Text.Json;
using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Configuration;

/// <summary>The names of the kinds of signature facts in configuration files.</summary>
public static class SignatureFactNames
{
    /// <summary>All names, in the order of the kinds.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<SignatureFactKind>().Select(GetName)];

    /// <summary>Finds the kind that a name stands for.</summary>
    /// <param name="name">The name; case matters.</param>
    /// <returns>The kind; <see langword="null"/> if the name stands for none.</returns>
    public static SignatureFactKind? Find(string? name)
    {
        foreach (var kind in Enum.GetValues<SignatureFactKind>())
        {
            if (string.Equals(GetName(kind), name, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Gets the name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name, which <see cref="Find"/> finds again.</returns>
    public static string GetName(SignatureFactKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
