using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A claim, and the condition under which it is made.</summary>
/// <param name="Given">The condition as a clause or as a phrase with its preposition; empty if there is none.</param>
/// <param name="Claim">The claim, as it is written but for its condition.</param>
internal sealed record Statement(string Given, string Claim);

/// <summary>Takes sentences apart: conditions from claims, and claims from one another.</summary>
internal static partial class Statements
{
    /// <summary>Takes a sentence apart.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The statements, in order; at least one unless the sentence is empty.</returns>
    public static IReadOnlyList<Statement> Read(string sentence, Func<string, bool> isCode)
    {
        var statements = new List<Statement>();
        foreach (var segment in Segments(sentence))
        {
            ReadSegment(WithoutConnective(segment.Trim()), isCode, statements);
        }

        return statements;
    }

    /// <summary>Cuts the words that connect a sentence with the one before it: "However, ", "Note that ".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>What is left.</returns>
    public static string WithoutConnective(string sentence) => Connective().Replace(sentence, "").Trim();

    // the patterns look at every position, so they are asked only where the marks are that they begin with
    private static string[] Segments(string sentence)
    {
        if (sentence.Contains('(', StringComparison.Ordinal) || sentence.Contains(", ", StringComparison.Ordinal))
        {
            sentence = CommaElse().Replace(Aside().Replace(ThatIs().Replace(sentence, "; "), ""), "; otherwise ");
        }

        return sentence.Contains("; ", StringComparison.Ordinal) ? Semicolon().Split(sentence) : [sentence];
    }

    private static void ReadSegment(string segment, Func<string, bool> isCode, List<Statement> statements)
    {
        if (segment.Length == 0)
        {
            return;
        }

        if (statements.Count > 0 && Otherwise().Match(segment) is { Success: true } otherwise)
        {
            var opposite = ElseOf(statements[^1]);
            statements.AddRange(
                ClaimSplitter
                    .Split(otherwise.Groups["first"].Value + otherwise.Groups["rest"].Value)
                    .Select(part => new Statement(opposite, part))
            );
            return;
        }

        var given = "";
        if (Givens.FindLeading(segment) is var comma and > 0)
        {
            given = Givens.AsGiven(segment[..comma], isCode);
            segment = Then().Replace(segment[(comma + 1)..].Trim(), "");
        }

        foreach (var claim in ClaimSplitter.Split(segment))
        {
            if (statements.Count > 0 && Otherwise().Match(claim) is { Success: true } other)
            {
                statements.Add(new(ElseOf(statements[^1]), other.Groups["first"].Value + other.Groups["rest"].Value));
                continue;
            }

            // a part of a sentence may have a condition of its own
            var inner = Givens.FindLeading(claim);
            var own = inner > 0 ? Givens.AsGiven(claim[..inner], isCode) : given;
            statements.AddRange(Givens.CutTrailing(own, inner > 0 ? claim[(inner + 1)..].Trim() : claim, isCode));
        }
    }

    [GeneratedRegex(
        @"^(?:(?:when (?:overridden|implemented)(?: in a derived class)?|however|note that|note also that|please note that|please note|note|additionally|in addition|also|thus|therefore|hence|furthermore|moreover|for example|for instance|e\.g\.|i\.e\.|that is(?=,)|in particular|specifically|in other words|conversely|similarly|likewise|as a result|consequently|instead|finally|and|but|so|or(?= use | set | pass )|in this case|in that case|in such cases?|in this situation|be aware that|remember that|importantly|of course|in fact|indeed|accordingly|then|nevertheless|important|remarks?|warning|caution|(?:just )?like [^,;]{1,40}(?=,))(?:[,:]| ?[-–—])?\s+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Connective();

    [GeneratedRegex(
        @"^(?:(?<first>)(?:otherwise|else|if not),? (?<rest>.+)|(?:or )?(?<first>.+?),? (?:otherwise|if not)(?<rest>)\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Otherwise();

    [GeneratedRegex(@", (?:otherwise|else),? ", RegexOptions.CultureInvariant)]
    private static partial Regex CommaElse();

    // "an exact match wins; otherwise, X" and "implementers must override it; otherwise, X" have no condition but the claim
    private static string ElseOf(Statement statement)
    {
        if (statement.Given.Length > 0)
        {
            return Negation.Negate(statement.Given);
        }

        var claim = English.ToClause(Duty().Replace(statement.Claim, " "), static _ => false);
        return Grammar.IsClause(claim) ? Negation.Negate(claim) : "";
    }

    [GeneratedRegex(
        @" (?:must|should|shall|needs? to|ha(?:s|ve) to) (?=[a-z]+ )(?!be )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Duty();

    // not in brackets
    [GeneratedRegex(@"; (?![^()]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolon();

    // "cleans up the nodes, i.e. merges those that touch": what follows is said of the same subject
    [GeneratedRegex(@", (?:i\.e\.|that is),? (?=[a-z]+s )", RegexOptions.CultureInvariant)]
    private static partial Regex ThatIs();

    // what stands in brackets explains, and what follows "for example" is one case of many
    [GeneratedRegex(
        @" \((?:e\.g\.|i\.e\.|see |for example|such as|that is|or |which |this |the )[^()]*\)|, like (?=if|when)[^,;()]*|, (?:for example|for instance|e\.g\.|i\.e\.) ?[^;()]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Aside();

    [GeneratedRegex(@"^then,? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Then();
}
