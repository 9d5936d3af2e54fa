using System.Collections;
using Microsoft.VisualStudio.Extensibility.Shell.Prompt;

namespace Microsoft.VisualStudio.Extensibility.Shell
{
    // ref:shell.promptoptions, confirmed
    public abstract record PromptOptions
    {
        // ref:shell.promptoptions, confirmed
        public static PromptOptions<bool> OK => new() { Choices = { { "OK", true } } };

        // ref:shell.promptoptions, confirmed; inferred: the declared type
        public static PromptOptionsWithCancel<bool> OKCancel =>
            new() { Choices = { { "OK", true }, { "Cancel", false } } };

        // ref:shell.promptoptions, confirmed; inferred: the result's type
        public static PromptOptions<bool> ErrorConfirm => OK with { Icon = "StatusError" };

        // ref:shell.promptoptions, confirmed; inferred: nullability
        public string? Title { get; init; }

        // ref:shell.promptoptions, confirmed; inferred: nullability
        public ImageMoniker? Icon { get; init; }
    }

    // ref:shell.promptoptions-1, confirmed
    public record PromptOptions<TResult> : PromptOptions
        where TResult : struct
    {
        // guide:user-prompt/user-prompts, confirmed; one to three choices
        public ChoiceResultCollection<TResult> Choices { get; init; } = [];

        // guide:user-prompt/user-prompts, confirmed
        public TResult DismissedReturns { get; init; }

        // guide:user-prompt/user-prompts, confirmed
        public int DefaultChoiceIndex { get; init; }
    }

    // ref:shell.inputpromptoptions, confirmed
    public record InputPromptOptions : PromptOptions
    {
        // ref:shell.inputpromptoptions, confirmed
        public static InputPromptOptions Default => new();

        // guide:user-prompt/user-prompts, confirmed; inferred: nullability
        public string? DefaultText { get; init; }
    }

    // guide:user-prompt/user-prompts fills it by a nested initializer, confirmed; inferred: its base and Add's types
    public class ChoiceResultCollection<TResult> : IEnumerable
    {
        private readonly List<(ChoiceDescription Choice, TResult Result)> _choices = [];

        internal IReadOnlyList<(ChoiceDescription Choice, TResult Result)> All => _choices;

        // as the class
        public void Add(ChoiceDescription choice, TResult result) => _choices.Add((choice, result));

        IEnumerator IEnumerable.GetEnumerator() => _choices.GetEnumerator();
    }

    // inferred: guide:user-prompt/user-prompts writes strings
    public readonly record struct ChoiceDescription
    {
        private readonly string _text;

        // inferred: 17.7 reference
        public ChoiceDescription(string text) => _text = text;

        // inferred: guide:user-prompt/user-prompts writes strings
        public static implicit operator ChoiceDescription(string text) => new(text);

        public override string ToString() => _text;
    }
}

namespace Microsoft.VisualStudio.Extensibility.Shell.Prompt
{
    // ref:shell.prompt.promptoptionswithcancel-1, confirmed
    public record PromptOptionsWithCancel<TResult> : PromptOptions<TResult>
        where TResult : struct
    {
        // guide:user-prompt/user-prompts uses it, confirmed; inferred: owner and result
        public PromptOptionsWithCancel<TResult> WithCancelAsDefault() =>
            this with
            {
                DefaultChoiceIndex = Choices.All.Count - 1,
            };
    }
}
