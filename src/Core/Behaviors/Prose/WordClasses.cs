using System.Collections.Frozen;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Words that tell a clause's parts apart.</summary>
internal static class WordClasses
{
    /// <summary>Forms of "be", "have" and "do", modal verbs, and what stands for them.</summary>
    public static readonly FrozenSet<string> Auxiliaries = Lexicon.Words(
        """
        is are was were has have had will would can cannot could must may might should shall does do did isn't aren't
        wasn't doesn't don't didn't won't can't couldn't hasn't haven't remains becomes gets
        """
    );

    /// <summary>What stands before a noun, and never before a finite verb.</summary>
    public static readonly FrozenSet<string> BeforeNouns = Lexicon.Words(
        """
        a an the all any no each every some these those its their of in on for by with from to into as at between than
        other new multiple several more two without both possible specified given default
        """
    );

    /// <summary>What no form of "be" or "have" follows: "the default is" has a subject, "the is" has none.</summary>
    public static readonly FrozenSet<string> NeverBeforeAuxiliaries = Lexicon.Words(
        """
        a an the no every its their of in on for by with from to into as at between than without
        """
    );

    /// <summary>What begins a circumstance: "at the end", "for an empty field".</summary>
    public static readonly FrozenSet<string> Prepositions = Lexicon.Words(
        """
        after at before by during for from in on under until upon with without
        """
    );

    /// <summary>What follows an instruction: "remove the", "remove all".</summary>
    public static readonly FrozenSet<string> Determiners = Lexicon.Words(
        """
        a an the all any this that its one each every it them
        """
    );

    /// <summary>Base forms of verbs that are as often adjectives or nouns at the beginning of a phrase.</summary>
    public static readonly FrozenSet<string> Adjectives = Lexicon.Words(
        """
        empty open present complete separate own zero free clean name value type index number result input default
        list set file process request message state access time offset position range order count lower double direct
        multiple target source test support filter buffer stream cache last block group scale hash lock log cross
        """
    );

    /// <summary>What may stand before an article without beginning a relative clause.</summary>
    public static readonly FrozenSet<string> Particles = Lexicon.Words(
        """
        and or but that which if when not under over after before during until while because since about against
        within through per like only even whose where via given
        """
    );
}
