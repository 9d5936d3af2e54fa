using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenAFactAboutState
{
    [Theory]
    [InlineData("Calling it more than once has no effect.", " => calling it more than once has no effect")]
    [InlineData("Subsequent calls return the same task.", " => subsequent calls return the same task")]
    [InlineData("Adding the same key twice replaces the entry.", " => adding the same key twice replaces the entry")]
    [InlineData("A second call does nothing.", " => a second call does nothing")]
    [InlineData("This method is idempotent.", " => is idempotent")]
    [InlineData("Repeated calls are ignored.", " => repeated calls are ignored")]
    [InlineData("Further calls have no effect", " => further calls have no effect")]
    public void WhenItIsAboutRepeatedCalls_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("Entries with equal keys keep their order.", " => entries with equal keys keep their order")]
    [InlineData("The sort is stable.", " => the sort is stable")]
    [InlineData("The newest entry comes first.", " => the newest entry comes first")]
    [InlineData(
        "Entries are returned from the oldest to the newest.",
        " => entries are returned from the oldest to the newest"
    )]
    [InlineData("The entry is added at the end of the list.", " => the entry is added at the end of the list")]
    public void WhenItIsAboutOrder_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("Duplicates are ignored.", " => duplicates are ignored")]
    [InlineData("At least one entry is kept.", " => at least one entry is kept")]
    [InlineData("The limit is rounded up to a power of two.", " => the limit is rounded up to a power of two")]
    [InlineData("The count is capped at 100.", " => the count is capped at 100")]
    [InlineData("The value wraps around at 256.", " => the value wraps around at 256")]
    [InlineData("The time is in UTC", " => the time is in UTC")]
    [InlineData("The index is zero-based.", " => the index is zero-based")]
    [InlineData("Negative numbers are rounded towards zero.", " => negative numbers are rounded towards zero")]
    [InlineData("Numbers that are too large are cut off.", " => numbers that are too large are cut off")]
    public void WhenItIsAboutNumbers_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("The returned list is a copy.", " => the returned list is a copy")]
    [InlineData("The returned list is read-only", " => the returned list is read-only")]
    [InlineData("The result is sorted by key.", " => the result is sorted by key")]
    [InlineData("The store takes ownership of the stream.", " => the store takes ownership of the stream")]
    [InlineData("The stream is not closed.", " => the stream is not closed")]
    [InlineData(
        "The store keeps a reference to the list; later changes are visible.",
        " => the store keeps a reference to the list",
        " => later changes are visible"
    )]
    [InlineData(
        "The list is not copied, so later changes are visible.",
        " => the list is not copied",
        " => later changes are visible"
    )]
    [InlineData("The key itself is left unchanged.", " => the key itself is left unchanged")]
    public void WhenItIsAboutOwnership_ThenThatIsPromised(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Add(text)));
    }

    private static MemberContract Add(string text) =>
        Documented.Method("Add", $"<remarks>{text}</remarks>", "bool", "key");
}
