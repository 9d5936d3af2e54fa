namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>What generic bases are closed over.</summary>
public sealed class GivenAGenericBase
{
    private const string Library = """
        public interface ICache { }
        public interface ICache<TKey, TValue> where TKey : notnull { }
        public class RedisCache : ICache { }
        public class MemoryCache : ICache { public MemoryCache(int size) { } }
        public class TypedCache : ICache<System.Guid, long> { }
        public class AnyCache<TKey, TValue> : ICache<TKey, TValue> where TKey : notnull { }
        public class NumberCache<TNumber, TOther> where TNumber : struct where TOther : System.IComparable<TOther> { }
        public class Clock { }
        public static class Clocks { }
        public struct Instant { }
        public class RedisProvider { }
        public class RedisOptions { }
        public class SqlProvider { }
        public class SqlOptions { }
        public class LoneProvider { }
        """;

    [Theory]
    [InlineData("RedisCache", "TestsBase<TCache> where TCache : ICache", "TestsBase<RedisCache>")]
    [InlineData("ICache", "TestsBase<TCache> where TCache : ICache", "TestsBase<ICache>")]
    [InlineData("RedisCache", "TestsBase<TCache> where TCache : class, ICache, new()", "TestsBase<RedisCache>")]
    [InlineData("Clock", "TestsBase<T> where T : class, new()", "TestsBase<Clock>")]
    [InlineData("Clock", "TestsBase<TSubject>", "TestsBase<Clock>")]
    [InlineData("Clock", "TestsBase<TClock>", "TestsBase<Clock>")]
    [InlineData("Instant", "TestsBase<T> where T : struct", "TestsBase<Instant>")]
    [InlineData(
        "TypedCache",
        "TestsBase<TCache, TKey, TValue> where TCache : ICache<TKey, TValue> where TKey : notnull",
        "TestsBase<TypedCache, Guid, long>"
    )]
    [InlineData(
        "AnyCache`2",
        "TestsBase<TCache, TKey, TValue> where TCache : ICache<TKey, TValue> where TKey : notnull",
        "TestsBase<AnyCache<string, int>, string, int>"
    )]
    [InlineData(
        "AnyCache`2",
        "TestsBase<TCache> where TCache : ICache<long, Clock>",
        "TestsBase<AnyCache<long, Clock>>"
    )]
    [InlineData("AnyCache`2", "TestsBase<T>", "TestsBase<AnyCache<string, int>>")]
    [InlineData("NumberCache`2", "TestsBase<T>", "TestsBase<NumberCache<int, int>>")]
    [InlineData(
        "RedisCache",
        "TestsBase<TService, TImplementation> where TImplementation : class, TService",
        "TestsBase<ICache, RedisCache>"
    )]
    public void WhenTheSubjectFits_ThenItIsClosedOverIt(string subject, string header, string expected)
    {
        var choice = BaseCase.Of(Library, subject).Add("Base.cs", $"public abstract class {header} {{ }}").Find();

        Assert.Empty(choice.Reasons());
        Assert.Equal(expected, choice.Name());
    }

    [Theory]
    [InlineData("Clock", "TestsBase<TCache> where TCache : ICache", "its TCache must be an ICache, which Clock is not")]
    [InlineData("Clock", "TestsBase<T> where T : struct", "its T must be a struct, which Clock is not")]
    [InlineData("Instant", "TestsBase<T> where T : class", "its T must be a class, which Instant is not")]
    [InlineData("Clocks", "TestsBase<T>", "its T cannot be Clocks, which is static")]
    [InlineData(
        "MemoryCache",
        "TestsBase<TCache> where TCache : class, ICache, new()",
        "its TCache must have a public constructor without parameters, which MemoryCache has not"
    )]
    [InlineData(
        "TypedCache",
        "TestsBase<TCache> where TCache : ICache<string, int>",
        "its TCache must be an ICache<string, int>, which TypedCache is not"
    )]
    [InlineData("Clock", "TestsBase<TStartup> where TStartup : class", "nothing tells what its TStartup would be")]
    public void WhenNothingFits_ThenItIsPassedOver(string subject, string header, string reason)
    {
        var choice = BaseCase.Of(Library, subject).Add("Base.cs", $"public abstract class {header} {{ }}").Find();

        Assert.Null(choice.Base);
        Assert.EndsWith(": " + reason, Assert.Single(choice.Reasons()), StringComparison.Ordinal);
    }

