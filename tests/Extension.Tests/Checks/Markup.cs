namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>A markup extension of XAML: <c>{Name value, Key=value}</c>, whose values may be such extensions again.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value without a key; empty for none.</param>
/// <param name="Named">The other values, as written.</param>
internal sealed record Markup(string Name, string Value, IReadOnlyDictionary<string, string> Named)
{
    /// <summary>Reads the value of an attribute; <see langword="null"/> if it is plain text.</summary>
    public static Markup? TryRead(string text)
    {
        if (text is not ['{', not '}', .., '}'])
        {
            return null;
        }

        var inside = text[1..^1];
        var end = inside.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
        {
            return new(inside, "", new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var value = "";
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in Split(inside[end..]))
        {
            var sign = part.StartsWith('{') ? -1 : part.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0)
            {
                value = part;
            }
            else
            {
                named[part[..sign].Trim()] = part[(sign + 1)..].Trim();
            }
        }

        return new(inside[..end], value, named);
    }

    // at commas that are in no inner extension
    private static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (text[i] == ',' && depth == 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        yield return text[start..].Trim();
    }
}
