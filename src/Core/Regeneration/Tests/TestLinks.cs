using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>Reads what the documentation of a test says it is about: the crefs of its <c>seealso</c> tags.</summary>
internal static class TestLinks
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

    /// <summary>A cref in the form that links are compared in.</summary>
    public static string Plain(string cref) =>
        string.Concat(cref.Where(character => !char.IsWhiteSpace(character))).Replace('<', '{').Replace('>', '}');
}
