namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>The texts of what the test project has besides bases and tests: fixtures, fakes, builders, object mothers.</summary>
internal static class ShopHelpers
{
    /// <summary>What an area has.</summary>
    public static IEnumerable<(string Path, string Text)> OfArea(int area)
    {
        yield return ($"Area{area}/Support/Server{area}.cs", Server(area));
        yield return ($"Area{area}/Support/Database{area}.cs", Database(area));
        yield return ($"Area{area}/Support/Area{area}Samples.cs", Samples(area));
        yield return ($"Area{area}/Builders/Entry{area}Builder.cs", EntryBuilder(area));
        yield return ($"Area{area}/Fakes/FakeStore{area}.cs", Store(area, "Fake", "_entries[entry.Key] = entry;"));
        yield return ($"Area{area}/Fakes/SlowStore{area}.cs", Store(area, "Slow", "Thread.Sleep(entry.Count);"));
        yield return ($"Area{area}/Fakes/CountingStore{area}.cs", Store(area, "Counting", "Calls++;"));
        yield return (
            $"Area{area}/Fakes/FailingStore{area}.cs",
            Store(area, "Failing", "Check.True(entry.Count < 0);")
        );
    }

    /// <summary>A builder of a class that depends on the store of its area.</summary>
    public static (string Path, string Text) BuilderOf(ShopClass shopClass) =>
        (
            $"Area{shopClass.Area}/Builders/{shopClass.Name}Builder.cs",
            $$"""
            using Shop.Area{{shopClass.Area}};
            using Shop.{{shopClass.Scope}};
            using Shop.Tests.Area{{shopClass.Area}}.Fakes;

            namespace Shop.Tests.Area{{shopClass.Area}}.Builders;

            public sealed class {{shopClass.Name}}Builder
            {
                private IStore{{shopClass.Area}} _store = new FakeStore{{shopClass.Area}}();

                public {{shopClass.Name}}Builder WithStore(IStore{{shopClass.Area}} store)
                {
                    _store = store;
                    return this;
                }

                public {{shopClass.Name}} Build() => new(_store{{(shopClass.Kind == 0 ? ", new FakeClock()" : "")}});
            }
            """
        );

    private static string Server(int area) =>
        $$"""
            namespace Shop.Tests.Area{{area}}.Support;

            public sealed class Server{{area}} : IDisposable
            {
                public Uri Address { get; } = new("http://localhost/area{{area}}");

                public List<string> Requests { get; } = [];

                public void Dispose() => Requests.Clear();
            }
            """;

    private static string Database(int area) =>
        $$"""
            namespace Shop.Tests.Area{{area}}.Support;

            public sealed class Database{{area}} : IDisposable
            {
                public string Connection { get; } = "area{{area}}";

                public void Dispose() { }
            }

            [CollectionDefinition("area{{area}}")]
            public sealed class Area{{area}}Collection : ICollectionFixture<Database{{area}}> { }
            """;

    private static string Samples(int area) =>
        $$"""
            using Shop.Area{{area}};

            namespace Shop.Tests.Area{{area}}.Support;

            public static class Area{{area}}Samples
            {
                public static Entry{{area}} Single => new("single", 1);

                public static IReadOnlyList<Entry{{area}}> Many { get; } = [.. Enumerable.Range(0, 10).Select(EntryOf)];

                public static Entry{{area}} EntryOf(int count) => new($"key{count}", count);
            }
            """;

    private static string EntryBuilder(int area) =>
        $$"""
            using Shop.Area{{area}};

            namespace Shop.Tests.Area{{area}}.Builders;

            public sealed class Entry{{area}}Builder
            {
                private string _key = "key";
                private int _count = 1;

                public Entry{{area}}Builder WithKey(string key)
                {
                    _key = key;
                    return this;
                }

                public Entry{{area}}Builder WithCount(int count)
                {
                    _count = count;
                    return this;
                }

                public Entry{{area}} Build() => new(_key, _count);
            }
            """;

    private static string Store(int area, string kind, string work) =>
        $$"""
            using Shop.Area{{area}};

            namespace Shop.Tests.Area{{area}}.Fakes;

            public sealed class {{kind}}Store{{area}} : IStore{{area}}
            {
                private readonly Dictionary<string, Entry{{area}}> _entries = new(StringComparer.Ordinal);

                public int Calls { get; private set; }

                public Entry{{area}}? Find(string key) => _entries.GetValueOrDefault(key);

                public Task SaveAsync(Entry{{area}} entry, CancellationToken cancellationToken)
                {
                    {{work}}
                    return Task.CompletedTask;
                }
            }
            """;
}
