using System.Globalization;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Briefs;

/// <summary>Leaves parts of a brief out until it is short enough: of many tests the last, then part after part in a fixed order.</summary>
/// <param name="maxTokens">The tokens that it may have.</param>
/// <param name="compose">Gives the brief in some detail, with a number of tests.</param>
/// <param name="render">Gives its text; <see langword="null"/> if it cannot be rendered.</param>
internal sealed class BriefFit(int maxTokens, Func<BriefDetail, int, Brief> compose, Func<Brief, string?> render)
{
    private readonly List<string> _leftOut = [];

    /// <summary>Finds the longest form of a brief that is short enough.</summary>
    /// <param name="tests">How many tests it is about.</param>
    /// <returns>The page, which may still be too long; <see langword="null"/> if it cannot be rendered.</returns>
    public BriefPage? Fit(int tests)
    {
        var count = CountOf(tests);
        _leftOut.AddRange(WithoutSome(tests - count));
        var detail = BriefDetail.All;
        var brief = compose(detail, count);
        while (true)
        {
            if (Render(brief) is not { } page)
            {
                return null;
            }

            if (page.Tokens <= maxTokens || detail.Shorter is not { } shorter)
            {
                return page;
            }

            detail = shorter;
            var next = compose(detail, count);
            if (next != brief)
            {
                _leftOut.Add(detail.LastOmitted);
                brief = next;
            }
        }
    }

    // as many as fit with everything that goes with them, and at least one
    private int CountOf(int tests)
    {
        var (fits, tooMany) = (1, tests + 1);
        while (tooMany - fits > 1)
        {
            var count = tooMany > tests ? tests : (fits + tooMany) / 2;
            var some = compose(BriefDetail.All, count) with { LeftOut = WithoutSome(tests - count).ToEquatableArray() };
            if (render(some) is { } text && TokenEstimate.Of(text) > maxTokens)
            {
                tooMany = count;
            }
            else
            {
                fits = count;
            }
        }

        return Math.Min(fits, tests);
    }

    private static IEnumerable<string> WithoutSome(int tests) =>
        tests switch
        {
            0 => [],
            1 => ["1 further test"],
            _ => [string.Create(CultureInfo.InvariantCulture, $"{tests} further tests")],
        };

    private BriefPage? Render(Brief brief)
    {
        var leftOut = _leftOut.ToEquatableArray();
        return render(brief with { LeftOut = leftOut }) is { } text ? new(text, TokenEstimate.Of(text), leftOut) : null;
    }
}
