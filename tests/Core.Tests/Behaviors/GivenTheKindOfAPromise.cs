using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenTheKindOfAPromise
{
    public static TheoryData<string, BehaviorKind, BehaviorSource> OfMethods { get; } =
        new()
        {
            { "<returns>The entry.</returns>", BehaviorKind.Returns, BehaviorSource.Returns },
            { "<summary>Removes all entries.</summary>", BehaviorKind.State, BehaviorSource.Summary },
            { "<remarks>The key is trimmed.</remarks>", BehaviorKind.State, BehaviorSource.Remarks },
            { "<remarks>Null is returned if it is empty.</remarks>", BehaviorKind.Returns, BehaviorSource.Remarks },
            {
                "<remarks>If it is empty, an IOException is thrown.</remarks>",
                BehaviorKind.Throws,
                BehaviorSource.Remarks
            },
            { "<exception cref='T:E'>It is empty.</exception>", BehaviorKind.Throws, BehaviorSource.Exception },
            {
                "<param name='key'>The key. If null, it is made up.</param>",
                BehaviorKind.Argument,
                BehaviorSource.Param
            },
            {
                "<remarks>The operation is cancelled if it is late.</remarks>",
                BehaviorKind.Cancellation,
                BehaviorSource.Remarks
            },
            { "<example><code>Find(key)</code></example>", BehaviorKind.Other, BehaviorSource.Example },
        };

    [Theory]
    [MemberData(nameof(OfMethods))]
    public void WhenAMethodPromises_ThenTheTagAndTheWordsTellIt(string text, BehaviorKind kind, BehaviorSource source)
    {
        AssertOnly(kind, source, Documented.Method("Find", text, "string", "key"));
    }

    [Theory]
    [InlineData("<returns>A list of entries.</returns>", BehaviorKind.Returns)]
    [InlineData("<returns>True if it is empty.</returns>", BehaviorKind.Async)]
    [InlineData("<remarks>The key is trimmed.</remarks>", BehaviorKind.Async)]
    public void WhenAMethodIsAsynchronous_ThenWhatItDoesLaterIsOfThatKind(string text, BehaviorKind kind)
    {
        Assert.Equal(kind, Assert.Single(Documented.Behaviors(Documented.AsyncMethod("FindAsync", text, "bool"))).Kind);
    }

    [Theory]
    [InlineData("<summary>Gets the number of entries.</summary>")]
    [InlineData("<value>The number of entries, or 0 if it is closed.</value>")]
    [InlineData("<remarks>The default is 100.</remarks>")]
    [InlineData("<remarks>Setting this property resets the timer.</remarks>")]
    public void WhenAPropertyPromises_ThenItIsOfThatKind(string text)
    {
        Assert.All(
            Documented.Behaviors(Documented.Property("Size", text, canWrite: true)),
            behavior => Assert.Equal(BehaviorKind.Property, behavior.Kind)
        );
        Assert.NotEmpty(Documented.Behaviors(Documented.Property("Size", text, canWrite: true)));
    }

    [Fact]
    public void WhenDisposalPromises_ThenItIsOfThatKind()
    {
        Assert.Equal(
            BehaviorKind.Dispose,
            Documented.Behaviors(Documented.Method("Dispose", "<summary>Closes the stream.</summary>"))[0].Kind
        );
    }

    private static void AssertOnly(BehaviorKind kind, BehaviorSource source, MemberContract member)
    {
        var behavior = Assert.Single(Documented.Behaviors(member));
        Assert.Equal((kind, source), (behavior.Kind, behavior.Source));
    }
}
