using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>A fake, as its file spells it.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Contract">What it implements or derives from.</param>
/// <param name="IsStore">Whether it keeps what is stored.</param>
/// <param name="Field">The declaration of the field that keeps it; empty if there is none.</param>
/// <param name="Members">The lines of each member.</param>
internal sealed record FakeClass(
    string Name,
    string Contract,
    bool IsStore,
    string Field,
    EquatableArray<EquatableArray<string>> Members
);
