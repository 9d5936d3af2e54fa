using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration;

public sealed class GivenASuiteToSplit
{
    private static readonly PlannedTest Create = SuiteInMemory.Test("Create") with
    {
        Behavior = SuiteInMemory.Test("Create").Behavior with { Member = new("M:Caching.Cache.#ctor") },
    };

    private static readonly PlannedTest Get = SuiteInMemory.Test("Get");
    private static readonly PlannedTest Put = SuiteInMemory.Test("Put");
    private static readonly PlannedTest[] All = [Create, Get, Put];

    private readonly SuiteInMemory _suite = new();

    [Theory]
    [InlineData(SplitStyle.Partial, "CacheTests.Get.cs", "CacheTests.Put.cs")]
    [InlineData(SplitStyle.Class, "CacheGetTests.cs", "CachePutTests.cs")]
    public void WhenItIsSplit_ThenTestsMoveWholeAndAllElseStays(SplitStyle style, string get, string put)
    {
        _suite.Run(All);
        _suite.Edit("    /// <summary>Get", "    // mine\n    /// <summary>Get");
        _suite.Edit(
            "Get_Works()\n    {\n    }\n",
            "Get_Works()\n    {\n        Check(@\"\n  x\"); // now\n    } // last\n\n    [Fact]\n    public void Own() { }\n\n    private static int s_count;\n"
        );
        var test = Between(_suite.Text, "    // mine", "    } // last\n");
        var text = _suite.Text;

        var run = _suite.SplitNow(style, onlyLong: false, All);

        Assert.Equal("Get Moved, Put Moved", run.Outcomes);
        Assert.Empty(run.Diagnostics);
        Assert.Contains(test, _suite[get], StringComparison.Ordinal);
        Assert.Contains("void Put_Works()", _suite[put], StringComparison.Ordinal);
        Assert.Equal(
            text.Replace(test + "\n", "", StringComparison.Ordinal)
                .Replace("\n" + Between(text, "    /// <summary>Put", "    {\n    }\n"), "", StringComparison.Ordinal)
                .Replace(
                    "sealed class",
                    style == SplitStyle.Partial ? "sealed partial class" : "sealed class",
                    StringComparison.Ordinal
                ),
            _suite.Text
        );
        var files = _suite.Store.Files;
        Assert.Empty(_suite.SplitNow(style: null, onlyLong: false, All).Tests);
        Assert.Equal(
            "Create Unchanged, Get Kept, Put Unchanged",
            string.Join(", ", _suite.Run(All).Outcomes.Split(", ").Order(StringComparer.Ordinal))
        );
        Assert.Equal(files, _suite.Store.Files);
    }

