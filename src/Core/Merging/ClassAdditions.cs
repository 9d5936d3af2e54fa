using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Merging;

/// <summary>Adds members and using directives to a class in a file that people wrote.</summary>
/// <remarks>
/// Text is inserted and nothing else: no character of the file changes, goes or moves past another. Layout, line
/// endings and the order of directives are those of the file.
/// </remarks>
public static class ClassAdditions
{
    /// <summary>Adds to a class of a parsed file.</summary>
    /// <param name="declaration">The class, or the part of it that gets the members.</param>
    /// <param name="addition">What it gets.</param>
    /// <param name="style">The style of its folder, for what the file does not show.</param>
    /// <returns>
    /// The new text of the file; or why it has none: it does not parse, before or after, the class has no body, or the
    /// body begins and ends under different conditions.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static MergedText Apply(TypeDeclarationSyntax declaration, ClassAddition addition, CodeStyle style)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(addition);
        ArgumentNullException.ThrowIfNull(style);
        var root = declaration.SyntaxTree.GetCompilationUnitRoot();
        if (SyntaxErrors.First(root) is { } error)
        {
            return MergedText.Refused($"It does not parse: {error}");
        }

        var name = SyntaxNames.MetadataNameOf(declaration);
        if (declaration.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            return MergedText.Refused($"'{name}' has no body in braces.");
        }

        var branches = new ConditionalBranches(root);
        if (!branches.AreAlike(declaration.OpenBraceToken.SpanStart, declaration.CloseBraceToken.SpanStart))
        {
            return MergedText.Refused($"'{name}' ends inside of a conditional section that begins in it.");
        }

        var source = declaration.SyntaxTree.GetText();
        var lines = new SourceLines(source);
        var newLine = lines.NewLine ?? style.NewLine;
        var unit = IndentUnit.Find(declaration, lines) ?? IndentUnit.Find(root, lines) ?? style.Indent;
        var usings = new UsingInsertions(declaration, lines, branches, newLine).Of(addition.Namespaces);
        var members = new MemberInsertion(declaration, lines, newLine, unit).Of(addition.Members);
        var insertions = usings.Concat(members).OrderBy(insertion => insertion.Position).ToList();
        var text = Insertion.Apply(source.ToString(), insertions);
        return new InsertionGuard(declaration, insertions).FindDamage(text) is { } damage
            ? MergedText.Refused(damage)
            : MergedText.Of(text);
    }

    /// <summary>Adds to a class of a text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="options">How it is parsed.</param>
    /// <param name="metadataName">The name of the class, such as <c>N.Outer`1+Inner</c>.</param>
    /// <param name="addition">What it gets.</param>
    /// <param name="style">The style of its folder, for what the file does not show.</param>
    /// <returns>
    /// As the other overload; of several parts of the class in the file, the first with a body gets the members. A file
    /// without the class has no new text.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static MergedText Apply(
        string text,
        CSharpParseOptions options,
        string metadataName,
        ClassAddition addition,
        CodeStyle style
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(metadataName);
        var parts = CSharpSyntaxTree
            .ParseText(text, options)
            .GetRoot()
            .DescendantNodes()
            .OfType<TypeDeclarationSyntax>()
            .Where(type => string.Equals(SyntaxNames.MetadataNameOf(type), metadataName, StringComparison.Ordinal))
            .ToList();
        var part = parts.Find(type => !type.OpenBraceToken.IsKind(SyntaxKind.None)) ?? parts.FirstOrDefault();
        return part is null ? MergedText.Refused($"It has no class '{metadataName}'.") : Apply(part, addition, style);
    }
}
