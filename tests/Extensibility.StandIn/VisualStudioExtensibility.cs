using System.Diagnostics.CodeAnalysis;
using Microsoft.VisualStudio.Extensibility.Documents;
using Microsoft.VisualStudio.Extensibility.Editor;
using Microsoft.VisualStudio.Extensibility.Settings;
using Microsoft.VisualStudio.Extensibility.Shell;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility;

// ref:extensibilitypoint, confirmed
public abstract class ExtensibilityPoint : IDisposable
{
    private protected ExtensibilityPoint(IVisualStudio visualStudio) => VisualStudio = visualStudio;

    internal IVisualStudio VisualStudio { get; }

    // ref:extensibilitypoint, confirmed
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // inferred: 17.7 reference
    protected virtual void Dispose(bool disposing) { }
}

// ref:visualstudioextensibility, confirmed; only the stand-in can construct it
public class VisualStudioExtensibility : ExtensibilityPoint
{
    internal VisualStudioExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }
}

// ref:extensibilitypoints, confirmed
public static class ExtensibilityPoints
{
    // ref:extensibilitypoints, confirmed
    public static ShellExtensibility Shell(this VisualStudioExtensibility extensibility) => new(Other(extensibility));

    // ref:extensibilitypoints, confirmed
    public static DocumentsExtensibility Documents(this VisualStudioExtensibility extensibility) =>
        new(Other(extensibility));

    // sample:OutputWindowSample uses it, confirmed
    public static ViewsExtensibility Views(this VisualStudioExtensibility extensibility) => new(Other(extensibility));

    internal static IVisualStudio Other(VisualStudioExtensibility extensibility)
    {
        ArgumentNullException.ThrowIfNull(extensibility);
        return extensibility.VisualStudio;
    }
}

// sample:InsertGuid uses its method in this namespace, confirmed; inferred: the class's name (17.7 reference)
public static class VisualStudioExtensibilityExtensions
{
    // sample:InsertGuid, confirmed
    public static EditorExtensibility Editor(this VisualStudioExtensibility extensibility) =>
        new(ExtensibilityPoints.Other(extensibility));
}

// inferred: the class's name; sample:SettingsSample uses its method in this namespace, confirmed
public static class SettingsExtensibilityExtensions
{
    // sample:SettingsSample, confirmed
    [Experimental("VSEXTPREVIEW_SETTINGS")]
    public static SettingsExtensibility Settings(this VisualStudioExtensibility extensibility) =>
        new(ExtensibilityPoints.Other(extensibility));
}