    [Theory]
    [InlineData("#region Mine\n", "")]
    [InlineData("#pragma warning disable CS0168\n", "")]
    [InlineData("#nullable disable\n    private int _x;\n", "")]
    [InlineData("private int _y; ", "")]
    [InlineData("", " private int _z;")]
    [InlineData("", "\n#if OTHER\n#endif\n")]
    public void WhenATestCannotBeMovedSafely_ThenItStaysAndTheReasonIsTold(string before, string after)
    {
        _suite.Run(All);
        var test = Between(_suite.Text, "    /// <summary>Get", "    {\n    }\n").TrimEnd('\n');
        _suite.Edit(
            test,
            before.Contains(';') && !before.Contains('#') ? before + test.TrimStart() + after : before + test + after
        );
        if (before.StartsWith("#region", StringComparison.Ordinal))
        {
            _suite.Text = _suite.Text[..^2] + "#endregion\n}\n";
        }

        var run = _suite.SplitNow(SplitStyle.Partial, onlyLong: false, All);

        Assert.Contains("Get Kept", run.Outcomes, StringComparison.Ordinal);
        Assert.False(
            _suite.Store.Files.ContainsKey(
                Path.Combine(Path.GetDirectoryName(run.Tests[0].Location!.Path)!, "CacheTests.Get.cs")
            )
        );
        Assert.Contains("void Get_Works()", _suite.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenATestUsesItsClass_ThenItStaysThereUnlessTheClassIsOne()
    {
        Fill("Get", "Helper();");
        Fill("Put", "_ = nameof(Get_Works);");
        _suite.Edit("    /// <summary>Get", "    private static void Helper() { }\n\n    /// <summary>Get");

        var run = _suite.SplitNow(SplitStyle.Class, onlyLong: false, All);

        Assert.Equal("Get Kept, Put Kept", run.Outcomes);
        Assert.Equal(
            ["it uses 'Helper' of its class", "it uses 'Get_Works' of its class"],
            run.Tests.Select(test => test.Reason)
        );
        Assert.Equal("Get Moved, Put Moved", _suite.SplitNow(SplitStyle.Partial, onlyLong: false, All).Outcomes);
    }

    [Theory]
    [InlineData("public CacheTests() { System.Console.Write(1); }")]
    [InlineData("public void Dispose() { }")]
    [InlineData("[SetUp] void Before() { }")]
    [InlineData("~CacheTests() { }")]
    public void WhenSomethingRunsAroundEveryTest_ThenThereAreNoClasses(string member)
    {
        _suite.Run(All);
        _suite.Edit("class CacheTests\n{\n", $"class CacheTests\n{{\n    {member}\n\n");
        var text = _suite.Text;

        var run = _suite.SplitNow(SplitStyle.Class, onlyLong: false, All);

        Assert.Equal(["SKF4109"], run.Diagnostics);
        Assert.Equal(text, _suite.Text);
        Assert.Equal("Get Moved, Put Moved", _suite.SplitNow(SplitStyle.Partial, onlyLong: false, All).Outcomes);
    }

    [Fact]
    public void WhenOnlyLongSuitesAreSplit_ThenOthersStay()
    {
        _suite.Run(All);

        Assert.Empty(_suite.SplitNow(SplitStyle.Partial, onlyLong: true, All).Tests);
        _suite.Split = new(MaxTests: 2);
        Assert.Equal("Get Moved, Put Moved", _suite.SplitNow(SplitStyle.Partial, onlyLong: true, All).Outcomes);
    }

    [Fact]
    public void WhenAFileOfAMemberIsThere_ThenTestsJoinItWithTheirImports()
    {
        _suite.Run(All);
        _suite.SplitNow(SplitStyle.Partial, onlyLong: false, All);
        PlannedTest[] more =
        [
            .. All,
            SuiteInMemory.Test("Get2") with
            {
                Behavior = SuiteInMemory.Test("Get2").Behavior with { Member = Get.Behavior.Member },
            },
        ];
        _suite.Edit(
            "{\n    /// <summary>Create",
            "{\n    [Trait(\"Behavior\", \"Get2/works\")]\n    public void Mine() => Own.Do();\n\n    /// <summary>Create"
        );
        _suite.Text = "using Zoo;\n" + _suite.Text;

        Assert.Equal("Get2 Moved", _suite.SplitNow(style: null, onlyLong: false, more).Outcomes);

        Assert.Contains("using Zoo;\n", _suite["CacheTests.Get.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "    public void Mine() => Own.Do();\n}\n",
            _suite["CacheTests.Get.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenItIsSplitTheOtherWayAlready_ThenItStaysAsItIs()
    {
        _suite.Run(All);
        _suite.SplitNow(SplitStyle.Partial, onlyLong: false, All);

        Assert.Equal(["SKF4109"], _suite.SplitNow(SplitStyle.Class, onlyLong: false, All).Diagnostics);
    }

    [Theory]
    [InlineData(TestFramework.XunitV3, SplitStyle.Partial)]
    [InlineData(TestFramework.NUnit, SplitStyle.Partial)]
    [InlineData(TestFramework.MSTest, SplitStyle.Partial)]
    [InlineData(TestFramework.XunitV3, SplitStyle.Class)]
    [InlineData(TestFramework.NUnit, SplitStyle.Class)]
    [InlineData(TestFramework.MSTest, SplitStyle.Class)]
    public void WhenItIsSplit_ThenItCompilesWithoutAWarning(TestFramework framework, SplitStyle style)
    {
        var suite = new SuiteInMemory(framework);
        suite.Run(All);
        suite.Text = "#nullable enable\nusing Text = System.String;\n" + suite.Text;
        suite.Edit("Get_Works()\n    {\n", "Get_Works()\n    {\n        Text? text = null;\n        _ = text;\n");

        Assert.Equal("Get Moved, Put Moved", suite.SplitNow(style, onlyLong: false, All).Outcomes);

        suite
            .Store.Files.Values.Append($"global using {TestFrameworks.NamespaceOf(framework)};")
            .Append(
                "namespace Caching; public class Cache { public void Create() { } public void Get() { } public void Put() { } }"
            )
            .Aggregate(SourceBuilder.From(), (builder, text) => builder.Add(text))
            .AddReferences(FrameworkAssemblies.Of(framework))
            .BuildWithoutWarnings();
    }

    private void Fill(string member, string statement)
    {
        if (!_suite.Exists)
        {
            _suite.Run(All);
        }

        _suite.Edit($"{member}_Works()\n    {{\n", $"{member}_Works()\n    {{\n        {statement}\n");
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        return text[from..(text.IndexOf(end, from, StringComparison.Ordinal) + end.Length)];
    }
}
