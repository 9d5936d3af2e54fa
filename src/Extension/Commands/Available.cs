using Microsoft.VisualStudio.Extensibility;

namespace SkeletonForge.Extension.Commands;

/// <summary>When commands are enabled. Visual Studio decides that by itself, before it loads the extension.</summary>
internal static class Available
{
    /// <summary>While a C# file is in the active editor.</summary>
    public static readonly ActivationConstraint InEditor = ActivationConstraint.ClientContext(
        ClientContextKey.Shell.ActiveEditorContentType,
        "(?i)^csharp$"
    );

    /// <summary>
    /// While a C# file or project is selected, or a folder of a C# project. A folder is known by its name: it has no
    /// extension in small letters.
    /// </summary>
    public static readonly ActivationConstraint InExplorer =
        ActivationConstraint.ClientContext(ClientContextKey.Shell.ActiveSelectionFileName, @"(?i)\.(cs|csproj)$")
        | (
            ActivationConstraint.ActiveProjectCapability(ProjectCapability.CSharp)
            & !ActivationConstraint.ClientContext(ClientContextKey.Shell.ActiveSelectionFileName, @"\.[a-z0-9]+$")
        );
}
