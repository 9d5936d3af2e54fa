namespace SkeletonForge.Cli.Terminals;

/// <summary>Colors text, or leaves it alone where colors are not wanted.</summary>
internal sealed class Palette(bool isOn)
{
    public string Bold(string text) => Paint(text, "1");

    public string Faint(string text) => Paint(text, "2");

    public string Red(string text) => Paint(text, "31");

    public string Green(string text) => Paint(text, "32");

    public string Yellow(string text) => Paint(text, "33");

    private string Paint(string text, string code) => isOn ? $"\e[{code}m{text}\e[0m" : text;
}
