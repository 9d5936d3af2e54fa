using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAPlainResult
{
    [Theory]
    [InlineData("The number of removed entries.")]
    [InlineData("Returns the number of removed entries")]
    [InlineData("Returns: the number of removed entries")]
    [InlineData("This method returns the number of removed entries.")]
    [InlineData("It returns the number of removed entries.")]
    [InlineData("the number of removed entries")]
    [InlineData("Will return the number of removed entries.")]
    [InlineData("<para>The number of removed entries.</para>")]
    [InlineData("The number   of <i>removed</i>   entries.")]
    public void WhenTheTagSaysWhatItIs_ThenThatIsPromised(string text)
    {
        Assert.Equal([" => returns the number of removed entries"], Documented.Promises(Count(text)));
    }

    [Theory]
    [InlineData("This instance.", " => returns this instance")]
    [InlineData("The same <see cref='T:Store'/> instance.", " => returns the same Store instance")]
    [InlineData("This instance, so that calls can be chained.", " => returns this instance")]
    [InlineData("The same instance so that multiple calls can be chained.", " => returns the same instance")]
    [InlineData("The current instance for chaining.", " => returns the current instance")]
    [InlineData(
        "A reference to this instance after the operation has completed.",
        " => returns a reference to this instance after the operation has completed"
    )]
    public void WhenCallsCanBeChained_ThenTheSameInstanceIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Count(text)));
    }

    [Theory]
    [InlineData("A task whose result is the number of removed entries.", " => returns the number of removed entries")]
    [InlineData(
        "A task that represents the asynchronous operation. The task result contains the number of removed entries.",
        " => returns the number of removed entries"
    )]
    [InlineData("The number of removed entries.", " => returns the number of removed entries")]
    [InlineData("A task with the number of removed entries", " => returns the number of removed entries")]
    [InlineData(
        "A <see cref='T:System.Threading.Tasks.Task`1'/> whose result is the number of removed entries.",
        " => returns the number of removed entries"
    )]
    [InlineData("A task that returns the number of removed entries.", " => returns the number of removed entries")]
    [InlineData(
        "A task that completes with the number of removed entries.",
        " => returns the number of removed entries"
    )]
    [InlineData(
        "A task that represents the operation and whose result is the number of removed entries.",
        " => returns the number of removed entries"
    )]
    [InlineData(
        "A task whose result is true if the key is known; otherwise, false.",
        "the key is known => returns true",
        "the key is not known => returns false"
    )]
    [InlineData(
        "A task that represents the asynchronous operation. The task result contains null if the key is not found; otherwise, the entry.",
        "the key is not found => returns null",
        "the key is found => returns the entry"
    )]
    [InlineData(
        "A task with the entry, or null if the key is not found.",
        "the key is found => returns the entry",
        "the key is not found => returns null"
    )]
    public void WhenATaskHoldsIt_ThenTheResultIsPromised(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(CountAsync(text)));
    }

    [Theory]
    [InlineData("The result.")]
    [InlineData("A task.")]
    [InlineData("The task object representing the asynchronous operation.")]
    [InlineData("A <see cref='T:System.Threading.Tasks.Task'/> that represents the asynchronous operation.")]
    [InlineData("The return value")]
    [InlineData("An awaitable")]
    [InlineData("")]
    [InlineData("Nothing.")]
    [InlineData("The result of the operation.")]
    public void WhenItOnlySaysThatThereIsOne_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Count(text)));
    }

    private static MemberContract Count(string text) =>
        Documented.Method("Sweep", $"<returns>{text}</returns>", "int", "key");

    private static MemberContract CountAsync(string text) =>
        Documented.AsyncMethod("SweepAsync", $"<returns>{text}</returns>", "int", "key");
}
