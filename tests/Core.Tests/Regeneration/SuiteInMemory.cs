using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Contracts;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Tests.Rendering;
using SkeletonForge.Core.Tests.Writing;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>A test project in memory whose one suite is generated again and again.</summary>
internal sealed class SuiteInMemory(TestFramework framework = TestFramework.XunitV3, CodeStyle? style = null)
{
    private static readonly string Suite = Path.Combine(SuitePlans.Root, "CacheTests.cs");
    private readonly CodeStyle _style = style ?? new();

    public MemoryTextStore Store { get; } = new();

    /// <summary>What the contract file would remember; forgotten by setting <see langword="null"/>.</summary>
    public KnownSuite? Known { get; set; }

    /// <summary>What the type is called, whose suite was begun as that of <c>Cache</c>.</summary>
    public string TypeName { get; set; } = "Cache";

    /// <summary>The symbols that the project defines.</summary>
    public string[] Symbols { get; init; } = [];

    /// <summary>When and how the suite is split.</summary>
    public SplitOptions Split { get; set; } = SplitOptions.Default;

    /// <summary>Whether there is no project, only a folder.</summary>
    public bool IsFolder { get; init; }

    /// <summary>The absolute paths of the files that cannot be written.</summary>
    public IReadOnlyList<string> ReadOnly { get; set; } = [];

    /// <summary>The text of the suite's own file.</summary>
    public string Text
    {
        get => Store.Files[Suite];
        set => Store.With(Suite, value);
    }

    public bool Exists => Store.Files.ContainsKey(Suite);

    public string this[string file]
    {
        get => Store.Files[Path.Combine(SuitePlans.Root, file)];
        set => Store.With(Path.Combine(SuitePlans.Root, file), value);
    }

    /// <summary>Changes the text of the suite's own file, which has to have the old text once.</summary>
    public void Edit(string old, string @new)
    {
        Assert.Equal(2, Text.Split(old).Length);
        Text = Text.Replace(old, @new, StringComparison.Ordinal);
    }

    /// <summary>Takes a text out of the suite's own file.</summary>
    public string Cut(string text)
    {
        Edit(text, "");
        return text;
    }

    /// <summary>A test of a behavior.</summary>
    /// <param name="member">The name of its member, a method.</param>
    /// <param name="then">What it promises.</param>
    /// <param name="given">When it promises that.</param>
    /// <param name="name">The name of the test.</param>
    /// <param name="id">The id that is derived for it.</param>
    /// <param name="parameters">The names of the parameters of the method, which are texts.</param>
    public static PlannedTest Test(
        string member,
        string then = "it works",
        string given = "",
        string? name = null,
        string? id = null,
        params string[] parameters
    ) =>
        new(
            name ?? $"{member}_Works",
            IsAsync: false,
            new()
            {
                Id = id ?? $"{member}/works",
                Member = new($"M:Caching.Cache.{member}{TypesOf(parameters)}"),
                Origin = BehaviorOrigin.Documentation,
                Source = BehaviorSource.Returns,
                Kind = BehaviorKind.Returns,
                Given = given,
                When = $"{member}({string.Join(", ", parameters)}) is called",
                Then = then,
                Promise = "works",
                Outcome = new(OutcomeKind.Returns),
                Evidence = "works",
                Catches = $"a {member} that does not work",
            },
            $"{member}: {then}",
            $"Cache.{member}()"
        )
        {
            Usings = ["Caching"],
        };

