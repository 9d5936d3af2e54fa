using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A piece of documentation that may hold promises: a sentence, or the whole of a short tag.</summary>
/// <param name="Source">The tag that it stands in.</param>
/// <param name="Text">The words, white space collapsed, crefs as their last names.</param>
/// <param name="Member">The member that is documented.</param>
/// <param name="CodeNames">The words of the tag that are code, with their crefs where they have one.</param>
/// <param name="Exception">The documentation id of the exception that an <c>exception</c> tag is about; <see langword="null"/> elsewhere.</param>
/// <param name="Parameter">The parameter that a <c>param</c> tag is about; <see langword="null"/> elsewhere.</param>
/// <param name="IsFirst"><see langword="true"/> for the first clause of its tag.</param>
internal sealed record Clause(
    BehaviorSource Source,
    string Text,
    MemberContract Member,
    IReadOnlyDictionary<string, string?> CodeNames,
    string? Exception = null,
    string? Parameter = null,
    bool IsFirst = true
)
{
    /// <summary><see langword="true"/> if the member is a property or indexer.</summary>
    public bool IsProperty => Member.Kind is MemberContractKind.Property or MemberContractKind.Indexer;

    /// <summary>The kind of promise that a result of the member is.</summary>
    public BehaviorKind ResultKind =>
        IsProperty ? BehaviorKind.Property
        : Member.Asynchrony == Asynchrony.Awaitable ? BehaviorKind.Async
        : BehaviorKind.Returns;

    /// <summary><see langword="true"/> if the clause is about an out parameter.</summary>
    public bool IsOutParameter =>
        Member.Parameters.Any(parameter =>
            parameter.Passing == ParameterPassing.Out
            && string.Equals(parameter.Name, Parameter, StringComparison.Ordinal)
        );

    /// <summary>The documentation id or cref that a word of the tag refers to.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The cref; <see langword="null"/> if the word does not stand for one.</returns>
    public string? CrefOf(string word) => CodeNames.GetValueOrDefault(word);

    /// <summary>Says whether a word is code, whose spelling must stay.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if the documentation marks it as code, or it is the name of a parameter; otherwise, <see langword="false"/>.</returns>
    public bool IsCode(string word) =>
        CodeNames.ContainsKey(word)
        || Member.Parameters.Any(parameter => string.Equals(parameter.Name, word, StringComparison.Ordinal));
}
