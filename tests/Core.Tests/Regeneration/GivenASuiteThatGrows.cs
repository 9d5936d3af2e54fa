using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration;

public sealed class GivenASuiteThatGrows
{
    private static readonly PlannedTest Create = Test("#ctor", "Create");
    private static readonly PlannedTest Get = Test("Get", "Get");
    private static readonly PlannedTest GetAgain = Test("Get(System.String)", "GetAgain");
    private static readonly PlannedTest Put = Test("Put", "Put");
    private static readonly PlannedTest Clear = Test("Clear", "Clear");

    private readonly SuiteInMemory _suite = new() { Split = new(MaxTests: 3) };

    [Fact]
    public void WhenANewSuiteFitsIntoAFile_ThenItIsOne()
    {
        _suite.Run(Create, Get, Put);

        Assert.Equal(["CacheTests.cs: Create Get Put"], Files());
        Assert.DoesNotContain("partial", _suite.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenANewSuiteIsTooLong_ThenEachMemberGetsAFileAndTheConstructorStays()
    {
        var run = _suite.Run(Create, Get, GetAgain, Put);

        Assert.Equal(["CacheTests.Get.cs: Get GetAgain", "CacheTests.Put.cs: Put", "CacheTests.cs: Create"], Files());
        Assert.Equal("Create Added, Get Added, GetAgain Added, Put Added", Outcomes(run));
        Assert.All(
            _suite.Store.Files.Values,
            text => Assert.Contains("public sealed partial class CacheTests\n{", text, StringComparison.Ordinal)
        );
        Assert.Single(
            _suite.Store.Files.Values,
            text => text.Contains("Behaviors that the documentation", StringComparison.Ordinal)
        );
        Unchanged(Create, Get, GetAgain, Put);
    }

    [Fact]
    public void WhenAMemberIsTooLongItself_ThenItSplitsByOutcome()
    {
        PlannedTest[] tests =
        [
            Get,
            Test("Get", "A", OutcomeKind.Throws),
            Test("Get", "B", OutcomeKind.Throws),
            Test("Get", "C", OutcomeKind.State),
            Put,
        ];

        _suite.Run(tests);

        Assert.Equal(
            [
                "CacheTests.Get.Returns.cs: Get",
                "CacheTests.Get.State.cs: C",
                "CacheTests.Get.Throws.cs: A B",
                "CacheTests.Put.cs: Put",
                "CacheTests.cs: ",
            ],
            Files()
        );
        Unchanged(tests);
        _suite.Run([.. tests, Test("Get", "D", OutcomeKind.Throws), Test("Get", "E", OutcomeKind.Other)]);
        Assert.Contains("CacheTests.Get.Throws.cs: A B D", Files());
        Assert.Contains("CacheTests.Get.Other.cs: E", Files());
    }

    [Fact]
    public void WhenLinesAreTheLimit_ThenWhatTemplatesWriteIsCounted()
    {
        _suite.Run(Get, Put);
        var lines = _suite.Text.Split('\n').Length - 1;

        var fits = new SuiteInMemory { Split = new(MaxLines: lines) };
        var splits = new SuiteInMemory { Split = new(MaxLines: lines - 1) };
        fits.Run(Get, Put);
        splits.Run(Get, Put);

        Assert.Single(fits.Store.Files);
        Assert.Equal(3, splits.Store.Files.Count);
    }

    [Fact]
    public void WhenAFileWouldBecomeTooLong_ThenOnlyNewTestsGoToFilesOfTheirMembers()
    {
        _suite.Run(Create, Get, Put);
        _suite.Edit("public sealed class CacheTests", "// mine\npublic sealed /* too */ class CacheTests");
        var text = _suite.Text;

        var run = _suite.Run(Create, Get, GetAgain, Put, Clear);

        Assert.Equal(
            ["CacheTests.Clear.cs: Clear", "CacheTests.Get.cs: GetAgain", "CacheTests.cs: Create Get Put"],
            Files()
        );
        Assert.Equal(["SKF4108"], run.Diagnostics);
        Assert.Equal(text.Replace("/* too */ class", "/* too */ partial class", StringComparison.Ordinal), _suite.Text);
        Unchanged(Create, Get, GetAgain, Put, Clear);
    }

    [Fact]
    public void WhenItShrinksAndGrowsAgain_ThenNoTestMoves()
    {
        _suite.Run(Create, Get, GetAgain, Put, Clear);
        var files = Files();

        _suite.Run(Get);
        Assert.Equal(
            ["CacheTests.Clear.cs: ", "CacheTests.Get.cs: Get", "CacheTests.Put.cs: ", "CacheTests.cs: "],
            Files()
        );
        _suite.Run(Create, Get, GetAgain, Put, Clear);

        Assert.Equal(files, Files());
    }

    [Fact]
    public void WhenTheMainPartIsNotPartial_ThenItBecomesSo()
    {
        _suite.Run(Create, Get, GetAgain, Put);
        var text = _suite.Text;
        _suite.Edit("sealed partial class", "sealed class");

        _suite.Run(Create, Get, GetAgain, Put);

        Assert.Equal(text, _suite.Text);
    }

    [Fact]
    public void WhenTheMainPartCannotBeWritten_ThenNoOtherPartIs()
    {
        _suite.Run(Create, Get, Put);
        var files = _suite.Store.Files;
        _suite.ReadOnly = [.. files.Keys];

        // a part beside a class that is not partial would not compile
        _suite.Run(Create, Get, Put, Clear);
        Assert.Equal(files, _suite.Store.Files);
        _suite.ReadOnly = [];
        _suite.Run(Create, Get, Put, Clear);

        Assert.Equal(["CacheTests.Clear.cs: Clear", "CacheTests.cs: Create Get Put"], Files());
    }

    [Fact]
    public void WhenItIsSplitAndFarBelowTheLimit_ThenNewMembersStillGetTheirFiles()
    {
        _suite.Run(Create, Get, GetAgain, Put);
        _suite.Split = SplitOptions.Default;

        var run = _suite.Run(Create, Get, GetAgain, Put, Clear);

        Assert.Contains("CacheTests.Clear.cs: Clear", Files());
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void WhenANewFileIsMade_ThenItHasWhatStandsAboveTheClass()
    {
        _suite.Run(Create, Get, Put);
        _suite.Text =
            "// License.\n#nullable enable\nusing Alias = System.Int32;\n"
            + _suite.Text.Replace(
                "namespace Caching.Tests;\n",
                "[assembly: Mine]\nnamespace Caching.Tests\n{",
                StringComparison.Ordinal
            )
            + "}\n";

        _suite.Run(Create, Get, Put, Clear);

        Assert.StartsWith(
            "// License.\n#nullable enable\nusing Alias = System.Int32;\n",
            _suite["CacheTests.Clear.cs"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("assembly", _suite["CacheTests.Clear.cs"], StringComparison.Ordinal);
        Unchanged(Create, Get, Put, Clear);
    }

    [Theory]
    [InlineData("public sealed class CacheTests\n{", "public class Outer { public sealed class CacheTests\n{", "}")]
    [InlineData("namespace Caching.Tests;", "class Other { }\n#if !NEVER", "\n#endif")]
    public void WhenTheClassCannotHaveOtherParts_ThenTestsAreAddedToItAsEver(string old, string @new, string end)
    {
        _suite.Run(Create, Get, Put);
        _suite.Edit(old, @new);
        _suite.Text += end;

        _suite.Run(Create, Get, Put, Clear);

        Assert.Equal(["CacheTests.cs: Create Get Put Clear"], Files());
        Unchanged(Create, Get, Put, Clear);
    }

    [Fact]
    public void WhenTheFileOfAGroupExistsForSomethingElse_ThenItIsLeftAlone()
    {
        _suite["CacheTests.Clear.cs"] = "// mine";

        _suite.Run(Create, Get, Put);
        _suite.Run(Create, Get, Put, Clear);

        Assert.Equal("// mine", _suite["CacheTests.Clear.cs"]);
        Assert.Contains("CacheTests.cs: Create Get Put Clear", Files());
    }

    [Fact]
    public void WhenThereIsNoProject_ThenTheFilesAreFoundBeside()
    {
        var folder = new SuiteInMemory { Split = new(MaxTests: 2), IsFolder = true };

        folder.Run(Create, Get, Put);
        var again = folder.Run(Create, Get, Put, Clear);

        Assert.Equal("Clear Added, Create Unchanged, Get Unchanged, Put Unchanged", Outcomes(again));
        Assert.Contains("CacheTests.Clear.cs: Clear", FilesOf(folder));
    }

    [Theory]
    [InlineData(TestFramework.XunitV2)]
    [InlineData(TestFramework.NUnit)]
    [InlineData(TestFramework.MSTest)]
    [InlineData(TestFramework.TUnit)]
    public void WhenAnyFrameworkRunsTheTests_ThenTheClassHasItsAttributeOnce(TestFramework framework)
    {
        var suite = new SuiteInMemory(framework) { Split = new(MaxTests: 1) };

        suite.Run(Create, Get, Put);

        Assert.Equal(["CacheTests.Get.cs: Get", "CacheTests.Put.cs: Put", "CacheTests.cs: Create"], FilesOf(suite));
        Assert.All(
            suite.Store.Files.Where(file => !file.Key.EndsWith("CacheTests.cs", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("]\npublic sealed", file.Value, StringComparison.Ordinal)
        );
        var text = suite.Store.Files;
        suite.Run(Create, Get, Put);
        Assert.Equal(text, suite.Store.Files);
    }

    [Fact]
    public void WhenItBecomesClasses_ThenEachInheritsTheSameAndTheTestsKeepTheirNames()
    {
        var suite = new SuiteInMemory { Split = new(SplitStyle.Class, MaxTests: 3) };

        suite.Run(Get, GetAgain, Put, Clear);

        Assert.Equal(
            ["CacheClearTests.cs: Clear", "CacheGetTests.cs: Get GetAgain", "CachePutTests.cs: Put"],
            FilesOf(suite)
        );
        Assert.Contains(
            "public sealed class CacheGetTests\n{\n    /// <summary>",
            suite["CacheGetTests.cs"],
            StringComparison.Ordinal
        );
        Assert.Contains("/// <summary>Behaviors that", suite["CacheGetTests.cs"], StringComparison.Ordinal);
        var run = suite.Run(Create, Get, GetAgain, Put, Clear, Test("Get", "Last"), Test("Peek", "Peek"));
        Assert.Equal(
            [
                "CacheClearTests.cs: Clear",
                "CacheGetTests.cs: Get GetAgain Last",
                "CachePeekTests.cs: Peek",
                "CachePutTests.cs: Put",
                "CacheTests.cs: Create",
            ],
            FilesOf(suite)
        );
        Assert.Empty(run.Diagnostics);
        var files = suite.Store.Files;
        suite.Run(Create, Get, GetAgain, Put, Clear, Test("Get", "Last"), Test("Peek", "Peek"));
        Assert.Equal(files, suite.Store.Files);
    }

    [Fact]
    public void WhenItIsSplitOneWay_ThenItGrowsThatWayWhateverIsConfigured()
    {
        _suite.Run(Create, Get, GetAgain, Put);
        _suite.Split = new(SplitStyle.Class, MaxTests: 3);

        _suite.Run(Create, Get, GetAgain, Put, Clear);

        Assert.Contains("CacheTests.Clear.cs: Clear", Files());
    }

    [Theory]
    [MemberData(nameof(Splits))]
    public void WhenItIsSplit_ThenItCompilesWithoutAWarning(TestFramework framework, SplitStyle style)
    {
        var suite = new SuiteInMemory(framework, new("\t", "\r\n", FileScopedNamespace: false))
        {
            Split = new(style, MaxTests: 2),
        };

        suite.Run(Create, Get, GetAgain, Put);
        suite.Run(Create, Get, GetAgain, Put, Clear);

        Assert.True(suite.Store.Files.Count > 3);
        Assert.All(suite.Store.Files.Values, text => Assert.Equal(text.ReplaceLineEndings("\r\n"), text));
        suite
            .Store.Files.Values.Append($"global using {TestFrameworks.NamespaceOf(framework)};")
            .Append(
                "namespace Caching; public class Cache { public void Create() { } public void Get() { } public void GetAgain() { } public void Put() { } public void Clear() { } }"
            )
            .Aggregate(SourceBuilder.From(), (builder, text) => builder.Add(text))
            .AddReferences(FrameworkAssemblies.Of(framework))
            .BuildWithoutWarnings();
    }

    public static TheoryData<TestFramework, SplitStyle> Splits =>
        [
            .. from framework in Enum.GetValues<TestFramework>()
            where framework != TestFramework.TUnit
            from style in Enum.GetValues<SplitStyle>()
            select new TheoryDataRow<TestFramework, SplitStyle>(framework, style),
        ];

    private static PlannedTest Test(string member, string name, OutcomeKind outcome = OutcomeKind.Returns)
    {
        var test = SuiteInMemory.Test(name);
        return test with
        {
            Behavior = test.Behavior with { Member = new($"M:Caching.Cache.{member}"), Outcome = new(outcome) },
        };
    }

    private void Unchanged(params PlannedTest[] tests)
    {
        var before = _suite.Store.Files;
        Assert.All(_suite.Run(tests).Tests, test => Assert.Equal("Unchanged", test.Outcome.ToString()));
        Assert.Equal(before, _suite.Store.Files);
    }

    private static string Outcomes(RegenerationRun run) =>
        string.Join(
            ", ",
            run.Tests.Select(test => $"{test.Id.Split('/')[0]} {test.Outcome}").Order(StringComparer.Ordinal)
        );

    private List<string> Files() => FilesOf(_suite);

    private static List<string> FilesOf(SuiteInMemory suite) =>
        [
            .. suite
                .Store.Files.Where(file => file.Value.Contains("class", StringComparison.Ordinal))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(file.Key)}: {string.Join(' ', TestsIn(file.Value))}"),
        ];

    private static IEnumerable<string> TestsIn(string text) =>
        text.Split('\n')
            .Where(line => line.Contains("public void ", StringComparison.Ordinal))
            .Select(line => line.Split("void ")[1].Split("_Works")[0]);
}
