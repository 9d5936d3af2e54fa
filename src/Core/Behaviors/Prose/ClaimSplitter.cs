using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Splits the claims of a sentence: "X is closed, and Y is reset" makes two; "x and y are closed" makes one.</summary>
internal static partial class ClaimSplitter
{
    // verbs whose participles tell what happens besides, not how or why
    private static readonly FrozenSet<string> Effects = Lexicon.Words(
        """
        add advance append block cancel clear close copy create decrement delete disable discard dispose drop enable
        escape flush ignore increment insert invalidate keep leave mark move notify open overwrite preserve raise release
        remove rename replace report reset return set shift skip stop throw treat trim truncate update wake write
        """
    );

    /// <summary>Splits a sentence, its leading condition cut.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>The claims, each with its subject; conditions inside stay with their claims.</returns>
    public static List<string> Split(string text)
    {
        var claims = new List<string>(2);
        foreach (var claim in Joint().IsMatch(text) ? SplitCoordinated(text) : [text])
        {
            claims.AddRange(SplitParticiple(claim));
        }

        return claims;
    }

    private static IEnumerable<string> SplitCoordinated(string text)
    {
        var start = 0;
        var floor = 0;
        foreach (Match joint in Joint().Matches(text))
        {
            if (
                joint.Index < floor
                || (joint.Index == floor && floor > start)
                || English.EndsInBrackets(text.AsSpan(start, joint.Index - start))
            )
            {
                continue;
            }

            var left = text[start..joint.Index].Split(' ');
            var right = text[(joint.Index + joint.Length)..].Split(' ');
            var leftVerb = Grammar.FindVerb(left);
            if (leftVerb < 0 && Grammar.IsImperative(left) && Grammar.IsImperative(right))
            {
                yield return string.Join(' ', left);
                start = joint.Index + joint.Length;
                continue;
            }

            if (leftVerb < 0 || right.Length < 2)
            {
                continue;
            }

            if (left.Length == leftVerb + 1 && Lexicon.BaseOfThirdPerson(right[0]) is not null)
            {
                // "removes and returns the entry", "adds or updates the entry"
                var what = string.Join(' ', right[1..]);
                yield return $"{string.Join(' ', left)} {what}";
                yield return $"{string.Join(' ', left[..leftVerb].Append(right[0]))} {what}";
                yield break;
            }

            if (joint.Value is " or ")
            {
                continue;
            }

            if (IsOwnClause(right) && !EndsInList(left))
            {
                yield return string.Join(' ', left).TrimEnd(',');
                start = joint.Index + joint.Length;
                // what belongs to the condition of the next part is not split
                floor = start + Math.Max(0, Givens.FindLeading(text[start..]));
            }
            else if (StartOfSecond(right, left, leftVerb) is var shared and >= 0)
            {
                yield return string.Join(' ', left).TrimEnd(',');
                var subject = string.Join(' ', left[..shared]);
                foreach (var rest in SplitCoordinated(string.Join(' ', right)))
                {
                    yield return subject.Length == 0 ? rest : $"{subject} {rest}";
                }

                yield break;
            }
        }

        yield return text[start..];
    }

    // "advances, marking the data as read" tells a second effect; in "advances, reading the header first if it was not
    // read" the condition is that of the last part
    private static IEnumerable<string> SplitParticiple(string claim)
    {
        if (
            Participle().Match(claim) is not { Success: true } found
            || Lexicon.BaseOfGerund(found.Groups["gerund"].Value) is not { } verb
            || !(found.Groups["if"].Success || Effects.Contains(verb))
        )
        {
            return [claim];
        }

        var first = claim[..found.Index];
        var words = first.Split(' ');
        var index = Grammar.FindVerb(words);
        return index < 0
            ? [claim]
            :
            [
                first,
                $"{string.Join(' ', words[..index])} {Verbs.ThirdPerson(verb)}{found.Groups["rest"].Value}".TrimStart(),
            ];
    }

    private static bool EndsInList(string[] left) => left.Length > 1 && left[^2].EndsWith(',');

    private static bool IsOwnClause(string[] words)
    {
        if (words[0] is "otherwise" or "if" or "when" or "unless")
        {
            return true;
        }

        var verb = Grammar.FindVerb(words);
        return verb > 0
            && verb <= 7
            && !Array.Exists(
                words[..verb],
                word => word.EndsWith(',') || word is "that" or "which" or "and" or "or" or "if" or "when"
            );
    }

    // how many words of the first part belong to the second too: its subject, and in "it will close the file and open
    // another" the modal verb, in "it is guaranteed to end and to return" all that comes before "to"
    private static int StartOfSecond(string[] right, string[] left, int leftVerb)
    {
        if (IsVerbPhrase(right, left, leftVerb))
        {
            return leftVerb;
        }

        if (right[0] is "to" && right.Length > 2 && Lexicon.IsBaseForm(right[1]))
        {
            var to = Array.IndexOf(left, "to", leftVerb + 1);
            return to == leftVerb + 2 ? to : -1;
        }

        return
            left[leftVerb] is "will" or "must" or "can" or "cannot" or "may"
            && leftVerb + 1 < left.Length
            && Lexicon.IsBaseForm(left[leftVerb + 1])
            && Grammar.IsImperative(right)
            ? leftVerb + 1
            : -1;
    }

    private static bool IsVerbPhrase(string[] right, string[] left, int leftVerb)
    {
        if (Grammar.IsAuxiliary(right[0]))
        {
            return leftVerb > 0 && right[0] is not ("do" or "have");
        }

        return (Lexicon.BaseOfThirdPerson(right[0]) is not null || Grammar.IsUnknownAction(right))
            && Lexicon.BaseOfThirdPerson(Grammar.Bare(left[leftVerb])) is not null
            && (
                !Lexicon.IsPluralNounToo(right[0])
                || right[1] is "the" or "a" or "an" or "it" or "its" or "all" or "any" or "this" or "them"
            );
    }

    [GeneratedRegex(
        @",? (?:and|but) | or (?=[a-z]+s )|, (?:while|whereas) |, or (?=.* otherwise)|, or (?=[a-z]+s .*\b(?:if|when)\b)|, (?:so|meaning) (?:that )?|, (?=(?!unless )[a-z]+s )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Joint();

    [GeneratedRegex(
        @", (?:and |thus |thereby )?(?<gerund>[a-z]+ing)(?<rest> (?:[^,]+ (?<if>if|when|unless) .+|.+))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Participle();
}
