using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>What a behavior speaks of.</summary>
internal sealed class BehaviorWords
{
    private static readonly HashSet<string> Time = new(StringComparer.OrdinalIgnoreCase)
    {
        "time",
        "clock",
        "timer",
        "timestamp",
        "expire",
        "expires",
        "expired",
        "expiring",
        "expiry",
        "expiration",
        "delay",
        "delays",
        "delayed",
        "interval",
        "intervals",
        "timeout",
        "timeouts",
        "elapse",
        "elapses",
        "elapsed",
        "duration",
        "deadline",
    };

    private static readonly HashSet<string> Waits = new(StringComparer.OrdinalIgnoreCase)
    {
        "wait",
        "waits",
        "waited",
        "waiting",
    };

    // what stands before the word and makes it count occasions, not hours: the first time, at the same time
    private static readonly HashSet<string> Occasions = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "first",
        "second",
        "third",
        "last",
        "next",
        "same",
        "any",
        "each",
        "every",
        "one",
        "another",
        "compile",
        "run",
        "design",
    };

    private static readonly HashSet<string> Logs = new(StringComparer.OrdinalIgnoreCase)
    {
        "log",
        "logs",
        "logged",
        "logging",
        "logger",
    };

    private static readonly HashSet<string> Outputs = new(StringComparer.OrdinalIgnoreCase)
    {
        "output",
        "console",
        "prints",
        "printed",
    };

    // logging in is no log, and an output buffer no output
    private static readonly HashSet<string> OtherSenses = new(StringComparer.OrdinalIgnoreCase)
    {
        "in",
        "on",
        "off",
        "out",
        "parameter",
        "argument",
        "buffer",
        "stream",
        "array",
    };

    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        "file",
        "files",
        "folder",
        "folders",
        "directory",
        "directories",
        "disk",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "the",
        "a",
        "an",
        "its",
        "this",
        "underlying",
        "inner",
        "given",
        "specified",
        "configured",
    };

    private readonly string _text;
    private readonly string[] _words;

    public BehaviorWords(Behavior behavior)
    {
        _text = $"{behavior.Given} {behavior.Then}";
        Given = behavior.Given;
        _words = [.. TextWords.ForNames(_text)];
    }

    private string Given { get; }

    /// <summary><see langword="true"/> if it speaks of time that passes.</summary>
    public bool SpeaksOfTime =>
        Has(
            Time,
            (word, before, _) => !word.Equals("time", StringComparison.OrdinalIgnoreCase) || !Occasions.Contains(before)
        );

    /// <summary><see langword="true"/> if it speaks of waiting, which takes time if callers do it, and none if things do in a queue.</summary>
    public bool SpeaksOfWaiting => Has(Waits, (_, _, _) => true);

    /// <summary><see langword="true"/> if it speaks of a log.</summary>
    public bool SpeaksOfLogging => Has(Logs, (_, _, after) => !OtherSenses.Contains(after));

    /// <summary><see langword="true"/> if it speaks of output that people read.</summary>
    public bool SpeaksOfOutput => Has(Outputs, (_, _, after) => !OtherSenses.Contains(after));

    /// <summary><see langword="true"/> if it speaks of files and folders.</summary>
    public bool SpeaksOfFiles => Has(Files, (_, _, _) => true);

    /// <summary>Says whether a text speaks of files.</summary>
    public static bool AreOfFiles(string text) => TextWords.ForNames(text).Any(Files.Contains);

    /// <summary>Says whether a test passes something else than what works for a parameter: <see langword="null"/>, or what throws.</summary>
    public bool Spoils(string parameter) =>
        TextWords.HasWord(Given, $"{parameter} is null") || TextWords.HasWord(Given, $"{parameter} throws");

    /// <summary>Says whether a parameter is named.</summary>
    public bool Names(string parameter) => TextWords.HasWord(_text, parameter);

    /// <summary>Says whether words stand in the text one after the other.</summary>
    public bool HasPhrase(IReadOnlyList<string> phrase)
    {
        for (var i = 0; i + phrase.Count <= _words.Length; i++)
        {
            var start = i;
            if (
                phrase
                    .Select((word, j) => word.Equals(_words[start + j], StringComparison.OrdinalIgnoreCase))
                    .All(same => same)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a noun stands in the text; a verb that is spelled alike has no article before it.</summary>
    public bool HasNoun(IReadOnlyList<string> noun) => Determiners.Any(word => HasPhrase([word, .. noun]));

    private bool Has(HashSet<string> words, Func<string, string, string, bool> isMeant)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (
                words.Contains(_words[i])
                && isMeant(_words[i], i > 0 ? _words[i - 1] : "", i + 1 < _words.Length ? _words[i + 1] : "")
            )
            {
                return true;
            }
        }

        return false;
    }
}
