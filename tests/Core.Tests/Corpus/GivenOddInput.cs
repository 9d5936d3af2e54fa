using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Tests.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Corpus;

/// <summary>Each file of the corpus goes through the whole line: compiling suites come out, or a diagnostic says why not.</summary>
public sealed class GivenOddInput
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "Core.Tests", "Corpus", "Inputs");
    private static readonly string Output = Path.Combine(Path.GetTempPath(), "suites");

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.cs.txt")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task WhenForged_ThenTheSuitesCompileWithoutAWarning(string file)
    {
        var subject = Read(file);
        var store = new MemoryTextStore();

        var result = await ForgeAsync(subject, store);

        if (!result.HasValue)
        {
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.IsError);
            return;
        }

        var derived = await PipelineOf(subject, store)
            .DeriveBehaviorsAsync(Request, TestContext.Current.CancellationToken);
        var sources = store.Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).ToList();
        // long ones have further files: StackTests.Push.cs
        Assert.Equal(
            derived.Value!.Behaviors.Count(behaviors => !behaviors.Behaviors.IsEmpty),
            sources.Count(source => !Path.GetFileNameWithoutExtension(source.Key).Contains('.', StringComparison.Ordinal))
        );
        var suites = sources.Aggregate(
            SourceBuilder.From(GlobalUsings),
            (builder, suite) => builder.Add(suite.Key, suite.Value)
        );
        CompileAssertions.CompilesWithoutWarnings(
            suites.AddReferences([.. Xunit(), subject.ToMetadataReference()]).Build()
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task WhenAGoodTypeStandsBesideIt_ThenThatGetsItsSuite(string file)
    {
        var subject = Read(
            file,
            "/// <summary>Good.</summary>\npublic class GoodNeighbour { /// <returns><see langword=\"true\"/> if it is good; otherwise, <see langword=\"false\"/>.</returns>\npublic bool IsGood() => true; }"
        );
        var store = new MemoryTextStore();

        await ForgeAsync(subject, store);

        var suite = Assert.Single(
            store.Files,
            written => written.Key.EndsWith("GoodNeighbourTests.cs", StringComparison.Ordinal)
        );
        Assert.Contains("public void IsGood_", suite.Value, StringComparison.Ordinal);
    }

    // the same settings that the SDK gives a test project with implicit usings
    private const string GlobalUsings = "global using System; global using System.Threading.Tasks; global using Xunit;";

    private static ForgeRequest Request => InMemoryTargetSource.Request with { NeedsTests = true };

    private static Task<StageResult<ForgeResult>> ForgeAsync(CSharpCompilation subject, MemoryTextStore store) =>
        PipelineOf(subject, store)
            .GenerateAsync(Request, dryRun: false, TestContext.Current.CancellationToken);

    private static ForgePipeline PipelineOf(CSharpCompilation subject, MemoryTextStore store)
    {
        var project = new OpenedProject
        {
            Compilation = subject,
            Assembly = subject.Assembly,
            DisplayName = "Corpus",
            Tests = new() { Directory = Output, StyleOf = _ => new CodeStyle() },
        };
        return new(new InMemoryTargetSource(project), store);
    }

    private static CSharpCompilation Read(string file, params string[] others) =>
        others
            .Aggregate(
                SourceBuilder.From(File.ReadAllText(Path.Combine(Folder, file))),
                (builder, text) => builder.Add(text)
            )
            .Build();

    // the packages that this project is tested with lie beside it
    private static IEnumerable<MetadataReference> Xunit() =>
        [Beside("xunit.v3.core.dll"), Beside("xunit.v3.common.dll")];

    private static PortableExecutableReference Beside(string file) =>
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file));
}
