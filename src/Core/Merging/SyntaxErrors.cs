using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Merging;

/// <summary>Says what the compiler cannot read.</summary>
internal static class SyntaxErrors
{
    /// <summary>The first syntax error of a file, with its line; <see langword="null"/> if it has none.</summary>
    public static string? First(SyntaxNode root)
    {
        var error = root
            .SyntaxTree.GetDiagnostics()
            .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"line {error.Location.GetLineSpan().StartLinePosition.Line + 1}: {error.GetMessage(CultureInfo.InvariantCulture)}."
            );
    }
}