    private static string TypesOf(string[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(_ => "System.String"))})";

    private static string SignatureOf(PlannedTest test) =>
        $"public void {test.Behavior.When.Split(" is called")[0].Replace("(", "(string ", StringComparison.Ordinal).Replace(", ", ", string ", StringComparison.Ordinal)}";

    private CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            "Tests",
            Store
                .Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
                .Select(file =>
                    CSharpSyntaxTree.ParseText(
                        file.Value,
                        CSharpParseOptions.Default.WithPreprocessorSymbols(Symbols),
                        file.Key
                    )
                )
        );

    public RegenerationRun Run(params PlannedTest[] tests) => Run(restores: false, tests);

    private PlannedTest OfType(PlannedTest test) =>
        test with
        {
            MemberCref = test.MemberCref?.Replace("Cache.", $"{TypeName}.", StringComparison.Ordinal),
            Behavior = test.Behavior with
            {
                Member = new(
                    test.Behavior.Member.Value.Replace(
                        "Caching.Cache.",
                        $"Caching.{TypeName}.",
                        StringComparison.Ordinal
                    )
                ),
            },
        };

    private SuitePlan PlanOf(PlannedTest[] tests)
    {
        var plan = SuitePlans.Of(framework, _style, tests) with { Split = Split };
        var file = plan.Files[0];
        return plan with
        {
            Type = new($"T:Caching.{TypeName}"),
            Files =
            [
                file with
                {
                    Path = Path.Combine(SuitePlans.Root, $"{TypeName}Tests.cs"),
                    Class = file.Class with { Name = $"{TypeName}Tests", Subject = TypeName, SubjectCref = TypeName },
                },
            ],
        };
    }

    private static EquatableArray<KnownMember> MembersOf(PlannedTest[] tests) =>
        tests
            .DistinctBy(test => test.Behavior.Member)
            .Select(test => new KnownMember(test.Behavior.Member.Value, SignatureOf(test), []))
            .ToEquatableArray();

    private SuiteSite SiteOf(PlannedTest[] tests)
    {
        tests = [.. tests.Select(OfType)];
        var plan = PlanOf(tests);
        var ids = StickyIds.Of(
            plan,
            Known,
            () => new(plan.Type.Value, tests.Select(Remembered.Of).ToEquatableArray()) { Members = MembersOf(tests) }
        );
        var templates = TemplateSet.Load(framework, Store, overrideDirectory: null).Value!;
        var rendered = SuiteRenderer.Render(ids.Plan, templates).Value!;
        return new(
            ids,
            rendered.Files[0],
            GeneratedSuite.Read(ids.Plan, rendered.Files[0], rendered.Trees[0]),
            new()
            {
                Directory = SuitePlans.Root,
                Compilation = IsFolder ? null : Compile(),
                StyleOf = _ => _style,
            },
            Known
        );
    }

    /// <summary>Moves the tests to the files of their members.</summary>
    public RegenerationRun SplitNow(SplitStyle? style, bool onlyLong, params PlannedTest[] tests)
    {
        var split = SuiteSplitter.Split([SiteOf(tests)], style, onlyLong, Store, CancellationToken.None);
        var report = new SuiteWriter(Store).Write(split.Value!.Files, dryRun: false, CancellationToken.None);
        return new(
            split.Value.Tests,
            [.. split.Diagnostics.Concat(report.Diagnostics).Select(found => found.Rule.Id)],
            report.Value!
        );
    }

    public RegenerationRun Run(bool restores, params PlannedTest[] tests)
    {
        var site = SiteOf(tests);
        var merged = SuiteRegenerator.Merge([site], Store, new(restores, default), CancellationToken.None);
        var store = new WatchedStore(Store, RefuseReadOnly);
        var report = new SuiteWriter(store).Write(merged.Value!.Files, dryRun: false, CancellationToken.None);
        var suite = Assert.Single(merged.Value.Suites);
        var written = report
            .Value!.Files.Where(file => file.Outcome != WriteOutcome.LeftAlone)
            .Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
        // as contract files are written
        if (suite.Paths.All(written.Contains))
        {
            Known = suite.Known with { Members = MembersOf([.. tests.Select(OfType)]) };
        }

        return new(
            suite.Tests,
            [.. merged.Diagnostics.Concat(report.Diagnostics).Select(found => found.Rule.Id)],
            report.Value
        );
    }

    private void RefuseReadOnly(WatchedStep step, string path)
    {
        if (step == WatchedStep.Stage && ReadOnly.Contains(path, StringComparer.Ordinal))
        {
            throw new UnauthorizedAccessException($"'{path}' is read-only.");
        }
    }
}

/// <summary>What a run did.</summary>
internal sealed record RegenerationRun(
    EquatableArray<TestReport> Tests,
    EquatableArray<string> Diagnostics,
    WriteReport Report
)
{
    /// <summary>The outcomes by the member that a behavior is named for.</summary>
    public string Outcomes => string.Join(", ", Tests.Select(test => $"{test.Id.Split('/')[0]} {test.Outcome}"));
}
