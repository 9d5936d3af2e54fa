using System.Text;

namespace SkeletonForge.Cli.Terminals;

/// <summary>Where the process writes, and what can be shown there.</summary>
internal sealed class Terminal
{
    /// <summary>A terminal over given writers.</summary>
    public Terminal(TextWriter output, TextWriter error, Palette outputPalette, Palette errorPalette)
    {
        Output = output;
        Error = error;
        OutputPalette = outputPalette;
        ErrorPalette = errorPalette;
    }

    /// <summary>Takes the data. Buffered when redirected, so it must be flushed at the end.</summary>
    public TextWriter Output { get; }

    /// <summary>Takes diagnostics and progress.</summary>
    public TextWriter Error { get; }

    public Palette OutputPalette { get; }

    public Palette ErrorPalette { get; }

    /// <summary>Whether a person watches standard error.</summary>
    public bool IsWatched { get; } = !Console.IsErrorRedirected;

    /// <summary>The folder that relative paths of the command line start from.</summary>
    public string CurrentDirectory { get; } = Environment.CurrentDirectory;

    public static Terminal Open()
    {
        var colors = WantsColors();
        return new(
            OpenOutput(),
            Console.Error,
            new Palette(colors && !Console.IsOutputRedirected),
            new Palette(colors && !Console.IsErrorRedirected)
        );
    }

    /// <summary>A path as a person at this prompt would write it: relative if it is below the current directory.</summary>
    public string Shorten(string path)
    {
        if (!Path.IsPathRooted(path))
        {
            return path;
        }

        var relative = Path.GetRelativePath(CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static TextWriter OpenOutput()
    {
        if (!Console.IsOutputRedirected)
        {
            return Console.Out;
        }

        // what another program reads is UTF-8 without a mark, whatever the code page of the console is
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 32 * 1024) { NewLine = "\n" };
    }

    private static bool WantsColors()
    {
        // older consoles of Windows print the codes instead of obeying them
        var known = !OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null;
        return known
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
    }
}
