using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.TestKit;

/// <summary>Asserts that C# text compiles the way it must in the project that it lands in.</summary>
public static class CompileAssertions
{
    // a test class owes nobody documentation, and the build leaves these three to the framework reference
    private static readonly ImmutableHashSet<string> Accepted = ["CS1591", "CS1701", "CS1702", "CS8019"];

    /// <summary>Asserts that a text compiles on its own, without an error or a warning.</summary>
    /// <param name="text">The text of one file.</param>
    /// <param name="references">What it may use besides the .NET 10 base library.</param>
    /// <returns>Its compilation.</returns>
    /// <exception cref="CompileAssertionException">It has an error or a warning.</exception>
    public static CSharpCompilation CompilesWithoutWarnings(
        string text,
        params IEnumerable<MetadataReference> references
    ) => CompilesWithoutWarnings(SourceBuilder.From(text).AddReferences(references).Build());

    /// <summary>Asserts that a compilation has no error and no warning; a missing doc comment is neither.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The same compilation.</returns>
    /// <exception cref="CompileAssertionException">It has an error or a warning.</exception>
    public static CSharpCompilation CompilesWithoutWarnings(CSharpCompilation compilation)
    {
        var found = compilation
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !Accepted.Contains(diagnostic.Id))
            .ToList();

        return found.Count == 0 ? compilation : throw new CompileAssertionException(Describe(found));
    }

    private static string Describe(List<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Expected no warning, found {diagnostics.Count}:").AppendLine();
        foreach (var diagnostic in diagnostics)
        {
            text.AppendLine(diagnostic.ToString());
            text.Append("    ").AppendLine(LineOf(diagnostic.Location));
        }

        foreach (
            var tree in diagnostics.Select(diagnostic => diagnostic.Location.SourceTree).OfType<SyntaxTree>().Distinct()
        )
        {
            text.AppendLine().Append("--- ").AppendLine(tree.FilePath).AppendLine(tree.ToString());
        }

        return text.ToString();
    }

    private static string LineOf(Location location) =>
        location.SourceTree is { } tree
            ? tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
            : "(no source)";
}
