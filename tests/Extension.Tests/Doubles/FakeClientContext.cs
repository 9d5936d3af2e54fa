using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>What was active at the moment when a command was started.</summary>
internal sealed class FakeClientContext(FakeVisualStudio visualStudio, Uri? selected, ITextViewSnapshot? activeView)
    : IClientContext
{
    public VisualStudioExtensibility Extensibility { get; } = visualStudio.Extensibility;

    public Uri? Selected { get; } = selected;

    public ITextViewSnapshot? ActiveView { get; } = activeView;
}
