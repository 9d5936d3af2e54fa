using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Briefs;

/// <summary>Leaves parts of a brief out, in a fixed order, until it is short enough.</summary>
internal static class BriefFit
{
    /// <summary>Finds the longest form of a brief that is short enough.</summary>
    /// <param name="maxTokens">The tokens that it may have.</param>
    /// <param name="compose">Gives the brief in some detail.</param>
    /// <param name="render">Gives its text; <see langword="null"/> if it cannot be rendered.</param>
    /// <returns>The page, which may still be too long; <see langword="null"/> if it cannot be rendered.</returns>
    public static BriefPage? Fit(int maxTokens, Func<BriefDetail, Brief> compose, Func<Brief, string?> render)
    {
        var detail = BriefDetail.All;
        var brief = compose(detail);
        var leftOut = new List<string>();
        while (true)
        {
            if (render(brief with { LeftOut = leftOut.ToEquatableArray() }) is not { } text)
            {
                return null;
            }

            if (TokenEstimate.Of(text) <= maxTokens || detail.Shorter is not { } shorter)
            {
                return new(text, TokenEstimate.Of(text), leftOut.ToEquatableArray());
            }

            detail = shorter;
            var next = compose(detail);
            if (next != brief)
            {
                leftOut.Add(detail.LastOmitted);
                brief = next;
            }
        }
    }
}
