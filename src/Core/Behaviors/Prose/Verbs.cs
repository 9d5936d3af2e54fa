namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Forms of English verbs.</summary>
internal static class Verbs
{
    // third-person verbs whose base form is not had by cutting the ending
    private static readonly Dictionary<string, string> BaseForms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "be",
        ["has"] = "have",
        ["does"] = "do",
        ["goes"] = "go",
        ["undoes"] = "undo",
        ["redoes"] = "redo",
        ["overrides"] = "override",
        ["closes"] = "close",
        ["uses"] = "use",
        ["raises"] = "raise",
        ["releases"] = "release",
        ["parses"] = "parse",
        ["disposes"] = "dispose",
        ["increases"] = "increase",
        ["decreases"] = "decrease",
        ["reverses"] = "reverse",
        ["traverses"] = "traverse",
        ["causes"] = "cause",
        ["pauses"] = "pause",
        ["exposes"] = "expose",
        ["chooses"] = "choose",
        ["composes"] = "compose",
        ["caches"] = "cache",
    };

    /// <summary>Negates what a member does: "removes all objects" becomes "does not remove all objects".</summary>
    /// <param name="promise">A verb in the third person and what follows it.</param>
    /// <returns>The negated promise.</returns>
    public static string NegatePromise(string promise)
    {
        var verb = English.FirstWord(promise);
        var rest = promise[verb.Length..];
        return verb.Equals("is", StringComparison.OrdinalIgnoreCase)
            ? "is not" + rest
            : $"does not {BaseForm(verb)}{rest}";
    }

    /// <summary>Turns a verb in the third person into its base form.</summary>
    /// <param name="verb">The verb, such as <c>copies</c>.</param>
    /// <returns>The base form, such as <c>copy</c>; a word that does not end in -s is returned as it is.</returns>
    public static string BaseForm(string verb)
    {
        if (BaseForms.TryGetValue(verb, out var known))
        {
            return known;
        }

        return verb switch
        {
            [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
            [.. var stem, 's', 's', 'e', 's'] => stem + "ss",
            [.. var stem, 's', 'h', 'e', 's'] => stem + "sh",
            [.. var stem, 't', 'c', 'h', 'e', 's'] => stem + "tch",
            [.. var stem, 'c', 'h', 'e', 's'] => stem + "ch",
            [.. var stem, 'x', 'e', 's'] => stem + "x",
            [.. var stem, 'z', 'z', 'e', 's'] => stem + "zz",
            [.. var stem, 's'] => stem,
            _ => verb,
        };
    }

    /// <summary>Turns a gerund into the base form.</summary>
    /// <param name="gerund">A gerund, such as <c>removing</c>.</param>
    /// <returns>The base form, such as <c>remove</c>.</returns>
    public static string OfGerund(string gerund)
    {
        var stem = gerund[..^"ing".Length];
        // these have lost an e; "throw", "copy" and "alter" have not
        return stem is [.., 'v' or 's' or 'c' or 'g' or 'm'] or [.., 'a' or 'e' or 'i', 't'] ? stem + "e" : stem;
    }

    /// <summary>Turns a base form into the third person.</summary>
    /// <param name="verb">The base form, such as <c>copy</c>.</param>
    /// <returns>The third person, such as <c>copies</c>.</returns>
    public static string ThirdPerson(string verb) =>
        verb switch
        {
            [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "s",
            [.. var stem, 'y'] => stem + "ies",
            [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => verb + "es",
            _ => verb + "s",
        };
}
