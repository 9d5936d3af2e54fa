using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
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
    private SortedSet<string>? _ofPart;

    /// <summary>The namespaces that the file must import for what was written so far, sorted.</summary>
    public IEnumerable<string> Usings => InNeed(_usings);

    /// <summary>Imports a namespace.</summary>
    /// <param name="name">The namespace.</param>
    public void Import(string name)
    {
        _usings.Add(name);
        _ofPart?.Add(name);
    }

    /// <summary>Writes a part of the file and says what the file must import for that part.</summary>
    /// <param name="write">Writes the part.</param>
    /// <returns>What was written, and the namespaces, sorted.</returns>
    public (T Written, EquatableArray<string> Usings) WritePart<T>(Func<T> write)
    {
        var outer = _ofPart;
        _ofPart = new(UsingComparer.Instance);
        var written = write();
        var usings = InNeed(_ofPart).ToEquatableArray();
        _ofPart = outer;
        return (written, usings);
    }

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

    /// <summary>Writes the parameters of a constructor.</summary>
    public EquatableArray<PlannedParameter> WriteParameters(EquatableArray<BaseParameter> parameters) =>
        parameters
            .Select(parameter => new PlannedParameter(
                Write(parameter.Type) ?? parameter.Type.ToString(),
                parameter.Name
            ))
            .ToEquatableArray();

    /// <summary>Writes an override of a member that nobody but the owner of the suite can write the body of.</summary>
    /// <param name="header">The header; one that ends with <c>}</c> or <c>;</c> is whole.</param>
    public string WriteOverride(SymbolText header)
    {
        var text = Write(header) ?? header.ToString();
        return text is [.., '}' or ';']
            ? text
            : $"{text} => throw new {Write(PlacementReader.NotImplementedException)}();";
    }

    private IEnumerable<string> InNeed(IEnumerable<string> usings) =>
        usings.Where(name => !placement.NamespacesInScope.Contains(name, StringComparer.Ordinal));
}
