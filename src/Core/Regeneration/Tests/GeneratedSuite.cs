using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>The tests of a rendered suite one by one, read from its text, so that templates may write them as they like.</summary>
/// <param name="File">The rendered file.</param>
/// <param name="Tests">The tests, in the order of the plan.</param>
internal sealed record GeneratedSuite(TestFile File, IReadOnlyList<GeneratedTest> Tests)
{
    /// <summary>The directive that keeps the compiler from warning of pending asynchronous tests.</summary>
    public const string AsyncPragma = "#pragma warning disable CS1998";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    /// <summary>Reads a rendered file.</summary>
    /// <param name="plan">What was rendered.</param>
    /// <param name="rendered">Its text.</param>
    /// <returns>The tests; <see langword="null"/> if the templates do not give each test its id, so that it would not be found again.</returns>
    public static GeneratedSuite? Read(SuitePlan plan, RenderedFile rendered)
    {
        var file = new TestFile(rendered.Path, CSharpSyntaxTree.ParseText(rendered.Text, ParseOptions, rendered.Path));
        var byId = file.Tests.ToLookup(test => test.Ids[0], StringComparer.Ordinal);
        var tests = new List<GeneratedTest>();
        foreach (var planned in plan.Files[0].Class.Tests)
        {
            var found = byId[planned.Behavior.Id].ToList();
            if (found is [{ Method.Parent: ClassDeclarationSyntax } test])
            {
                tests.Add(new(planned, test, plan.Style.Indent));
            }
            else if (found.Count > 0 || HasMethod(file, planned.Name))
            {
                return null;
            }
        }

        return new(file, tests);
    }

    // a template may leave tests out
    private static bool HasMethod(TestFile file, string name) =>
        file
            .Root.DescendantNodes(node => node is not BaseMethodDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .Any(method => string.Equals(method.Identifier.ValueText, name, StringComparison.Ordinal));
}

/// <summary>A test as it is generated.</summary>
internal sealed class GeneratedTest
{
    private const string GivenIndent = "    ";

    private readonly Lazy<MethodDeclarationSyntax> _method;
    private readonly Lazy<string> _hash;

    public GeneratedTest(PlannedTest planned, ExistingTest rendered, string indent)
    {
        Planned = planned;
        Rendered = rendered;
        Name = rendered.Method.Identifier.ValueText;
        Text = Unindented(rendered, indent);
        _method = new(() => (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(Text)!);
        _hash = new(() => TestHash.Of(Text));
    }

    private GeneratedTest(GeneratedTest other, string name, string text)
    {
        Name = name;
        Planned = other.Planned;
        Rendered = other.Rendered;
        Text = text;
        _method = new(() => (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(Text)!);
        _hash = new(() => TestHash.Of(Text));
    }

    public PlannedTest Planned { get; }

    /// <summary>The test in the rendered file.</summary>
    public ExistingTest Rendered { get; }

    /// <summary>The whole test, in the form that <see cref="ClassAddition"/> asks for.</summary>
    public string Text { get; }

    public string Id => Planned.Behavior.Id;

    public string Name { get; }

    /// <summary>The <see cref="TestHash"/> of the whole test.</summary>
    public string Hash => _hash.Value;

    /// <summary>Its documentation, line by line.</summary>
    public string Documentation => Text[..DocumentationLength];

    /// <summary>All but its documentation.</summary>
    public string Code => Text[DocumentationLength..];

    private int DocumentationLength => _method.Value.SpanStart;

    /// <summary>The same test under another name.</summary>
    public GeneratedTest Named(string name)
    {
        if (string.Equals(name, Name, StringComparison.Ordinal))
        {
            return this;
        }

        var old = _method.Value.Identifier.Span;
        return new(this, name, Text[..old.Start] + CSharpText.EscapeKeyword(name) + Text[old.End..]);
    }

    /// <summary>The same test with documentation that a file has.</summary>
    /// <param name="documentation">The documentation, line by line.</param>
    public string TextWith(string documentation) => documentation + Code;

    private static string Unindented(ExistingTest test, string unit)
    {
        var outer = test.Source.Lines.IndentOf(test.Method.SpanStart);
        var lines = new List<string>();
        foreach (var line in test.Text.AsSpan().EnumerateLines())
        {
            var rest = line.StartsWith(outer, StringComparison.Ordinal) ? line[outer.Length..] : line;
            var levels = 0;
            for (; rest.StartsWith(unit, StringComparison.Ordinal); levels++)
            {
                rest = rest[unit.Length..];
            }

            lines.Add(string.Concat(Enumerable.Repeat(GivenIndent, levels)) + rest.ToString());
        }

        return string.Join('\n', lines);
    }
}
