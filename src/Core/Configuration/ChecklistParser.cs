using System.Text.Json;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>Reads the checklists of one configuration file. Whatever is wrong with one is reported at its place and costs only that one.</summary>
/// <param name="text">The file.</param>
internal sealed class ChecklistParser(ConfigurationText text)
{
    /// <summary>The most checklists that a file may hold, and the most behaviors that a checklist may.</summary>
    public const int Most = 64;

    private const int LongestName = 100;
    private const int LongestPattern = 200;
    private const int LongestText = 300;

    /// <summary>Reads the list of checklists.</summary>
    /// <param name="value">The value of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="location">Where it stands.</param>
    /// <returns>The entry with the checklists that are right; <see langword="null"/> if the value is no list.</returns>
    public ConfigurationEntry? TryParse(ConfigurationNode value, ConfigurationKey key, SourceLocation location)
    {
        if (value.Kind != JsonTokenType.StartArray)
        {
            return null;
        }

        var checklists = new List<Checklist>();
        foreach (var item in Limited(value, "checklists"))
        {
            if (TryParse(item) is not { } checklist)
            {
                continue;
            }

            if (checklists.Exists(known => string.Equals(known.Name, checklist.Name, StringComparison.Ordinal)))
            {
                text.Report(item.Position, $"there are two checklists '{checklist.Name}'.");
                continue;
            }

            checklists.Add(checklist);
        }

        return new(key, checklists.Select(checklist => checklist.Name).ToEquatableArray(), location)
        {
            Checklists = checklists.ToEquatableArray(),
        };
    }

    private Checklist? TryParse(ConfigurationNode item)
    {
        var problems = text.ProblemCount;
        if (Open(item, "a checklist", "name", "match", "per", "category", "behaviors") is not { } checklist)
        {
            return null;
        }

        var name = checklist.RequireText("name", LongestName);
        var match = checklist.Require("match") is { } patterns ? TryParseMatch(patterns) : null;
        var scope = match is null ? null : TryParseScope(checklist, match);
        var category = CategoryOf(checklist);
        var behaviors = checklist.Require("behaviors");
        if (scope is null || behaviors is null)
        {
            return null;
        }

        var placeholders = new PlaceholderChecker(text, match!, scope.Value);
        var parsed = ParseBehaviors(behaviors, category, placeholders);
        return text.ProblemCount == problems ? new(name!, match!, scope.Value, parsed) : null;
    }

    private ChecklistMatch? TryParseMatch(ConfigurationNode node)
    {
        var problems = text.ProblemCount;
        if (Open(node, "a match", "type", "base", "attribute", "member", "memberAttribute") is not { } match)
        {
            return null;
        }

        if (node.Properties.Count == 0)
        {
            text.Report(node.Position, "a match must have a pattern.");
        }

        var patterns = new ChecklistMatch
        {
            Type = match.FindText("type", LongestPattern),
            Base = match.FindText("base", LongestPattern),
            Attribute = match.FindText("attribute", LongestPattern),
            Member = match.FindText("member", LongestPattern),
            MemberAttribute = match.FindText("memberAttribute", LongestPattern),
        };
        // what depends on the patterns is not judged by those that are left
        return text.ProblemCount == problems ? patterns : null;
    }

    private ChecklistScope? TryParseScope(ConfigurationObject checklist, ChecklistMatch match)
    {
        if (checklist.Find("per") is not { } per)
        {
            return match.NamesMembers ? ChecklistScope.Member : ChecklistScope.Type;
        }

        switch (per.Text)
        {
            case "type":
                return ChecklistScope.Type;
            case "member" when match.NamesMembers:
                return ChecklistScope.Member;
            case "member":
                text.Report(per.Position, "'per' can be member only if 'match' has 'member' or 'memberAttribute'.");
                return null;
            default:
                text.Report(per.Position, "'per' must be type or member.");
                return null;
        }
    }

    private EquatableArray<ChecklistBehavior> ParseBehaviors(
        ConfigurationNode list,
        string? category,
        PlaceholderChecker placeholders
    )
    {
        if (list.Items.Count == 0)
        {
            text.Report(list.Position, "'behaviors' must be a list with at least one behavior.");
        }

        return Limited(list, "behaviors")
            .Select(item => TryParseBehavior(item, category, placeholders))
            .OfType<ChecklistBehavior>()
            .ToEquatableArray();
    }

    private ChecklistBehavior? TryParseBehavior(
        ConfigurationNode item,
        string? category,
        PlaceholderChecker placeholders
    )
    {
        if (Open(item, "a behavior", "given", "when", "then", "category") is not { } behavior)
        {
            return null;
        }

        var given = behavior.FindText("given", LongestText);
        var when = placeholders.IsOfMembers
            ? behavior.FindText("when", LongestText)
            : behavior.RequireText("when", LongestText);
        var then = behavior.RequireText("then", LongestText);
        foreach (var words in new[] { "given", "when", "then" })
        {
            placeholders.Check(behavior.Find(words));
        }

        return then is null ? null : new(given ?? "", when, then, CategoryOf(behavior) ?? category);
    }

    // the names of categories are also operands in the filters of test runners
    private string? CategoryOf(ConfigurationObject owner)
    {
        var category = owner.FindText("category", LongestName);
        if (category?.AsSpan().ContainsAny(",!+-") == true || category?.Any(char.IsControl) == true)
        {
            text.Report(
                owner.Find("category")!.Position,
                "'category' may hold no comma, !, + and -: NUnit refuses them."
            );
            return null;
        }

        return category;
    }

    private IEnumerable<ConfigurationNode> Limited(ConfigurationNode list, string name)
    {
        if (list.Items.Count > Most)
        {
            text.Report(list.Items[Most].Position, $"there may be {Most} {name}.");
        }

        return list.Items.Take(Most);
    }

    private ConfigurationObject? Open(ConfigurationNode node, string name, params ReadOnlySpan<string> keys) =>
        ConfigurationObject.TryOpen(text, node, name, keys);
}
