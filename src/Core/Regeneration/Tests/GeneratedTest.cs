using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>A test as it is generated. Of most tests nobody asks more than the name and the hash.</summary>
internal sealed class GeneratedTest
{
    private readonly RenderedText _file;
    private readonly TextSpan _whole;
    private readonly int _start;
    private string? _text;
    private string? _documentation;
    private string? _hash;

    /// <summary>Reads a test.</summary>
    /// <param name="planned">What was rendered.</param>
    /// <param name="rendered">The test in the rendered file, which is not kept.</param>
    /// <param name="file">The text of that file.</param>
    public GeneratedTest(PlannedTest planned, MethodDeclarationSyntax rendered, RenderedText file)
    {
        _file = file;
        _whole = TestExtent.Of(rendered).Whole;
        _start = rendered.SpanStart;
        _hash = TestHash.Of(rendered, _whole);
        Planned = planned;
        PlannedId = planned.Behavior.Id;
        Name = rendered.Identifier.ValueText;
    }

    private GeneratedTest(GeneratedTest other, PlannedTest planned, string name, string text)
    {
        _file = other._file;
        _whole = other._whole;
        _start = other._start;
        _text = text;
        Planned = planned;
        PlannedId = other.PlannedId;
        Name = name;
    }

    public PlannedTest Planned { get; }

    public string Id => Planned.Behavior.Id;

    /// <summary>Its group by member and outcome.</summary>
    public TestGroup Group => TestGroup.Of(Planned.Behavior.Member, Planned.Behavior.Outcome.Kind);

    /// <summary>The lines that a file has more with it.</summary>
    public int Lines => _file.Cut(_whole).AsSpan().Count('\n') + 2;

    /// <summary>The id that the behavior was planned with, before anybody looked at the tests that there are.</summary>
    public string PlannedId { get; }

    public string Name { get; }

    /// <summary>The whole test, in the form that <see cref="Merging.ClassAddition"/> asks for.</summary>
    public string Text => _text ??= _file.Unindented(_whole, _start);

    /// <summary>The <see cref="TestHash"/> of the whole test.</summary>
    public string Hash => _hash ??= TestHash.Of(Text);

    /// <summary>Its documentation, line by line.</summary>
    public string Documentation =>
        _documentation ??= _file.Unindented(TextSpan.FromBounds(_whole.Start, _start), _start);

    /// <summary>All but its documentation.</summary>
    public string Code => Text[Documentation.Length..];

    /// <summary>Says whether a test stands in its file to the letter as in the rendered one, so that it has the same hash.</summary>
    public bool IsVerbatim(ExistingTest test) =>
        string.Equals(test.Name, Name, StringComparison.Ordinal)
        && string.Equals(Id, PlannedId, StringComparison.Ordinal)
        && string.Equals(test.Text, _file.Cut(_whole), StringComparison.Ordinal);

    /// <summary>The same test under another name.</summary>
    public GeneratedTest Named(string name) =>
        string.Equals(name, Name, StringComparison.Ordinal) ? this : new(this, Planned, name, TextWithName(name));

    /// <summary>The same test under another id.</summary>
    public GeneratedTest WithId(string id)
    {
        var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(Text)!;
        var text = new TextEdits();
        foreach (var old in TestAttributes.BehaviorLiteralsOf(method, Id))
        {
            text.Replace(old, CSharpText.StringLiteral(id));
        }

        return new(this, Planned with { Behavior = Planned.Behavior with { Id = id } }, Name, text.Apply(Text));
    }

    /// <summary>The same test with documentation that a file has.</summary>
    /// <param name="documentation">The documentation, line by line.</param>
    public string TextWith(string documentation) => documentation + Code;

    private string TextWithName(string name)
    {
        var old = ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(Text)!).Identifier.Span;
        return Text[..old.Start] + CSharpText.EscapeKeyword(name) + Text[old.End..];
    }
}
