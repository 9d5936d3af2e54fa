using System.Text;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>The placeholders in the texts of checklists: <c>{name}</c>; a doubled brace stands for itself.</summary>
internal static class Placeholders
{
    /// <summary>The simple name of the type.</summary>
    public const string Type = "type";

    /// <summary>The name of the type without the text that the type pattern ends in.</summary>
    public const string Entity = "entity";

    /// <summary>The name of the member.</summary>
    public const string Member = "member";

    /// <summary>The member as code that uses it.</summary>
    public const string Call = "call";

    /// <summary>The name of the first parameter that is no cancellation token.</summary>
    public const string Parameter = "parameter";

    /// <summary>All placeholders.</summary>
    public static IReadOnlyList<string> All { get; } = [Type, Entity, Member, Call, Parameter];

    /// <summary>Says whether a placeholder stands for something of a member.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public static bool IsOfMember(string name) => name is Member or Call or Parameter;

    /// <summary>Finds the placeholders of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Name and position of each, in order; the name is empty for a brace without a partner.</returns>
    public static IEnumerable<(string Name, int Position)> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                i++;
                continue;
            }

            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            yield return (end < 0 ? "" : text[(i + 1)..end], i);
            i = Math.Max(i, end);
        }
    }

    /// <summary>Replaces the placeholders of a text.</summary>
    /// <param name="text">A text whose placeholders are known.</param>
    /// <param name="valueOf">Gives the value of a placeholder.</param>
    /// <returns>The text with the values, doubled braces as single ones.</returns>
    public static string Fill(string text, Func<string, string> valueOf)
    {
        var filled = new StringBuilder(text.Length + 32);
        var start = 0;
        foreach (var (name, position) in Find(text))
        {
            filled.Append(Plain(text[start..position])).Append(valueOf(name));
            start = position + name.Length + "{}".Length;
        }

        return filled.Append(Plain(text[start..])).ToString();
    }

    private static string Plain(string text) =>
        text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
}
