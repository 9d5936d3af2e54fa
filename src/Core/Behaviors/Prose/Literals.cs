using System.Globalization;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Recognises values that prose names.</summary>
internal static class Literals
{
    private static readonly char[] Quotes = ['`', '\'', '"', '*', '_', '“', '”'];

    /// <summary>Finds the literal that a phrase is about.</summary>
    /// <param name="phrase">A phrase such as <c>null</c>, <c>a null reference</c>, <c>zero</c> or <c>-1</c>.</param>
    /// <returns>The literal as C# writes it; <see langword="null"/> if the phrase is more than a literal.</returns>
    public static string? Find(string phrase)
    {
        var text = phrase.Trim().TrimEnd('.').Trim(Quotes);
        if (text is [>= '0' and <= '9', ..] or ['-', >= '0' and <= '9', ..])
        {
            return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? text : null;
        }

        return text.ToLowerInvariant() switch
        {
            "true" => "true",
            "false" => "false",
            "null" or "a null value" or "a null reference" or "a null reference (nothing in visual basic)" => "null",
            "zero" => "0",
            "minus one" => "-1",
            "the default value" or "default" => "default",
            _ => null,
        };
    }
}
