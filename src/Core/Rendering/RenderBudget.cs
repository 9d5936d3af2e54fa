using System.Diagnostics;

namespace SkeletonForge.Core.Rendering;

/// <summary>What one rendering may still use; whoever takes too much is stopped by an exception.</summary>
/// <remarks>
/// The engine has no cancellation, so everything that can repeat (loops, partials, output) is of our own making and
/// asks here first. What does not repeat is bounded by <see cref="TemplateScanner"/>.
/// </remarks>
internal sealed class RenderBudget
{
    /// <summary>How long a template of strangers may run or compile.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);

    private const int StepsPerSuite = 100_000;
    private const int StepsPerTest = 1_000;
    private const int CharactersPerSuite = 1_000_000;
    private const int CharactersPerTest = 8_000;
    private const int MostCharacters = 64_000_000;

    // Compiled templates are shared by all threads and hand nothing but the model to our code; a rendering stays on
    // the thread that it started on, so that is where its budget is kept.
    [ThreadStatic]
    private static RenderBudget? t_current;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan? _deadline;
    private long _steps;
    private long _characters;

    /// <summary>Creates a budget in proportion to a suite.</summary>
    /// <param name="testCount">How many tests the suite has.</param>
    /// <param name="deadline">
    /// How long the rendering may take; <see langword="null"/> for a built-in template, which ends, however busy the machine is.
    /// </param>
    public RenderBudget(int testCount, TimeSpan? deadline)
    {
        _deadline = deadline;
        _steps = StepsPerSuite + ((long)StepsPerTest * testCount);
        _characters = Math.Min(CharactersPerSuite + ((long)CharactersPerTest * testCount), MostCharacters);
    }

    /// <summary>Why the rendering was stopped; <see langword="null"/> if it was not.</summary>
    public string? Exhaustion { get; private set; }

    /// <summary>The innermost template that failed; <see langword="null"/> if none did, or it was the outermost.</summary>
    public TemplateSource? Culprit { get; private set; }

    /// <summary>The budget of the rendering that runs on this thread.</summary>
    public static RenderBudget Current =>
        t_current ?? throw new InvalidOperationException("No rendering runs on this thread.");

    /// <summary>Runs a rendering on this budget.</summary>
    /// <param name="rendering">The rendering.</param>
    public void Run(Action rendering)
    {
        var outer = t_current;
        t_current = this;
        try
        {
            rendering();
        }
        finally
        {
            t_current = outer;
        }
    }

    /// <summary>Takes a step: one turn of a loop, one use of a partial.</summary>
    /// <exception cref="TemplateExhaustedException">There are no steps, or there is no time, left.</exception>
    public void TakeStep()
    {
        if (--_steps < 0)
        {
            throw Exhaust("it loops too often");
        }

        if (Stopwatch.GetElapsedTime(_start) > _deadline)
        {
            throw Exhaust("it takes too long");
        }
    }

    /// <summary>Takes room for output.</summary>
    /// <param name="count">The number of characters.</param>
    /// <exception cref="TemplateExhaustedException">There is not so much room left.</exception>
    public void TakeCharacters(int count)
    {
        _characters -= count;
        if (_characters < 0)
        {
            throw Exhaust("it prints too much");
        }
    }

    /// <summary>Remembers the first, hence innermost, template that an exception passes through.</summary>
    /// <param name="template">The template.</param>
    /// <returns><see langword="false"/>, so that it can stand in an exception filter.</returns>
    public bool Blame(TemplateSource template)
    {
        Culprit ??= template;
        return false;
    }

    private TemplateExhaustedException Exhaust(string reason)
    {
        Exhaustion = reason;
        return new(reason);
    }
}

/// <summary>A rendering used up its <see cref="RenderBudget"/>.</summary>
/// <param name="message">What there was too much of.</param>
internal sealed class TemplateExhaustedException(string message) : Exception(message);
