using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>Writes files that are to take tests of a class: everything but the tests.</summary>
/// <param name="file">The file of the class.</param>
/// <param name="part">The class.</param>
internal sealed class PartShell(TestFile file, TypeDeclarationSyntax part)
{
    private readonly string _newLine = file.Lines.NewLine ?? "\n";
    private readonly string _indent = file.Lines.IndentOf(part.SpanStart);

    /// <summary>Writes a file with one more part of the class.</summary>
    /// <param name="isUsed">Says whether a namespace that the file imports is imported in the new one.</param>
    /// <returns>The text; <see langword="null"/> if the class cannot be continued in another file.</returns>
    public string? WritePart(Func<string, bool> isUsed)
    {
        if (!CanBeRepeated() || FileHead.Of(file, part, isUsed) is not { } head)
        {
            return null;
        }

        var modifiers = part
            .Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword))
            .Select(modifier => modifier.Text)
            .Append("partial");
        var header =
            $"{string.Join(' ', modifiers)} {part.Keyword.Text} {part.Identifier.Text}{part.TypeParameterList}";
        return $"{head.Text}{_indent}{header}{_newLine}{_indent}{{{_newLine}{_indent}}}{_newLine}{head.Tail}";
    }

    /// <summary>Writes a file with a class of another name that inherits the same.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isUsed">Says whether a namespace that the file imports is imported in the new one.</param>
    /// <returns>The text, with the constructors and overrides; <see langword="null"/> if the class cannot be repeated.</returns>
    public string? WriteClass(string name, Func<string, bool> isUsed)
    {
        if (
            !CanBeRepeated()
            || part is { TypeParameterList: not null } or { ParameterList: not null }
            || part.Modifiers.Any(SyntaxKind.AbstractKeyword)
            || FileHead.Of(file, part, isUsed) is not { } head
        )
        {
            return null;
        }

        var text = new StringBuilder(head.Text);
        text.Append(Renamed(TextSpan.FromBounds(StartOf(part), part.OpenBraceToken.Span.End), name)).Append(_newLine);
        var separator = "";
        foreach (var member in part.Members.Where(IsRepeated))
        {
            text.Append(separator).Append(Renamed(TextSpan.FromBounds(StartOf(member), member.Span.End), name));
            text.Append(_newLine);
            separator = _newLine;
        }

        return text.Append($"{_indent}}}{_newLine}{head.Tail}").ToString();
    }

    /// <summary>Says whether a class with the same base needs a member too.</summary>
    public static bool IsRepeated(MemberDeclarationSyntax member) =>
        member is ConstructorDeclarationSyntax || member.Modifiers.Any(SyntaxKind.OverrideKeyword);

    // a part of a class that is nested would need parts of the classes around it
    private bool CanBeRepeated() =>
        part is ClassDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax or CompilationUnitSyntax }
        && !part.OpenBraceToken.IsKind(SyntaxKind.None)
        && !part.Modifiers.Any(SyntaxKind.FileKeyword);

    // with the documentation above
    private int StartOf(SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.SpanStart).LineNumber;
        while (line > 0 && file.Text.Lines[line - 1].ToString().TrimStart().StartsWith("///", StringComparison.Ordinal))
        {
            line--;
        }

        return file.Text.Lines[line].Start;
    }

    private string Renamed(TextSpan span, string name)
    {
        var edits = new TextEdits();
        foreach (var token in file.Root.DescendantTokens(span).Where(token => span.Contains(token.Span)))
        {
            var at = new TextSpan(token.SpanStart - span.Start, token.Span.Length);
            if (
                token == part.Identifier
                || token.Parent is ConstructorDeclarationSyntax owner && token == owner.Identifier
            )
            {
                edits.Replace(at, name);
            }
            else if (token.IsKind(SyntaxKind.PartialKeyword) && token.Parent == part)
            {
                edits.Remove(new(at.Start, token.FullSpan.End - token.SpanStart));
            }
        }

        return edits.Apply(file.Text.ToString(span));
    }
}
