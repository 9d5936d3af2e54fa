using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What one file of tests is to become; the suites of a run that have tests in it share it.</summary>
/// <param name="file">The file as it is.</param>
/// <param name="style">The style of its folder, for what the file does not show.</param>
internal sealed class FileMerge(TestFile file, CodeStyle style)
{
    private readonly TextEdits _edits = new();
    private readonly List<TextSpan> _removed = [];
    private readonly List<string> _namespaces = [];
    private TypeDeclarationSyntax? _importer;
    private bool _needsAsyncPragma;

    public TestFile File => file;

    /// <summary>The tests of the file that are replaced or removed, whole.</summary>
    public HashSet<ExistingTest> Replaced { get; } = [];

    /// <summary>The tests whose documentation is replaced.</summary>
    public HashSet<ExistingTest> Redocumented { get; } = [];

    /// <summary>The tests that no longer name a behavior.</summary>
    public HashSet<ExistingTest> Released { get; } = [];

    /// <summary>The behavior and the hash of each test that is written into the file.</summary>
    public HashSet<(string Id, string Hash)> Written { get; } = [];

    /// <summary>The tests that go to another file, with the comments around them.</summary>
    public HashSet<ExistingTest> Given { get; } = [];

    /// <summary>The tests that come from another file.</summary>
    public List<ExistingTest> Received { get; } = [];

    /// <summary>The class that becomes partial; <see langword="null"/> if none does.</summary>
    public TypeDeclarationSyntax? MadePartial { get; private set; }

    /// <summary>How many generated tests a new file has.</summary>
    public int TestCount => file.Tests.Length - Replaced.Count + Written.Count;

    /// <summary>The namespaces that the file gets.</summary>
    public IEnumerable<string> Namespaces => _namespaces;

    /// <summary>Adds tests after, before or in place of nothing: at a place that was found for them.</summary>
    /// <param name="insertions">The texts and where they go.</param>
    /// <param name="tests">The tests in them.</param>
    /// <param name="part">The class that gets them.</param>
    public void Add(IEnumerable<Insertion> insertions, IEnumerable<GeneratedTest> tests, TypeDeclarationSyntax part)
    {
        foreach (var insertion in insertions)
        {
            _edits.Insert(insertion.Position, insertion.Text);
        }

        foreach (var test in tests)
        {
            Note(test, part);
        }
    }

    /// <summary>Lets a class have parts in other files.</summary>
    public void MakePartial(TypeDeclarationSyntax part)
    {
        if (MadePartial is null && !part.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            MadePartial = part;
            _edits.Insert(part.Keyword.SpanStart, "partial ");
        }
    }

    /// <summary>Takes out the imports that a generated file needs for tests that go elsewhere.</summary>
    /// <param name="isUsed">Says whether a namespace is still needed.</param>
    public void RemoveImports(Func<string, bool> isUsed)
    {
        foreach (var directive in file.Imports.Where(directive => !isUsed(SyntaxNames.Of(directive.NamespaceOrType))))
        {
            _edits.Remove(file.Lines.WithItsLine(directive.Span));
        }
    }

    /// <summary>Writes a generated test over one that nobody has touched.</summary>
    public void Replace(ExistingTest test, GeneratedTest generated)
    {
        _edits.Replace(test.Extent.Whole, LayoutFor(test).WriteInPlace(generated.Text, IndentOf(test)));
        Replaced.Add(test);
        Note(generated, (TypeDeclarationSyntax)test.Method.Parent!);
    }

    /// <summary>Leaves of the tests of a rendered file only some, under the ids that they have now.</summary>
    public void Keep(IEnumerable<GeneratedTest> tests)
    {
        var kept = tests.ToDictionary(test => test.PlannedId, StringComparer.Ordinal);
        foreach (var test in file.Tests)
        {
            if (!kept.TryGetValue(test.Ids[0], out var generated))
            {
                Remove(test);
            }
            else if (!string.Equals(generated.Id, generated.PlannedId, StringComparison.Ordinal))
            {
                Replace(test, generated);
            }
        }
    }

