namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>The texts of the test classes. Which base they inherit depends on their module.</summary>
internal static class ShopTests
{
    /// <summary>A test class with eight tests.</summary>
    /// <param name="shopClass">The class under test.</param>
    /// <param name="topic">What the tests are about.</param>
    public static (string Path, string Text) Of(ShopClass shopClass, string topic) =>
        (
            $"{shopClass.Folder}/{shopClass.Name}{topic}Tests.cs",
            $$"""
            using Shop.Area{{shopClass.Area}};
            using Shop.{{shopClass.Scope}};
            using Shop.Tests.Area{{shopClass.Area}}.Builders;
            using Shop.Tests.Area{{shopClass.Area}}.Fakes;
            using Shop.Tests.Area{{shopClass.Area}}.Support;

            namespace Shop.Tests.{{shopClass.Scope}};

            public sealed class {{shopClass.Name}}{{topic}}Tests{{Base(shopClass)}}
            {
            {{Members(shopClass)}}
            {{string.Join("\n\n", Enumerable.Range(1, 7).Select(number => Fact(shopClass, topic, number)))}}

                [Theory]
                [InlineData(1)]
                [InlineData(10)]
                [InlineData(100)]
                public void {{topic}}WorksForAsManyEntries(int count)
                {
                    using var subject = CreateSubject();
                    foreach (var number in Enumerable.Range(0, count))
                    {
                        Check.True(subject.Add(Area{{shopClass.Area}}Samples.EntryOf(number)));
                    }

                    Check.Equal(count, subject.Count);
                }
            }
            """
        );

    private static string Base(ShopClass shopClass)
    {
        var area = $"Area{shopClass.Area}";
        return shopClass.Module switch
        {
            0 or 1 or 2 =>
                $"(ITestOutputHelper output, Server{shopClass.Area} server) : {area}TestBase(output, server)",
            3 or 4 => $"(ITestOutputHelper output, Server{shopClass.Area} server) : {area}FlowTestBase(output, server)",
            5 => $"(ITestOutputHelper output) : {area}SubjectTestBase<{shopClass.ClosedName}>(output)",
            6 => $"(ITestOutputHelper output) : {area}ContractTests<{shopClass.ClosedName}>(output)",
            _ => "",
        };
    }

    private static string Members(ShopClass shopClass)
    {
        var created = shopClass.Kind switch
        {
            0 => $"new(new FakeStore{shopClass.Area}(), new FakeClock())",
            1 => $"new(new CountingStore{shopClass.Area}())",
            2 => "new()",
            _ => "new(TimeSpan.FromMinutes(5))",
        };
        var modifiers = shopClass.Module is 5 or 6 ? "protected override" : "private static";
        return $"    {modifiers} {shopClass.ClosedName} CreateSubject() => {created};\n";
    }

    private static string Fact(ShopClass shopClass, string topic, int number) =>
        $$"""
                [Fact]
                public async Task {{topic}}KeepsWhatStep{{number}}Leaves()
                {
                    using var subject = CreateSubject();
                    var store = new CountingStore{{shopClass.Area}}();
                    var entry = new Entry{{shopClass.Area}}Builder().WithKey("key{{number}}").WithCount({{number}}).Build();

                    var isNew = subject.Add(entry);
                    var copied = await subject.CopyToAsync(store, CancellationToken.None);
                    var error = Check.Throws<ArgumentException>(() => subject.Remove(""));

                    Check.True(isNew && subject.Remove(entry.Key));
                    Check.Equal(copied, store.Calls);
                    Check.Equal("key", error.ParamName);
                }
            """;
}
