using System.Globalization;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum ForgeSeverity
{
    /// <summary>Worth knowing; nothing is missing from the result.</summary>
    Info,

    /// <summary>Something was passed over or guessed; the rest of the result stands.</summary>
    Warning,

    /// <summary>The request, or the named part of it, could not be carried out.</summary>
    Error,
}

/// <summary>A kind of diagnostic, declared once in <see cref="Rules"/>.</summary>
/// <param name="Id">The stable id, <c>SKF</c> and four digits; never reused.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="MessageFormat">What was found, as a composite format string over the diagnostic's arguments.</param>
/// <param name="Fix">What the user should do next, as a sentence.</param>
public sealed record DiagnosticRule(string Id, ForgeSeverity Severity, string Title, string MessageFormat, string Fix);

/// <summary>Something that was noticed while a request was carried out.</summary>
/// <param name="Rule">What kind of thing it is.</param>
/// <param name="Location">Where it is; <see langword="null"/> when it belongs to no file.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message, in order.</param>
public sealed record ForgeDiagnostic(DiagnosticRule Rule, SourceLocation? Location, EquatableArray<string> Arguments)
{
    /// <summary><see langword="true"/> if the rule is an error.</summary>
    public bool IsError => Rule.Severity == ForgeSeverity.Error;

    /// <summary>What was found, followed by what to do.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]) + " " + Rule.Fix;

    /// <summary>Creates a diagnostic without a place.</summary>
    /// <param name="rule">What kind of thing it is.</param>
    /// <param name="arguments">What fills the placeholders of the rule's message, in order.</param>
    /// <returns>The diagnostic.</returns>
    public static ForgeDiagnostic Of(DiagnosticRule rule, params ReadOnlySpan<string> arguments) =>
        new(rule, null, EquatableArray.Create(arguments));

    /// <summary>Creates a diagnostic at a place.</summary>
    /// <param name="rule">What kind of thing it is.</param>
    /// <param name="location">Where it is; <see langword="null"/> when that is not known.</param>
    /// <param name="arguments">What fills the placeholders of the rule's message, in order.</param>
    /// <returns>The diagnostic.</returns>
    public static ForgeDiagnostic At(
        DiagnosticRule rule,
        SourceLocation? location,
        params ReadOnlySpan<string> arguments
    ) => new(rule, location, EquatableArray.Create(arguments));

    /// <summary>The diagnostic on one line, in the form of compiler messages.</summary>
    /// <returns><c>path(line,column): severity SKFnnnn: message</c>; without the place where there is none.</returns>
    public override string ToString()
    {
        var severity = Rule.Severity switch
        {
            ForgeSeverity.Error => "error",
            ForgeSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{(Location is null ? "" : Location + ": ")}{severity} {Rule.Id}: {Message}";
    }
}
