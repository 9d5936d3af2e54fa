using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Suites;

public sealed class GivenGroupsOfTests
{
    [Theory]
    [InlineData("M:N.Cache.Get(System.String)", "CacheTests.Get.cs", "CacheGetTests")]
    [InlineData("M:N.Cache`1.Get``2(`0,``1)", "CacheTests.Get.cs", "CacheGetTests")]
    [InlineData("P:N.Cache.Count", "CacheTests.Count.cs", "CacheCountTests")]
    [InlineData("P:N.Cache.Item(System.String)", "CacheTests.Indexer.cs", "CacheIndexerTests")]
    [InlineData("P:N.Cache.Item", "CacheTests.Item.cs", "CacheItemTests")]
    [InlineData("E:N.Cache.Expired", "CacheTests.Expired.cs", "CacheExpiredTests")]
    [InlineData(
        "M:N.Cache.op_Addition(N.Cache,N.Cache)",
        "CacheTests.OperatorAddition.cs",
        "CacheOperatorAdditionTests"
    )]
    [InlineData("M:N.Cache.op_Implicit(N.Cache)~System.Int32", "CacheTests.Conversions.cs", "CacheConversionsTests")]
    [InlineData("M:N.Cache.op_Explicit(N.Cache)~System.Int64", "CacheTests.Conversions.cs", "CacheConversionsTests")]
    [InlineData(
        "M:N.Cache.System#Collections#IEnumerable#GetEnumerator",
        "CacheTests.GetEnumerator.cs",
        "CacheGetEnumeratorTests"
    )]
    public void WhenAMemberIsNamed_ThenFilesAndClassesCanHaveTheName(string member, string file, string type)
    {
        var group = TestGroup.Of(new(member), OutcomeKind.Throws).WholeMember;
        var names = new GroupNames("CacheTests", []);

        Assert.Equal(file, names.FileOf(group));
        Assert.Equal(type, names.ClassOf(group));
    }

    [Theory]
    [InlineData("M:N.Cache.#ctor(System.Int32)")]
    [InlineData("M:N.Cache.#cctor")]
    [InlineData("T:N.Cache")]
    public void WhenItIsNoMember_ThenTheTestsStayInTheMainFile(string member)
    {
        Assert.True(TestGroup.Of(new(member), OutcomeKind.Throws).IsMain);
    }

    [Fact]
    public void WhenNamesDifferInCaseOnly_ThenTheyShareAFile()
    {
        Assert.Equal(
            TestGroup.Of(new("M:N.Cache.Get"), OutcomeKind.Throws),
            TestGroup.Of(new("M:N.Cache.get"), OutcomeKind.Throws)
        );
    }

    [Fact]
    public void WhenASuiteOfAnotherTypeMayHaveTheName_ThenTheLongerTypeKeepsIt()
    {
        var member = TestGroup.Of(new("M:N.Cache.GetAll"), OutcomeKind.Returns).WholeMember;

        Assert.Equal("Cache_GetAllTests", new GroupNames("CacheTests", ["CacheGetTests"]).ClassOf(member));
        Assert.Equal("CacheGetAllTests", new GroupNames("CacheTests", ["CachePutTests"]).ClassOf(member));
        Assert.Equal("CacheGetAllTests", new GroupNames("CacheGetTests", []).ClassOf(member with { Member = "All" }));
        Assert.Equal(
            "Cache2_GetAllTests",
            new GroupNames("CacheTests", ["CacheGetTests", "Cache_GetTests"]).ClassOf(member)
        );
    }

    [Fact]
    public void WhenTheyFit_ThenTheyAreOne()
    {
        Assert.All(Plan(new(MaxLines: 50, MaxTests: 3), "Get", "Put", "Put"), group => Assert.True(group.IsMain));
    }

    [Theory]
    [InlineData(49, 3)]
    [InlineData(50, 2)]
    public void WhenTheyDoNotFit_ThenEachMemberIsAGroup(int lines, int tests)
    {
        Assert.Equal(
            ["Get", "Put", "Put"],
            Plan(new(MaxLines: lines, MaxTests: tests), "Get", "Put", "Put")
                .Select(group => group.Member + group.Outcome)
        );
    }

    [Fact]
    public void WhenAMemberDoesNotFit_ThenEachOutcomeIsAGroup()
    {
        Assert.Equal(
            ["Get", "PutThrows", "PutThrows"],
            Plan(new(MaxTests: 1), "Get", "Put", "Put").Select(group => group.Member + group.Outcome)
        );
    }

    // ten lines each, and twenty of the file
    private static IReadOnlyList<TestGroup> Plan(SplitOptions limit, params string[] members) =>
        SuiteSplit.Plan([.. members.Select(member => (new TestGroup(member, "Throws"), 10))], shared: 20, limit);
}
