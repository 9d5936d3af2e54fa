using System.Globalization;
using System.Text;
using System.Xml;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>Something in a documentation comment that is not well-formed XML.</summary>
/// <param name="Offset">The position in the parsed text, counted from 0.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record DocProblem(int Offset, string Message);

/// <summary>
/// Reads the XML of a documentation comment, and what can be read of one that is not well-formed: people write
/// <c>a &lt; b</c>, <c>&lt;br&gt;</c> and <c>Q&amp;A</c>, and one slip must not cost the rest of the comment. Time is
/// linear in the length of the text.
/// </summary>
internal sealed class DocCommentParser
{
    // deeper elements are read as if their tags were not there; real comments nest four or five deep
    private const int MaxDepth = 64;

    // the first problem is the one to mend; a text that is no XML at all would give one per character
    private const int MaxProblems = 10;

    private readonly string _text;
    private readonly Stack<OpenElement> _open = new();
    private readonly Stack<string> _ignored = new();
    private readonly List<DocProblem> _problems = [];
    private readonly StringBuilder _prose = new();
    private List<DocNode> _nodes = [];
    private int _position;

    private DocCommentParser(string text) => _text = text;

    /// <summary>Parses the text of a comment.</summary>
    /// <param name="text">XML without comment slashes; a single <c>member</c> or <c>doc</c> element around it is left out of the result.</param>
    /// <returns>The top-level nodes, and where the text is not well-formed.</returns>
    public static (EquatableArray<DocNode> Nodes, IReadOnlyList<DocProblem> Problems) Parse(string text)
    {
        var parser = new DocCommentParser(text);
        parser.ParseAll();
        var nodes = parser._nodes.ToEquatableArray();
        return FindRoot(nodes) is { } root ? (root.Children, parser._problems) : (nodes, parser._problems);
    }

    private static DocNode? FindRoot(EquatableArray<DocNode> nodes)
    {
        DocNode? root = null;
        foreach (var node in nodes.AsSpan())
        {
            if (node.Kind != DocNodeKind.Element)
            {
                continue;
            }

            if (root is not null || node.Value is not ("member" or "doc"))
            {
                return null;
            }

            root = node;
        }

        return root;
    }

    private void ParseAll()
    {
        while (_position < _text.Length)
        {
            ReadText();
            if (Current == '&')
            {
                _prose.Append(ReadEntity());
            }
            else if (Current == '<')
            {
                ReadMarkup();
            }
        }

        while (_open.Count > 0)
        {
            CloseUnclosed();
        }

        FlushProse();
    }

    private void ReadText()
    {
        var rest = _text.AsSpan(_position);
        var end = rest.IndexOfAny('<', '&');
        var text = end < 0 ? rest : rest[..end];
        var stray = text.IndexOf("]]>");
        if (stray >= 0)
        {
            AddProblem(_position + stray, "']]>' must be written as ]]&gt;");
        }

        _prose.Append(text);
        _position += text.Length;
    }

    private void ReadMarkup()
    {
        var rest = _text.AsSpan(_position);
        if (rest.StartsWith("<!--"))
        {
            SkipPast("-->");
        }
        else if (rest.StartsWith("<![CDATA["))
        {
            var start = _position + "<![CDATA[".Length;
            var end = _text.IndexOf("]]>", start, StringComparison.Ordinal);
            _prose.Append(_text, start, (end < 0 ? _text.Length : end) - start);
            SkipPast("]]>");
        }
        else if (rest.StartsWith("<?"))
        {
            SkipPast("?>");
        }
        else if (rest.Length > 2 && rest[1] == '/' && IsNameStart(rest[2]))
        {
            ReadEndTag();
        }
        else if (rest.Length > 1 && IsNameStart(rest[1]))
        {
            ReadStartTag();
        }
        else
        {
            AddProblem(_position, "'<' must be written as &lt;");
            _prose.Append('<');
            _position++;
        }
    }

    private void SkipPast(string end)
    {
        var found = _text.IndexOf(end, _position, StringComparison.Ordinal);
        if (found < 0)
        {
            AddProblem(_position, $"'{end}' is missing");
        }

        _position = found < 0 ? _text.Length : found + end.Length;
    }

    private void ReadStartTag()
    {
        var start = _position++;
        var name = ReadName();
        var attributes = ReadAttributes();
        SkipSpace();
        var isEmpty = Current == '/' && _position + 1 < _text.Length && _text[_position + 1] == '>';
        if (!isEmpty && Current != '>')
        {
            // not a tag after all, as in List<int, which nothing closes
            AddProblem(start, $"<{name}> is not a tag");
            _prose.Append(_text, start, _position - start);
            return;
        }

        _position += isEmpty ? 2 : 1;
        if (isEmpty)
        {
            FlushProse();
            _nodes.Add(DocNode.OfElement(name, attributes));
        }
        else if (name is "br" or "hr")
        {
            AddProblem(start, $"<{name}> must be written as <{name}/>");
            FlushProse();
            _nodes.Add(DocNode.OfElement(name, attributes));
        }
        else if (_open.Count >= MaxDepth)
        {
            _ignored.Push(name);
        }
        else
        {
            FlushProse();
            _open.Push(new(name, attributes, _nodes, start));
            _nodes = [];
        }
    }

