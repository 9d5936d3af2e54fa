using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Suites;

/// <summary>Finds the one category of a suite.</summary>
public static class CategoryRules
{
    /// <summary>Finds the category of a suite. A behavior that has a category of its own keeps that instead.</summary>
    /// <param name="rules">The rules; the first that covers the suite has the say.</param>
    /// <param name="bases">The classes that the test class derives from, with namespaces and type arguments if they are to be matched.</param>
    /// <param name="relativeFolder">The folder of the suite's file, relative to that of the test project.</param>
    /// <param name="namespace">The namespace of the suite; empty for the global one.</param>
    /// <returns>The category; <see langword="null"/> if no rule covers the suite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relativeFolder"/> or <paramref name="namespace"/> is <see langword="null"/>.</exception>
    public static string? Find(
        EquatableArray<CategoryRule> rules,
        EquatableArray<string> bases,
        string relativeFolder,
        string @namespace
    )
    {
        ArgumentNullException.ThrowIfNull(relativeFolder);
        ArgumentNullException.ThrowIfNull(@namespace);
        return rules
            .FirstOrDefault(rule =>
                rule.Aspect switch
                {
                    CategoryAspect.Base => bases.Any(name => NamePattern.MatchesType(rule.Pattern, name)),
                    CategoryAspect.Folder => PlacePattern.CoversFolder(rule.Pattern, relativeFolder),
                    _ => PlacePattern.CoversNamespace(rule.Pattern, @namespace),
                }
            )
            ?.Category;
    }
}
