using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Merging;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>A test that names its behavior, wherever it stands and whatever it is called.</summary>
internal sealed class ExistingTest
{
    private readonly Lazy<string> _hash;

    private ExistingTest(TestFile file, MethodDeclarationSyntax method, EquatableArray<string> ids)
    {
        Source = file;
        Method = method;
        Ids = ids;
        Extent = TestExtent.Of(method);
        ClassName = method.Parent is TypeDeclarationSyntax type ? SyntaxNames.MetadataNameOf(type) : "";
        Mark = TestMark.Of(method);
        _hash = new(() => TestHash.Of(method, Extent.Whole));
    }

    public TestFile Source { get; }

    public MethodDeclarationSyntax Method { get; }

    /// <summary>The behaviors that it tests, at least one.</summary>
    public EquatableArray<string> Ids { get; }

    public TestExtent Extent { get; }

    /// <summary>The name of its class in metadata.</summary>
    public string ClassName { get; }

    public TestMark? Mark { get; }

    public string Name => Method.Identifier.ValueText;

    /// <summary>Whether the runner passes it over.</summary>
    public bool IsPending => TestAttributes.IsPending(Method);

    /// <summary>Whether somebody has begun to write it, pending or not.</summary>
    public bool IsFilled =>
        Method.Body is not { Statements.Count: 0 } body
        || !string.IsNullOrWhiteSpace(
            body.OpenBraceToken.TrailingTrivia.ToFullString() + body.CloseBraceToken.LeadingTrivia.ToFullString()
        );

    /// <summary>The whole test.</summary>
    public string Text => Source.Text.ToString(Extent.Whole);

    /// <summary>The test with the comments around it, where its lines begin elsewhere.</summary>
    /// <param name="indent">What it is to be indented with; strings that span lines keep theirs, and all beside them.</param>
    public string TextIndentedWith(string indent)
    {
        var old = Source.Lines.IndentOf(Extent.Outer.Start);
        var text = old + Source.Text.ToString(Extent.Outer);
        var spansLines = Method.DescendantTokens().Any(token => token.Text.Contains('\n', StringComparison.Ordinal));
        return spansLines || string.Equals(old, indent, StringComparison.Ordinal)
            ? text
            : string.Join(
                '\n',
                text.Split('\n')
                    .Select(line => line.StartsWith(old, StringComparison.Ordinal) ? indent + line[old.Length..] : line)
            );
    }

    /// <summary>The <see cref="TestHash"/> of the whole test.</summary>
    public string Hash => _hash.Value;

    /// <summary>Its documentation without marks, line by line; empty if it has none.</summary>
    public string Documentation
    {
        get
        {
            var text = new StringBuilder();
            foreach (var line in Source.Text.ToString(Extent.Documentation).AsSpan().EnumerateLines())
            {
                var trimmed = line.Trim().ToString();
                if (trimmed.Length > 0 && !TestMark.IsDocumentation(trimmed))
                {
                    text.Append(trimmed).Append('\n');
                }
            }

            return text.ToString();
        }
    }

    /// <summary>The lines that the file has more with it.</summary>
    public int Lines =>
        Source.Text.Lines.GetLineFromPosition(Extent.Whole.End).LineNumber
        - Source.Text.Lines.GetLineFromPosition(Extent.Whole.Start).LineNumber
        + 2;

    public SourceLocation Location
    {
        get
        {
            var place = Source.Text.Lines.GetLinePosition(Method.Identifier.SpanStart);
            return new(Source.Path, place.Line + 1, place.Character + 1);
        }
    }

    /// <summary>Reads a method; <see langword="null"/> if it names no behavior.</summary>
    public static ExistingTest? TryRead(TestFile file, MethodDeclarationSyntax method)
    {
        var ids = TestAttributes.BehaviorsOf(method).ToEquatableArray();
        return ids.IsEmpty ? null : new(file, method, ids);
    }
}
