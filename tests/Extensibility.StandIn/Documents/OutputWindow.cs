using System.Diagnostics.CodeAnalysis;
using Microsoft.VisualStudio.Extensibility.Helpers;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility.Documents;

// ref:documents.viewsextensibility, confirmed
public class ViewsExtensibility : ExtensibilityPoint
{
    internal ViewsExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }

    // sample:OutputWindowSample uses it, confirmed
    [Experimental("VSEXTPREVIEW_OUTPUTWINDOW")]
    public OutputWindowExtensibility Output => new(VisualStudio);
}

// ref:documents.outputwindowextensibility, confirmed
[Experimental("VSEXTPREVIEW_OUTPUTWINDOW")]
public sealed class OutputWindowExtensibility : ExtensibilityPoint
{
    internal OutputWindowExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }

    // ref:documents.outputwindowextensibility, sample:OutputWindowSample, confirmed
    public async Task<OutputChannel> CreateOutputChannelAsync(string displayName, CancellationToken cancellationToken)
    {
        await VisualStudio.CreateOutputChannelAsync(displayName, cancellationToken);
        return new(VisualStudio, displayName);
    }
}

// ref:documents.outputchannel, confirmed
[Experimental("VSEXTPREVIEW_OUTPUTWINDOW")]
public sealed class OutputChannel : DisposableObject
{
    private readonly IVisualStudio _visualStudio;
    private readonly string _displayName;

    internal OutputChannel(IVisualStudio visualStudio, string displayName)
    {
        _visualStudio = visualStudio;
        _displayName = displayName;
    }

    // ref:documents.outputchannel, confirmed; it takes no token
    public Task WriteLineAsync(string text) => _visualStudio.WriteOutputLineAsync(_displayName, text);
}
