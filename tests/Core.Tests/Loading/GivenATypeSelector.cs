using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Loading;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Loading;

public sealed class GivenATypeSelector
{
    private const string Source = """
        namespace Shop.Stock;
        public class Stack { }
        public class Stack<T> { public class Node { public class Leaf<U> { } } }
        public class Stock { public class Node { } }
        public class Dictionary<TKey, TValue> { }
        """;

    [Theory]
    [InlineData("Stock", "Shop.Stock.Stock")]
    [InlineData("Stack", "Shop.Stock.Stack Shop.Stock.Stack<T>")]
    [InlineData("Stack<T>", "Shop.Stock.Stack<T>")]
    [InlineData("Stack<>", "Shop.Stock.Stack<T>")]
    [InlineData("Stack<Any>", "Shop.Stock.Stack<T>")]
    [InlineData("Stack{T}", "Shop.Stock.Stack<T>")]
    [InlineData("Stack`1", "Shop.Stock.Stack<T>")]
    [InlineData("Stack`2", "")]
    [InlineData("Dictionary<TKey, TValue>", "Shop.Stock.Dictionary<TKey, TValue>")]
    [InlineData("Dictionary<Stack<A, B>, C>", "Shop.Stock.Dictionary<TKey, TValue>")]
    [InlineData("Dictionary<,>", "Shop.Stock.Dictionary<TKey, TValue>")]
    [InlineData("Dictionary<T>", "")]
    [InlineData("Shop.Stock.Stack`1", "Shop.Stock.Stack<T>")]
    [InlineData("T:Shop.Stock.Stack`1", "Shop.Stock.Stack<T>")]
    [InlineData("global::Shop.Stock.Stock", "Shop.Stock.Stock")]
    [InlineData(" Stock ", "Shop.Stock.Stock")]
    [InlineData("Node", "Shop.Stock.Stack<T>.Node Shop.Stock.Stock.Node")]
    [InlineData("Stock.Node", "Shop.Stock.Stock.Node")]
    [InlineData("Stock+Node", "Shop.Stock.Stock.Node")]
    [InlineData("Stack<T>.Node", "Shop.Stock.Stack<T>.Node")]
    [InlineData("Stack`1+Node+Leaf`1", "Shop.Stock.Stack<T>.Node.Leaf<U>")]
    [InlineData("S*k", "Shop.Stock.Stack Shop.Stock.Stack<T> Shop.Stock.Stock")]
    [InlineData("St?ck", "Shop.Stock.Stack Shop.Stock.Stack<T> Shop.Stock.Stock")]
    [InlineData("Shop.*.Dict*", "Shop.Stock.Dictionary<TKey, TValue>")]
    [InlineData("Other.*", "")]
    [InlineData("stock", "")]
    [InlineData("", "")]
    public void WhenAPatternIsGiven_ThenTheTypesThatItNamesMatch(string pattern, string expected)
    {
        var selector = new TypeSelector([pattern]);

        Assert.Equal(
            expected,
            string.Join(' ', Types().Where(selector.Matches).Select(type => type.ToDisplayString()))
        );
    }

    [Fact]
    public void WhenThereAreSeveralPatterns_ThenAnyMayMatch()
    {
        var selector = new TypeSelector(["Stock", "Dict*"]);

        Assert.Equal(["Stock", "Dictionary"], Types().Where(selector.Matches).Select(type => type.Name));
    }

    [Fact]
    public void WhenThereIsNoPattern_ThenEveryTypeMatches() =>
        Assert.All(Types(), type => Assert.True(new TypeSelector(default).Matches(type)));

    private static IEnumerable<INamedTypeSymbol> Types() =>
        SourceBuilder
            .From(Source)
            .BuildWithoutWarnings()
            .GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .Cast<INamedTypeSymbol>()
            .OrderBy(type => type.Locations[0].SourceSpan.Start);
}
