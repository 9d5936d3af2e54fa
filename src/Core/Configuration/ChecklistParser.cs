using System.Text.Json;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>Reads the checklists of one configuration file. Whatever is wrong with one is reported at its place and costs only that one.</summary>
/// <param name="text">The file.</param>
internal sealed class ChecklistParser(ConfigurationText text)
{
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

        var name = checklist.RequireText("name", ConfigurationLimits.Name);
        var match = checklist.Require("match") is { } patterns ? TryParseMatch(patterns) : null;
        var scope = match is null ? null : TryParseScope(checklist, match);
        var category = checklist.FindCategory();
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
            Type = match.FindText("type", ConfigurationLimits.Pattern),
            Base = match.FindText("base", ConfigurationLimits.Pattern),
            Attribute = match.FindText("attribute", ConfigurationLimits.Pattern),
            Member = match.FindText("member", ConfigurationLimits.Pattern),
            MemberAttribute = match.FindText("memberAttribute", ConfigurationLimits.Pattern),
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

        var given = behavior.FindText("given", ConfigurationLimits.Text);
        var when = placeholders.IsOfMembers
            ? behavior.FindText("when", ConfigurationLimits.Text)
            : behavior.RequireText("when", ConfigurationLimits.Text);
        var then = behavior.RequireText("then", ConfigurationLimits.Text);
        foreach (var words in new[] { "given", "when", "then" })
        {
            placeholders.Check(behavior.Find(words));
        }

        return then is null ? null : new(given ?? "", when, then, behavior.FindCategory() ?? category);
    }

    private IEnumerable<ConfigurationNode> Limited(ConfigurationNode list, string name) =>
        text.TakeSome(list.Items, item => item.Position, name);

    private ConfigurationObject? Open(ConfigurationNode node, string name, params ReadOnlySpan<string> keys) =>
        ConfigurationObject.TryOpen(text, node, name, keys);
}
