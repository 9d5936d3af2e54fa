using System.Buffers;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>
/// The words of a documentation tag: paragraphs and list items, white space collapsed, references as the names that a
/// reader sees, and which of the words are code. Examples are left out: they are code, not prose.
/// </summary>
internal ref struct ProseText
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([
        .. Enumerable.Range(char.MinValue, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace),
    ]);

    private readonly ParagraphReader _read;
    private readonly Dictionary<string, string?>? _codeNames;
    private char[] _text = ArrayPool<char>.Shared.Rent(256);
    private int _length;

    private ProseText(ParagraphReader read, Dictionary<string, string?>? codeNames)
    {
        _read = read;
        _codeNames = codeNames;
    }

    /// <summary>Takes a paragraph or list item.</summary>
    /// <param name="text">Its words.</param>
    public delegate void ParagraphReader(ReadOnlySpan<char> text);

    /// <summary>Reads the words of a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The paragraphs and list items that have words, in order.</returns>
    public static List<string> Read(DocNode tag)
    {
        var paragraphs = new List<string>();
        Read(tag, text => paragraphs.Add(text.ToString()));
        return paragraphs;
    }

    /// <summary>Reads the words of a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="read">Takes the paragraphs and list items that have words, in order.</param>
    /// <param name="codeNames">Takes the words that are code, with their crefs where they have one.</param>
    public static void Read(DocNode tag, ParagraphReader read, Dictionary<string, string?>? codeNames = null)
    {
        var prose = new ProseText(read, codeNames);
        prose.AppendAll(tag);
        prose.EndParagraph();
        ArrayPool<char>.Shared.Return(prose._text);
    }

    /// <summary>The name that a reader sees for a documentation id or an unresolved cref.</summary>
    /// <param name="cref">The id or cref.</param>
    /// <returns>The last name without parameters and arity.</returns>
    public static string LastName(string cref)
    {
        var name = cref.AsSpan(cref is [_, ':', ..] ? 2 : 0);
        var end = name.IndexOfAny('(', '{');
        name = end < 0 ? name : name[..end];
        name = name.EndsWith(".#ctor") ? name[..^".#ctor".Length] : name;
        name = name[(name.LastIndexOf('.') + 1)..];
        end = name.IndexOf('`');
        return (end < 0 ? name : name[..end]).ToString();
    }

    private void AppendAll(DocNode parent)
    {
        foreach (var node in parent.Children)
        {
            AppendNode(node);
        }
    }

    private void AppendNode(DocNode node)
    {
        if (node.Kind == DocNodeKind.Text)
        {
            AppendWords(node.Value);
            return;
        }

        switch (node.Value)
        {
            case "see" or "seealso":
                AppendReference(node);
                break;
            case "paramref" or "typeparamref":
                AppendCode(node.FindAttribute("name") ?? "");
                break;
            case "c" or "tt":
                AppendCode(TextOf(node));
                break;
            // headings of tables say what the columns are, not what happens
            case "code" or "example" or "listheader":
                EndParagraph();
                break;
            case "item" when IsRow(node):
                EndParagraph();
                AppendRow(node);
                EndParagraph();
                break;
            case "para" or "p" or "item" or "note" or "br" or "list" or "term" or "description" or "ul" or "ol" or "li":
                EndParagraph();
                AppendAll(node);
                EndParagraph();
                break;
            default:
                AppendAll(node);
                break;
        }
    }

    private static bool IsRow(DocNode item) =>
        item.Children.Any(child => child.Value is "term") && item.Children.Any(child => child.Value is "description");

    // "term: description"
    private void AppendRow(DocNode item)
    {
        foreach (var cell in item.Children.Where(child => child.Value is "term" or "description"))
        {
            if (cell.Value is "description")
            {
                _length = _text.AsSpan(0, _length).TrimEnd(" .:").Length;
                Append(": ");
            }

            AppendAll(cell);
        }
    }

    private void AppendReference(DocNode node)
    {
        if (node.FindAttribute("langword") is { } keyword)
        {
            AppendWords(keyword);
        }
        else if (TextOf(node) is { Length: > 0 } label)
        {
            AppendWords(label);
        }
        else if (node.FindAttribute("cref") is { } cref)
        {
            AppendCode(LastName(cref), cref);
        }
        else
        {
            AppendWords(node.FindAttribute("href") ?? "");
        }
    }

    private static string TextOf(DocNode node) =>
        node.Children switch
        {
            [] => "",
            [{ Kind: DocNodeKind.Text } only] => only.Value.Trim(),
            _ => string.Concat(
                    node.Children.Select(child => child.Kind == DocNodeKind.Text ? child.Value : TextOf(child))
                )
                .Trim(),
        };

    private void AppendCode(string code, string? cref = null)
    {
        if (code.Length == 0)
        {
            return;
        }

        Append(code);
        if (_codeNames is not null)
        {
            _codeNames[code] = cref ?? _codeNames.GetValueOrDefault(code);
        }
    }

    private void AppendWords(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAny(WhiteSpace);
            if (length < 0)
            {
                Append(text);
                return;
            }

            if (length > 0)
            {
                Append(text[..length]);
            }

            if (_length > 0 && _text[_length - 1] != ' ')
            {
                Append(" ");
            }

            text = text[(length + 1)..];
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + text.Length));
            _text.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<char>.Shared.Return(_text);
            _text = longer;
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void EndParagraph()
    {
        var text = _text.AsSpan(0, _length).TrimEnd(' ');
        if (text is [' ', ..])
        {
            text = text[1..];
        }

        if (!text.IsEmpty)
        {
            _read(text);
        }

        _length = 0;
    }
}
