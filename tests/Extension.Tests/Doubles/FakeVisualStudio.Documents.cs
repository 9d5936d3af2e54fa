using Microsoft.VisualStudio.Extensibility.Editor;
using Microsoft.VisualStudio.RpcContracts.Documents;
using Microsoft.VisualStudio.RpcContracts.OpenDocument;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    private readonly List<FakeDocument> _documents = [];
    private readonly List<OpenedDocument> _opened = [];

    /// <summary>What is open in editors.</summary>
    public IReadOnlyList<FakeDocument> Documents => _documents;

    /// <summary>What the extension has asked to open, in order.</summary>
    public IReadOnlyList<OpenedDocument> Opened => _opened;

    /// <summary>Called before each edit is applied: a user who types while the extension works.</summary>
    public Action? BeforeEdit { get; set; }

    /// <summary>Opens a document whose text may differ from the file on disk, which need not exist.</summary>
    public FakeDocument Open(string path, string text, bool isDirty = false, bool isReadOnly = false)
    {
        Assert.Null(Find(new(path)));
        var document = new FakeDocument(path, text) { IsDirty = isDirty, IsReadOnly = isReadOnly };
        _documents.Add(document);
        return document;
    }

    /// <summary>Closes a document; what was not saved is lost.</summary>
    public void Close(FakeDocument document) => Assert.True(_documents.Remove(document));

    public Task<DocumentSnapshot> OpenDocumentAsync(Uri moniker, OpenDocumentOptions? options, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var document = Find(moniker) ?? Open(moniker.LocalPath, File.ReadAllText(moniker.LocalPath));
        _opened.Add(new(document.Path, options?.Selection?.StartLine, options?.Selection?.StartColumn));
        return Task.FromResult(Snapshot(document));
    }

    public Task<IReadOnlyList<DocumentSnapshot>> GetOpenDocumentsAsync(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<DocumentSnapshot>>([.. _documents.Select(Snapshot)]);
    }

    public Task<ITextDocumentSnapshot?> GetTextDocumentAsync(DocumentSnapshot document, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var open = Find(document.Moniker);
        return Task.FromResult<ITextDocumentSnapshot?>(open is null ? null : new FakeDocumentSnapshot(open));
    }

    public Task<EditResponse> EditAsync(Action<IEditBatch> edit, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var batch = new FakeEditBatch();
        edit(batch);
        BeforeEdit?.Invoke();
        var refusal = batch.Apply();
        return Task.FromResult(new EditResponse(refusal is null, refusal));
    }

    private static DocumentSnapshot Snapshot(FakeDocument document) => new(document.Uri);

    private FakeDocument? Find(Uri moniker) => _documents.Find(document => document.Uri == moniker);
}

/// <summary>A request to show a file; line and column count from zero and are null where none were given.</summary>
internal sealed record OpenedDocument(string Path, int? Line, int? Column);
