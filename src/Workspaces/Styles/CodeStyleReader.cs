using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NuGet.Versioning;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Workspaces.Styles;

/// <summary>Takes the path of a file, gives its layout: by the <c>.editorconfig</c> files above it, else by its neighbours.</summary>
internal sealed class CodeStyleReader(LanguageVersion language, string sdkVersion)
{
    private const int Samples = 5;
    private const int WidestIndent = 16;

    private readonly ConcurrentDictionary<string, AnalyzerConfigSet> _configurations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _newLines = new(StringComparer.Ordinal);

    public CodeStyle StyleOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var options = _configurations.GetOrAdd(folder, Configuration).GetOptionsForSourcePath(path).AnalyzerOptions;
        string Option(string name) => options.GetValueOrDefault(name, "").Trim().ToLowerInvariant();

        return new(
            Indent(Option),
            NewLine(Option("end_of_line")) ?? _newLines.GetOrAdd(folder, NewLineOfNeighbours),
            FileScopedNamespace(Option("csharp_style_namespace_declarations")),
            Option("insert_final_newline") is not "false",
            Option("charset") is "utf-8-bom",
            WarnsOnAsyncWithoutAwait()
        );
    }

    private static AnalyzerConfigSet Configuration(string folder) =>
        AnalyzerConfigSet.Create(
            SourceFolder
                .Upwards(folder)
                .Select(current => Path.Combine(current, ".editorconfig"))
                .Where(File.Exists)
                .Select(Parse)
                .ToList()
        );

    private static AnalyzerConfig Parse(string path)
    {
        using var stream = File.OpenRead(path);
        return AnalyzerConfig.Parse(SourceText.From(stream), path);
    }

    private static string Indent(Func<string, string> option)
    {
        if (option("indent_style") is "tab")
        {
            return "\t";
        }

        var size = option("indent_size") is var given and not "tab" ? given : option("tab_width");
        return
            int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && width is > 0 and <= WidestIndent
            ? new(' ', width)
            : new CodeStyle().Indent;
    }

    private static string? NewLine(string name) =>
        name switch
        {
            "lf" => "\n",
            "crlf" => "\r\n",
            "cr" => "\r",
            _ => null,
        };

    // the nearest folder that has source files speaks for the project
    private static string NewLineOfNeighbours(string folder)
    {
        var neighbours = Discovery
            .Neighbourhood.Upwards(folder)
            .Where(Directory.Exists)
            .Select(current =>
                Directory.EnumerateFiles(current, "*.cs").Order(StringComparer.Ordinal).Take(Samples).ToList()
            )
            .FirstOrDefault(files => files.Count > 0);
        var windows = neighbours?.Count(HasWindowsLines) ?? 0;
        return windows * 2 > (neighbours?.Count ?? 0) ? "\r\n" : "\n";
    }

    private static bool HasWindowsLines(string path)
    {
        var text = File.ReadAllText(path);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && text[end - 1] == '\r';
    }

    // a block namespace compiles under every version
    private bool FileScopedNamespace(string preference) =>
        language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp10
        && !preference.StartsWith("block_scoped", StringComparison.Ordinal);

    private bool WarnsOnAsyncWithoutAwait() => NuGetVersion.TryParse(sdkVersion, out var version) && version.Major < 10;
}
