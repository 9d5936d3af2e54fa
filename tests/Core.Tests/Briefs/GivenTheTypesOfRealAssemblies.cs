using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Tests.Contracts.Stubs;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Briefs;

public sealed partial class GivenTheTypesOfRealAssemblies(ITestOutputHelper output)
{
    // a brief takes its time; these steps leave some ten types of each assembly, unless all are asked for
    private static readonly int SampleSize = Environment.GetEnvironmentVariable("SKELETONFORGE_ACCEPTANCE") is "all"
        ? int.MaxValue
        : 10;

    [Theory]
    [InlineData("System.Collections")]
    [InlineData("System.Linq")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Text.Json")]
    [InlineData("Humanizer")]
    [InlineData("Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Microsoft.Extensions.DependencyInjection")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("Newtonsoft.Json")]
    [InlineData("Polly.Core")]
    public async Task WhenTheyAreBriefed_ThenNothingHiddenIsShownAndTheContractCompiles(string name)
    {
        var target = await new RealAssembly(name).LoadAsync(TestContext.Current.CancellationToken);
        var project = new BriefedProject(
            (CSharpCompilation)target.Subjects[0].Project.Compilation,
            target.Subjects[0].Project.Assembly
        )
        {
            References = RealAssembly.Everything,
        };
        var step = Math.Max(1, target.Subjects.Length / SampleSize);
        var briefed = 0;

        foreach (var type in target.Subjects.Where((_, i) => i % step == 0).Select(subject => subject.Symbol))
        {
            var asked = await project.AskAsync(
                BriefedProject.Query with
                {
                    MaxTokens = int.MaxValue,
                },
                type.GetDocumentationCommentId()!
            );
            if (asked.Value is { } page)
            {
                briefed++;
                Check(page.Text);
            }
            else
            {
                // a type that promises nothing has no page
                Assert.Equal("SKF5003", Assert.Single(asked.Diagnostics, found => found.IsError).Rule.Id);
            }
        }

        output.WriteLine($"{briefed} of {target.Subjects.Length} types have a page.");
        Assert.True(briefed > 0);
    }

    private static void Check(string page)
    {
        var outline = new MarkdownOutline(page);
        Assert.True(outline.IsClosed);
        Assert.DoesNotMatch(AbsolutePath(), page);
        var contract = outline.Blocks[0];
        var source = SourceBuilder.From(contract) with { References = RealAssembly.Everything };
        var compilation = source.Build();
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(found => found.Severity == DiagnosticSeverity.Error)
        );
        StubAssertions.HasNothingHidden(compilation);
    }

    // of this machine or another: a drive, a home, a folder of packages
    [GeneratedRegex(
        @"(?<![\w`./])(/(home|root|tmp|usr|work|Users|var)/|[A-Z]:\\)\w",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AbsolutePath();
}
