using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Regeneration;

public sealed class GivenTestsThatPeopleMoved
{
    private static readonly PlannedTest Get = SuiteInMemory.Test("Get");
    private static readonly PlannedTest Put = SuiteInMemory.Test("Put");
    private static readonly PlannedTest Clear = SuiteInMemory.Test("Clear");

    private readonly SuiteInMemory _suite = new();

    public GivenTestsThatPeopleMoved() => _suite.Run(Get, Put);

    [Fact]
    public void WhenATestStandsInAnotherFile_ThenItIsFoundThere()
    {
        MoveGet();

        var run = _suite.Run(Get, Put);

        Assert.Equal("Put Unchanged, Get Unchanged", run.Outcomes);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void WhenItsPromiseChanges_ThenItFollowsWhereItIs()
    {
        MoveGet();
        var text = _suite["Moved.cs"];

        _suite.Run(SuiteInMemory.Test("Get", "it works now"), Put);

        Assert.Equal(
            text.Replace("it works", "it works now", StringComparison.Ordinal),
            _suite["Moved.cs"].Replace("using Caching;\n\n", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void WhenItIsRenamed_ThenItIsAPersonsOwn()
    {
        _suite.Edit("Get_Works()", "Mine()");
        var text = _suite.Text;

        Assert.Equal("Get Kept, Put Unchanged", _suite.Run(Get, Put).Outcomes);
        Assert.Equal(text, _suite.Text);
    }

    [Fact]
    public void WhenAMemberHasTheNameOfANewTest_ThenTheTestGetsANumberAndKeepsIt()
    {
        _suite.Edit(
            "public sealed class CacheTests\n{\n",
            "public sealed class CacheTests\n{\n    private int Clear_Works;\n\n"
        );

        Assert.Equal("Get Unchanged, Put Unchanged, Clear Added", _suite.Run(Get, Put, Clear).Outcomes);

        Assert.Contains("void Clear_Works_2()", _suite.Text, StringComparison.Ordinal);
        Assert.Equal("Get Unchanged, Put Unchanged, Clear Unchanged", _suite.Run(Get, Put, Clear).Outcomes);
    }

    [Fact]
    public void WhenABehaviorIsTestedTwice_ThenBothAreKeptAndTheSecondIsReported()
    {
        _suite["Copy.cs"] = _suite
            .Text.Replace("namespace Caching.Tests;", "namespace Other;", StringComparison.Ordinal)
            .Replace("    {\n    }\n", "    {\n        Mine();\n    }\n", StringComparison.Ordinal);

        var run = _suite.Run(Get, Put);

        Assert.Equal(["SKF4101", "SKF4101"], run.Diagnostics);
        Assert.Equal("Get Unchanged, Put Unchanged, Get Kept, Put Kept", run.Outcomes);
    }

    [Fact]
    public void WhenATestIsCompiledUnderAConditionOnly_ThenItIsNeitherAddedAgainNorDeclined()
    {
        var get = Cut();
        _suite.Text = _suite.Text.TrimEnd('}', '\n') + $"}}\n#if OTHER\n{get}#endif\n}}\n";
        var text = _suite.Text;

        Assert.Equal("Put Unchanged, Get Kept", _suite.Run(Get, Put).Outcomes);
        Assert.Equal(text, _suite.Text);
    }

    [Fact]
    public void WhenAFileDoesNotParse_ThenItIsLeftAloneAndNothingCountsAsDeleted()
    {
        var whole = _suite.Text;
        _suite.Text = whole[..whole.IndexOf("    /// <summary>Put", StringComparison.Ordinal)];
        var text = _suite.Text;

        var run = _suite.Run(Get, Put);

        Assert.Contains("SKF4102", run.Diagnostics);
        Assert.Equal(text, _suite.Text);
        _suite.Text = whole;
        Assert.Equal("Get Unchanged, Put Unchanged", _suite.Run(Get, Put).Outcomes);
    }

    [Fact]
    public void WhenLinesEndInCrlfAndAreIndentedWithTabs_ThenSoDoNewOnes()
    {
        _suite.Text = _suite.Text.Replace("    ", "\t", StringComparison.Ordinal).ReplaceLineEndings("\r\n");

        Assert.Equal("Get Unchanged, Put Unchanged, Clear Added", _suite.Run(Get, Put, Clear).Outcomes);

        Assert.DoesNotContain("    ", _suite.Text, StringComparison.Ordinal);
        Assert.Equal(_suite.Text.Split('\n').Length, _suite.Text.Split("\r\n").Length);
    }

    private void MoveGet() =>
        _suite["Moved.cs"] = $"namespace Elsewhere\n{{\n    public class Moved\n    {{\n{Cut()}    }}\n}}\n";

    private string Cut()
    {
        var start = _suite.Text.IndexOf("    /// <summary>Get", StringComparison.Ordinal);
        var end = _suite.Text.IndexOf("    /// <summary>Put", StringComparison.Ordinal);
        return _suite.Cut(_suite.Text[start..end]).TrimEnd('\n') + "\n";
    }
}
