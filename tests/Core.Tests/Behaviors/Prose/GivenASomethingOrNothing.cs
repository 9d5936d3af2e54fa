using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenASomethingOrNothing
{
    [Theory]
    [InlineData("no entry was removed", "no entry was removed", "an entry was removed")]
    [InlineData("no file was removed", "no file was removed", "a file was removed")]
    [InlineData("no old entry was found", "no old entry was found", "an old entry was found")]
    [InlineData("there is no index", "there is no index", "there is an index")]
    [InlineData("there were no users", "there were no users", "there were users")]
    [InlineData("no access was granted", "no access was granted", "access was granted")]
    public void WhenNothingBecomesSomething_ThenItsArticleFitsItsSound(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    private static MemberContract IsSo(string text) =>
        Documented.Method("IsSo", $"<returns>true if {text}; otherwise, false.</returns>", "bool", "key");
}
