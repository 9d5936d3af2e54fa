using System.Globalization;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit.Forged;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Runs the suite of an interface on its implementations under the real frameworks.</summary>
public sealed class GivenAContractWithImplementations
{
    private const string Library = """
        namespace Shop;

        /// <summary>Keeps the books.</summary>
        public interface ILedger
        {
            /// <summary>Gets the number of entries.</summary>
            /// <value>Zero for a new ledger.</value>
            int Count { get; }

            /// <summary>Adds an entry.</summary>
            /// <exception cref="ArgumentException"><paramref name="entry"/> is empty.</exception>
            void Add(string entry);
        }

        public sealed class PaperLedger : ILedger
        {
            public int Count => 0;
            public void Add(string entry) { }
        }

        public sealed class StoneLedger : ILedger
        {
            public int Count => 0;
            public void Add(string entry) { }
        }
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestFramework.XunitV3)]
    [InlineData(TestFramework.NUnit)]
    [InlineData(TestFramework.MSTest)]
    public async Task WhenItIsForged_ThenEachOfItsTestsRunsOnEachOfThem(TestFramework framework)
    {
        using var library = ShopLibrary.Write(Library);
        using var project = new ForgedProject(
            new(framework) { Name = "Shop.Tests", Projects = [library.Combine("Shop", "Shop.csproj")] }
        );
        (await DotnetProcess.RunAsync(project.Directory, ["restore", project.ProjectPath], Token)).EnsureSucceeded();

        var tool = await SkeletonForgeTool.RunAsync(
            project.Directory,
            ["generate", library.Combine("Shop"), "--type", "ILedger", "--test-project", project.ProjectPath],
            Token
        );

        Assert.True(tool.Succeeded, tool.ToString());
        var tests = ForgedSuites.TestsInAbstractClasses(project.Directory);
        Assert.True(tests > 2, tool.Output);
        Assert.EndsWith(
            string.Create(
                CultureInfo.InvariantCulture,
                $" with {tests} pending tests, 2 implementations, and 1 contract.\n"
            ),
            tool.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(new TestCounts(Passed: 0, Failed: 0, Skipped: 2 * tests), await project.TestAsync(Token));
    }
}
