using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Merging;

/// <summary>What belongs to a method in a file: its documentation comment, its attributes, itself.</summary>
internal static class MethodText
{
    /// <summary>Where a method stands in its file.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The span from its documentation comment, or its first token, to its last token.</returns>
    public static TextSpan SpanOf(MethodDeclarationSyntax method)
    {
        // whether documentation is parsed or not, its trivia begins with the same characters
        var documentation = method
            .GetLeadingTrivia()
            .FirstOrDefault(trivia => trivia.ToFullString() is ['/', '/', '/', ..] or ['/', '*', '*', ..]);
        var start = documentation == default ? method.SpanStart : documentation.FullSpan.Start;
        return TextSpan.FromBounds(start, method.Span.End);
    }

    /// <summary>The text of a method.</summary>
    /// <param name="method">The method.</param>
    /// <returns>What stands in <see cref="SpanOf"/>, line endings as they are.</returns>
    public static string Of(MethodDeclarationSyntax method)
    {
        var span = SpanOf(method);
        return method.ToFullString().Substring(span.Start - method.FullSpan.Start, span.Length);
    }
}
