using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Rendering;

/// <summary>Proves that rendered text is C#: what keeps a broken template from reaching anybody's repository.</summary>
internal static class SourceCheck
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>Parses a file. Its documentation are comments like others.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text.</param>
    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    /// <summary>Looks for the first syntax error.</summary>
    /// <param name="tree">The parsed file.</param>
    /// <returns>The error; <see langword="null"/> if there is none.</returns>
    public static ForgeDiagnostic? FindSyntaxError(SyntaxTree tree)
    {
        foreach (var diagnostic in tree.GetDiagnostics())
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                var place = diagnostic.Location.GetLineSpan().StartLinePosition;
                return ForgeDiagnostic.At(
                    Rules.RenderedTextInvalid,
                    new(tree.FilePath, place.Line + 1, place.Character + 1),
                    tree.FilePath,
                    diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
                );
            }
        }

        return null;
    }
}
