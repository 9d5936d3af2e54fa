using System.Text.RegularExpressions;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Claims that something is thrown: "throws X", "an X is thrown", "fails with an X".</summary>
internal static partial class ThrowingClaims
{
    /// <summary>Says whether text may claim that something is thrown.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> if the words that it takes are there; otherwise, <see langword="false"/>.</returns>
    public static bool MayBeIn(string text) =>
        TextWords.HasPart(text, "exception") || TextWords.HasPart(text, "throws");

    /// <summary>Reads a claim.</summary>
    /// <param name="clause">The clause that the claim is part of.</param>
    /// <param name="statement">The claim and its condition.</param>
    /// <param name="claim">The words of the claim, fit for the middle of a sentence.</param>
    /// <param name="verb">The place of its verb.</param>
    /// <returns>The behavior; <see langword="null"/> if the claim is not about throwing, or is that nothing is thrown.</returns>
    public static BehaviorDraft? Read(Clause clause, Statement statement, string claim, int verb) =>
        Find(claim) is { Success: true } thrown && !Spared().IsMatch(claim) && IsMainVerb(thrown, verb)
            ? BehaviorDraft.Throws(GivenOf(statement, claim, thrown), ExceptionOf(clause, thrown), clause.Text)
            : null;

    /// <summary>Reads what a member does.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="given">The condition.</param>
    /// <param name="phrase">A verb in the third person and what follows it.</param>
    /// <returns>The behavior; <see langword="null"/> if the member does not throw.</returns>
    public static BehaviorDraft? ReadAction(Clause clause, string given, string phrase) =>
        Find(Always().Replace(phrase, "")) is { Success: true, Index: 0 } thrown
            ? BehaviorDraft.Throws(given, ExceptionOf(clause, thrown), clause.Text)
            : null;

    // the pattern looks at every position, so it is asked only where it can find something
    private static Match? Find(string claim) => MayBeIn(claim) ? Throws().Match(claim) : null;

    // "a credential that raises X is skipped" tells of something else
    private static bool IsMainVerb(Match thrown, int verb) =>
        thrown.Index + thrown.Length > verb && thrown.Index < verb + 40;

    // "a negative key throws X": what is thrown for stands before the verb
    private static string GivenOf(Statement statement, string claim, Match thrown)
    {
        if (statement.Given.Length > 0)
        {
            return statement.Given;
        }

        var cause = claim[..thrown.Index].Trim(' ', ',');
        return Cause().Match(cause) is { Success: true } found ? found.Groups["cause"].Value : "";
    }

    private static string ExceptionOf(Clause clause, Match thrown)
    {
        var name = thrown.Groups["type"] is { Success: true } type ? type.Value : "Exception";
        foreach (var cref in clause.Exceptions)
        {
            if (string.Equals(ProseText.LastName(cref), name, StringComparison.Ordinal))
            {
                return cref;
            }
        }

        return clause.CrefOf(name) ?? WellKnownExceptions.IdOf(name);
    }

    [GeneratedRegex(
        @"\b(?:throws?|throwing|raises?|raising|causes?|results? in|receives?|get) (?:an? |the |a new |in an? )*(?:\w+ )?(?<type>\w+Exception|exception)\b|\b(?:an? |the )?(?<type>\w+Exception|exception)(?: (?:is|will be|gets|being|be|to be|are)(?: then| also| immediately| always)?)+ (?:thrown|raised)\b|\bthrows\b(?= (?:if|when)|$)|\bfails? with (?:an? |the )?(?<type>\w+Exception)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Throws();

    [GeneratedRegex(
        @"\b(?:not|never|no|cannot|without|doesn't|won't|instead of|rather than)\b(?: \w+){0,3} (?:throw|throws|throwing|raise|exceptions?|thrown)\b|no (?:\w+ )?exception",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Spared();

    [GeneratedRegex(@"^(?<cause>.+?)(?: will| always| would)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Cause();

    [GeneratedRegex(@"^(?:always|then|also|immediately) (?=throws\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Always();
}
