namespace SkeletonForge.Core.Writing;

/// <summary>How a text is written as bytes.</summary>
public enum TextForm
{
    /// <summary>UTF-8 without a byte-order mark.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte-order mark.</summary>
    MarkedUtf8,

    /// <summary>UTF-16, the low byte first, with a byte-order mark.</summary>
    Utf16,

    /// <summary>UTF-16, the high byte first, with a byte-order mark.</summary>
    Utf16BigEndian,

    /// <summary>UTF-32, the low byte first, with a byte-order mark.</summary>
    Utf32,

    /// <summary>UTF-32, the high byte first, with a byte-order mark.</summary>
    Utf32BigEndian,
}

/// <summary>What a file holds: enough to write it back the same way.</summary>
/// <param name="Text">The text without a byte-order mark.</param>
/// <param name="Form">How the file writes it.</param>
public sealed record StoredText(string Text, TextForm Form = TextForm.Utf8);
