using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Suites;

/// <summary>Writes type names as they must be written in one file, and remembers which namespaces that takes.</summary>
/// <param name="placement">The place of the file.</param>
internal sealed class NameTable(SuitePlacement placement)
{
    private readonly Dictionary<QualifiedTypeName, NameInScope> _names = placement.Names.ToDictionary(name =>
        name.Name
    );
    private readonly SortedSet<string> _usings = new(UsingComparer.Instance);

    /// <summary>The namespaces that the file must import for what was written so far, sorted.</summary>
    public IEnumerable<string> Usings =>
        _usings.Where(name => !placement.NamespacesInScope.Contains(name, StringComparer.Ordinal));

    /// <summary>Imports a namespace.</summary>
    /// <param name="name">The namespace.</param>
    public void Import(string name) => _usings.Add(name);

    /// <summary>Writes a type name.</summary>
    /// <param name="name">A type that the placement knows.</param>
    /// <returns>The name as it must be written; <see langword="null"/> if nothing means this type alone.</returns>
    public string? Write(QualifiedTypeName name)
    {
        var found = _names[name];
        if (found.RequiredUsing is { } required)
        {
            Import(required);
        }

        return found.Text;
    }

    /// <summary>Writes a cref.</summary>
    /// <param name="cref">The cref; <see langword="null"/> if there is none.</param>
    /// <returns>The text of the cref; <see langword="null"/> if there is none that resolves.</returns>
    public string? Write(SymbolText? cref) =>
        cref is null || cref.Parts.Any(part => part.TypeName is { } name && _names[name].Text is null)
            ? null
            : cref.ToString(part => Write(part.TypeName!)!);
}
