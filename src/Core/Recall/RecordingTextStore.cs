using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Recall;

/// <summary>A text store that notes what it is asked.</summary>
/// <param name="store">Who answers.</param>
/// <param name="inquiry">Where it is noted.</param>
internal sealed class RecordingTextStore(ITextStore store, Inquiry inquiry) : ITextStore
{
    public bool Exists(string path) => Asking(() => inquiry.AskExists(store, path));

    public StoredText? TryOpen(string path) => Asking(() => inquiry.AskText(store, path));

    public IReadOnlyList<string> FilesIn(string folder) => Asking(() => inquiry.AskFiles(store, folder));

    public string ResolveLinks(string path) => Asking(() => inquiry.AskLinks(store, path));

    public IStagedText Stage(string path, StoredText text, StoredText? expected)
    {
        inquiry.Spoil();
        return store.Stage(path, text, expected);
    }

    public void Delete(string path, StoredText expected)
    {
        inquiry.Spoil();
        store.Delete(path, expected);
    }

    // what could not be answered now may be the next moment, as for a file that is in use
    private T Asking<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            inquiry.Spoil();
            throw;
        }
    }
}
