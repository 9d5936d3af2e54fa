using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenAMemberThatIsNoMethod
{
    [Theory]
    [InlineData(
        "<returns>true if <paramref name='left'/> and <paramref name='right'/> are equal; otherwise, false.</returns>",
        "left and right are equal => returns true",
        "left and right are not equal => returns false"
    )]
    [InlineData(
        "<summary>Determines whether two stores are equal.</summary>",
        "two stores are equal => returns true",
        "two stores are not equal => returns false"
    )]
    [InlineData(
        "<returns>true if left is equal to right; otherwise, false.</returns>",
        "left is equal to right => returns true",
        "left is not equal to right => returns false"
    )]
    public void WhenAnOperatorComparesItsOperands_ThenBothAnswersAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Equality(text)));
    }

    [Theory]
    [InlineData(
        "<summary>Adds two stores.</summary><returns>The sum of both stores.</returns>",
        " => adds two stores",
        " => returns the sum of both stores"
    )]
    [InlineData("<returns>A store with the entries of both.</returns>", " => returns a store with the entries of both")]
    public void WhenAnOperatorMakesAValue_ThenThatIsPromised(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Sum(text)));
    }

    [Theory]
    [InlineData(
        "<exception cref='T:System.ArgumentOutOfRangeException'>The key is missing.</exception>",
        "the key is missing => throws ArgumentOutOfRangeException"
    )]
    [InlineData(
        "<remarks>If the key is missing, a new entry is added.</remarks>",
        "the key is missing => a new entry is added"
    )]
    [InlineData(
        "<value>The entry, or null if the key is missing.</value>",
        "the key is not missing => returns the entry",
        "the key is missing => returns null"
    )]
    public void WhenAnIndexerRefuses_ThenThatIsPromised(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Item(text)));
    }

    [Theory]
    [InlineData("<summary>Handles an event.</summary>")]
    [InlineData("<param name='sender'>The sender. If null, there is none.</param>")]
    [InlineData("<remarks>The handler is called once.</remarks>")]
    public void WhenADelegateIsDescribed_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Handler(text)));
    }

    [Theory]
    [InlineData("<summary>The level is high.</summary>")]
    [InlineData("<summary>Removes all entries.</summary>")]
    [InlineData("<remarks>This is the default.</remarks>")]
    public void WhenAnEnumValueIsDescribed_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Level(text)));
    }

    [Fact]
    public void WhenAFieldIsDescribed_ThenNothingIsPromised()
    {
        Assert.Empty(Documented.Promises(Field("<summary>The empty store.</summary>")));
    }

    private static MemberContract Equality(string text) => Documented.Operator("==", text, "bool", "left", "right");

    private static MemberContract Sum(string text) => Documented.Operator("+", text, "string", "left", "right");

    private static MemberContract Item(string text) => Documented.Indexer(text, "key");

    private static MemberContract Handler(string text) =>
        Documented.Member(MemberContractKind.DelegateInvoke, "Handler", text);

    private static MemberContract Level(string text) => Documented.Member(MemberContractKind.EnumMember, "High", text);

    private static MemberContract Field(string text) => Documented.Member(MemberContractKind.Field, "Empty", text);
}
