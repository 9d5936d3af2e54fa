using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Recall;

/// <summary>What a run may ask of a text store, and the digests of what it is answered.</summary>
internal static class StoreQuestions
{
    private const string None = "none";
    private const string ExistsKind = "exists";
    private const string TextKind = "text";
    private const string FilesKind = "files";
    private const string LinksKind = "links";

    /// <summary>Asks whether anything exists at a path.</summary>
    public static bool AskExists(this Inquiry inquiry, ITextStore store, string path)
    {
        var exists = store.Exists(path);
        inquiry.Note(new(ExistsKind, path), DigestOf(exists));
        return exists;
    }

    /// <summary>Asks for the text of a file.</summary>
    public static StoredText? AskText(this Inquiry inquiry, ITextStore store, string path)
    {
        var text = store.TryOpen(path);
        inquiry.Note(new(TextKind, path), DigestOf(text));
        return text;
    }

    /// <summary>Asks for the files of a folder.</summary>
    public static IReadOnlyList<string> AskFiles(this Inquiry inquiry, ITextStore store, string folder)
    {
        var files = store.FilesIn(folder);
        inquiry.Note(new(FilesKind, folder), DigestOf(files));
        return files;
    }

    /// <summary>Asks where a path leads.</summary>
    public static string AskLinks(this Inquiry inquiry, ITextStore store, string path)
    {
        var target = store.ResolveLinks(path);
        inquiry.Note(new(LinksKind, path), Digest.Of(target));
        return target;
    }

    /// <summary>Asks again what was asked in an earlier run.</summary>
    /// <returns>A digest of the answer; <see langword="null"/> if no text store answers such a question.</returns>
    /// <exception cref="IOException">There is no answer.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no answer.</exception>
    public static string? Answer(ITextStore store, Question question) =>
        question.Kind switch
        {
            ExistsKind => DigestOf(store.Exists(question.Path)),
            TextKind => DigestOf(store.TryOpen(question.Path)),
            FilesKind => DigestOf(store.FilesIn(question.Path)),
            LinksKind => Digest.Of(store.ResolveLinks(question.Path)),
            _ => null,
        };

    private static string DigestOf(bool answer) => answer ? "yes" : "no";

    private static string DigestOf(StoredText? text) =>
        text is null ? None : Digest.OfAll(text.Text, text.Form.ToString());

    private static string DigestOf(IReadOnlyList<string> files) => Digest.OfAll(files);
}
