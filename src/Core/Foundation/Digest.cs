using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SkeletonForge.Core.Foundation;

/// <summary>Short names for content: equal for equal content, and for no other.</summary>
public static class Digest
{
    /// <summary>The digest of bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <returns>A text of 64 hexadecimal digits.</returns>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexString(SHA256.HashData(content));

    /// <summary>The digest of all that is left in a stream.</summary>
    /// <param name="content">The stream.</param>
    /// <returns>A text of 64 hexadecimal digits.</returns>
    public static string Of(Stream content) => Convert.ToHexString(SHA256.HashData(content));

    /// <summary>The digest of a text, whether or not it is valid Unicode.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A text of 64 hexadecimal digits.</returns>
    public static string Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>The digest of texts in their order. Where one ends and the next begins counts, too.</summary>
    /// <param name="parts">The texts.</param>
    /// <returns>A text of 64 hexadecimal digits.</returns>
    public static string OfAll(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.ASCII.GetBytes(part.Length.ToString(CultureInfo.InvariantCulture) + "\n"));
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
