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
    public static ForgeDiagnostic? FindSyntaxError(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions);
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
