using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Loading;

public sealed class GivenATargetLoader
{
    [Fact]
    public async Task WhenTypesStandInSeveralFiles_ThenTheyComeInTheOrderOfTheFilesAndLines()
    {
        var loaded = await LoadAsync(
            Open(
                ("b.cs", "namespace Z; public class Z1 { public class Inner { } } public class A1 { }"),
                ("a.cs", "namespace A; public partial class B1 { } public enum E1 { }"),
                ("c.cs", "namespace A; public partial class B1 { } public class C1 { }")
            )
        );

        Assert.Equal(["Z1", "Inner", "A1", "B1", "E1", "C1"], NamesOf(loaded));
    }

    [Fact]
    public async Task WhenFilesAreNamed_ThenOnlyTypesWithAPartInThemAreTaken()
    {
        var project = Open(
            ("a.cs", "public partial class Both { } public class OnlyA { }"),
            ("b.cs", "public partial class Both { } public class OnlyB { }")
        );

        Assert.Equal(["Both", "OnlyB"], NamesOf(await LoadAsync(project with { Files = ["b.cs"] })));
    }

    [Fact]
    public async Task WhenTypesAreNotVisible_ThenTheyAreNotSelected()
    {
        var loaded = await LoadAsync(
            Open(
                (
                    "a.cs",
                    "System.Console.WriteLine(); file class F { } internal class I { public class N { } } "
                        + "public static class E { extension(int x) { public int Two => 2; } } public partial class Program { }"
                )
            )
        );

        Assert.Equal(["E", "Program"], NamesOf(loaded));
    }

    [Fact]
    public async Task WhenAFileHasSyntaxErrors_ThenTheFirstIsReportedAndTheOtherTypesAreTaken()
    {
        var loaded = await LoadAsync(
            Open(
                ("a.cs", "public class Good { }\npublic class Bad { public void M( { }"),
                ("b.cs", "public class Fine { }")
            )
        );

        Assert.Equal(["Good", "Bad", "Fine"], NamesOf(loaded));
        var error = Assert.Single(loaded.Diagnostics);
        Assert.Same(Rules.SyntaxErrors, error.Rule);
        Assert.Equal(("a.cs", 2), (error.Location!.Path, error.Location.Line));
    }

    [Theory]
    [InlineData("internal class A { }")]
    [InlineData("")]
    [InlineData("// nothing")]
    public async Task WhenThereIsNoPublicType_ThenNothingIsSelectedAndTheSelectorIsNamed(string source)
    {
        var loaded = await LoadAsync(Open(("a.cs", source)));

        Assert.False(loaded.HasValue);
        Assert.Same(Rules.NothingSelected, Assert.Single(loaded.Diagnostics).Rule);
    }

    [Fact]
    public async Task WhenThereAreSeveralProjects_ThenEachKeepsItsTypes()
    {
        var loaded = await LoadAsync(Open(("a.cs", "public class A { }")), Open(("b.cs", "public class B { }")));

        Assert.Equal(["A", "B"], NamesOf(loaded));
        Assert.NotSame(loaded.Value!.Subjects[0].Project, loaded.Value.Subjects[1].Project);
    }

    [Fact]
    public async Task WhenCancelled_ThenItStops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var loader = new TargetLoader(new InMemoryTargetSource(Open(("a.cs", "public class A { }"))));

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            loader.LoadAsync(InMemoryTargetSource.Request, source.Token)
        );
    }

    private static Task<StageResult<LoadedTarget>> LoadAsync(params OpenedProject[] projects) =>
        new TargetLoader(new InMemoryTargetSource(projects)).LoadAsync(
            InMemoryTargetSource.Request,
            TestContext.Current.CancellationToken
        );

    private static OpenedProject Open(params (string Path, string Text)[] files)
    {
        var compilation = files
            .Aggregate(SourceBuilder.From(), (builder, file) => builder.Add(file.Path, file.Text))
            .Build();
        return new()
        {
            Compilation = compilation,
            Assembly = compilation.Assembly,
            DisplayName = "Given",
        };
    }

    private static IEnumerable<string> NamesOf(StageResult<LoadedTarget> loaded) =>
        loaded.Value!.Subjects.Select(subject => subject.Symbol.Name);
}
