using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenASomethingOrNothing
{
    [Theory]
    [InlineData("no entry was removed", "no entry was removed", "an entry was removed")]
    [InlineData("no file was removed", "no file was removed", "a file was removed")]
    [InlineData("no user was found", "no user was found", "a user was found")]
    [InlineData("no unit was found", "no unit was found", "a unit was found")]
    [InlineData("no old entry was found", "no old entry was found", "an old entry was found")]
    [InlineData("there is no index", "there is no index", "there is an index")]
    [InlineData("there was no user", "there was no user", "there was a user")]
    [InlineData("there were no users", "there were no users", "there were users")]
    [InlineData("no class was found", "no class was found", "a class was found")]
    [InlineData("no access was granted", "no access was granted", "access was granted")]
    [InlineData("there is no address", "there is no address", "there is an address")]
    public void WhenNothingBecomesSomething_ThenItsArticleFitsItsSound(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    private static MemberContract IsSo(string text) =>
        Documented.Method("IsSo", $"<returns>true if {text}; otherwise, false.</returns>", "bool", "key");
}
