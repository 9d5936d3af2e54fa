using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Recall;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Recall;

/// <summary>A library and its test project, all of it in one text store, which are opened as they are at that moment.</summary>
internal sealed class ShopInMemory : ITargetFinder
{
    public const string Till = """
        namespace Shop;

        /// <summary>A till.</summary>
        public sealed class Till
        {
            /// <summary>Finds a price.</summary>
            /// <param name="name">The name.</param>
            /// <returns>The price, or <see langword="null"/> if there is none.</returns>
            public string? FindPrice(string name) => null;

            /// <summary>Locks the drawer.</summary>
            public void Lock() { }

            public void Undocumented() { }
        }
        """;

    private static readonly string Root = Path.Combine(Path.GetTempPath(), "recalled-shop");

    public MemoryTextStore Store { get; init; } = new();

    /// <summary>How files are laid out.</summary>
    public CodeStyle Style { get; set; } = new();

    /// <summary>Whether nobody knows what the target is opened from.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>What the run is asked for.</summary>
    public ForgeRequest Request { get; set; } =
        new()
        {
            Target = new(ForgeTargetKind.Path, "given"),
            NeedsTests = true,
            TemplateDirectory = At("templates"),
        };

    /// <summary>How many times the library was opened.</summary>
    public int Opened { get; private set; }

    public static string Source { get; } = At("src", "Till.cs");

    public static string Suite { get; } = At("tests", "TillTests.cs");

    public static string Contract { get; } = At("tests", "contracts", "Shop.Till.json");

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A shop with one documented type.</summary>
    public static ShopInMemory WithTill()
    {
        var shop = new ShopInMemory();
        shop.Store.With(Source, Till);
        return shop;
    }

    /// <summary>The same shop as it is now, which nobody has opened.</summary>
    public ShopInMemory Copy() =>
        new()
        {
            Store = Store.Files.Aggregate(new MemoryTextStore(), (copy, file) => copy.With(file.Key, file.Value)),
            Style = Style,
            Request = Request,
        };

    public Task<StageResult<ForgeResult>> GenerateAsync(IRunMemory? memory, bool dryRun = false) =>
        GenerateAsync(memory, Store, dryRun);

    public Task<StageResult<ForgeResult>> GenerateAsync(IRunMemory? memory, ITextStore store, bool dryRun = false) =>
        new ForgePipeline(this, store, memory).GenerateAsync(Request, dryRun, TestContext.Current.CancellationToken);

    /// <summary>Changes a file, which has to have the old text.</summary>
    public void Edit(string path, string old, string @new)
    {
        Assert.Contains(old, Store.Files[path], StringComparison.Ordinal);
        Store.With(path, Store.Files[path].Replace(old, @new, StringComparison.Ordinal));
    }

    public void Delete(string path) => Store.Delete(path, Store.TryOpen(path)!);

    public Task<StageResult<FoundTarget>> FindAsync(ForgeRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(StageResult.Of<FoundTarget>(new Found(this)));

    public async Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken) =>
        (await FindAsync(request, cancellationToken)).Open();

    private List<KeyValuePair<string, string>> SourcesIn(string folder) =>
        [
            .. Store
                .Files.Where(file => file.Key.StartsWith(At(folder), StringComparison.Ordinal))
                .Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
                .OrderBy(file => file.Key, StringComparer.Ordinal),
        ];

    private sealed class Found : FoundTarget
    {
        private readonly ShopInMemory _shop;
        private readonly List<KeyValuePair<string, string>> _library;
        private readonly List<KeyValuePair<string, string>> _tests;

        public Found(ShopInMemory shop)
            : base(new())
        {
            _shop = shop;
            _library = shop.SourcesIn("src");
            _tests = shop.SourcesIn("tests");
        }

        public override string? Fingerprint =>
            _shop.IsUnknown
                ? null
                : Digest.OfAll(_library.Concat(_tests).SelectMany(file => new[] { file.Key, file.Value }));

        public override StageResult<OpenedTarget> Open()
        {
            _shop.Opened++;
            var library = (Build(_library, SourceBuilder.From()) with { AssemblyName = "Shop" }).Build();
            var tests = Build(_tests, SourceBuilder.From().AddReferences(library.ToMetadataReference())) with
            {
                AssemblyName = "Shop.Tests",
            };
            var project = new OpenedProject
            {
                Compilation = library,
                Assembly = library.Assembly,
                DisplayName = "Shop",
                Directory = At("src"),
                RootNamespace = "Shop",
                Tests = new()
                {
                    Directory = At("tests"),
                    Compilation = tests.Build(),
                    Framework = TestFramework.XunitV3,
                    RootNamespace = "Shop.Tests",
                    StyleOf = path =>
                    {
                        Asked.Note(new("style", path), _shop.Style.ToString());
                        return _shop.Style;
                    },
                },
            };
            return StageResult.Of(new OpenedTarget([project]));
        }

        public override string? Answer(Question question) =>
            string.Equals(question.Kind, "style", StringComparison.Ordinal) ? _shop.Style.ToString() : null;

        private static SourceBuilder Build(IEnumerable<KeyValuePair<string, string>> files, SourceBuilder builder) =>
            files.Aggregate(builder, (built, file) => built.Add(file.Key, file.Value));
    }
}

/// <summary>Remembers runs for as long as a test lasts.</summary>
internal sealed class RunsInMemory : IRunMemory
{
    public Dictionary<string, RememberedRun> Kept { get; } = new(StringComparer.Ordinal);

    public RememberedRun? Find(string key) => Kept.GetValueOrDefault(key);

    public void Keep(string key, RememberedRun run) => Kept[key] = run;
}
