using SkeletonForge.Core.Behaviors.Checklists;

namespace SkeletonForge.Core.Configuration;

/// <summary>Checks that the placeholders in the texts of a checklist stand for something.</summary>
/// <param name="text">The file.</param>
/// <param name="match">What the checklist is about.</param>
/// <param name="scope">What its behaviors are attached to.</param>
internal sealed class PlaceholderChecker(ConfigurationText text, ChecklistMatch match, ChecklistScope scope)
{
    /// <summary><see langword="true"/> if the behaviors are attached to members.</summary>
    public bool IsOfMembers => scope == ChecklistScope.Member;

    /// <summary>Reports the placeholders of a text that stand for nothing.</summary>
    /// <param name="node">The text; <see langword="null"/> if there is none.</param>
    public void Check(ConfigurationNode? node)
    {
        foreach (var (name, index) in Placeholders.Find(node?.Text ?? ""))
        {
            if (FindProblem(name) is { } problem)
            {
                text.Report(node!.PositionOf(index), problem);
            }
        }
    }

    private string? FindProblem(string name)
    {
        if (name.Length == 0)
        {
            return "a brace has no partner; write it twice to mean the brace itself.";
        }

        if (!Placeholders.All.Contains(name, StringComparer.Ordinal))
        {
            return $"there is no placeholder '{{{name}}}'; there are {string.Join(", ", Placeholders.All.Select(known => $"{{{known}}}"))}.";
        }

        if (Placeholders.IsOfMember(name) && !IsOfMembers)
        {
            return $"'{{{name}}}' needs a checklist per member.";
        }

        return name is Placeholders.Entity && NamePattern.SuffixOf(match.Type ?? "").Length == 0
            ? "'{entity}' needs a 'type' that ends in letters after a wildcard, such as '*Repository'."
            : null;
    }
}
