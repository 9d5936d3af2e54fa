using Range = Microsoft.VisualStudio.RpcContracts.Utilities.Range;

namespace Microsoft.VisualStudio.RpcContracts.OpenDocument
{
    // inferred: published extensions name these eight parameters; their types and defaults are guesses
    public class OpenDocumentOptions
    {
        // inferred: as above
        public OpenDocumentOptions(
            Range? selection = null,
            Range? ensureVisible = null,
            EnsureRangeVisibleOptions ensureVisibleOptions = default,
            bool isPreview = false,
            bool activate = true,
            LogicalViewKind? logicalView = null,
            Guid? projectId = null,
            string? editorType = null
        )
        {
            _ = (ensureVisibleOptions, isPreview, logicalView, projectId, editorType);
            Selection = selection;
            EnsureVisible = ensureVisible;
            Activate = activate;
        }

        internal Range? Selection { get; }

        internal Range? EnsureVisible { get; }

        internal bool Activate { get; }
    }

    // inferred: published extensions
    public enum EnsureRangeVisibleOptions
    {
        Default,
    }

    // inferred: published extensions
    public enum LogicalViewKind
    {
        Primary,
    }
}

namespace Microsoft.VisualStudio.RpcContracts.Utilities
{
    // sample:MarkdownLinter, confirmed; both count from zero
    public class Range
    {
        // sample:MarkdownLinter names the first two, confirmed; inferred: the defaults of the others
        public Range(int startLine, int startColumn, int endLine = -1, int endColumn = -1)
        {
            _ = (endLine, endColumn);
            StartLine = startLine;
            StartColumn = startColumn;
        }

        internal int StartLine { get; }

        internal int StartColumn { get; }
    }
}
