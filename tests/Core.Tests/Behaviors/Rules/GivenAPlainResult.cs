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
    [InlineData("<para>The number of removed entries.</para>")]
    [InlineData("The number   of <i>removed</i>   entries.")]
    public void WhenTheTagSaysWhatItIs_ThenThatIsPromised(string text)
    {
        Assert.Equal([" => returns the number of removed entries"], Documented.Promises(Count(text)));
    }

    [Theory]
    [InlineData("This instance.", " => returns this instance")]
    [InlineData("The same <see cref='T:Store'/> instance.", " => returns the same Store instance")]
    [InlineData(
        "A reference to this instance after the operation has completed.",
        " => returns a reference to this instance after the operation has completed"
    )]
    public void WhenCallsCanBeChained_ThenTheSameInstanceIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Count(text)));
    }

    [Theory]
    [InlineData(
        "A task that represents the asynchronous operation. The task result contains the number of removed entries.",
        " => the task result contains the number of removed entries"
    )]
    [InlineData("The number of removed entries.", " => returns the number of removed entries")]
    [InlineData(
        "A task whose result is true if the key is known; otherwise, false.",
        "the key is known => returns true",
        "the key is not known => returns false"
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
    public void WhenItOnlySaysThatThereIsOne_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Count(text)));
    }

    private static MemberContract Count(string text) =>
        Documented.Method("Sweep", $"<returns>{text}</returns>", "int", "key");

    private static MemberContract CountAsync(string text) =>
        Documented.AsyncMethod("SweepAsync", $"<returns>{text}</returns>", "int", "key");
}
