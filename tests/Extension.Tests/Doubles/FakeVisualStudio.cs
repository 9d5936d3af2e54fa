using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Extensibility.StandIn;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>
/// A Visual Studio in memory. Tests arrange what the user has open and selected and how they answer, run a command in
/// <see cref="NewContext"/>, and look at what the user has seen.
/// </summary>
internal sealed partial class FakeVisualStudio : IVisualStudio
{
    /// <summary>What one part of the extension is given.</summary>
    public VisualStudioExtensibility Extensibility => new(this);

    /// <summary>The context of a command that is started now: what is active later does not change it.</summary>
    public IClientContext NewContext() => new FakeClientContext(this, Selected, ActiveView?.Snapshot());
}
