using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>A key with its value in one configuration file.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">The value as text: one string, the strings of a list, the names of checklists, or <c>true</c> or <c>false</c>; for one flag of an object its name and then the flag; empty where a property has the value.</param>
/// <param name="Location">Where the key stands.</param>
internal sealed record ConfigurationEntry(ConfigurationKey Key, EquatableArray<string> Values, SourceLocation Location)
{
    /// <summary>The checklists, where that is what the key holds.</summary>
    public EquatableArray<Checklist> Checklists { get; init; }

    /// <summary>What the file says about fixtures, where that is what the key holds.</summary>
    public ConfiguredFixtures Fixtures { get; init; } = ConfiguredFixtures.None;

    /// <summary>What the file says about splitting suites, where that is what the key holds.</summary>
    public ConfiguredSplit Split { get; init; } = ConfiguredSplit.None;

    /// <summary>The rules of categories, where that is what the key holds.</summary>
    public EquatableArray<CategoryRule> Categories { get; init; }
}
