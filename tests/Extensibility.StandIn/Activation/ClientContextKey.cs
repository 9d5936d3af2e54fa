namespace Microsoft.VisualStudio.Extensibility;

// ref:clientcontextkey, confirmed; inferred: the kind of type (17.7 reference)
public readonly record struct ClientContextKey
{
    private readonly string _value;

    private ClientContextKey(string value) => _value = value;

    public override string ToString() => _value;

    // ref:clientcontextkey.shell, confirmed
    public static class Shell
    {
        // ref:clientcontextkey.shell, sample:CommentRemover, confirmed
        public static ClientContextKey ActiveSelectionFileName => new(nameof(ActiveSelectionFileName));

        // ref:clientcontextkey.shell, sample:EncodeDecodeBase64, confirmed
        public static ClientContextKey ActiveEditorContentType => new(nameof(ActiveEditorContentType));
    }
}
