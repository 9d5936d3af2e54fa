using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenWhatGoesInAndOut
{
    [Theory]
    [InlineData(
        "void Push(T item); T Pop();",
        "Pop: item is the last one that was passed to Push => returns item and leaves the rest as it was before"
    )]
    [InlineData(
        "void Enqueue(T item, int priority); T Dequeue();",
        "Dequeue: item is the only one that was passed to Enqueue => returns item"
    )]
    [InlineData(
        "bool Add(T item); bool Remove(T item);",
        "Remove: item is new and has just been passed to Add => restores what was there before"
    )]
    [InlineData(
        "void AddName(T name, int rank); void RemoveName(T name);",
        "RemoveName: name is new and has just been passed to AddName => restores what was there before"
    )]
    public async Task WhenOneTakesOutWhatTheOtherPutsIn_ThenItIsTheSame(string members, string promise)
    {
        Assert.Equal([promise], await PromisesAsync($"public interface IBag<T> {{ {members} }}"));
    }

    [Fact]
    public async Task WhenAPromiseIsCompleted_ThenItReadsAsASentence()
    {
        var behavior = Assert.Single(
            await SignatureBehaviors.OfAsync(
                SignatureFactKind.RoundTrips,
                "public class Bag { public void Add(int item) { } public bool Remove(int item) => true; }"
            )
        );

        Assert.Equal("it restores what was there before", behavior.Then);
        Assert.Equal("a Remove that leaves something behind of what Add did", behavior.Catches);
        Assert.Equal("Remove takes what Add takes", behavior.Evidence);
    }

    [Theory]
    [InlineData("void Push(T item); int Pop();")]
    [InlineData("void Push(T item); T Pop(int depth);")]
    [InlineData("IBag<T> Add(T item); IBag<T> Remove(T item);")]
    [InlineData("void Add(T item); void Remove(int index);")]
    [InlineData("void AddRange(IEnumerable<T> items); void RemoveRange(IEnumerable<T> items);")]
    [InlineData("void Address(T item); void Removeress(T item);")]
    public async Task WhenTheTwoDoNotFit_ThenNothingIsPromised(string members)
    {
        Assert.Empty(await PromisesAsync($"public interface IBag<T> {{ {members} }}"));
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.RoundTrips, text);
}
