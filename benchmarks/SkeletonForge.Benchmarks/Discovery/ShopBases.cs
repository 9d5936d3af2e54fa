namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>The texts of the shared bases of the test project: four of each area, in chains that end in three of all.</summary>
internal static class ShopBases
{
    /// <summary>The bases that all areas share.</summary>
    public static IEnumerable<(string Path, string Text)> OfProject { get; } =
    [
        (
            "Support/TestBase.cs",
            """
            namespace Shop.Tests.Support;

            public abstract class TestBase(ITestOutputHelper output)
            {
                protected ITestOutputHelper Output { get; } = output;

                protected FakeClock Clock { get; } = new();

                protected CancellationToken Token => CancellationToken.None;

                protected void Log(string line) => Output.WriteLine(line);
            }
            """
        ),
        (
            "Support/AsyncTestBase.cs",
            """
            namespace Shop.Tests.Support;

            public abstract class AsyncTestBase(ITestOutputHelper output) : TestBase(output), IAsyncLifetime
            {
                protected DirectoryInfo Folder { get; private set; } = null!;

                public virtual ValueTask InitializeAsync()
                {
                    Folder = Directory.CreateTempSubdirectory();
                    return ValueTask.CompletedTask;
                }

                public virtual ValueTask DisposeAsync()
                {
                    Folder.Delete(recursive: true);
                    return ValueTask.CompletedTask;
                }
            }
            """
        ),
        (
            "Support/SubjectTestBase.cs",
            """
            namespace Shop.Tests.Support;

            public abstract class SubjectTestBase<TSubject>(ITestOutputHelper output) : AsyncTestBase(output)
                where TSubject : class, IDisposable
            {
                private TSubject? _subject;

                protected TSubject Subject => _subject ??= CreateSubject();

                protected abstract TSubject CreateSubject();

                public override ValueTask DisposeAsync()
                {
                    _subject?.Dispose();
                    return base.DisposeAsync();
                }
            }
            """
        ),
    ];

    /// <summary>What all test classes use, and what every file imports.</summary>
    public static IEnumerable<(string Path, string Text)> Tools { get; } =
    [
        (
            "Usings.cs",
            """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Threading;
            global using System.Threading.Tasks;
            global using Shop.Tests.Support;
            global using Xunit;
            """
        ),
        (
            "Support/FakeClock.cs",
            """
            namespace Shop.Tests.Support;

            public sealed class FakeClock : TimeProvider
            {
                private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

                public override DateTimeOffset GetUtcNow() => _now;

                public void Advance(TimeSpan time) => _now += time;
            }
            """
        ),
        (
            "Support/Check.cs",
            """
            namespace Shop.Tests.Support;

            public static class Check
            {
                public static void True(bool condition)
                {
                    if (!condition)
                    {
                        throw new InvalidOperationException("It is false.");
                    }
                }

                public static void Equal<T>(T expected, T actual) => True(EqualityComparer<T>.Default.Equals(expected, actual));

                public static TException Throws<TException>(Action act)
                    where TException : Exception
                {
                    try
                    {
                        act();
                    }
                    catch (TException expected)
                    {
                        return expected;
                    }

                    throw new InvalidOperationException("Nothing was thrown.");
                }
            }
            """
        ),
    ];

    /// <summary>The bases of an area: with a class fixture, one that derives from it, a generic one, and a suite for heirs.</summary>
    public static IEnumerable<(string Path, string Text)> OfArea(int area) =>
        [
            (
                $"Area{area}/Area{area}TestBase.cs",
                $$"""
                using Shop.Area{{area}};
                using Shop.Tests.Area{{area}}.Fakes;
                using Shop.Tests.Area{{area}}.Support;

                namespace Shop.Tests.Area{{area}};

                public abstract class Area{{area}}TestBase(ITestOutputHelper output, Server{{area}} server)
                    : AsyncTestBase(output),
                        IClassFixture<Server{{area}}>
                {
                    protected Server{{area}} Server { get; } = server;

                    protected FakeStore{{area}} Store { get; } = new();

                    protected Entry{{area}} CreateEntry(string key) => new(key, key.Length);
                }
                """
            ),
            (
                $"Area{area}/Area{area}FlowTestBase.cs",
                $$"""
                using Shop.Area{{area}};
                using Shop.Tests.Area{{area}}.Support;

                namespace Shop.Tests.Area{{area}};

                public abstract class Area{{area}}FlowTestBase(ITestOutputHelper output, Server{{area}} server)
                    : Area{{area}}TestBase(output, server)
                {
                    protected List<Entry{{area}}> Seen { get; } = [];

                    protected async Task<int> RunAsync(IEnumerable<string> keys)
                    {
                        foreach (var key in keys)
                        {
                            Seen.Add(CreateEntry(key));
                            await Store.SaveAsync(Seen[^1], Token);
                        }

                        return Seen.Count;
                    }
                }
                """
            ),
            (
                $"Area{area}/Support/Area{area}SubjectTestBase.cs",
                $$"""
                using Shop.Area{{area}};
                using Shop.Tests.Area{{area}}.Fakes;

                namespace Shop.Tests.Area{{area}}.Support;

                public abstract class Area{{area}}SubjectTestBase<TSubject>(ITestOutputHelper output) : SubjectTestBase<TSubject>(output)
                    where TSubject : class, IDisposable
                {
                    protected IStore{{area}} Store { get; } = new FakeStore{{area}}();

                    protected Entry{{area}} FirstEntry => new("first", 1);
                }
                """
            ),
            (
                $"Area{area}/Support/Area{area}ContractTests.cs",
                $$"""
                namespace Shop.Tests.Area{{area}}.Support;

                public abstract class Area{{area}}ContractTests<TSubject>(ITestOutputHelper output) : Area{{area}}SubjectTestBase<TSubject>(output)
                    where TSubject : class, IDisposable
                {
                    [Fact]
                    public void DisposingTwiceDoesNothing()
                    {
                        Subject.Dispose();
                        Subject.Dispose();
                    }
                }
                """
            ),
        ];
}
