using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenAnOperationThatTakesTime
{
    [Theory]
    [InlineData(
        "The returned task is completed if the entry exists already.",
        "the entry exists already => the returned task is completed"
    )]
    [InlineData(
        "If the write fails, the task faults with an IOException.",
        "the write fails => the task faults with an IOException"
    )]
    [InlineData(
        "If the write fails, the exception is stored in the task.",
        "the write fails => the exception is stored in the task"
    )]
    [InlineData(
        "Cancelling the token does not cancel writes that have begun.",
        " => cancelling the token does not cancel writes that have begun"
    )]
    [InlineData(
        "This method does not wait for the entry to be written.",
        " => does not wait for the entry to be written"
    )]
    [InlineData("The entry is written in the background.", " => the entry is written in the background")]
    [InlineData(
        "If the key is null, an ArgumentNullException is thrown synchronously.",
        "the key is null => throws ArgumentNullException"
    )]
    [InlineData("This method will wait until the store is open.", " => waits until the store is open")]
    public void WhenItTellsHowTheTaskEnds_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData(
        "The <paramref name='token'/> was cancelled.",
        "the token was cancelled => throws OperationCanceledException"
    )]
    [InlineData("The operation was canceled.", "the operation was canceled => throws OperationCanceledException")]
    [InlineData("If cancellation was requested", "cancellation was requested => throws OperationCanceledException")]
    [InlineData(
        "The cancellation token was canceled. This exception is stored into the returned task.",
        "the cancellation token was canceled => throws OperationCanceledException"
    )]
    [InlineData(
        "Thrown if the token is cancelled before or while the entry is written.",
        "the token is cancelled before or while the entry is written => throws OperationCanceledException"
    )]
    public void WhenItIsCancelled_ThenThatIsTheCondition(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Throws(text)));
    }

    [Theory]
    [InlineData(
        "A task that completes once the entry was written.",
        " => returns a task that completes once the entry was written"
    )]
    [InlineData(
        "A task that completes after the entry was written.",
        " => returns a task that completes after the entry was written"
    )]
    [InlineData("A completed task", " => returns a completed task")]
    public void WhenATaskCompletesWithoutAResult_ThenWhenItDoesIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Returns(text)));
    }

    [Theory]
    [InlineData("The entries are produced one at a time.", " => the entries are produced one at a time")]
    [InlineData(
        "The source is read only when the result is enumerated.",
        "the result is enumerated => the source is read"
    )]
    [InlineData(
        "Changes to the store during enumeration are not seen.",
        " => changes to the store during enumeration are not seen"
    )]
    [InlineData(
        "Enumerating the result twice reads the source twice.",
        " => enumerating the result twice reads the source twice"
    )]
    [InlineData(
        "If the store changes during enumeration, an InvalidOperationException is thrown.",
        "the store changes during enumeration => throws InvalidOperationException"
    )]
    [InlineData("This method uses deferred execution.", " => uses deferred execution")]
    [InlineData(
        "The enumerator represents a snapshot of the store.",
        " => the enumerator represents a snapshot of the store"
    )]
    [InlineData(
        "The source is buffered before the first entry is returned.",
        " => the source is buffered before the first entry is returned"
    )]
    public void WhenAnEnumerationIsDescribed_ThenItsTimeIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(All(text)));
    }

    private static MemberContract Remarks(string text) =>
        Documented.AsyncMethod("SaveAsync", $"<remarks>{text}</remarks>", null, "key");

    private static MemberContract Throws(string text) =>
        Documented.AsyncMethod(
            "SaveAsync",
            $"<exception cref='T:System.OperationCanceledException'>{text}</exception>",
            null,
            "token"
        );

    private static MemberContract Returns(string text) =>
        Documented.AsyncMethod("SaveAsync", $"<returns>{text}</returns>", null, "token");

    private static MemberContract All(string text) =>
        Documented.Method("All", $"<remarks>{text}</remarks>", "IEnumerable");
}
