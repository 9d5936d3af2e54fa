using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenADutyOfImplementers
{
    [Theory]
    [InlineData("Implementations must return null if the key is missing.")]
    [InlineData("Implementers must return null if the key is missing.")]
    [InlineData("Derived classes should return null if the key is missing")]
    [InlineData("If the key is missing, implementations must return null.")]
    [InlineData("Implementations of this method must return null if the key is missing.")]
    public void WhenImplementersMustDoSomething_ThenTheSubjectPromisesIt(string text)
    {
        Assert.Equal(["the key is missing => returns null"], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData("Implementations must not throw exceptions.", " => does not throw exceptions")]
    [InlineData("Implementers should not throw exceptions", " => does not throw exceptions")]
    [InlineData("Implementations must be thread-safe.", " => is thread-safe")]
    public void WhenImplementersMustNotDoSomething_ThenTheSubjectPromisesThat(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    private static MemberContract Find(string text) =>
        Documented.Method("Find", $"<remarks>{text}</remarks>", "string", "key");
}
