namespace Microsoft.VisualStudio.Extensibility.Editor;

// ref:editor.itextviewsnapshot, confirmed
public interface ITextViewSnapshot : IDisposable
{
    // ref:editor.itextviewsnapshot, confirmed; synchronous since 17.9
    ITextDocumentSnapshot Document { get; }

    // ref:editor.itextviewsnapshot, confirmed; inferred: nullability
    string FilePath { get; }

    // ref:editor.itextviewsnapshot, sample:InsertGuid, confirmed
    Selection Selection { get; }
}

// ref:editor.itextdocumentsnapshot, confirmed
public interface ITextDocumentSnapshot : IEditable<ITextDocumentEditor>
{
    // ref:editor.itextdocumentsnapshot, confirmed
    Uri Uri { get; }

    // ref:editor.itextdocumentsnapshot, confirmed
    TextRange Text { get; }
}
