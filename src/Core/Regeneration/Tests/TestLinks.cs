using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>Reads what the documentation of a test says it is about: the crefs of its <c>seealso</c> tags.</summary>
internal static partial class TestLinks
{
    /// <summary>Says whether a test links to anything.</summary>
    public static bool AreIn(ExistingTest test) => Of(test).Any();

    /// <summary>The members and types that a test links to.</summary>
    public static IEnumerable<string> Of(ExistingTest test) =>
        test
            .Method.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content)
            .Select(node =>
                node switch
                {
                    XmlEmptyElementSyntax empty => (empty.Name, empty.Attributes),
                    XmlElementSyntax element => (element.StartTag.Name, element.StartTag.Attributes),
                    _ => default,
                }
            )
            .Where(element => element.Name?.LocalName.ValueText is "seealso")
            .SelectMany(element => element.Attributes.OfType<XmlCrefAttributeSyntax>())
            .Select(attribute => Plain(attribute.Cref.ToString()));

    /// <summary>Says whether a link means a type, or a member of it, however much of its name is written.</summary>
    /// <param name="link">The link.</param>
    /// <param name="type">The documentation id of the type, which need not exist.</param>
    public static bool IsTo(string link, string type)
    {
        var path = NameIn(link);
        var name = Arity().Replace(type["T:".Length..], "");
        var member = path.LastIndexOf('.');
        return IsNamed(name, path) || (member > 0 && IsNamed(name, path[..member]));
    }

    private static bool IsNamed(string name, string written) =>
        string.Equals(name, written, StringComparison.Ordinal)
        || name.EndsWith("." + written, StringComparison.Ordinal);

    // without parameters and type arguments
    private static string NameIn(string link)
    {
        var text = link.Split('(')[0];
        text = text[(text.IndexOf("::", StringComparison.Ordinal) is >= 0 and var alias ? alias + 2 : 0)..];
        var depth = 0;
        return string.Concat(
            text.Where(character =>
            {
                depth += character is '{' ? 1 : 0;
                var isOutside = depth == 0;
                depth -= character is '}' ? 1 : 0;
                return isOutside;
            })
        );
    }

    [GeneratedRegex("`[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Arity();

    /// <summary>A cref in the form that links are compared in.</summary>
    public static string Plain(string cref) =>
        string.Concat(cref.Where(character => !char.IsWhiteSpace(character))).Replace('<', '{').Replace('>', '}');
}
