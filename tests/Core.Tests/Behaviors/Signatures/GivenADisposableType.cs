using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenADisposableType
{
    [Theory]
    [InlineData("public void Dispose() { }", "Dispose", "Dispose() is called")]
    [InlineData("public ValueTask DisposeAsync() => default;", "DisposeAsync", "DisposeAsync() is awaited")]
    public async Task WhenItIsDisposedTwice_ThenTheSecondTimeHasNoEffect(string member, string name, string when)
    {
        var behavior = Assert.Single(await BehaviorsAsync(member));

        Assert.Equal("the instance has been disposed already", behavior.Given);
        Assert.Equal(when, behavior.When);
        Assert.Equal("it has no effect", behavior.Then);
        Assert.Equal(BehaviorKind.Dispose, behavior.Kind);
        Assert.Equal($"Store is disposable: it has {name}()", behavior.Evidence);
        Assert.Equal(
            $"a {name} that throws or releases its resources again when the instance has been disposed already",
            behavior.Catches
        );
    }

    [Theory]
    [InlineData("/// <remarks>It may be called multiple times.</remarks>\npublic void Dispose() { }")]
    [InlineData("/// <remarks>A second call throws.</remarks>\npublic void Dispose() { }")]
    [InlineData("public void Dispose() { } public bool MoveNext() => false;")]
    [InlineData("public void Dispose(bool disposing) { }")]
    [InlineData("public static void Dispose() { }")]
    [InlineData("protected void Dispose() { }")]
    public async Task WhenItIsDocumentedOrNotTheWholeStory_ThenNothingIsPromised(string members)
    {
        Assert.Empty(await BehaviorsAsync(members));
    }

    private static Task<IReadOnlyList<Behavior>> BehaviorsAsync(string members) =>
        SignatureBehaviors.OfAsync(SignatureFactKind.DisposingTwice, $"public class Store {{\n{members}\n}}");
}
