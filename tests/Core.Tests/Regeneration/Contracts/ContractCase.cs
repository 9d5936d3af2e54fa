using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Tests.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration.Contracts;

/// <summary>A project in memory whose suites are generated, with its contract files.</summary>
internal sealed class ContractCase
{
    public const string Till = """
        namespace Shop;

        /// <summary>A till.</summary>
        /// <remarks>It is "fast" &amp; small: ü.</remarks>
        public sealed class Till
        {
            /// <summary>Finds a price.</summary>
            /// <param name="name">The name.</param>
            /// <returns>The price, or <see langword="null"/> if there is none.</returns>
            /// <exception cref="System.ArgumentException"><paramref name="name"/> is empty.</exception>
            public string? FindPrice(string name) => null;
        }
        """;

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "contract-case");

    public MemoryTextStore Store { get; } = new();

    public static string SuitePath { get; } = At("Shop", "TillTests.cs");

    public static string ContractPath { get; } = At("contracts", "Shop.Till.json");

    public static string At(params string[] path) => Path.Combine([Folder, .. path]);

    public Task<StageResult<ForgeResult>> GenerateAsync(
        string source = Till,
        bool dryRun = false,
        bool rebuilds = false
    )
    {
        var subject = SourceBuilder.From(source).Build();
        var project = new OpenedProject
        {
            Compilation = subject,
            Assembly = subject.Assembly,
            DisplayName = "Shop",
            RootNamespace = "Shop",
            Tests = new() { Directory = Folder, StyleOf = _ => new CodeStyle() },
        };
        return new ForgePipeline(new InMemoryTargetSource(project), Store).GenerateAsync(
            InMemoryTargetSource.Request with
            {
                NeedsTests = true,
                RebuildContracts = rebuilds,
            },
            dryRun,
            TestContext.Current.CancellationToken
        );
    }

    public async Task<string> ContractOfAsync(string source)
    {
        await GenerateAsync(source);
        return Store.Files[ContractPath];
    }
}
