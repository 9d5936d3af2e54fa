using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Workspaces.Styles;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>What opened targets ask of the disk while the stages use them, and how that is answered anew.</summary>
internal sealed class DiskQuestions
{
    private const string StyleKind = "style";
    private const string IncludeKind = "include";
    private const string ContentKind = "content";

    // each remembers the configuration files that it has read
    private readonly Dictionary<string, CodeStyleReader> _readers = new(StringComparer.Ordinal);

    /// <summary>Which file an inclusion names.</summary>
    public static Question Include(string path, string? including, string? directory) =>
        new(IncludeKind, path, $"{including}\n{directory}");

    /// <summary>What a file holds.</summary>
    public static Question Content(string path) => new(ContentKind, path);

    public static string DigestOfPath(string? path) => path is null ? "none" : Digest.Of(path);

    /// <summary>Reads layouts and notes which.</summary>
    public static Func<string, CodeStyle> StylesOf(LanguageVersion language, string sdkVersion, Inquiry asked)
    {
        var reader = new CodeStyleReader(language, sdkVersion);
        var context = string.Create(CultureInfo.InvariantCulture, $"{(int)language}\n{sdkVersion}");
        return path =>
        {
            var style = reader.StyleOf(path);
            asked.Note(new(StyleKind, path, context), DigestOf(style));
            return style;
        };
    }

    /// <summary>Answers a question anew.</summary>
    /// <returns>A digest of the answer; <see langword="null"/> if it is no question to the disk.</returns>
    /// <exception cref="IOException">There is no answer.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no answer.</exception>
    public string? Answer(Question question) =>
        (question.Kind, question.Context.Split('\n')) switch
        {
            (StyleKind, [var language, var sdkVersion]) => DigestOf(
                ReaderFor(question.Context, language, sdkVersion).StyleOf(question.Path)
            ),
            (IncludeKind, [var including, var directory]) => DigestOfPath(
                new XmlFileResolver(NoneIfEmpty(directory)).ResolveReference(question.Path, NoneIfEmpty(including))
            ),
            (ContentKind, _) => File.Exists(question.Path) ? Digest.Of(File.ReadAllBytes(question.Path)) : null,
            _ => null,
        };

    private static string DigestOf(CodeStyle style) => Digest.Of(style.ToString());

    private static string? NoneIfEmpty(string text) => text.Length == 0 ? null : text;

    private CodeStyleReader ReaderFor(string context, string language, string sdkVersion)
    {
        if (!_readers.TryGetValue(context, out var reader))
        {
            reader = new((LanguageVersion)int.Parse(language, CultureInfo.InvariantCulture), sdkVersion);
            _readers.Add(context, reader);
        }

        return reader;
    }
}
