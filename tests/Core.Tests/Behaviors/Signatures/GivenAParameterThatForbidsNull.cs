using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenAParameterThatForbidsNull
{
    [Fact]
    public async Task WhenNothingIsDocumented_ThenNullIsRefused()
    {
        var behavior = Assert.Single(
            await BehaviorsAsync(
                "public class Store { public string? Get(string key, int depth, object? state) => null; }"
            )
        );

        Assert.Equal("key is null", behavior.Given);
        Assert.Equal("Get(key, depth, state) is called", behavior.When);
        Assert.Equal("ArgumentNullException is thrown", behavior.Then);
        Assert.Equal(new Outcome(OutcomeKind.Throws, Exception: "T:System.ArgumentNullException"), behavior.Outcome);
        Assert.Equal(BehaviorKind.Throws, behavior.Kind);
        Assert.Equal("key is a non-nullable string", behavior.Evidence);
        Assert.Equal("a Get that lets a null key through, to fail somewhere else", behavior.Catches);
        Assert.Contains("key", behavior.CodeNames);
    }

    [Theory]
    [InlineData("public class Store { public Store(string key) { } }", "ctor")]
    [InlineData("public class Store { public int this[string key] => 0; }", "this")]
    [InlineData("public interface IStore { void Get(string key); }", "Get")]
    [InlineData("public abstract class Store { public abstract void Get(string key); }", "Get")]
    [InlineData("public static class Stores { public static void Get(this string key) { } }", "Get")]
    [InlineData("public class Store { public void Get(params string[] key) { } }", "Get")]
    [InlineData("public class Store { public void Get<T>(T key) where T : class { } }", "Get")]
    public async Task WhenAMemberTakesIt_ThenNullIsRefused(string text, string member)
    {
        Assert.Equal([$"{member}: key is null => throws ArgumentNullException"], await PromisesAsync(text));
    }

    [Theory]
    [InlineData("/// <exception cref='ArgumentNullException'><paramref name='key'/> is null.</exception>")]
    [InlineData("/// <exception cref='ArgumentNullException'>The argument is null.</exception>")]
    [InlineData("/// <exception cref='ArgumentNullException'/>")]
    [InlineData("/// <exception cref='ArgumentException'><paramref name='key'/> is null or empty.</exception>")]
    [InlineData("/// <param name='key'>The key, or null for the default one.</param>")]
    [InlineData("/// <remarks>A null <paramref name='key'/> is ignored.</remarks>")]
    [InlineData("/// <remarks>Passing null has no effect.</remarks>")]
    [InlineData("/// <returns>0 if <paramref name='key'/> is null.</returns>")]
    public async Task WhenTheDocumentationSpeaksOfIt_ThenThatHolds(string documentation)
    {
        Assert.Empty(
            await PromisesAsync($"public class Store {{\n{documentation}\npublic int Get(string key) => 0; }}")
        );
    }

    [Theory]
    [InlineData("/// <returns>The entry, or null if <paramref name='key'/> is unknown.</returns>")]
    [InlineData("/// <param name='other'>The other key, or null.</param>")]
    [InlineData("/// <exception cref='ArgumentNullException'><paramref name='other'/> is null.</exception>")]
    [InlineData("/// <remarks>Looks for <paramref name='key'/>. Null is never stored.</remarks>")]
    public async Task WhenTheDocumentationSpeaksOfAnotherNull_ThenNullIsRefused(string documentation)
    {
        Assert.Equal(
            ["Get: key is null => throws ArgumentNullException"],
            await PromisesAsync(
                $"public class Store {{\n{documentation}\npublic string? Get(string key, string? other) => null; }}"
            )
        );
    }

    [Theory]
    [InlineData("#nullable disable\npublic class Store { public void Get(string key) { } }")]
    [InlineData("public class Store { public void Get(string? key) { } }")]
    [InlineData("public class Store { public void Get([System.Diagnostics.CodeAnalysis.AllowNull] string key) { } }")]
    [InlineData("public class Store { public void Get<T>(T key) where T : class? { } }")]
    [InlineData("public class Store { public void Get(string key = null!) { } }")]
    [InlineData("public class Store { public void Get(string key = \"\") { } }")]
    [InlineData("public class Store { public void Get(out string key) => key = \"\"; }")]
    [InlineData("public class Store { protected void Get(string key) { } }")]
    [InlineData("public class Store { [Obsolete] public void Get(string key) { } }")]
    [InlineData("public class Store { public bool Equals(Store other) => true; }")]
    [InlineData(
        "public class Store { public static bool TryParse(string text, out int key) { key = 0; return true; } }"
    )]
    [InlineData("public class Store { public static Store operator +(Store left, Store right) => left; }")]
    [InlineData("public class Store { public static implicit operator string(Store store) => \"\"; }")]
    [InlineData("public delegate void Stored(string key);")]
    [InlineData("public record Entry(string Key);")]
    [InlineData("public readonly struct Entry { public Entry(string key) { } }")]
    [InlineData("public class StoreException : Exception { public StoreException(string message) { } }")]
    [InlineData("public class StoreAttribute : Attribute { public StoreAttribute(string name) { } }")]
    public async Task WhenNullIsNoMistakeOrNobodyChecks_ThenNothingIsPromised(string text)
    {
        Assert.Empty(await PromisesAsync(text));
    }

    [Fact]
    public async Task WhenAMemberOverridesAnother_ThenOnlyThatOnePromises()
    {
        var behavior = Assert.Single(
            await BehaviorsAsync(
                """
                public abstract class Store { public abstract void Get(string key); }
                public class Cache : Store { public override void Get(string key) { } }
                """
            )
        );

        Assert.Equal("M:Store.Get(System.String)", behavior.Member.Value);
    }

    [Fact]
    public async Task WhenOverloadsTakeIt_ThenTheFirstStandsForThemAll()
    {
        Assert.Equal(
            [
                "Get[key]: key is null => throws ArgumentNullException",
                "Get[key,next]: next is null => throws ArgumentNullException",
            ],
            await PromisesAsync(
                "public class Store { public void Get(string key) { } public void Get(string key, string next) { } }"
            )
        );
    }

    private static Task<IReadOnlyList<Behavior>> BehaviorsAsync(string text) =>
        SignatureBehaviors.OfAsync(SignatureFactKind.NullGuards, text);

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.NullGuards, text);
}
