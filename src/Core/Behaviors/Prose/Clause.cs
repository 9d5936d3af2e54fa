using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A piece of documentation that may hold promises: a sentence, or the whole of a short tag.</summary>
/// <remarks>
/// All that the rules may know: clauses that are equal promise the same, whichever member they are found at, and are
/// read once. That is why of the member and the tag only what the words can be about is here.
/// </remarks>
/// <param name="Source">The tag that it stands in.</param>
/// <param name="Text">The words, white space collapsed, crefs as their last names.</param>
/// <param name="Member">The member that is documented.</param>
/// <param name="Exception">The documentation id of the exception that an <c>exception</c> tag is about; <see langword="null"/> elsewhere.</param>
/// <param name="Parameter">The parameter that a <c>param</c> tag is about; <see langword="null"/> elsewhere.</param>
/// <param name="IsFirst"><see langword="true"/> for the first clause of its tag.</param>
internal sealed record Clause(
    BehaviorSource Source,
    string Text,
    ClauseOwner Member,
    string? Exception = null,
    string? Parameter = null,
    bool IsFirst = true
)
{
    private Func<string, bool>? _isCode;

    /// <summary>The text without a full stop at its end.</summary>
    public string Sentence => Text.TrimEnd('.');

    /// <summary>The words of the text that are code, parameters among them.</summary>
    public EquatableArray<CodeWord> CodeWords { get; init; }

    /// <summary>The documented exceptions that the text may name, as crefs.</summary>
    public EquatableArray<string> Exceptions { get; init; }

    /// <summary><see langword="true"/> if the clause is about an out parameter.</summary>
    public bool IsOutParameter { get; init; }

    /// <summary><see langword="true"/> if the clause is about a parameter that is true or false.</summary>
    public bool IsBooleanParameter { get; init; }

    /// <summary><see langword="true"/> if the member is a property or indexer.</summary>
    public bool IsProperty => Member.IsProperty;

    /// <summary>The kind of promise that a result of the member is.</summary>
    public BehaviorKind ResultKind =>
        IsProperty ? BehaviorKind.Property
        : Member.Asynchrony == Asynchrony.Awaitable ? BehaviorKind.Async
        : BehaviorKind.Returns;

    /// <summary>The documentation id or cref that a word of the tag refers to.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The cref; <see langword="null"/> if the word does not stand for one.</returns>
    public string? CrefOf(string word) => Find(word)?.Cref;

    /// <summary>Says whether a word is code, whose spelling must stay: the documentation marks it as code, or it is the name of a parameter.</summary>
    public Func<string, bool> IsCode => _isCode ??= word => Find(word) is not null;

    /// <inheritdoc/>
    public bool Equals(Clause? other) =>
        other is not null
        && Source == other.Source
        && IsFirst == other.IsFirst
        && IsOutParameter == other.IsOutParameter
        && IsBooleanParameter == other.IsBooleanParameter
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && string.Equals(Parameter, other.Parameter, StringComparison.Ordinal)
        && string.Equals(Exception, other.Exception, StringComparison.Ordinal)
        && Member.Equals(other.Member)
        && CodeWords.Equals(other.CodeWords)
        && Exceptions.Equals(other.Exceptions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Text, Parameter, Exception, Member.Name);

    private CodeWord? Find(string word)
    {
        foreach (var code in CodeWords)
        {
            if (string.Equals(code.Word, word, StringComparison.Ordinal))
            {
                return code;
            }
        }

        return null;
    }
}

/// <summary>A word that is code.</summary>
/// <param name="Word">The word.</param>
/// <param name="Cref">What it refers to; <see langword="null"/> if the documentation does not say.</param>
internal readonly record struct CodeWord(string Word, string? Cref);