    private void ReadEndTag()
    {
        var start = _position;
        _position += 2;
        var name = ReadName();
        SkipSpace();
        if (Current == '>')
        {
            _position++;
        }

        if (_ignored.TryPeek(out var ignored) && string.Equals(ignored, name, StringComparison.Ordinal))
        {
            _ignored.Pop();
            return;
        }

        if (!IsOpen(name))
        {
            AddProblem(start, $"</{name}> closes nothing");
            return;
        }

        _ignored.Clear();
        while (!string.Equals(_open.Peek().Name, name, StringComparison.Ordinal))
        {
            CloseUnclosed();
        }

        Close();
    }

    // a tag that nobody closed does not hold the sections after it, and List<int> is no tag at all
    private void CloseUnclosed()
    {
        var element = _open.Pop();
        AddProblem(element.Offset, $"<{element.Name}> is not closed");
        FlushProse();
        var content = _nodes;
        var end = content.FindIndex(DocTags.IsSection);
        end = end < 0 ? content.Count : end;
        _nodes = element.Siblings;
        if (DocTags.IsKnown(element.Name) || !element.Attributes.IsEmpty)
        {
            _nodes.Add(
                DocNode.OfElement(element.Name, element.Attributes, content.GetRange(0, end).ToEquatableArray())
            );
        }
        else
        {
            _nodes.Add(DocNode.OfText($"<{element.Name}>"));
            _nodes.AddRange(content.GetRange(0, end));
        }

        _nodes.AddRange(content.GetRange(end, content.Count - end));
    }

    private bool IsOpen(string name)
    {
        foreach (var element in _open)
        {
            if (string.Equals(element.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Close()
    {
        FlushProse();
        var element = _open.Pop();
        element.Siblings.Add(DocNode.OfElement(element.Name, element.Attributes, _nodes.ToEquatableArray()));
        _nodes = element.Siblings;
    }

    private EquatableArray<DocAttributeValue> ReadAttributes()
    {
        List<DocAttributeValue>? attributes = null;
        while (true)
        {
            SkipSpace();
            if (_position >= _text.Length || !IsNameStart(Current))
            {
                return attributes?.ToEquatableArray() ?? default;
            }

            var name = ReadName();
            SkipSpace();
            if (Current != '=')
            {
                return attributes?.ToEquatableArray() ?? default;
            }

            _position++;
            SkipSpace();
            (attributes ??= []).Add(new(name, ReadAttributeValue()));
        }
    }

    private string ReadAttributeValue()
    {
        var quote = Current;
        if (quote is not ('"' or '\''))
        {
            AddProblem(_position, "an attribute value must stand in quotes");
            var start = _position;
            while (_position < _text.Length && !char.IsWhiteSpace(Current) && Current is not ('>' or '/'))
            {
                _position++;
            }

            return _text[start.._position];
        }

        var end = _text.IndexOf(quote, ++_position);
        if (end < 0)
        {
            AddProblem(_position, "an attribute value is not closed");
            end = _text.Length;
        }

        var value = _text[_position..end];
        if (value.Contains('&', StringComparison.Ordinal))
        {
            value = new DocCommentParser(value).DecodeAll();
        }

        _position = Math.Min(end + 1, _text.Length);
        return value;
    }

    private string DecodeAll()
    {
        while (_position < _text.Length)
        {
            if (Current == '&')
            {
                _prose.Append(ReadEntity());
            }
            else
            {
                _prose.Append(Current);
                _position++;
            }
        }

        return _prose.ToString();
    }

    private string ReadEntity()
    {
        // entities are short; a long way to the next semicolon means a bare ampersand
        var end = _text.IndexOf(';', _position, Math.Min(12, _text.Length - _position));
        var decoded = end < 0 ? null : Decode(_text.AsSpan(_position + 1, end - _position - 1));
        if (decoded is null)
        {
            AddProblem(_position, "'&' must be written as &amp;");
            _position++;
            return "&";
        }

        _position = end + 1;
        return decoded;
    }

    private static string? Decode(ReadOnlySpan<char> entity)
    {
        if (entity is ['#', 'x' or 'X', .. var hex])
        {
            return int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                ? OfCode(code)
                : null;
        }

        if (entity is ['#', .. var digits])
        {
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                ? OfCode(code)
                : null;
        }

        return entity switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            _ => null,
        };
    }

    private static string? OfCode(int code) =>
        Rune.IsValid(code) && (code > char.MaxValue || XmlConvert.IsXmlChar((char)code))
            ? new Rune(code).ToString()
            : null;

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(Current) || Current is '_' or '-' or '.' or ':'))
        {
            _position++;
        }

        return NameOf(_text.AsSpan(start, _position - start));
    }

    // a library has these a hundred thousand times
    private static string NameOf(ReadOnlySpan<char> name) =>
        name switch
        {
            "summary" => "summary",
            "param" => "param",
            "returns" => "returns",
            "exception" => "exception",
            "typeparam" => "typeparam",
            "value" => "value",
            "remarks" => "remarks",
            "see" => "see",
            "paramref" => "paramref",
            "name" => "name",
            "cref" => "cref",
            "langword" => "langword",
            "para" => "para",
            "member" => "member",
            _ => name.ToString(),
        };

    private void SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(Current))
        {
            _position++;
        }
    }

    private void FlushProse()
    {
        if (_prose.Length > 0)
        {
            _nodes.Add(DocNode.OfText(_prose.ToString()));
            _prose.Clear();
        }
    }

    private void AddProblem(int offset, string message)
    {
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(new(offset, message));
        }
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private static bool IsNameStart(char character) => char.IsLetter(character) || character == '_';

    private sealed record OpenElement(
        string Name,
        EquatableArray<DocAttributeValue> Attributes,
        List<DocNode> Siblings,
        int Offset
    );
}
