using System.Text;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Rendering;

/// <summary>Lays rendered text out in the style of the folder that it goes to.</summary>
/// <remarks>
/// Templates are written one way: four blanks a level, <c>namespace N;</c>, line feeds, long documentation lines
/// whole. This class alone turns that into what the project uses.
/// </remarks>
internal sealed class SourceLayout
{
    private const int TemplateIndent = 4;
    private const string DocMark = "///";

    private readonly CodeStyle _style;
    private readonly string _blockNamespace;
    private readonly StringBuilder _laidOut;
    private int _extraLevels;
    private bool _skipsBlankLine;

    private SourceLayout(CodeStyle style, string @namespace, int length)
    {
        _style = style;
        _blockNamespace = style.FileScopedNamespace || @namespace.Length == 0 ? "" : $"namespace {@namespace};";
        _laidOut = new(length + (length / 8));
    }

    /// <summary>Lays text out.</summary>
    /// <param name="text">The text as a template renders it.</param>
    /// <param name="namespace">The namespace of the file; empty for the global one.</param>
    /// <param name="style">The style.</param>
    /// <returns>The text in the style, without blanks at the ends of lines and of the file.</returns>
    public static string Apply(string text, string @namespace, CodeStyle style)
    {
        var layout = new SourceLayout(style, @namespace, text.Length);
        foreach (var line in text.AsSpan().Trim("\r\n").EnumerateLines())
        {
            layout.Add(line.TrimEnd());
        }

        return layout.Finish();
    }

    private void Add(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            if (!_skipsBlankLine)
            {
                _laidOut.Append(_style.NewLine);
            }

            return;
        }

        _skipsBlankLine = false;
        if (_blockNamespace.Length > 0 && _extraLevels == 0 && line.SequenceEqual(_blockNamespace))
        {
            _laidOut.Append(line[..^1]).Append(_style.NewLine).Append('{').Append(_style.NewLine);
            _extraLevels = 1;
            _skipsBlankLine = true;
            return;
        }

        AddCode(line);
    }

    private void AddCode(ReadOnlySpan<char> line)
    {
        var blanks = line.Length - line.TrimStart(' ').Length;
        var levels = (blanks / TemplateIndent) + _extraLevels;
        var code = line[blanks..];
        var lineStart = _laidOut.Length;
        if (code[0] != '#')
        {
            AppendIndent(levels);
            _laidOut.Append(' ', blanks % TemplateIndent);
        }

        if (code.StartsWith(DocMark))
        {
            DocLineWrapper.Append(_laidOut, lineStart, code[DocMark.Length..].TrimStart(), _style.NewLine);
        }
        else
        {
            _laidOut.Append(code);
        }

        _laidOut.Append(_style.NewLine);
    }

    private void AppendIndent(int levels)
    {
        for (var i = 0; i < levels; i++)
        {
            _laidOut.Append(_style.Indent);
        }
    }

    private string Finish()
    {
        if (_extraLevels > 0)
        {
            _laidOut.Append('}').Append(_style.NewLine);
        }

        if (!_style.FinalNewLine && _laidOut.Length > 0)
        {
            _laidOut.Length -= _style.NewLine.Length;
        }

        return _laidOut.ToString();
    }
}
