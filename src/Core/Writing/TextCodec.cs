using System.Text;

namespace SkeletonForge.Core.Writing;

/// <summary>Turns bytes into text and back, without a loss or not at all.</summary>
internal static class TextCodec
{
    // the mark of UTF-32 starts with that of UTF-16, and every file starts with the empty one
    private static readonly (TextForm Form, Encoding Encoding)[] Encodings =
    [
        (TextForm.Utf32, new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true)),
        (
            TextForm.Utf32BigEndian,
            new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true)
        ),
        (TextForm.Utf16, new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)),
        (TextForm.Utf16BigEndian, new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)),
        (TextForm.MarkedUtf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true)),
        (TextForm.Utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)),
    ];

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="path">The path of the file, for the message.</param>
    /// <exception cref="IOException">The bytes are not what the mark at their start says, or UTF-8 without a mark.</exception>
    public static StoredText Decode(ReadOnlySpan<byte> bytes, string path)
    {
        foreach (var (form, encoding) in Encodings)
        {
            if (!bytes.StartsWith(encoding.Preamble))
            {
                continue;
            }

            try
            {
                return new(encoding.GetString(bytes[encoding.Preamble.Length..]), form);
            }
            catch (DecoderFallbackException exception)
            {
                throw new IOException($"'{path}' is not {encoding.WebName.ToUpperInvariant()}.", exception);
            }
        }

        throw new InvalidOperationException("The empty mark starts every file.");
    }

    /// <summary>Writes the bytes of a file.</summary>
    /// <param name="text">The text and its form.</param>
    /// <param name="path">The path of the file, for the message.</param>
    /// <exception cref="IOException">The text has half a surrogate pair, which no form can write.</exception>
    public static byte[] Encode(StoredText text, string path)
    {
        var encoding = Array.Find(Encodings, entry => entry.Form == text.Form).Encoding;
        try
        {
            return [.. encoding.Preamble, .. encoding.GetBytes(text.Text)];
        }
        catch (EncoderFallbackException exception)
        {
            throw new IOException($"The text for '{path}' is not Unicode.", exception);
        }
    }
}
