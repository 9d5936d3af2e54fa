using Microsoft.VisualStudio.Extensibility.Editor;
using Microsoft.VisualStudio.RpcContracts.Documents;
using Microsoft.VisualStudio.RpcContracts.OpenDocument;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility;

// ref:documentsextensibility, confirmed
public class DocumentsExtensibility : ExtensibilityPoint
{
    internal DocumentsExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }

    // ref:documentsextensibility, sample:FeatureGallery, confirmed; inferred: nullability of the result
    public async Task<ITextDocumentSnapshot> OpenTextDocumentAsync(Uri filePath, CancellationToken cancellationToken)
    {
        var document = await VisualStudio.OpenDocumentAsync(filePath, options: null, cancellationToken);
        return await VisualStudio.GetTextDocumentAsync(document, cancellationToken)
            ?? throw new InvalidOperationException($"'{filePath}' is no text.");
    }

    // ref:documentsextensibility, confirmed; inferred: the second parameter's name
    public Task<DocumentSnapshot> OpenDocumentAsync(
        Uri moniker,
        OpenDocumentOptions options,
        CancellationToken token
    ) => VisualStudio.OpenDocumentAsync(moniker, options, token);

    // ref:documentsextensibility, confirmed; inferred: the kind of collection
    public async Task<IEnumerable<DocumentSnapshot>> GetOpenDocumentsAsync(CancellationToken token) =>
        await VisualStudio.GetOpenDocumentsAsync(token);
}

// ref:documentextensions, confirmed
public static class DocumentExtensions
{
    // ref:documentextensions, confirmed
    public static Task<ITextDocumentSnapshot?> AsTextDocumentAsync(
        this DocumentSnapshot documentSnapshot,
        VisualStudioExtensibility extensibility,
        CancellationToken cancellationToken
    ) => ExtensibilityPoints.Other(extensibility).GetTextDocumentAsync(documentSnapshot, cancellationToken);
}