    /// <summary>Removes a test that nobody has touched, with one of the blank lines around it.</summary>
    public void Remove(ExistingTest test)
    {
        Replaced.Add(test);
        _removed.Add(test.Extent.Whole);
    }

    /// <summary>Hands a test to another file, with the comments around it.</summary>
    public void Give(ExistingTest test)
    {
        Given.Add(test);
        _removed.Add(test.Extent.Outer);
    }

    /// <summary>Takes tests from another file as they are, but for their indentation.</summary>
    /// <param name="tests">The tests, in order.</param>
    /// <param name="part">A class whose last brace stands on a line of its own.</param>
    public void Receive(IReadOnlyList<ExistingTest> tests, TypeDeclarationSyntax part)
    {
        var lines = file.Lines;
        var position = lines.StartOf(part.CloseBraceToken.SpanStart);
        var isEmpty = lines.IsBlank(part.OpenBraceToken.Span.End, position) || lines.FollowsBlankLine(position);
        var indent = lines.IndentOf(part.CloseBraceToken.SpanStart) + UnitOf(part);
        var text = string.Join(NewLine, tests.Select(test => test.TextIndentedWith(indent) + NewLine));
        _edits.Insert(position, (isEmpty ? "" : NewLine) + text);
        Received.AddRange(tests);
        foreach (var test in tests)
        {
            _namespaces.AddRange(test.Source.Imports.Select(import => SyntaxNames.Of(import.NamespaceOrType)));
            _importer ??= part;
        }
    }

    /// <summary>Writes documentation and marks of a test that a person has written, and leaves the rest.</summary>
    /// <param name="test">The test.</param>
    /// <param name="generated">The test whose documentation it gets; <see langword="null"/> to keep its own.</param>
    /// <param name="mark">The mark that it has afterwards; <see langword="null"/> for none.</param>
    public void Annotate(ExistingTest test, GeneratedTest? generated, TestMark? mark)
    {
        if (generated is not null)
        {
            Redocumented.Add(test);
            Import(generated, (TypeDeclarationSyntax)test.Method.Parent!);
            var lines = generated.Documentation + (mark is null ? "" : mark.DocumentationLine + "\n");
            _edits.Replace(
                test.Extent.Documentation,
                LayoutFor(test).WriteInPlace(lines, IndentOf(test)) + NewLine + IndentOf(test)
            );
        }
        else if (mark != test.Mark)
        {
            RemoveMarkLines(test);
            if (mark is not null)
            {
                AddMarkLine(test, mark);
            }
        }

        if (mark != test.Mark)
        {
            MarkForRunner(test, mark);
        }
    }

    /// <summary>Takes the mark from a test, and from an orphan the behavior that is gone.</summary>
    public void Accept(ExistingTest test)
    {
        if (test.Mark == TestMark.Orphan)
        {
            Released.Add(test);
            foreach (var behavior in TestAttributes.BehaviorSpansOf(test.Method))
            {
                _edits.Remove(WithItsLine(behavior));
            }
        }

        Annotate(test, generated: null, mark: null);
    }

    /// <summary>The text of the file with all that was asked for.</summary>
    public string Apply()
    {
        if (_importer is not null)
        {
            foreach (
                var insertion in new UsingInsertions(_importer, file.Lines, file.Branches, NewLine).Of(
                    _namespaces.ToEquatableArray()
                )
            )
            {
                _edits.Insert(insertion.Position, insertion.Text);
            }
        }

        RemoveTests();
        var text = file.Text.ToString();
        if (_needsAsyncPragma && !text.Contains(GeneratedSuite.AsyncPragma, StringComparison.Ordinal))
        {
            _edits.Insert(0, GeneratedSuite.AsyncPragma + NewLine);
        }

        return _edits.Apply(text);
    }

    /// <summary>Puts members into a class of the file.</summary>
    public MemberInsertion InsertionInto(TypeDeclarationSyntax part) => new(part, file.Lines, NewLine, UnitOf(part));

