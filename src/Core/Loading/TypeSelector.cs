using System.Globalization;
using System.IO.Enumeration;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Loading;

/// <summary>Chooses types by name.</summary>
/// <remarks>
/// A pattern is a simple or full name in which <c>*</c> stands for any characters and <c>?</c> for one. Type parameters
/// may be written as in C# (<c>Stack&lt;T&gt;</c>, any names), as in metadata (<c>Stack`1</c>), or left out, which
/// matches any number of them. A pattern with a dot is compared with the full name, one without with the simple name,
/// or with the names from any containing type downwards (<c>Outer.Inner</c>).
/// </remarks>
public sealed class TypeSelector
{
    private readonly Pattern[] _patterns;

    /// <summary>Creates a selector.</summary>
    /// <param name="patterns">The patterns, any of which may match; none to choose every type.</param>
    public TypeSelector(EquatableArray<string> patterns) => _patterns = [.. patterns.Select(Pattern.Parse)];

    /// <summary>Says whether any pattern matches a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns><see langword="true"/> if a pattern matches, or if there are no patterns; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public bool Matches(INamedTypeSymbol type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _patterns.Length == 0 || Array.Exists(_patterns, pattern => pattern.Matches(type));
    }

    private sealed record Pattern(string Name, int? Arity)
    {
        public static Pattern Parse(string text)
        {
            var name = text.Trim();
            if (name.StartsWith("T:", StringComparison.Ordinal))
            {
                name = name[2..];
            }

            if (name.StartsWith("global::", StringComparison.Ordinal))
            {
                name = name["global::".Length..];
            }

            int? arity = null;
            var plain = new System.Text.StringBuilder(name.Length);
            for (var i = 0; i < name.Length; i++)
            {
                if (name[i] is '<' or '{')
                {
                    arity = 1 + SkipArguments(name, ref i);
                }
                else if (name[i] == '`')
                {
                    var start = ++i;
                    while (i < name.Length && char.IsAsciiDigit(name[i]))
                    {
                        i++;
                    }

                    arity = int.TryParse(
                        name.AsSpan(start, i - start),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                        ? number
                        : null;
                    i--;
                }
                else
                {
                    // a nested type is Outer.Inner in C#, Outer+Inner in reflection
                    plain.Append(name[i] == '+' ? '.' : name[i]);
                    arity = null;
                }
            }

            return new(plain.ToString(), arity);
        }

        public bool Matches(INamedTypeSymbol type)
        {
            if (Arity is { } arity && type.Arity != arity)
            {
                return false;
            }

            var candidate = type.Name;
            if (IsMatch(candidate))
            {
                return true;
            }

            for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            {
                candidate = $"{outer.Name}.{candidate}";
                if (IsMatch(candidate))
                {
                    return true;
                }
            }

            return !type.ContainingNamespace.IsGlobalNamespace
                && IsMatch($"{type.ContainingNamespace.ToDisplayString()}.{candidate}");
        }

        private static int SkipArguments(string name, ref int i)
        {
            var depth = 0;
            var commas = 0;
            for (; i < name.Length; i++)
            {
                switch (name[i])
                {
                    case '<' or '{':
                        depth++;
                        break;
                    case '>' or '}' when --depth == 0:
                        return commas;
                    case ',' when depth == 1:
                        commas++;
                        break;
                }
            }

            return commas;
        }

        private bool IsMatch(string candidate) =>
            FileSystemName.MatchesSimpleExpression(Name, candidate, ignoreCase: false);
    }
}
