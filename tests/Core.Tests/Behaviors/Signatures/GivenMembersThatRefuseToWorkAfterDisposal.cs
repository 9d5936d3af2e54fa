using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenMembersThatRefuseToWorkAfterDisposal
{
    private const string Refusing =
        "/// <exception cref='ObjectDisposedException'>The store has been disposed.</exception>";

    [Fact]
    public async Task WhenAMethodIsSilent_ThenItRefusesToo()
    {
        var behavior = Assert.Single(
            await BehaviorsAsync($"{Refusing}\npublic void Get() {{ }} public void Put() {{ }}")
        );

        Assert.Equal("M:Store.Put", behavior.Member.Value);
        Assert.Equal("the instance has been disposed", behavior.Given);
        Assert.Equal("ObjectDisposedException is thrown", behavior.Then);
        Assert.Equal(BehaviorKind.Dispose, behavior.Kind);
        Assert.Equal("Get documents ObjectDisposedException", behavior.Evidence);
        Assert.Equal(
            "a Put that still works, or fails with another exception, after the instance has been disposed",
            behavior.Catches
        );
    }

    [Fact]
    public async Task WhenMostMethodsAreSilent_ThenOnlyOverloadsOfOthersRefuseToo()
    {
        var behavior = Assert.Single(
            await BehaviorsAsync(
                $"{Refusing}\npublic void Get() {{ }} public void Get(int depth) {{ }} public void Put() {{ }} public void Trim() {{ }}"
            )
        );

        Assert.Equal("M:Store.Get(System.Int32)", behavior.Member.Value);
    }

    [Theory]
    [InlineData("public override string ToString() => \"\";")]
    [InlineData("public bool IsEmpty() => true;")]
    [InlineData("public int[] ToArray() => [];")]
    [InlineData("public int GetCount() => 0;")]
    [InlineData("public bool TryGetFirst(out int first) { first = 0; return true; }")]
    [InlineData("public void Close() { }")]
    [InlineData("public int Count => 0;")]
    [InlineData("public static void Clear() { }")]
    [InlineData("protected void Clear() { }")]
    [InlineData("/// <remarks>It works after the store has been disposed.</remarks>\npublic void Clear() { }")]
    public async Task WhenAMemberMayStillAnswer_ThenNothingIsPromised(string member)
    {
        Assert.Empty(await BehaviorsAsync($"{Refusing}\npublic void Get() {{ }}\n{member}"));
    }

    [Fact]
    public async Task WhenTheExceptionIsAboutAnArgument_ThenNothingIsPromised()
    {
        Assert.Empty(
            await BehaviorsAsync(
                """
                /// <exception cref="ObjectDisposedException"><paramref name="stream"/> has been disposed.</exception>
                public void Read(System.IO.Stream? stream) { }
                public void Put() { }
                """
            )
        );
    }

    [Fact]
    public async Task WhenTheTypeIsNotDisposable_ThenNothingIsPromised()
    {
        Assert.Empty(
            await SignatureBehaviors.OfAsync(
                SignatureFactKind.UseAfterDisposal,
                $"public class Store {{\n{Refusing}\npublic void Get() {{ }} public void Put() {{ }} }}"
            )
        );
    }

    private static Task<IReadOnlyList<Behavior>> BehaviorsAsync(string members) =>
        SignatureBehaviors.OfAsync(
            SignatureFactKind.UseAfterDisposal,
            $"public class Store {{\n{members}\npublic void Dispose() {{ }} }}"
        );
}
