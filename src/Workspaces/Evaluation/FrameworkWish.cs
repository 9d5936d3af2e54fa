using NuGet.Frameworks;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>Which of a project's target frameworks is wanted.</summary>
internal sealed record FrameworkWish
{
    private readonly bool _isExact;
    private readonly string? _name;

    private FrameworkWish(bool isExact, string? name)
    {
        _isExact = isExact;
        _name = name;
    }

    public static FrameworkWish Newest { get; } = new(isExact: false, name: null);

    /// <summary>The name that is asked for; <see langword="null"/> when any will do.</summary>
    public string? ExactName => _isExact ? _name : null;

    public static FrameworkWish Exactly(string name) => new(isExact: true, name);

    /// <summary>The framework that a project with the given framework would reference.</summary>
    public static FrameworkWish NearestTo(string name) => new(isExact: false, name);

    /// <summary>Chooses from the frameworks of a project.</summary>
    /// <returns><see langword="null"/> if the exact one that is wanted is not among them, or there are none.</returns>
    public string? ChooseFrom(IReadOnlyList<string> frameworks)
    {
        if (_isExact)
        {
            return frameworks.FirstOrDefault(name => string.Equals(name, _name, StringComparison.OrdinalIgnoreCase));
        }

        return (_name is null ? null : FrameworkOrder.Nearest(_name, frameworks)) ?? FrameworkOrder.Newest(frameworks);
    }

    public override string ToString() => _name is null ? "newest" : (_isExact ? "=" : "~") + _name;
}

/// <summary>Orders target frameworks as NuGet does.</summary>
internal static class FrameworkOrder
{
    private static readonly FrameworkReducer Reducer = new();

    /// <summary>The newest framework: .NET before .NET Standard before .NET Framework, without a platform before with one.</summary>
    public static string? Newest(IReadOnlyList<string> frameworks) =>
        frameworks
            .Select(name => (Name: name, Framework: NuGetFramework.ParseFolder(name)))
            .OrderBy(item => FamilyRank(item.Framework))
            .ThenByDescending(item => item.Framework.Version)
            .ThenBy(item => item.Framework.HasPlatform)
            .ThenBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => item.Name)
            .FirstOrDefault();

    /// <summary>The framework that a consumer would take; <see langword="null"/> if none is compatible.</summary>
    public static string? Nearest(string consumer, IReadOnlyList<string> frameworks)
    {
        var byFramework = frameworks.ToLookup(NuGetFramework.ParseFolder);
        var nearest = Reducer.GetNearest(NuGetFramework.ParseFolder(consumer), byFramework.Select(group => group.Key));
        return nearest is null ? null : byFramework[nearest].FirstOrDefault();
    }

    private static int FamilyRank(NuGetFramework framework) =>
        framework.Framework switch
        {
            FrameworkConstants.FrameworkIdentifiers.NetCoreApp => 0,
            FrameworkConstants.FrameworkIdentifiers.NetStandard => 1,
            FrameworkConstants.FrameworkIdentifiers.Net => 2,
            _ => 3,
        };
}
