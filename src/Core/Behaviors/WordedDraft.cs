using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>A draft with the words that follow from it alone, made when they are first asked for and shared by all members that promise it.</summary>
/// <param name="draft">The draft.</param>
internal sealed class WordedDraft(BehaviorDraft draft)
{
    private string? _slug;
    private string? _then;
    private Defect? _defect;
    private string? _exception;

    // zero where they are not made yet, or there is no word
    private uint _givenMarks;
    private uint _promiseMarks;

    /// <summary>The draft.</summary>
    public BehaviorDraft Draft => draft;

    /// <summary>What the thrown exception is called; <see langword="null"/> if none is thrown.</summary>
    public string? Exception =>
        _exception ??= draft.Outcome.Exception is { } exception ? ProseText.LastName(exception) : null;

    /// <summary>The marks of the words of the condition.</summary>
    public uint GivenMarks => _givenMarks != 0 ? _givenMarks : _givenMarks = TellingWords.MarksOf(draft.Given);

    /// <summary>The marks of the words of the promise, its subject included.</summary>
    public uint PromiseMarks =>
        _promiseMarks != 0
            ? _promiseMarks
            : _promiseMarks = TellingWords.MarksOf(draft.Subject) | TellingWords.MarksOf(draft.Promise);

    /// <summary>What the promise is called in an id.</summary>
    public string Slug => _slug ??= BehaviorIds.SlugOf(draft);

    /// <summary>The outcome as a clause.</summary>
    public string Then => _then ??= ThenOf();

    /// <summary>The defect of a member that breaks the promise; the same words for overloads, which are asked for one after the other.</summary>
    /// <param name="member">What the member is called, with its article.</param>
    /// <returns>The defect as a noun phrase.</returns>
    public string CatchesOf(string member)
    {
        if (_defect is not { } last || !string.Equals(last.Member, member, StringComparison.Ordinal))
        {
            last = new(member, BreachBy(member));
            _defect = last;
        }

        return last.Words;
    }

    /// <summary>Puts all words together that tell this draft from others.</summary>
    /// <returns>The words, in lower case.</returns>
    public string Words() => $"{draft.Given} {PromiseWords()}".ToLowerInvariant();

    /// <summary>Puts the words of the promise together, its subject included.</summary>
    /// <returns>The words, in lower case.</returns>
    public string PromiseWords() => $"{draft.Subject} {draft.Promise}".ToLowerInvariant();

    private string ThenOf() =>
        draft.Outcome switch
        {
            { Exception: not null } => $"{Exception} is thrown",
            { Kind: OutcomeKind.Returns, Literal: { } literal } => $"{literal} is returned",
            { Kind: OutcomeKind.Returns } => $"it {draft.Promise}",
            _ => $"{(draft.Subject.Length == 0 ? "it" : draft.Subject)} {draft.Promise}",
        };

    private string BreachBy(string member)
    {
        if (draft.Defect is { } defect)
        {
            return $"{member} that {defect}";
        }

        var joint = draft.Given.Length == 0 ? "" : Conditions.JointOf(draft.Given);
        return draft.Subject.Length == 0
            ? $"{member} that {Verbs.NegatePromise(draft.Promise)}{joint}{draft.Given}"
            : $"{member} after which {Negation.NegateClause(draft.Subject, draft.Promise)}{joint}{draft.Given}";
    }

    private sealed record Defect(string Member, string Words);
}
