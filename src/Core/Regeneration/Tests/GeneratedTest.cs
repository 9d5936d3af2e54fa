using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>A test as it is generated. Of most tests nobody asks more than the name and the hash.</summary>
internal sealed class GeneratedTest
{
    private readonly Func<string> _readText;
    private string? _text;
    private string? _hash;
    private MethodDeclarationSyntax? _method;

    /// <summary>Reads a test.</summary>
    /// <param name="planned">What was rendered.</param>
    /// <param name="rendered">The test in the rendered file, which is not kept.</param>
    /// <param name="file">The text of that file.</param>
    public GeneratedTest(PlannedTest planned, MethodDeclarationSyntax rendered, RenderedText file)
    {
        var whole = TestExtent.Of(rendered).Whole;
        var start = rendered.SpanStart;
        Planned = planned;
        Name = rendered.Identifier.ValueText;
        _readText = () => file.Unindented(whole, start);
        _hash = TestHash.Of(rendered, whole);
    }

    private GeneratedTest(GeneratedTest other, string name)
    {
        Planned = other.Planned;
        Name = name;
        _readText = () => other.TextWithName(name);
    }

    public PlannedTest Planned { get; }

    public string Id => Planned.Behavior.Id;

    public string Name { get; }

    /// <summary>The whole test, in the form that <see cref="Merging.ClassAddition"/> asks for.</summary>
    public string Text => _text ??= _readText();

    /// <summary>The <see cref="TestHash"/> of the whole test.</summary>
    public string Hash => _hash ??= TestHash.Of(Text);

    /// <summary>Its documentation, line by line.</summary>
    public string Documentation => Text[..DocumentationLength];

    /// <summary>All but its documentation.</summary>
    public string Code => Text[DocumentationLength..];

    private MethodDeclarationSyntax Method =>
        _method ??= (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(Text)!;

    private int DocumentationLength => Method.SpanStart;

    /// <summary>The same test under another name.</summary>
    public GeneratedTest Named(string name) =>
        string.Equals(name, Name, StringComparison.Ordinal) ? this : new(this, name);

    /// <summary>The same test with documentation that a file has.</summary>
    /// <param name="documentation">The documentation, line by line.</param>
    public string TextWith(string documentation) => documentation + Code;

    private string TextWithName(string name)
    {
        var old = Method.Identifier.Span;
        return Text[..old.Start] + CSharpText.EscapeKeyword(name) + Text[old.End..];
    }
}
