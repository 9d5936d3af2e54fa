using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Subjects;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Tells what a run did, and opens it where the user wants to go on.</summary>
internal static class ResultReport
{
    /// <summary>Tells it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="result">What the run did.</param>
    /// <param name="nothing">What to say if there was no test to do anything with.</param>
    /// <param name="cancellationToken">Stops the telling.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task ShowAsync(
        this ForgeSession session,
        ForgeResult result,
        string nothing,
        CancellationToken cancellationToken
    )
    {
        if (result.Tests.IsEmpty)
        {
            await session.TellNothingAsync(nothing, cancellationToken).ConfigureAwait(false);
            return;
        }

        var message = Strings.Done(result) + (session.HasUnsaved ? $" {Strings.UnsavedTests}" : "");
        var place = PlaceOf(result);
        if (place is null)
        {
            await session.Ide.TellAsync(message, cancellationToken).ConfigureAwait(false);
            return;
        }

        var opens =
            await Preferences.OpensAsync(session.Ide, cancellationToken).ConfigureAwait(false)
            ?? await session.Ide.OfferAsync(message, Strings.Open, cancellationToken).ConfigureAwait(false);
        if (opens)
        {
            await session.Ide.GoToAsync(place, cancellationToken).ConfigureAwait(false);
        }
    }

    // the first test to write, else the first to look at, else the first that changed
    private static SourceLocation? PlaceOf(ForgeResult result)
    {
        var test =
            First(result, TestOutcome.Added)
            ?? First(result, TestOutcome.NeedsReview, TestOutcome.Orphaned)
            ?? First(result, TestOutcome.Updated, TestOutcome.Renamed, TestOutcome.Moved);
        return test?.Location is { } location ? MethodIn(result, location.Path, test.Name) ?? location : null;
    }

    private static TestReport? First(ForgeResult result, params TestOutcome[] outcomes) =>
        result.Tests.FirstOrDefault(test => test.Location is not null && outcomes.Contains(test.Outcome));

    // lines are those after the run
    private static SourceLocation? MethodIn(ForgeResult result, string path, string name) =>
        result
            .Report.Files.Where(file => Paths.Comparer.Equals(file.Path, path))
            .Select(file => new SourceOutline(file.Text).FindMethod(name))
            .FirstOrDefault(found => found is not null)
            is var (line, column)
            ? new(path, line, column)
            : null;
}
