using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

/// <summary>Single files, made ready and put in place at once.</summary>
internal static class WholeFiles
{
    public static void Create(this ITextStore store, string path, string text, bool byteOrderMark)
    {
        var form = byteOrderMark ? TextForm.MarkedUtf8 : TextForm.Utf8;
        using var staged = store.Stage(path, new(text, form), expected: null);
        staged.Commit();
    }

    public static void Replace(this ITextStore store, string path, StoredText expected, string text)
    {
        using var staged = store.Stage(path, expected with { Text = text }, expected);
        staged.Commit();
    }
}
