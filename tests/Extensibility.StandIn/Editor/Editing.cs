using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility.Editor;

// ref:editor.ieditable-1, confirmed
public interface IEditable<TEditor>
{
    // ref:editor.ieditable-1, sample:InsertGuid, confirmed; valid inside of the delegate given to EditAsync only
    TEditor AsEditable(IEditBatch batch);
}

// ref:editor.ieditbatch, confirmed; its members are not public
public interface IEditBatch;

// ref:editor.itextdocumenteditor, confirmed
public interface ITextDocumentEditor
{
    // ref:editor.itextdocumenteditor, sample:InsertGuid, confirmed; inferred: the parameters' names
    void Replace(TextRange replaceRange, string replaceWith);
}

// ref:editor.editorextensibility, confirmed
public sealed class EditorExtensibility : ExtensibilityPoint
{
    internal EditorExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }

    // ref:editor.editorextensibility, sample:InsertGuid, confirmed
    public Task<EditResponse> EditAsync(Action<IEditBatch> editorSource, CancellationToken cancellationToken) =>
        VisualStudio.EditAsync(editorSource, cancellationToken);
}

// ref:editor.editresponse, confirmed
public sealed class EditResponse
{
    internal EditResponse(bool succeeded, string? message)
    {
        Succeeded = succeeded;
        Message = message;
    }

    // ref:editor.editresponse, confirmed
    public bool Succeeded { get; }

    // ref:editor.editresponse, confirmed
    public string? Message { get; }
}
