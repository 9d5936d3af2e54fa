using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Merging;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>A file of a test project, and the tests in it that name a behavior.</summary>
internal sealed class TestFile
{
    private readonly Lazy<string?> _error;
    private readonly Lazy<SourceLines> _lines;
    private readonly Lazy<ConditionalBranches> _branches;
    private readonly Lazy<string> _outOfSight;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="tree">The parsed file.</param>
    public TestFile(string path, SyntaxTree tree)
    {
        Path = path;
        Tree = tree;
        Text = tree.GetText();
        Root = tree.GetCompilationUnitRoot();
        _error = new(() => SyntaxErrors.First(Root));
        _lines = new(() => new(Text));
        _branches = new(() => new(Root));
        _outOfSight = new(() =>
            Error is null
                ? string.Concat(
                    Root.DescendantTrivia()
                        .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
                        .Select(trivia => trivia.ToFullString())
                )
                : Text.ToString()
        );
        Tests = [.. MethodsIn(Root).Select(method => ExistingTest.TryRead(this, method)).OfType<ExistingTest>()];
    }

    public string Path { get; }

    public SyntaxTree Tree { get; }

    public CompilationUnitSyntax Root { get; }

    public SourceText Text { get; }

    /// <summary>The tests, from the top down.</summary>
    public ImmutableArray<ExistingTest> Tests { get; }

    /// <summary>Why the file cannot be edited, because it does not parse; <see langword="null"/> if it does.</summary>
    public string? Error => _error.Value;

    public SourceLines Lines => _lines.Value;

    /// <summary>The conditional branches of a file without errors.</summary>
    public ConditionalBranches Branches => _branches.Value;

    /// <summary>The methods of all types of a file, from the top down.</summary>
    public static IEnumerable<MethodDeclarationSyntax> MethodsIn(SyntaxNode root) =>
        root.DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<MethodDeclarationSyntax>();

    /// <summary>The directives that import a namespace into the file alone.</summary>
    public IEnumerable<UsingDirectiveSyntax> Imports =>
        Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(directive => directive is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0 });

    /// <summary>The number of lines, without what follows the last line ending.</summary>
    public int LineCount => Text.Lines.Count - (Text.Lines[^1].Span.IsEmpty ? 1 : 0);

    /// <summary>Says whether a test of a behavior may stand where the parser did not look, or did not understand.</summary>
    public bool MayHide(string behavior) =>
        _outOfSight.Value.Contains(SymbolDisplay.FormatLiteral(behavior, quote: true), StringComparison.Ordinal);

    /// <summary>Says whether a link to a member of a type may stand there.</summary>
    /// <param name="cref">The type as it is written in the documentation of its tests, or all of that up to its type parameters.</param>
    public bool MayHideLinkTo(string cref) =>
        _outOfSight.Value.Contains(cref.EndsWith('{') ? $"\"{cref}" : $"\"{cref}.", StringComparison.Ordinal);
}
