using System.Text;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Text of lines and blocks in braces, indented by depth.</summary>
internal sealed class IndentedText
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isAtStart = true;

    public void Line(string content)
    {
        Indent();
        _text.Append(content).Append('\n');
        _isAtStart = false;
    }

    public void DocLine(string content)
    {
        var start = _text.Length;
        Indent();
        DocLineWrapper.Append(_text, start, content, "\n");
        _text.Append('\n');
        _isAtStart = false;
    }

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        _isAtStart = true;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>Puts a blank line between what stands before in the same block and what comes.</summary>
    public void Separate()
    {
        if (!_isAtStart)
        {
            _text.Append('\n');
        }
    }

    public override string ToString() => _text.ToString();

    private void Indent() => _text.Append(' ', _depth * IndentSize);
}
