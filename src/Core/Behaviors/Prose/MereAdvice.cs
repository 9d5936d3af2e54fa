namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Recognises sentences that promise nothing: advice, references, notes on cost, versions and platforms, reasons.</summary>
internal static class MereAdvice
{
    // at the beginning of a sentence
    private static readonly Phrases Beginnings = new(
        """
        see
        refer to
        for more
        for further
        for additional
        for details
        for example see
        for an example
        for examples
        for performance
        for best
        for compatibility
        for convenience
        use
        using
        consider
        call this
        callers
        the caller
        clients should
        you
        your
        users
        developers
        we
        do not
        don't
        please
        avoid
        prefer
        preferably
        make sure
        take care
        be aware
        be careful
        be sure
        careful
        keep in mind
        remember
        try
        ensure that you
        this is because
        this is useful
        this is helpful
        this is intended
        this is needed
        this is necessary
        this is important
        this is similar
        this is primarily
        this is mostly
        this is mainly
        this is typically
        this is usually
        this is generally
        this is often
        this is particularly
        this is especially
        this is recommended
        this is not recommended
        this is an advanced
        this is the recommended
        this is the preferred
        this example
        this sample
        this code
        this api
        this topic
        this section
        this article
        this type supports
        this member supports
        this may be useful
        this can be useful
        this can be used
        this can be helpful
        this allows
        this enables
        this lets
        this helps
        this makes it
        this avoids
        this approach
        this should
        this means
        it is useful
        it is recommended
        it is advisable
        it is best
        it is important
        it is preferable
        it is usually
        it is possible
        it is not necessary
        it is not recommended
        it is safe
        it is common
        it is strongly
        it is typically
        it is good
        it is generally
        it is up to
        it is your
        it is the caller
        it's
        the reason
        the following example
        the following code
        the following table
        the following sample
        the following list
        the following are
        the following values
        the preceding
        the above
        the purpose
        the intent
        the idea
        in this example
        historically
        typically
        usually
        often
        most
        many
        some
        common
        commonly
        not all
        in most
        in many
        in some
        in general
        in practice
        in older
        in earlier
        in previous
        generally
        ideally
        there is no need
        there is no equivalent
        there is deliberately
        there's no need
        there are many
        there are several
        there are a number
        intended
        designed
        useful
        available
        starting with
        starting in
        starting from
        prior to
        as of
        beginning with
        since version
        since .net
        since c#
        an example
        an alternative
        example
        examples
        implementations are
        implementations may
        implementations can
        inheritors
        notes to
        if you
        when you
        when your
        if your
        doing so
        because
        although
        that means
        this would
        in c#
        in visual basic
        this way
        whilst
        by design
        unlike
        like
        http
        as an alternative
        """
    );

    // anywhere in a sentence
    private static readonly Phrases Marks = new(
        """
        constant time
        .net framework
        .net core
        .net standard
        mono
        visual studio
        is deprecated
        been deprecated
        is obsolete
        now obsolete
        for more information
        more details
        see also
        you
        your
        we
        our
        infrastructure
        performance
        recommend
        recommended
        recommends
        not intended
        should be used
        should not be used
        should use
        should always
        should only
        should never
        should call
        should not call
        should consider
        should ensure
        should avoid
        should prefer
        callers should
        callers must
        callers can
        callers may
        caller should
        caller must
        users should
        users must
        users can
        user should
        developers should
        clients should
        applications should
        applications can
        is useful
        be useful
        designed to
        designed for
        best practice
        in the future
        future version
        future versions
        future release
        future releases
        backward compatibility
        backwards compatibility
        backward compatible
        backwards compatible
        implementation-specific
        implementation specific
        at your own risk
        responsible
        responsibility
        is equivalent to the following
        following example
        following code
        following table
        make sure
        take care
        is similar to
        unspecified
        slow
        slower
        fast
        faster
        efficient
        efficiently
        efficiency
        inefficient
        expensive
        overhead
        consider
        advanced scenarios
        preferred way
        as follows
        was changed
        was added
        was introduced
        by definition
        its important
        important that
        is reserved
        potentially
        best
        helpful
        can help
        more flexible
        shown below
        misleading
        you'd
        you've
        you're
        you'll
        is undefined
        do so
        known as
        passed uninitialized
        time complexity
        without notice
        cheap
        """
    );

    // what promises nothing even where promises are expected
    private static readonly Phrases Disclaimers = new(
        """
        this is an internal api
        this api supports
        infrastructure
        the following table
        the following list
        """
    );

    // says that nothing is said, unless it is a condition
    private static readonly Phrases Open = new("not specified");

    private static readonly string[] Fragments = ["O(", "//", "http:", "https:"];

    /// <summary>Says whether a sentence promises nothing that a test could observe.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns><see langword="true"/> for "Use this method with care"; <see langword="false"/> for "Removes all entries".</returns>
    public static bool IsIn(string sentence)
    {
        if (
            sentence.EndsWith('?')
            || sentence.EndsWith(':')
            || Array.Exists(Fragments, fragment => sentence.Contains(fragment, StringComparison.Ordinal))
        )
        {
            return true;
        }

        var words = WordsOf(sentence);
        return Beginnings.IsAt(words, 0)
            || Marks.IsIn(words)
            || Disclaimers.IsIn(words)
            || (words[0] is not ("if" or "when" or "unless") && Open.IsIn(words));
    }

    /// <summary>Says whether a sentence denies that there is a promise: that the member is internal, or that a table follows.</summary>
    /// <param name="sentence">The sentence, which may be the first of its tag.</param>
    /// <returns><see langword="true"/> for "This is an internal API that supports the infrastructure"; otherwise, <see langword="false"/>.</returns>
    public static bool IsDisclaimer(string sentence) =>
        Disclaimers.MayBeIn(sentence) && Disclaimers.IsIn(WordsOf(sentence));

    private static string[] WordsOf(string sentence)
    {
        var words = Statements.WithoutConnective(sentence).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = (
                words[i].StartsWith('.') ? words[i].TrimEnd(',', '.', ';', ':') : Grammar.Bare(words[i])
            ).ToLowerInvariant();
        }

        return words;
    }
}
