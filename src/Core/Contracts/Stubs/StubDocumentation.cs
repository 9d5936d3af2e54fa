using System.Text;
using System.Xml;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Writes documentation as well-formed comment lines again.</summary>
internal sealed class StubDocumentation
{
    private readonly IndentedText _text;
    private readonly StringBuilder _line = new();

    private StubDocumentation(IndentedText text) => _text = text;

    /// <summary>Appends the lines of a comment.</summary>
    /// <param name="text">The text that they are appended to.</param>
    /// <param name="comment">The comment.</param>
    public static void Append(IndentedText text, DocComment comment)
    {
        var writer = new StubDocumentation(text);
        foreach (var node in comment.Nodes)
        {
            writer.Append(node);
            writer.EndLine();
        }
    }

    private void Append(DocNode node)
    {
        if (node.Kind == DocNodeKind.Text)
        {
            AppendProse(CSharpText.XmlText(node.Value));
        }
        else if (!IsName(node.Value))
        {
            AppendAll(node);
        }
        else if (node.Children.IsEmpty)
        {
            _line.Append(StartOf(node)).Append("/>");
        }
        else if (node.IsElement("code"))
        {
            AppendCode(node);
        }
        else
        {
            AppendElement(node);
        }
    }

    private void AppendElement(DocNode node)
    {
        var isBlock = node.Value is "para" or "list" or "listheader" or "item";
        if (isBlock)
        {
            EndLine();
        }

        _line.Append(StartOf(node)).Append('>');
        var start = _line.Length;
        AppendAll(node);
        if (_line.Length >= start && isBlock)
        {
            TrimEnd();
        }

        _line.Append("</").Append(node.Value).Append('>');
        if (isBlock)
        {
            EndLine();
        }
    }

    private void AppendAll(DocNode node)
    {
        foreach (var child in node.Children)
        {
            Append(child);
        }
    }

    private void AppendProse(string prose)
    {
        var isAtStart = _line.Length == 0 || _line[^1] == ' ';
        _line.Append(isAtStart ? prose.TrimStart(' ') : prose);
    }

    // lines of code keep their ends, and their indentation but for what all of them share
    private void AppendCode(DocNode node)
    {
        EndLine();
        _text.DocLine(StartOf(node) + ">");
        var lines = TextOf(node).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        var shared = lines.Where(line => line.Length > 0).Select(IndentationOf).DefaultIfEmpty().Min();
        foreach (var line in first < 0 ? [] : lines[first..(last + 1)])
        {
            var code = line.TrimStart();
            var indent = new string(' ', Math.Max(0, line.Length - code.Length - shared));
            _text.Line($"/// {indent}{CSharpText.XmlText(code)}".TrimEnd());
        }

        _text.DocLine("</code>");
    }

    private static int IndentationOf(string line) => line.Length - line.TrimStart().Length;

    private static string TextOf(DocNode node) =>
        node.Kind == DocNodeKind.Text ? node.Value : string.Concat(node.Children.Select(TextOf));

    private static string StartOf(DocNode node)
    {
        var attributes = node
            .Attributes.Where(attribute => IsName(attribute.Name))
            .DistinctBy(attribute => attribute.Name, StringComparer.Ordinal)
            .Select(attribute => $" {attribute.Name}=\"{CSharpText.XmlAttribute(ValueOf(attribute))}\"");
        return $"<{node.Value}{string.Concat(attributes)}";
    }

    // the compiler takes a cref with a prefix as it is, and looks for what has none
    private static string ValueOf(DocAttributeValue attribute) =>
        attribute is { Name: "cref", Value: not [_, ':', ..] } ? "!:" + attribute.Value : attribute.Value;

    private static bool IsName(string name) => XmlReader.IsName(name) && !name.Contains(':', StringComparison.Ordinal);

    private void EndLine()
    {
        TrimEnd();
        if (_line.Length > 0)
        {
            _text.DocLine(_line.ToString());
            _line.Clear();
        }
    }

    private void TrimEnd()
    {
        while (_line.Length > 0 && _line[^1] == ' ')
        {
            _line.Length--;
        }
    }
}
