using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Scaffolding.Homes;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>The classes of the test project's own that stand in for dependencies: one for each, beside the first base that uses it.</summary>
/// <param name="tests">The test project.</param>
internal sealed class OwnDoubles(Compilation tests)
{
    private readonly Dictionary<ISymbol, (OwnDouble Own, Home Home)> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The class that stands in for a dependency; <see langword="null"/> if it takes none.</summary>
    public OwnDouble? Of(ITypeSymbol type) => _known.TryGetValue(type, out var known) ? known.Own : null;

    /// <summary>The classes that are written beside a base.</summary>
    public IEnumerable<OwnDouble> Beside(Home home) =>
        _known.Values.Where(known => ReferenceEquals(known.Home, home)).Select(known => known.Own);

    /// <summary>Gives a class a name that no other has.</summary>
    /// <param name="type">The dependency that it stands in for.</param>
    /// <param name="own">The class, under the name that it would like.</param>
    /// <param name="home">The base that uses it.</param>
    public void Add(ITypeSymbol type, OwnDouble own, Home home)
    {
        if (_known.ContainsKey(type))
        {
            return;
        }

        var scope = home.Place.Namespace;
        var name = own.ClassName;
        for (var number = 2; IsTaken(scope, name); number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{own.ClassName}{number}");
        }

        _known.Add(type, (own with { ClassName = name, Namespace = scope }, home));
    }

    private bool IsTaken(string scope, string name) =>
        tests.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(scope, name)) is not null
        || _known.Values.Any(known => string.Equals(known.Own.ClassName, name, StringComparison.Ordinal));
}