    private string NewLine => file.Lines.NewLine ?? style.NewLine;

    private string UnitOf(TypeDeclarationSyntax part) =>
        IndentUnit.Find(part, file.Lines) ?? IndentUnit.Find(file.Root, file.Lines) ?? style.Indent;

    private MemberLayout LayoutFor(ExistingTest test) =>
        new(NewLine, UnitOf((TypeDeclarationSyntax)test.Method.Parent!));

    private string IndentOf(ExistingTest test) => file.Lines.IndentOf(test.Extent.Whole.Start);

    // each takes the blank line above it along, or the one below it if that is taken, or there is none
    private void RemoveTests()
    {
        var lines = file.Lines;
        var taken = 0;
        foreach (var span in _removed.OrderBy(span => span.Start))
        {
            var (start, end) = (span.Start, lines.EndOf(span));
            if (!lines.IsFirstOnLine(start) || !lines.IsBlank(span.End, end))
            {
                _edits.Remove(span);
                continue;
            }

            start = lines.StartOf(start);
            if (lines.FollowsBlankLine(start) && lines.StartOf(start - 1) >= taken)
            {
                start = lines.StartOf(start - 1);
            }
            else if (end < file.Text.Length && lines.IsBlankLine(end))
            {
                end = file.Text.Lines.GetLineFromPosition(end).EndIncludingLineBreak;
            }

            _edits.Remove(TextSpan.FromBounds(start, end));
            taken = end;
        }
    }

    private void Note(GeneratedTest test, TypeDeclarationSyntax part)
    {
        Written.Add((test.Id, test.Hash));
        Import(test, part);
        _needsAsyncPragma |= test.Planned.IsAsync && style.WarnsOnAsyncWithoutAwait;
    }

    private void Import(GeneratedTest test, TypeDeclarationSyntax part)
    {
        _namespaces.AddRange(test.Planned.Usings);
        _importer ??= part;
    }

    private void RemoveMarkLines(ExistingTest test)
    {
        foreach (var line in MarkLinesOf(test))
        {
            _edits.Remove(line);
        }
    }

    /// <summary>The lines of a documentation comment that are marks, whole.</summary>
    internal static IEnumerable<TextSpan> MarkLinesOf(ExistingTest test) =>
        test.Extent.Documentation.IsEmpty
            ? []
            : test
                .Source.Text.Lines.Where(line => line.Span.IntersectsWith(test.Extent.Documentation))
                .Where(line => TestMark.IsDocumentation(line.ToString()))
                .Select(line => line.SpanIncludingLineBreak);

    // below the documentation, or above the attributes where there is none
    private void AddMarkLine(ExistingTest test, TestMark mark)
    {
        var position = test.Method.SpanStart;
        // among lines of another form, or beside something else, it would not be read
        if (file.Lines.IsFirstOnLine(position) && !test.Documentation.StartsWith("/**", StringComparison.Ordinal))
        {
            _edits.Insert(position, mark.DocumentationLine + NewLine + file.Lines.IndentOf(position));
        }
    }

    private void MarkForRunner(ExistingTest test, TestMark? mark)
    {
        foreach (var span in TestMark.AttributesOf(test.Method))
        {
            _edits.Remove(WithItsLine(span));
        }

        if (mark is null)
        {
            return;
        }

        var behavior = TestAttributes.ValuesOf(test.Method, TestAttributes.BehaviorKey).First().Attribute;
        var list = (AttributeListSyntax)behavior.Parent!;
        var lead = file.Lines.IsFirstOnLine(list.SpanStart) ? NewLine + file.Lines.IndentOf(list.SpanStart) : " ";
        _edits.Insert(list.SpanStart, mark.AttributeLike(behavior) + lead);
    }

    // a list that stood alone on its line leaves no blank one
    private TextSpan WithItsLine(TextSpan span)
    {
        var line = file.Lines.WithItsLine(span);
        return line == span && file.Text[span.End] == ' ' ? new(span.Start, span.Length + 1) : line;
    }
}
