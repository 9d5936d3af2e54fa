using System.Buffers;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Rendering;

/// <summary>
/// Reads the tags of a template before the engine does: refuses what the engine cannot bound, and finds the partials.
/// </summary>
/// <remarks>
/// It understands only as much as it must, and refuses every tag of which it and the engine could see different ends.
/// </remarks>
internal sealed class TemplateScanner
{
    private const int LongestText = 256 * 1024;
    private const int MostTags = 2_000;
    private const int LongestTag = 1_000;
    private const int DeepestBlock = 32;
    private const int DeepestExpression = 16;

    private static readonly SearchValues<char> NotInTags = SearchValues.Create(@"{}[]\");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" \t\r\n()'\"|=.@/:!*>\0");

    private readonly TemplateSource _template;
    private readonly HashSet<string> _partials = new(StringComparer.OrdinalIgnoreCase);
    private int _tags;
    private int _depth;

    private TemplateScanner(TemplateSource template) => _template = template;

    /// <summary>Reads the tags of a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="partials">The names of the templates that it includes.</param>
    /// <returns>What is wrong with it; <see langword="null"/> if nothing was found.</returns>
    public static ForgeDiagnostic? Scan(TemplateSource template, out IReadOnlyCollection<string> partials)
    {
        var scanner = new TemplateScanner(template);
        partials = scanner._partials;
        return template.Text.Length > LongestText
            ? template.Exhausted("it is longer than 256 Ki characters")
            : scanner.ScanTags();
    }

    private ForgeDiagnostic? ScanTags()
    {
        var text = _template.Text;
        for (var start = NextTag(0); start >= 0; )
        {
            var contentStart = start + (At(start + 2) == '{' ? 3 : 2);
            var length = text.AsSpan(contentStart).IndexOf("}}");
            if (length < 0)
            {
                return Refuse(start, "the tag is not closed");
            }

            if (ScanTag(start, text.AsSpan(contentStart, length).Trim('~').Trim()) is { } problem)
            {
                return problem;
            }

            var end = contentStart + length + 2;
            start = NextTag(At(end) == '}' ? end + 1 : end);
        }

        return null;
    }

    // A backslash before braces makes them plain text, and two backslashes are one that does nothing.
    private int NextTag(int position)
    {
        for (; position < _template.Text.Length - 1; )
        {
            switch (At(position), At(position + 1))
            {
                case ('{', '{'):
                    return position;
                case ('\\', '\\'):
                    position += 2;
                    break;
                case ('\\', '{'):
                    position += At(position + 2) == '{' ? 3 : 2;
                    break;
                default:
                    position++;
                    break;
            }
        }

        return -1;
    }

    private char At(int position) => position < _template.Text.Length ? _template.Text[position] : '\0';

    private ForgeDiagnostic? ScanTag(int start, ReadOnlySpan<char> tag)
    {
        if (++_tags > MostTags)
        {
            return _template.Exhausted("it has more than 2,000 tags");
        }

        if (tag.Length > LongestTag || tag.ContainsAny(NotInTags))
        {
            return Refuse(start, "a tag may have 1,000 characters, without braces, brackets and backslashes");
        }

        if (tag.StartsWith("!"))
        {
            var closesLate = tag.StartsWith("!--") && (tag.Length < 5 || !tag.EndsWith("--"));
            return closesLate || tag[1..].TrimStart().StartsWith("<")
                ? Refuse(start, "a comment is either {{! text }} or {{!-- text --}}, and names no layout")
                : null;
        }

        return ScanExpression(start, tag) ?? ScanKind(start, tag);
    }

    private ForgeDiagnostic? ScanExpression(int start, ReadOnlySpan<char> tag)
    {
        var quote = '\0';
        var depth = 0;
        foreach (var character in tag)
        {
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
                continue;
            }

            switch (character)
            {
                case '"' or '\'':
                    quote = character;
                    break;
                case '!' or '*':
                    return Refuse(start, "comments inside of tags and decorators are not supported");
                case '(' when ++depth > DeepestExpression:
                    return _template.Exhausted("an expression in it is nested more than 16 deep");
                case ')':
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return quote == '\0' ? null : Refuse(start, "a quote is not closed");
    }

    private ForgeDiagnostic? ScanKind(int start, ReadOnlySpan<char> tag)
    {
        switch (tag.IsEmpty ? '\0' : tag[0])
        {
            case '#' or '^' when tag.Length > 1:
                return tag[1..].TrimStart().StartsWith(">") ? Refuse(start, "partials with a body are not supported")
                    : ++_depth > DeepestBlock ? _template.Exhausted("its blocks are nested more than 32 deep")
                    : null;
            case '/':
                _depth--;
                return null;
            case '>':
                return ScanPartial(start, tag[1..].TrimStart());
            default:
                return null;
        }
    }

    private ForgeDiagnostic? ScanPartial(int start, ReadOnlySpan<char> partial)
    {
        var end = partial.IndexOfAny(" \t\r\n");
        var name = end < 0 ? partial : partial[..end];
        if (name.IsEmpty || name.ContainsAny(NotInNames))
        {
            return Refuse(start, "a partial is named by a plain word: {{> test}}");
        }

        _partials.Add(name.ToString());
        return null;
    }

    private ForgeDiagnostic Refuse(int start, string reason)
    {
        var before = _template.Text.AsSpan(0, start);
        return _template.Invalid(reason, before.Count('\n') + 1, start - before.LastIndexOf('\n'));
    }
}
