using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Rendering;

/// <summary>The text of one template file.</summary>
/// <param name="Name">The file name without extension, by which other templates include it.</param>
/// <param name="Path">Where it was read; for a built-in one its path in this repository.</param>
/// <param name="Text">Its text.</param>
internal sealed record TemplateSource(string Name, string Path, string Text)
{
    // How the engine says where it stopped, spelling included.
    private const string PlaceMark = "Occured at: ";

    /// <summary>Says that the template cannot be used.</summary>
    /// <param name="reason">Why not, in the engine's words or ours; may end with a place as the engine gives it.</param>
    /// <param name="line">The line, counted from 1; 0 to take it from the reason.</param>
    /// <param name="column">The column, counted from 1; 0 to take it from the reason.</param>
    /// <returns>The diagnostic.</returns>
    public ForgeDiagnostic Invalid(string reason, int line = 0, int column = 0)
    {
        var mark = reason.IndexOf(PlaceMark, StringComparison.Ordinal);
        var place = mark < 0 || line > 0 ? new(Path, line, column) : PlaceOf(reason.AsSpan(mark + PlaceMark.Length));
        var message = (mark < 0 ? reason : reason[..mark]).ReplaceLineEndings(" ").Trim();
        return ForgeDiagnostic.At(Rules.TemplateInvalid, place, Path, message);
    }

    /// <summary>Says that the template used more than it may.</summary>
    /// <param name="reason">What there was too much of.</param>
    /// <returns>The diagnostic.</returns>
    public ForgeDiagnostic Exhausted(string reason) =>
        ForgeDiagnostic.At(Rules.TemplateExhausted, new(Path), Path, reason + ".");

    private SourceLocation PlaceOf(ReadOnlySpan<char> lineAndColumn)
    {
        var colon = lineAndColumn.IndexOf(':');
        return
            colon > 0
            && TryParse(lineAndColumn[..colon], out var line)
            && TryParse(lineAndColumn[(colon + 1)..], out var column)
            ? new(Path, line, column)
            : new(Path);
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out number);
}
