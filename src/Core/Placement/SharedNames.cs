using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Placement;

/// <summary>What names mean in a compilation, whichever namespace asks. Remembers, since asking takes a look at every reference.</summary>
/// <param name="compilation">The compilation.</param>
internal sealed class SharedNames(Compilation compilation)
{
    private readonly Dictionary<QualifiedTypeName, bool> _ambiguous = [];

    /// <summary>The compilation.</summary>
    public Compilation Compilation => compilation;

    /// <summary>Says whether several assemblies declare a type of this name.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> if there are at least two; otherwise, <see langword="false"/>.</returns>
    public bool IsAmbiguous(QualifiedTypeName name)
    {
        if (!_ambiguous.TryGetValue(name, out var isAmbiguous))
        {
            // crefs do not look at accessibility: a copy that another assembly keeps for itself is as ambiguous as a public one
            isAmbiguous = compilation.GetTypesByMetadataName(MetadataNameOf(name)).Length > 1;
            _ambiguous.Add(name, isAmbiguous);
        }

        return isAmbiguous;
    }

    private static string MetadataNameOf(QualifiedTypeName name) =>
        SuitePaths.MetadataNameOf(name.Namespace, name.Arity == 0 ? name.Name : $"{name.Name}`{name.Arity}");
}
