using System.Collections;

namespace Microsoft.VisualStudio.Extensibility.Shell;

// ref:shell.promptoptions, confirmed
public abstract record PromptOptions
{
    private protected PromptOptions() { }

    // ref:shell.promptoptions, confirmed
    public static PromptOptions<bool> OK => new() { Choices = { { "OK", true } } };

    // ref:shell.promptoptions, confirmed; inferred: the result's type
    public static PromptOptions<bool> ErrorConfirm => OK with { IsError = true };

    // ref:shell.promptoptions, confirmed; inferred: nullability
    public string? Title { get; init; }

    internal bool IsError { get; init; }
}

// ref:shell.promptoptions-1, confirmed
public record PromptOptions<TResult> : PromptOptions
    where TResult : struct
{
    // guide:user-prompt/user-prompts, confirmed; one to three choices
    public ChoiceResultCollection<TResult> Choices { get; init; } = [];

    // guide:user-prompt/user-prompts, confirmed
    public TResult DismissedReturns { get; init; }
}

// guide:user-prompt/user-prompts fills it by a nested initializer, confirmed; inferred: its base and Add's types
public class ChoiceResultCollection<TResult> : IEnumerable
{
    private readonly List<(ChoiceDescription Choice, TResult Result)> _choices = [];

    internal ChoiceResultCollection() { }

    internal IReadOnlyList<(ChoiceDescription Choice, TResult Result)> All => _choices;

    // as the class
    public void Add(ChoiceDescription choice, TResult result) => _choices.Add((choice, result));

    IEnumerator IEnumerable.GetEnumerator() => _choices.GetEnumerator();
}

// inferred: guide:user-prompt/user-prompts writes strings
public readonly record struct ChoiceDescription
{
    private readonly string _text;

    private ChoiceDescription(string text) => _text = text;

    // inferred: guide:user-prompt/user-prompts writes strings
    public static implicit operator ChoiceDescription(string text) => new(text);

    public override string ToString() => _text;
}