    [Fact]
    public void WhenTestClassesCloseItOverTheirSubjects_ThenItIsNotClosedOverOneOfTheirs()
    {
        var choice = BaseCase
            .Of(Library, "Clock")
            .Add("Base.cs", "public abstract class TestsBase<TCache> where TCache : ICache { }")
            .Add(
                "Orders/A.cs",
                "public class RedisCacheTests : TestsBase<RedisCache> { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal(["TestsBase<TCache>: its TCache must be an ICache, which Clock is not"], choice.Reasons());
    }

    [Fact]
    public void WhenTestClassesCloseItAllAlike_ThenTheNewOneDoesToo()
    {
        var choice = BaseCase
            .Of(Library, "Clock")
            .Add(
                "Base.cs",
                "public abstract class ApiTestBase<TStartup> where TStartup : class { } public class Startup { }"
            )
            .Add("Orders/A.cs", "public class OrderTests : ApiTestBase<Startup> { [Fact] public void Test() { } }")
            .Find();

        Assert.Equal("ApiTestBase<Startup>", choice.Name());
    }

    [Fact]
    public void WhenTestClassesCloseItOverAnInterface_ThenTheNewOneDoesToo()
    {
        var choice = BaseCase
            .Of(Library, "MemoryCache")
            .Add("Base.cs", "public abstract class TestsBase<TService, TSubject> where TSubject : class { }")
            .Add(
                "A.cs",
                "public class RedisCacheTests : TestsBase<ICache, RedisCache> { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal("TestsBase<ICache, MemoryCache>", choice.Name());
    }

    [Theory]
    [InlineData("SqlProvider", "ProviderTests<SqlProvider, SqlOptions>")]
    [InlineData("LoneProvider", null)]
    public void WhenAnArgumentBelongsToTheirSubject_ThenTheCounterpartIsTaken(string subject, string? expected)
    {
        var choice = BaseCase
            .Of(Library, subject)
            .Add("Base.cs", "public abstract class ProviderTests<TProvider, TOptions> { }")
            .Add(
                "Orders/A.cs",
                "public class RedisProviderTests : ProviderTests<RedisProvider, RedisOptions> { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal(expected, choice.Name());
    }

    [Fact]
    public void WhenTheSubjectIsClosedInOtherTests_ThenItIsClosedLikeThere()
    {
        var choice = BaseCase
            .Of(Library, "AnyCache`2")
            .Add("Base.cs", "public abstract class TestsOf<T> { }")
            .Add(
                "Orders/A.cs",
                "public class AnyCacheExpiryTests : TestsOf<AnyCache<long, Clock>> { [Fact] public void Test() { } }"
            )
            .Find();

        Assert.Equal("TestsOf<AnyCache<long, Clock>>", choice.Name());
    }

    [Fact]
    public void WhenItIsNestedInAGenericClass_ThenItIsPassedOver()
    {
        var choice = BaseCase
            .Of(Library, "Clock")
            .Add("Base.cs", "public class Outer<T> { public abstract class InnerTestBase { } }")
            .Find();

        Assert.EndsWith("it is nested in a generic class", Assert.Single(choice.Reasons()), StringComparison.Ordinal);
    }

    [Fact]
    public void WhenItIsInTheChain_ThenTheClosedClassServes()
    {
        var choice = BaseCase
            .Of(Library, "Clock")
            .Add("Base.cs", "public abstract class TestsBase<TCache> where TCache : ICache { }")
            .Add("Redis.cs", "public abstract class RedisTestBase : TestsBase<RedisCache> { }")
            .Find();

        Assert.Equal("RedisTestBase", choice.Name());
    }
}
