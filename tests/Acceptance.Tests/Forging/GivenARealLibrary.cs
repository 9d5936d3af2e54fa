using System.Globalization;
using System.Text.Json;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit.Forged;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>
/// Forges the contracts of published libraries into projects of each test framework, builds them with warnings as
/// errors and crefs checked, and runs them.
/// </summary>
public sealed class GivenARealLibrary
{
    // every library under every framework takes half an hour; .ci/accept-all asks for it
    private static readonly bool IsComplete = string.Equals(
        Environment.GetEnvironmentVariable("SKELETONFORGE_ACCEPTANCE"),
        "all",
        StringComparison.Ordinal
    );

    private static readonly TestFramework[] Frameworks =
    [
        TestFramework.XunitV3,
        TestFramework.XunitV2,
        TestFramework.NUnit,
        TestFramework.MSTest,
    ];

    private static readonly string[] Libraries =
    [
        "System.Runtime",
        "System.Collections",
        "Humanizer.Core",
        "Microsoft.CodeAnalysis.Workspaces.Common",
        "Microsoft.Extensions.DependencyInjection",
        "Newtonsoft.Json",
        "Polly.Core",
    ];

    /// <summary>The library, the types, the framework.</summary>
    public static TheoryData<string, string, TestFramework> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, TestFramework>();
            if (IsComplete)
            {
                foreach (var library in Libraries)
                {
                    foreach (var framework in Frameworks)
                    {
                        cases.Add(library, "*", framework);
                    }
                }
            }
            else
            {
                cases.Add("System.Collections", "System.Collections.Generic.*", TestFramework.XunitV3);
                cases.Add("System.Runtime", "System.IO.*", TestFramework.MSTest);
                cases.Add("System.Runtime", "System.Threading.*", TestFramework.XunitV2);
                cases.Add("Humanizer.Core", "*", TestFramework.XunitV2);
                cases.Add("Microsoft.Extensions.DependencyInjection", "*", TestFramework.NUnit);
                cases.Add("Newtonsoft.Json", "Newtonsoft.Json.Linq.*", TestFramework.NUnit);
                cases.Add("Polly.Core", "*", TestFramework.MSTest);
                cases.Add("Microsoft.CodeAnalysis.Workspaces.Common", "*.Editing.*", TestFramework.XunitV3);
            }

            return cases;
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhenItIsForged_ThenEveryTestCompilesAndIsSkipped(
        string library,
        string types,
        TestFramework framework
    )
    {
        using var project = new ForgedProject(new(framework) { Packages = PackagesOf(library) });
        (await project.BuildAsync(Token)).EnsureSucceeded();

        var tool = await SkeletonForgeTool.RunAsync(
            project.Directory,
            ["generate", "--assembly", library, "--type", types, "--out", project.Directory, "--format", "json"],
            Token
        );
        Assert.True(tool.Succeeded, tool.ToString());
        var planned = PlannedTests(tool.Output);

        Assert.NotEqual(0, planned);
        // nothing in the project implements the interfaces of a package
        var run = planned - ForgedSuites.TestsInAbstractClasses(project.Directory);
        Assert.Equal(new TestCounts(Passed: 0, Failed: 0, Skipped: run), await project.TestAsync(Token));
        TestContext.Current.SendDiagnosticMessage(
            string.Create(CultureInfo.InvariantCulture, $"{library} under {framework}: {planned} pending tests")
        );
    }

    private static EquatableArray<string> PackagesOf(string library) =>
        library switch
        {
            _ when library.StartsWith("System.", StringComparison.Ordinal) => [],
            // comes along with the package that the repository pins
            "Microsoft.CodeAnalysis.Workspaces.Common" => ["Microsoft.CodeAnalysis.CSharp.Workspaces"],
            _ => [library],
        };

    private static int PlannedTests(string report)
    {
        using var json = JsonDocument.Parse(report);
        return json
            .RootElement.GetProperty("files")
            .EnumerateArray()
            .Sum(file => file.TryGetProperty("tests", out var tests) ? tests.GetInt32() : 0);
    }
}
