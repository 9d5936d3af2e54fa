using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAdvice
{
    [Theory]
    [InlineData("Prefer <c>TryGet</c> where a missing key is common.")]
    [InlineData("Callers should dispose the result.")]
    [InlineData("You should not call this from a loop.")]
    [InlineData("Consider an index if the store is large")]
    [InlineData("It is recommended to open the store first.")]
    [InlineData("Don't modify the store while entries are enumerated.")]
    [InlineData("Do not use this in new code.")]
    [InlineData("Avoid calling this method while the store is open.")]
    [InlineData("Use this method with care.")]
    [InlineData("Make sure that the store is open.")]
    [InlineData("This method should only be called by the owner of the store.")]
    [InlineData("The result should be disposed.")]
    [InlineData("It is the responsibility of the caller to close the store.")]
    [InlineData("We recommend that the key is short.")]
    [InlineData("Note: consider using Clear instead.")]
    [InlineData("**Warning**: do not call this twice.")]
    [InlineData("Keys ought to be short.")]
    [InlineData("Always dispose the store.")]
    [InlineData("Remember to close the store.")]
    [InlineData("It is good practice to close the store.")]
    [InlineData("Be careful with keys that are long.")]
    [InlineData("A key should be short.")]
    [InlineData("The caller is expected to close the store.")]
    [InlineData("If you want to keep the entry, use Find.")]
    [InlineData("This is an internal API that supports the store and not subject to any compatibility standard.")]
    [InlineData("It may be changed or removed without notice in any release.")]
    [InlineData("That means that the store is large.")]
    public void WhenItRecommends_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("See also Remove.")]
    [InlineData("For more information, see the guide.")]
    [InlineData("See <see href='https://example.org/keys'>the rules for keys</see> for details.")]
    [InlineData("The following example shows how to find a key.")]
    [InlineData("Refer to the manual for the format of keys.")]
    [InlineData("Details can be found at https://example.org/keys.")]
    [InlineData("For an example, look at the tests.")]
    public void WhenItRefersToSomethingElse_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("This is an O(1) operation.")]
    [InlineData("This method is an O(n) operation, where n is <see cref='P:Store.Count'/>.")]
    [InlineData("Complexity: O(log n)")]
    [InlineData("The time complexity is linear.")]
    [InlineData("This method is slow.")]
    [InlineData("This is faster than Get.")]
    [InlineData("Retrieving the value of this property is a constant time operation.")]
    [InlineData("For best performance, reuse the key.")]
    [InlineData("Finding a key is cheap.")]
    [InlineData("This method allocates no memory on the fast path.")]
    public void WhenItTellsOfCost_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("Available since version 2.0.")]
    [InlineData("Starting with .NET 8, this returns null.")]
    [InlineData("In .NET Framework, this method throws.")]
    [InlineData("This method was added in version 3.")]
    [InlineData("As of version 3.0 the key may be empty.")]
    [InlineData("Obsolete: use Get.")]
    [InlineData("This method is deprecated and will be removed.")]
    [InlineData("Prior to version 2, null was returned.")]
    [InlineData("New in 2.1")]
    public void WhenItTellsOfVersionsOrPlatforms_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("This is useful when the key is not known.")]
    [InlineData("This API supports the infrastructure and is not intended to be used directly from your code.")]
    [InlineData("Typically, keys are short.")]
    [InlineData("This is intended for tests.")]
    [InlineData("This allows callers to search.")]
    [InlineData("This method is designed for small stores.")]
    [InlineData("Mainly used by the framework.")]
    public void WhenItTellsWhatAMemberIsFor_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("Be aware that entries are removed when they expire.", "they expire => entries are removed")]
    [InlineData("However, the key is trimmed.", " => the key is trimmed")]
    [InlineData("Please note that the key is trimmed.", " => the key is trimmed")]
    [InlineData("Important: the key is trimmed.", " => the key is trimmed")]
    [InlineData("Also, the key is trimmed.", " => the key is trimmed")]
    public void WhenItTellsAFactNonetheless_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Remarks(text)));
    }

    private static MemberContract Remarks(string text) =>
        Documented.Method("Find", $"<remarks>{text}</remarks>", "string", "key");
}
