using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenDocumentedAndSilentMembers
{
    private const string Store = """
        public sealed class Store : IDisposable
        {
            public void Put(string key) { }

            /// <summary>Removes an entry.</summary>
            /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
            public void Remove(string key) { }

            public void Dispose() { }
        }
        """;

    [Fact]
    public async Task WhenDerived_ThenTheFactsOfAMemberFollowItsDocumentation()
    {
        var behaviors = await SignatureBehaviors.DeriveAsync(Store, DerivationOptions.Default);

        Assert.Equal(
            [
                "Put/throws-argumentnull-when-key-is-null",
                "Remove/removes-entry",
                "Remove/throws-argument-when-key-is-empty",
                "Remove/throws-argumentnull-when-key-is-null",
                "Dispose/has-no-effect-when-instance-has-been-disposed-already",
            ],
            behaviors.Select(behavior => behavior.Id)
        );
        Assert.All(
            behaviors.Where(behavior => behavior.Origin == BehaviorOrigin.Signature),
            behavior => Assert.Equal(BehaviorSource.Signature, behavior.Source)
        );
        Assert.Equal(3, behaviors.Count(behavior => behavior.Origin == BehaviorOrigin.Signature));
    }

    [Fact]
    public async Task WhenKindsAreOmitted_ThenTheirFactsGiveNothing()
    {
        var options = DerivationOptions.Default with
        {
            OmittedFacts = [SignatureFactKind.NullGuards, SignatureFactKind.DisposingTwice],
        };

        Assert.All(
            await SignatureBehaviors.DeriveAsync(Store, options),
            behavior => Assert.Equal(BehaviorOrigin.Documentation, behavior.Origin)
        );
    }

    [Theory]
    [InlineData("public sealed class Store;")]
    [InlineData("public enum Color { Red }")]
    [InlineData("public delegate void Stored();")]
    public async Task WhenThereIsNothingToPromise_ThenNothingIs(string text)
    {
        Assert.Empty(await SignatureBehaviors.DeriveAsync(text, DerivationOptions.Default));
    }
}
