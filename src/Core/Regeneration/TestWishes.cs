using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What a person says of a test that is not there. Tests that are there stay, whatever is wished.</summary>
/// <param name="Type">The type under test.</param>
/// <param name="Id">The id of the behavior.</param>
/// <param name="IsWanted">
/// <see langword="true"/> to write the test, also one that somebody deleted; <see langword="false"/> to leave it out, now and
/// later, as if somebody had deleted it.
/// </param>
public sealed record TestWish(MemberId Type, string Id, bool IsWanted);

/// <summary>Which of the tests that are not there are to be written.</summary>
/// <param name="restores">Whether tests come back that a person deleted.</param>
/// <param name="wishes">What is said of single tests.</param>
internal sealed class TestWishes(bool restores, EquatableArray<TestWish> wishes)
{
    private readonly Dictionary<(MemberId Type, string Id), bool> _wishes = wishes
        .DistinctBy(wish => (wish.Type, wish.Id))
        .ToDictionary(wish => (wish.Type, wish.Id), wish => wish.IsWanted);

    /// <summary>Says whether a test is to be written.</summary>
    /// <param name="type">The type under test.</param>
    /// <param name="id">The id of the behavior.</param>
    /// <param name="isKnown">Whether it was written before, or left out, so that it counts as deleted.</param>
    public bool Want(MemberId type, string id, bool isKnown) =>
        _wishes.TryGetValue((type, id), out var isWanted) ? isWanted : restores || !isKnown;
}
