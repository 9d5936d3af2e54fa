using System.Text.Json;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>The names in configuration files and on the command line of what long suites become.</summary>
public static class SplitStyleNames
{
    /// <summary>All names, the default first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<SplitStyle>().Select(GetName)];

    /// <summary>Gets the name of a style.</summary>
    /// <param name="style">The style.</param>
    /// <returns>Its name.</returns>
    public static string GetName(SplitStyle style) => JsonNamingPolicy.CamelCase.ConvertName(style.ToString());

    /// <summary>Finds the style that a name stands for.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The style; <see langword="null"/> if the name stands for none.</returns>
    public static SplitStyle? Find(string? name)
    {
        foreach (var style in Enum.GetValues<SplitStyle>())
        {
            if (string.Equals(GetName(style), name, StringComparison.Ordinal))
            {
                return style;
            }
        }

        return null;
    }
}
