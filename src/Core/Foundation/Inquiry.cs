using System.Collections.Concurrent;

namespace SkeletonForge.Core.Foundation;

/// <summary>Something that a run asks of the world outside of it, and can ask again.</summary>
/// <param name="Kind">What is asked. Each kind belongs to the one who answers it: the text store, or the host.</param>
/// <param name="Path">The path that it is asked about.</param>
/// <param name="Context">What else decides the answer.</param>
public sealed record Question(string Kind, string Path, string Context = "");

/// <summary>A question with what was answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">A digest of the answer.</param>
public sealed record AnsweredQuestion(Question Question, string Answer);

/// <summary>What a run asked of the world outside of it. Safe for use by several threads.</summary>
public sealed class Inquiry
{
    private readonly ConcurrentDictionary<Question, string> _answers = new();
    private volatile bool _isSpoiled;

    /// <summary>Notes a question and the very answer that was given.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">A digest of the answer.</param>
    public void Note(Question question, string answer)
    {
        // the world that the run saw was not one
        if (!string.Equals(_answers.GetOrAdd(question, answer), answer, StringComparison.Ordinal))
        {
            Spoil();
        }
    }

    /// <summary>Says that the run did something, or was told something, that no question stands for.</summary>
    public void Spoil() => _isSpoiled = true;

    /// <summary>All that was asked.</summary>
    /// <returns>The questions in a stable order; <see langword="null"/> if they do not tell all that the run saw.</returns>
    public EquatableArray<AnsweredQuestion>? Finish() =>
        _isSpoiled
            ? null
            : _answers
                .Select(answer => new AnsweredQuestion(answer.Key, answer.Value))
                .OrderBy(answered => answered.Question.Kind, StringComparer.Ordinal)
                .ThenBy(answered => answered.Question.Path, StringComparer.Ordinal)
                .ThenBy(answered => answered.Question.Context, StringComparer.Ordinal)
                .ToEquatableArray();
}
