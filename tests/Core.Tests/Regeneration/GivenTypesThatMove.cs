using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Tests.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>Types that are renamed and moved, through the whole line: their tests and their contract files follow.</summary>
public sealed class GivenTypesThatMove
{
    private const string Till = """
        namespace Shop;

        /// <summary>Keeps money.</summary>
        public sealed class Till
        {
            /// <summary>Finds a price.</summary>
            /// <param name="name">The name.</param>
            /// <returns>The price, or <see langword="null"/> if there is none.</returns>
            public string? FindPrice(string name) => null;

            /// <summary>Locks the drawer.</summary>
            public void Lock() { }
        }
        """;

    private const string Drawer = """
        namespace Shop;

        /// <summary>A drawer.</summary>
        public sealed class Drawer
        {
            /// <summary>Opens with a bang.</summary>
            public void Open() { }
        }
        """;

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "moving-types");
    private static readonly string Suite = At("Shop", "TillTests.cs");

    private readonly MemoryTextStore _store = new();

    [Theory]
    [InlineData("class Till", "class Register", "Shop.Register")]
    [InlineData("namespace Shop;", "namespace Shop.Money;", "Shop.Money.Till")]
    public async Task WhenATypeHasAnotherName_ThenItsTestsAndItsContractFileFollow(string old, string @new, string type)
    {
        await GenerateAsync(Till, Drawer);
        Fill("FindPrice_WhenThereIsNone_ReturnsNull");
        Fill("Lock_LocksTheDrawer");
        _store.With(Suite, _store.Files[Suite].Replace("Lock locks", "Mine", StringComparison.Ordinal));
        var bodies = Bodies();

        var result = await GenerateAsync(Till.Replace(old, @new, StringComparison.Ordinal), Drawer);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [At("Shop", "DrawerTests.cs"), Suite, At("contracts", "Shop.Drawer.json"), At("contracts", $"{type}.json")],
            _store
                .Files.Keys.OrderBy(path => path.EndsWith(".json", StringComparison.Ordinal))
                .ThenBy(path => path, StringComparer.Ordinal)
        );
        Assert.Equal(bodies, Bodies());
        Assert.DoesNotContain(
            result.Value!.Tests,
            test =>
                test.Outcome is TestOutcome.Added or TestOutcome.Orphaned or TestOutcome.Removed or TestOutcome.Declined
        );
        await AssertSettledAsync(Till.Replace(old, @new, StringComparison.Ordinal), Drawer);
    }

    [Fact]
    public async Task WhenNothingInTheTestsLinksToARenamedType_ThenTheirClassTells()
    {
        await GenerateAsync(Till, Renamed.Replace("class Register", "class Desk", StringComparison.Ordinal));
        Fill("Lock_LocksTheDrawer");
        var lines = _store.Files[Suite].Split('\n').Where(line => !line.Contains("seealso", StringComparison.Ordinal));
        _store.With(Suite, string.Join('\n', lines));
        string[] sources = [Renamed, Renamed.Replace("class Register", "class Desk", StringComparison.Ordinal)];

        var result = await GenerateAsync(sources);

        Assert.DoesNotContain(result.Value!.Tests, test => test.Outcome is TestOutcome.Added or TestOutcome.Declined);
        await AssertSettledAsync(sources);
    }

    [Fact]
    public async Task WhenATypeIsRenamedInADryRun_ThenItIsToldAndNothingIsRemoved()
    {
        await GenerateAsync(Till);
        var files = _store.Files;

        var result = await GenerateAsync(dryRun: true, Renamed);

        Assert.Equal(files, _store.Files);
        Assert.Equal(
            [WriteOutcome.WouldUpdate, WriteOutcome.WouldWrite, WriteOutcome.WouldRemove],
            result.Value!.Report.Files.Select(file => file.Outcome)
        );
    }

    [Fact]
    public async Task WhenTheOldFileWasNotRemoved_ThenTheNextRunRemovesIt()
    {
        await GenerateAsync(Till);
        var old = _store.Files[At("contracts", "Shop.Till.json")];
        await GenerateAsync(Renamed);
        _store.With(At("contracts", "Shop.Till.json"), old);

        var result = await GenerateAsync(Renamed);

        Assert.Empty(result.Diagnostics);
        Assert.DoesNotContain(At("contracts", "Shop.Till.json"), _store.Files.Keys);
    }

    [Fact]
    public async Task WhenATypeIsGone_ThenItIsToldAndItsTestsStay()
    {
        await GenerateAsync(Till, Drawer);
        Fill("Lock_LocksTheDrawer");
        var files = _store.Files;

        var result = await GenerateAsync(Drawer);

        Assert.Equal("SKF4005", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal(files, _store.Files);
    }

    [Fact]
    public async Task WhenAnotherTypeComes_ThenItDoesNotGetTheTestsOfOneThatIsGone()
    {
        await GenerateAsync(Till);

        var result = await GenerateAsync(Drawer);

        Assert.Equal("SKF4005", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Contains(Suite, _store.Files.Keys);
        Assert.Contains(At("Shop", "DrawerTests.cs"), _store.Files.Keys);
    }

    [Fact]
    public async Task WhenTwoTypesCouldBeMeant_ThenNeitherIs()
    {
        await GenerateAsync(Till);
        Fill("Lock_LocksTheDrawer");
        var bodies = Bodies();

        var result = await GenerateAsync(Renamed, Till.Replace("class Till", "class Desk", StringComparison.Ordinal));

        Assert.Contains(result.Diagnostics, found => found.Rule.Id is "SKF4005");
        Assert.Equal(bodies, Bodies());
    }

    [Fact]
    public async Task WhenANewTypeTakesTheOldName_ThenTheTestsStayWithTheRenamedOne()
    {
        await GenerateAsync(Till);
        Fill("Lock_LocksTheDrawer");
        await GenerateAsync(Renamed);

        var result = await GenerateAsync(
            Renamed,
            Drawer.Replace("class Drawer", "class Till", StringComparison.Ordinal)
        );

        Assert.Empty(result.Diagnostics);
        Assert.All(
            result.Value!.Tests,
            test =>
                Assert.True(
                    test.Type.Value is "T:Shop.Till"
                        ? test.Outcome is TestOutcome.Added
                        : test.Outcome is TestOutcome.Kept or TestOutcome.Unchanged
                )
        );
        await AssertSettledAsync(Renamed, Drawer.Replace("class Drawer", "class Till", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenATypeAndItsMemberAreRenamedAtOnce_ThenTheTestFollows()
    {
        await GenerateAsync(Till);
        Fill("Lock_LocksTheDrawer");
        var bodies = Bodies();

        var result = await GenerateAsync(
            Till.Replace("namespace Shop;", "namespace Shop.Money;", StringComparison.Ordinal)
                .Replace("void Lock()", "void Close()", StringComparison.Ordinal)
        );

        Assert.Empty(result.Diagnostics);
        Assert.Equal(bodies, Bodies());
        Assert.Contains(result.Value!.Tests, test => test is { Id: "Lock/locks-drawer", Outcome: TestOutcome.Renamed });
    }

    private static string Renamed => Till.Replace("class Till", "class Register", StringComparison.Ordinal);

    private static string At(params string[] path) => Path.Combine([Folder, .. path]);

    private void Fill(string test) =>
        _store.With(
            Suite,
            _store
                .Files[Suite]
                .Replace($"{test}()\n    {{\n", $"{test}()\n    {{\n        Mine{test}();\n", StringComparison.Ordinal)
        );

    private string Bodies() =>
        string.Join(
            '\n',
            _store.Files[Suite].Split('\n').Where(line => line.Contains("Mine", StringComparison.Ordinal))
        );

    private async Task AssertSettledAsync(params string[] sources)
    {
        var files = _store.Files;
        var result = await GenerateAsync(sources);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(files, _store.Files);
    }

    private Task<StageResult<ForgeResult>> GenerateAsync(params string[] sources) =>
        GenerateAsync(dryRun: false, sources);

    private Task<StageResult<ForgeResult>> GenerateAsync(bool dryRun, params string[] sources)
    {
        var subject = (SourceBuilder.From(sources) with { AssemblyName = "Shop" }).Build();
        var tests = _store
            .Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
            .Aggregate(
                SourceBuilder.From().AddReferences(subject.ToMetadataReference()) with
                {
                    AssemblyName = "Shop.Tests",
                },
                (builder, file) => builder.Add(file.Key, file.Value)
            );
        var project = new OpenedProject
        {
            Compilation = subject,
            Assembly = subject.Assembly,
            DisplayName = "Shop",
            RootNamespace = "Shop",
            Tests = new()
            {
                Directory = Folder,
                Compilation = tests.Build(),
                Framework = TestFramework.XunitV3,
                RootNamespace = "Shop.Tests",
                StyleOf = _ => new CodeStyle(),
            },
        };
        return new ForgePipeline(new InMemoryTargetSource(project), _store).GenerateAsync(
            InMemoryTargetSource.Request with
            {
                NeedsTests = true,
            },
            dryRun,
            TestContext.Current.CancellationToken
        );
    }
}
