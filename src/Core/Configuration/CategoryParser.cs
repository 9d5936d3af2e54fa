using System.Text.Json;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>Reads the rules of categories of one configuration file. Whatever is wrong with one is reported at its place and costs only that one.</summary>
/// <param name="text">The file.</param>
internal sealed class CategoryParser(ConfigurationText text)
{
    /// <summary>Reads the list of rules.</summary>
    /// <param name="value">The value of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="location">Where it stands.</param>
    /// <returns>The entry with the rules that are right; <see langword="null"/> if the value is no list.</returns>
    public ConfigurationEntry? TryParse(ConfigurationNode value, ConfigurationKey key, SourceLocation location)
    {
        if (value.Kind != JsonTokenType.StartArray)
        {
            return null;
        }

        var rules = new List<CategoryRule>();
        foreach (var item in text.TakeSome(value.Items, item => item.Position, "categories"))
        {
            if (TryParse(item) is not { } rule)
            {
                continue;
            }

            if (
                rules.Exists(known =>
                    known.Aspect == rule.Aspect && string.Equals(known.Pattern, rule.Pattern, StringComparison.Ordinal)
                )
            )
            {
                var aspect = CategoryAspectNames.GetName(rule.Aspect);
                text.Report(item.Position, $"there are two categories for the {aspect} '{rule.Pattern}'.");
                continue;
            }

            rules.Add(rule);
        }

        return new(key, [], location) { Categories = rules.ToEquatableArray() };
    }

    private CategoryRule? TryParse(ConfigurationNode item)
    {
        var problems = text.ProblemCount;
        string[] keys = [.. CategoryAspectNames.All, "category"];
        if (ConfigurationObject.TryOpen(text, item, "a category", keys) is not { } opened)
        {
            return null;
        }

        var named = Enum.GetValues<CategoryAspect>()
            .Where(known => opened.Find(CategoryAspectNames.GetName(known)) is not null)
            .ToList();
        if (named.Count != 1)
        {
            // a key that is misspelled has been reported, and tells more
            if (text.ProblemCount == problems)
            {
                var names = string.Join(", ", CategoryAspectNames.All);
                text.Report(item.Position, $"a category must have exactly one of {names}.");
            }

            return null;
        }

        var name = CategoryAspectNames.GetName(named[0]);
        var pattern = text.TryTakePattern(opened.Find(name)!, $"'{name}'");
        var category = opened.Require("category") is null ? null : opened.FindCategory();
        return text.ProblemCount == problems ? new(named[0], pattern!, category!) : null;
    }
}
