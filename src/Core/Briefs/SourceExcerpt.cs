using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Merging;

namespace SkeletonForge.Core.Briefs;

/// <summary>Cuts classes of test projects out of their files: word for word where that matters, else without bodies.</summary>
internal static class SourceExcerpt
{
    // what is longer is no longer read as a whole
    private const int MostLines = 200;

    /// <summary>A class word for word; of a long one the named members, constructors and fields, and of others the declaration.</summary>
    /// <param name="type">The class.</param>
    /// <param name="wanted">The names of the members that matter.</param>
    public static string WordForWord(TypeDeclarationSyntax type, IReadOnlySet<string> wanted)
    {
        var text = type.SyntaxTree.GetText();
        var whole = WithDocumentation(type, text);
        return LinesOf(whole, text) <= MostLines
            ? Unindented(type, whole, text)
            : Compose(
                type,
                member =>
                    member is ConstructorDeclarationSyntax or FieldDeclarationSyntax
                    || SyntaxNames.OfMember(member).Any(wanted.Contains)
                        ? Unindented(member, WithDocumentation(member, text), text)
                        : DeclarationOf(member)
            );
    }

    /// <summary>A type without bodies, and without what only it can see.</summary>
    /// <param name="type">The type.</param>
    public static string Declarations(MemberDeclarationSyntax type) =>
        type is TypeDeclarationSyntax declaration
            ? Compose(declaration, DeclarationOf)
            : Unindented(type, WithDocumentation(type, type.SyntaxTree.GetText()), type.SyntaxTree.GetText());

    /// <summary>A member word for word, its lines beginning where it does.</summary>
    /// <param name="member">The member.</param>
    public static string Member(MemberDeclarationSyntax member)
    {
        var text = member.SyntaxTree.GetText();
        return Unindented(member, WithDocumentation(member, text), text);
    }

    /// <summary>The head of a type up to its brace, without documentation.</summary>
    /// <param name="type">The type.</param>
    public static string HeadOf(TypeDeclarationSyntax type)
    {
        var text = type.SyntaxTree.GetText();
        var end = type.OpenBraceToken.IsMissing ? type.Span.End : type.OpenBraceToken.SpanStart;
        return Unindented(type, TextSpan.FromBounds(type.SpanStart, end), text).TrimEnd();
    }

    /// <summary>Lines moved to the right by a level.</summary>
    /// <param name="text">The lines.</param>
    public static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));

    private static string Compose(TypeDeclarationSyntax type, Func<MemberDeclarationSyntax, string?> write)
    {
        var text = type.SyntaxTree.GetText();
        var documentation = WithDocumentation(type, text);
        var head = Unindented(type, TextSpan.FromBounds(documentation.Start, type.SpanStart), text).TrimEnd()
            is { Length: > 0 } doc
            ? doc + "\n" + HeadOf(type)
            : HeadOf(type);
        var members = type.Members.Select(write).OfType<string>().Select(Indent);
        return $"{head}\n{{\n{string.Join("\n\n", members)}\n}}";
    }

    private static string? DeclarationOf(MemberDeclarationSyntax member)
    {
        if (!IsVisible(member))
        {
            return null;
        }

        var text = member.SyntaxTree.GetText();
        var whole = WithDocumentation(member, text);
        var (end, rest) = member switch
        {
            BaseMethodDeclarationSyntax method => (HeadEndOf(method), ";"),
            BasePropertyDeclarationSyntax { AccessorList: { } accessors } => (
                accessors.SpanStart,
                $" {{ {string.Concat(accessors.Accessors.Where(IsVisible).Select(accessor => AccessorOf(accessor) + "; "))}}}"
            ),
            PropertyDeclarationSyntax { ExpressionBody: { } body } => (body.SpanStart, " { get; }"),
            IndexerDeclarationSyntax { ExpressionBody: { } body } => (body.SpanStart, " { get; }"),
            FieldDeclarationSyntax field => (field.Span.End, ""),
            TypeDeclarationSyntax nested => (HeadEndOf(nested), " { }"),
            _ => (member.Span.End, ""),
        };
        return Unindented(member, TextSpan.FromBounds(whole.Start, end), text).TrimEnd() + rest;
    }

    private static int HeadEndOf(BaseMethodDeclarationSyntax method) =>
        method switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer.SpanStart,
            { Body: { } body } => body.SpanStart,
            { ExpressionBody: { } body } => body.SpanStart,
            _ => method.SemicolonToken.IsKind(SyntaxKind.None) ? method.Span.End : method.SemicolonToken.SpanStart,
        };

    private static int HeadEndOf(TypeDeclarationSyntax type) =>
        type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.SemicolonToken.SpanStart : type.OpenBraceToken.SpanStart;

    private static string AccessorOf(AccessorDeclarationSyntax accessor) =>
        string.Join(' ', accessor.Modifiers.Append(accessor.Keyword).Select(token => token.Text));

    private static bool IsVisible(AccessorDeclarationSyntax accessor) =>
        !accessor.Modifiers.Any(SyntaxKind.PrivateKeyword) || accessor.Modifiers.Any(SyntaxKind.ProtectedKeyword);

    // a member without a word is private, but not in an interface, and an explicit implementation is called otherwise
    private static bool IsVisible(MemberDeclarationSyntax member)
    {
        var modifiers = member.Modifiers;
        return member.Parent is InterfaceDeclarationSyntax
            ? !modifiers.Any(SyntaxKind.PrivateKeyword)
            : modifiers.Any(SyntaxKind.PublicKeyword)
                || modifiers.Any(SyntaxKind.InternalKeyword)
                || modifiers.Any(SyntaxKind.ProtectedKeyword);
    }

    private static TextSpan WithDocumentation(MemberDeclarationSyntax member, SourceText text)
    {
        var comment = member
            .GetLeadingTrivia()
            .Where(trivia =>
                trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
                || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
            )
            .Select(trivia => trivia.FullSpan.Start)
            .DefaultIfEmpty(member.SpanStart)
            .Min();
        // the first line of such a comment begins before its own span
        var start = text.Lines.GetLineFromPosition(comment).Start;
        return TextSpan.FromBounds(
            string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, comment))) ? start : comment,
            member.Span.End
        );
    }

    private static int LinesOf(TextSpan span, SourceText text) =>
        text.Lines.GetLineFromPosition(span.End).LineNumber - text.Lines.GetLineFromPosition(span.Start).LineNumber + 1;

    private static string Unindented(MemberDeclarationSyntax member, TextSpan span, SourceText text)
    {
        var indent = new SourceLines(text).IndentOf(member.SpanStart);
        return string.Join(
                '\n',
                text.ToString(span)
                    .ReplaceLineEndings("\n")
                    .Split('\n')
                    .Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line)
                    .Select(line => line.TrimEnd())
            )
            .Trim('\n');
    }
}
