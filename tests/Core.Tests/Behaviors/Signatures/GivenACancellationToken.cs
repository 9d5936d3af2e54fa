using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenACancellationToken
{
    [Theory]
    [InlineData("public Task GetAsync(CancellationToken token) => null!;", "GetAsync(token) is awaited")]
    [InlineData(
        "public ValueTask<int> GetAsync(CancellationToken token = default) => default;",
        "GetAsync(token) is awaited"
    )]
    [InlineData(
        "public IAsyncEnumerable<int> GetAsync(CancellationToken token) => null!;",
        "GetAsync(token) is enumerated"
    )]
    public async Task WhenAnAsynchronousMemberTakesIt_ThenItIsHeeded(string member, string when)
    {
        var behavior = Assert.Single(await BehaviorsAsync(member));

        Assert.Equal("token is canceled already", behavior.Given);
        Assert.Equal(when, behavior.When);
        Assert.Equal("OperationCanceledException is thrown", behavior.Then);
        Assert.Equal(BehaviorKind.Cancellation, behavior.Kind);
        Assert.Equal("GetAsync is asynchronous and takes a CancellationToken, token", behavior.Evidence);
        Assert.Equal("a GetAsync that does its work although token is canceled already", behavior.Catches);
    }

    [Theory]
    [InlineData("/// <exception cref='OperationCanceledException'/>")]
    [InlineData("/// <exception cref='TaskCanceledException'>The token was canceled.</exception>")]
    [InlineData("/// <returns>A task that is canceled with the token.</returns>")]
    [InlineData("/// <remarks>Cancellation is ignored.</remarks>")]
    [InlineData("/// <param name='token'>If it is canceled, the task completes at once.</param>")]
    [InlineData("/// <param name='token'>This parameter is ignored.</param>")]
    public async Task WhenTheDocumentationSpeaksOfIt_ThenThatHolds(string documentation)
    {
        Assert.Empty(await BehaviorsAsync($"{documentation}\npublic Task GetAsync(CancellationToken token) => null!;"));
    }

    [Theory]
    [InlineData("/// <param name='token'>The token to monitor for cancellation requests.</param>")]
    [InlineData("/// <summary>Waits while observing a <see cref='CancellationToken'/>.</summary>")]
    public async Task WhenTheDocumentationOnlyNamesIt_ThenItIsHeeded(string documentation)
    {
        Assert.Single(
            await BehaviorsAsync($"{documentation}\npublic Task GetAsync(CancellationToken token) => null!;")
        );
    }

    [Theory]
    [InlineData("public int Get(CancellationToken token) => 0;")]
    [InlineData("public Task GetAsync(CancellationToken? token) => null!;")]
    [InlineData("public Task StopAsync(CancellationToken token) => null!;")]
    [InlineData("public Task CloseAsync(CancellationToken token) => null!;")]
    [InlineData("public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken token) => null!;")]
    public async Task WhenTheMemberHasToGoOnOrIsNotAsynchronous_ThenNothingIsPromised(string member)
    {
        Assert.Empty(await BehaviorsAsync(member));
    }

    private static Task<IReadOnlyList<Behavior>> BehaviorsAsync(string member) =>
        SignatureBehaviors.OfAsync(SignatureFactKind.Cancellation, $"public class Store {{\n{member}\n}}");
}
