using System.Text.Json;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>The names in configuration files of what decides a category.</summary>
public static class CategoryAspectNames
{
    /// <summary>All names, in the order of the aspects.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<CategoryAspect>().Select(GetName)];

    /// <summary>Gets the name of an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <returns>Its name.</returns>
    public static string GetName(CategoryAspect aspect) => JsonNamingPolicy.CamelCase.ConvertName(aspect.ToString());
}
