using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Golden.Tests;

/// <summary>Forges a case in memory.</summary>
internal sealed class GoldenRun
{
    private static readonly string Subject = Path.Combine(Path.GetTempPath(), "golden", "src");
    private static readonly string Tests = Path.Combine(Path.GetTempPath(), "golden", "tests");

    private readonly GoldenCase _case;

    private GoldenRun(GoldenCase @case) => _case = @case;

    /// <summary>Forges a case.</summary>
    /// <returns>The written texts by their relative paths, with the ids of the diagnostics as <c>diagnostics.txt</c>.</returns>
    public static Task<SortedDictionary<string, string>> ForgeAsync(GoldenCase @case, CancellationToken token) =>
        new GoldenRun(@case).ForgeAsync(@case.Tests, token);

    /// <summary>Forges a case whose expected files are there already.</summary>
    /// <returns>As <see cref="ForgeAsync(GoldenCase, CancellationToken)"/>.</returns>
    public static Task<SortedDictionary<string, string>> ForgeAgainAsync(GoldenCase @case, CancellationToken token) =>
        new GoldenRun(@case).ForgeAsync(AllTests(@case), token);

    private async Task<SortedDictionary<string, string>> ForgeAsync(
        SortedDictionary<string, string> tests,
        CancellationToken token
    )
    {
        var store = tests.Aggregate(
            new MemoryTextStore(),
            (filled, file) => filled.With(Path.Combine(Tests, file.Key), file.Value)
        );
        var request = new ForgeRequest
        {
            Target = new(ForgeTargetKind.Path, Subject),
            Types = _case.Settings.Selected,
            NeedsTests = true,
            ScaffoldFixtures = _case.Settings.ScaffoldFixtures,
            Derivation = new() { Checklists = _case.Configuration.Checklists?.Value ?? default },
            Split = _case.Configuration.Split.Options,
        };
        var pipeline = new ForgePipeline(new Source(Open(tests)), store);
        var result = await pipeline.GenerateAsync(request, dryRun: false, token);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var files = result.Value?.Report.Files ?? default;
        foreach (var file in files.Where(file => file.Outcome is WriteOutcome.Written or WriteOutcome.Updated))
        {
            texts.Add(Path.GetRelativePath(Tests, file.Path).Replace('\\', '/'), file.Text);
        }

        texts.Add(
            "diagnostics.txt",
            string.Concat(
                result.Diagnostics.Select(found =>
                    $"{found.Rule.Id} {string.Join(" | ", found.Arguments.Select(Portable))}\n"
                )
            )
        );
        return texts;
    }

    private static string Portable(string argument) =>
        argument.Replace(Tests, "tests", StringComparison.Ordinal).Replace('\\', '/');

    /// <summary>Compiles the expected files of a case as a project of the framework would: warnings and crefs count.</summary>
    public static CSharpCompilation Compile(GoldenCase @case)
    {
        return new GoldenRun(@case).TestProject(AllTests(@case)).Build();
    }

    // what is expected takes the place of what was there
    private static SortedDictionary<string, string> AllTests(GoldenCase @case)
    {
        var all = @case.Tests;
        foreach (var file in @case.Expected.Where(file => file.Key is not "diagnostics.txt"))
        {
            all[file.Key] = file.Value;
        }

        return all;
    }

    private OpenedProject Open(SortedDictionary<string, string> tests)
    {
        var subject = SubjectProject().Build();
        return new()
        {
            Compilation = subject,
            Assembly = subject.Assembly,
            DisplayName = "Given.csproj",
            Directory = Subject,
            RootNamespace = "Shop",
            Tests = new()
            {
                ProjectPath = Path.Combine(Tests, "Given.Tests.csproj"),
                Directory = Tests,
                RootNamespace = "Shop.Tests",
                Framework = _case.Settings.TestFramework,
                Compilation = TestProject(tests).Build(),
                StyleOf = _ => _case.Settings.Style,
            },
        };
    }

    private SourceBuilder SubjectProject() =>
        _case.Given.Aggregate(
            SourceBuilder.From() with
            {
                AssemblyName = "Shop",
            },
            (builder, file) => builder.Add(Path.Combine(Subject, file.Key), file.Value)
        );

    private SourceBuilder TestProject(SortedDictionary<string, string> tests) =>
        tests
            .Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
            .Aggregate(
                SourceBuilder
                    .From()
                    .AddReferences(SubjectProject().Build().ToMetadataReference())
                    .AddReferences(FrameworkAssemblies.Of(_case.Settings.TestFramework)) with
                {
                    AssemblyName = "Shop.Tests",
                },
                (builder, file) => builder.Add(Path.Combine(Tests, file.Key), file.Value)
            );

    private sealed class Source(OpenedProject project) : ITargetSource
    {
        public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(StageResult.Of(new OpenedTarget([project])));
    }
}
