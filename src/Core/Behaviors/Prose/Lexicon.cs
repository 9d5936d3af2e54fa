using System.Collections.Frozen;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>The verbs that documentation uses.</summary>
internal static class Lexicon
{
    private const string VerbsOfProse = """
        abort absorb ack accept access accumulate acquire act activate adapt add adjust advance affect aggregate alias align
        allocate allow alter amend analyze annotate answer appear append apply arm arrange ask assemble assert assign
        associate assume attach attempt attribute augment authenticate authorize await balance become begin behave belong
        bind block bound box branch break broadcast bubble buffer build bump bypass cache calculate call cancel capitalize
        capture carry cast catch cause center chain change check choose claim clamp clean clear clip clone close coalesce
        coerce collapse collect combine come commit compact compare compile complete compose compress compute concatenate
        configure confirm connect consider consist construct consume contain continue contribute control convert copy
        correspond count cover create cut deactivate decide declare decode decompress decorate decrease decrement decrypt
        default defer define deflate delay delegate delete deliver demand denote depend dequeue derive deserialize destroy
        detach detect determine differ disable disappear discard disconnect dismiss dispatch display dispose distribute
        divide do draw drop dump duplicate echo edit eliminate emit empty emulate enable encode encounter encrypt end
        enforce enlist enqueue ensure enter enumerate equal erase escape establish evaluate evict examine exceed exchange
        exclude execute exhaust exist exit expand expect expire explore expose extend extract fail fall fault feed fetch
        fill filter figure find finish fire fit fix flag flatten flip flow flush fold follow force format forward free freeze fulfil
        fulfill generate get give go grant group grow guarantee guess halt handle happen hash have hide hold honor honour
        identify ignore impact implement imply import include increase increment index infer inform inherit inhibit
        initialise initialize initiate inject insert inspect install instantiate instruct intern interpret interrupt
        intersect introduce invalidate invert invoke isolate iterate join keep kill label lack last launch lead leave let
        lie lift limit link list listen load localize locate lock log look loop lower maintain make manage mangle map mark
        marshal mask match materialize mean measure merge mirror modify monitor move multiply mutate nack name narrow navigate
        need negate normalise normalize notify obey observe obtain occur offer omit open operate order overflow overlap
        overload override overwrite own pack pad parse partition pass pause peek perform permit persist pick pin place
        play plug point poll pop populate post precede prefix prepare prepend present preserve prevent print process
        produce promote prompt propagate protect provide prune publish pull purge push put query queue quote raise randomize
        reach react read reallocate rearm receive recognise recognize recompute record recover recreate recycle redirect
        redo reduce refer reference refine reflect refresh refuse register reject relate release reload remain remember
        remove rename render reopen reorder repeat replace reply report represent request require requeue reschedule reserve reset
        resize resolve respect respond restart restore restrict result resume retain rethrow retrieve retry return reuse
        reverse revert review revoke rewind rewrite roll rotate round route run sanitize satisfy save scale scan schedule
        scroll seal search seek select send separate serialise serialize serve set share shift show shrink shuffle shut sign
        signal simplify skip slice sort specify split spread stand start stash stay stem stop store stream strip submit
        subscribe substitute subtract succeed suffix suggest supply support suppress survive surface surround suspend swallow swap
        switch synchronize synthesize take target terminate test throttle throw tick time toggle tokenize touch track
        transcode transfer transform transition translate traverse treat trigger trim truncate try turn unblock undo unescape
        unload unlock unregister unset unsubscribe unwrap update upgrade use validate vary verify visit wait wake walk want
        warm warn watch win wire withdraw work wrap write yield zero
        """;

    // third-person forms that are as often the plural of a noun
    private static readonly FrozenSet<string> PluralNouns = Words(
        """
        accesses aliases attempts attributes bounds branches breaks buffers caches calls causes chains changes checks
        claims clones controls copies counts covers defaults defers delays delegates demands denotes displays dumps ends
        exchanges exits faults feeds files fills filters fits fixes flags flows folds formats groups handles hashes holds
        impacts imports includes indexes inserts instructs interrupts joins labels lasts leads lets limits links lists loads
        locks logs looks loops maps marks masks matches measures merges moves names needs offers orders overlaps overloads
        owns packs pads parses partitions passes pauses places plays plugs points polls posts prefixes presents prints
        processes prompts publishes queries queues quotes reads records references releases repeats replies reports
        requests reserves resets results retries returns reviews rolls rounds routes runs scales scans schedules scrolls
        seals searches sets shares shifts shows signals signs slices sorts splits stands starts stems stops stores streams
        suffixes supplies supports surfaces switches takes targets tests throttles ticks times touches tracks transfers
        transforms translates triggers trims tries turns updates uses values visits waits walks wants warns watches wires
        works wraps writes yields zeros
        """
    );

    private static readonly FrozenSet<string> BaseForms = Words(VerbsOfProse);

    private static readonly FrozenDictionary<string, string> ThirdPersons = BaseForms
        .Where(verb => verb is not ("do" or "have" or "go"))
        .Select(verb => KeyValuePair.Create(Verbs.ThirdPerson(verb), verb))
        .Concat([new("has", "have"), new("does", "do"), new("goes", "go"), new("is", "be")])
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Gerunds = BaseForms
        .SelectMany(verb => Verbs.GerundsOf(verb).Select(gerund => KeyValuePair.Create(gerund, verb)))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says whether a word is the base form of a verb.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for "copy"; <see langword="false"/> for "copies" and "copper".</returns>
    public static bool IsBaseForm(string word) => BaseForms.Contains(word);

    /// <summary>Finds the base form of a verb in the third person.</summary>
    /// <param name="word">A word such as <c>copies</c>.</param>
    /// <returns>The base form; <see langword="null"/> if the word is not a known verb in the third person.</returns>
    public static string? BaseOfThirdPerson(string word) => ThirdPersons.GetValueOrDefault(word);

    /// <summary>Finds the base form of a gerund.</summary>
    /// <param name="word">A word such as <c>copying</c>.</param>
    /// <returns>The base form; <see langword="null"/> if the word is not a gerund of a known verb.</returns>
    public static string? BaseOfGerund(string word) => Gerunds.GetValueOrDefault(word);

    /// <summary>Says whether a verb in the third person may as well be the plural of a noun.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for "returns", "matches" and "values".</returns>
    public static bool IsPluralNounToo(string word) => PluralNouns.Contains(word);

    /// <summary>Makes a set of words.</summary>
    /// <param name="text">The words, white space between them.</param>
    /// <returns>The set, which does not tell case.</returns>
    public static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
