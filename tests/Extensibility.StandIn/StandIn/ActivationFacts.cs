using Microsoft.VisualStudio.Extensibility;

namespace SkeletonForge.Extensibility.StandIn;

/// <summary>What Visual Studio knows when it asks whether a command is enabled.</summary>
internal sealed record ActivationFacts(
    IReadOnlyDictionary<ClientContextKey, string> Context,
    IReadOnlyCollection<ProjectCapability> ActiveProject
);
