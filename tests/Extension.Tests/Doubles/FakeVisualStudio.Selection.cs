using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    /// <summary>The selection of Solution Explorer; null is the solution's node, or nothing.</summary>
    public Uri? Selected { get; private set; }

    /// <summary>The editor that had the focus last. A click in Solution Explorer does not clear it.</summary>
    public FakeTextView? ActiveView { get; private set; }

    /// <summary>Selects a file, folder or project file in Solution Explorer.</summary>
    public void Select(string path) => Selected = new(path);

    /// <summary>Selects the node of the solution.</summary>
    public void SelectSolution() => Selected = null;

    /// <summary>Puts the caret at <paramref name="caret"/>, or selects as many characters from there.</summary>
    public void Focus(FakeDocument document, int caret = 0, int length = 0) =>
        ActiveView = new(document, caret, length);

    /// <summary>Puts the caret before the first <paramref name="text"/> of <paramref name="document"/>.</summary>
    public void FocusAt(FakeDocument document, string text)
    {
        var caret = document.Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(caret >= 0, $"'{text}' is not in {document.Path}.");
        Focus(document, caret);
    }

    public Task<ITextViewSnapshot?> GetActiveTextViewAsync(IClientContext context, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Task.FromResult(((FakeClientContext)context).ActiveView);
    }

    public Task<Uri> GetSelectedPathAsync(IClientContext context, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Task.FromResult(((FakeClientContext)context).Selected ?? throw new UriFormatException("Invalid URI."));
    }
}
