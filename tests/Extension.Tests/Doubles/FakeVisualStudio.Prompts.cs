using Microsoft.VisualStudio.Extensibility.Shell;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    /// <summary>The answer that closes a prompt without choosing.</summary>
    public const string Dismiss = "\u2715";

    private readonly Queue<string> _answers = [];
    private readonly List<Prompt> _prompts = [];

    /// <summary>What the user was told or asked, in order.</summary>
    public IReadOnlyList<Prompt> Prompts => _prompts;

    /// <summary>How a prompt is answered that finds no answer in the queue; without it, such a prompt is dismissed.</summary>
    public Func<Prompt, string>? OnPrompt { get; set; }

    /// <summary>Answers the next prompts: the text of a choice, or <see cref="Dismiss"/>.</summary>
    public void Answer(params ReadOnlySpan<string> answers)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }
    }

    public Task<TResult> ShowPromptAsync<TResult>(
        string message,
        PromptOptions<TResult> options,
        CancellationToken token
    )
        where TResult : struct
    {
        token.ThrowIfCancellationRequested();
        var choices = options.Choices.All;
        Assert.InRange(choices.Count, 1, 3);
        var answer = Ask(new(message, options.Title, [.. choices.Select(choice => choice.Choice.ToString())], options));
        token.ThrowIfCancellationRequested();
        return Task.FromResult(
            string.Equals(answer, Dismiss, StringComparison.Ordinal)
                ? options.DismissedReturns
                : choices
                    .Single(choice => string.Equals(choice.Choice.ToString(), answer, StringComparison.Ordinal))
                    .Result
        );
    }

    private string Ask(Prompt prompt)
    {
        _prompts.Add(prompt);
        return _answers.TryDequeue(out var answer) ? answer : OnPrompt?.Invoke(prompt) ?? Dismiss;
    }
}

/// <summary>A prompt as the user saw it.</summary>
internal sealed record Prompt(string Message, string? Title, IReadOnlyList<string> Choices, PromptOptions Options);
