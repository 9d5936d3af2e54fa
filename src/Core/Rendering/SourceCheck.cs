using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Rendering;

/// <summary>Proves that rendered text is C#: what keeps a broken template from reaching anybody's repository.</summary>
internal static class SourceCheck
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>Looks for the first syntax error.</summary>
    /// <param name="path">The path of the file, for the message.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The error; <see langword="null"/> if there is none.</returns>
    public static ForgeDiagnostic? FindSyntaxError(string path, string text) => FindSyntaxError(path, Parse(text));

    /// <summary>Parses rendered text; documentation is read as any other comment.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tree, with or without errors.</returns>
    public static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions);

    /// <summary>Looks for the first syntax error.</summary>
    /// <param name="path">The path of the file, for the message.</param>
    /// <param name="tree">Its text, parsed.</param>
    /// <returns>The error; <see langword="null"/> if there is none.</returns>
    public static ForgeDiagnostic? FindSyntaxError(string path, SyntaxTree tree)
    {
        foreach (var diagnostic in tree.GetDiagnostics())
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                var place = diagnostic.Location.GetLineSpan().StartLinePosition;
                return ForgeDiagnostic.At(
                    Rules.RenderedTextInvalid,
                    new(path, place.Line + 1, place.Character + 1),
                    path,
                    diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
                );
            }
        }

        return null;
    }
}
