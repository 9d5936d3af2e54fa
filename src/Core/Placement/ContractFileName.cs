using System.Security.Cryptography;
using System.Text;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Placement;

/// <summary>Names contract files: <c>Shop.Cache.json</c>, <c>Shop.Cache-1.json</c> for <c>Cache&lt;T&gt;</c>, <c>Shop.Cache+Entry.json</c> for a nested type.</summary>
/// <remarks>The name depends on nothing but the type, so that it is the same on every machine and in every run.</remarks>
internal static class ContractFileName
{
    // file systems allow 255 bytes; this leaves room for those that count otherwise, and for temporary neighbours
    private const int MostBytes = 160;

    private const int HashDigits = 8;

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

    /// <summary>The name of the contract file of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The name with its extension.</returns>
    public static string Of(TypeContract type)
    {
        var name = FullNameOf(type);
        return (IsSafe(name) ? name : Shortened(name)) + ".json";
    }

    // the names of a documentation id are those of metadata, but a dot stands before nested types too
    private static string FullNameOf(TypeContract type)
    {
        var name = type.Id.Value["T:".Length..];
        var space = type.Namespace.Replace("@", "", StringComparison.Ordinal);
        var start = space.Length == 0 ? 0 : space.Length + 1;
        return string.Concat(name.AsSpan(0, start), name[start..].Replace('.', '+')).Replace('`', '-');
    }

    private static bool IsSafe(string name) => Encoding.UTF8.GetByteCount(name) <= MostBytes && !IsDevice(name);

    // Windows takes NUL.json, and NUL.Shop.json, for the device
    private static bool IsDevice(string name)
    {
        var first = name.Split('.')[0];
        return Devices.Contains(first, StringComparer.OrdinalIgnoreCase)
            || (
                first.Length == 4
                && char.IsDigit(first[3])
                && (
                    first.StartsWith("COM", StringComparison.OrdinalIgnoreCase)
                    || first.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private static string Shortened(string name)
    {
        var start = name.Replace('.', '+');
        while (Encoding.UTF8.GetByteCount(start) > MostBytes)
        {
            start = start[..^(char.IsLowSurrogate(start[^1]) ? 2 : 1)];
        }

        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return $"{start}-{hash[..HashDigits].ToLowerInvariant()}";
    }
}
