using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Tests.Behaviors;

namespace SkeletonForge.Core.Tests.Suites;

public sealed class GivenBehaviorsAndAPlace
{
    [Theory]
    [InlineData("the entry has expired", "returns null", "Get_WhenTheEntryHasExpired_ReturnsNull")]
    [InlineData("", "removes all entries", "Get_RemovesAllEntries")]
    [InlineData("index is -1", "returns -1", "Get_WhenIndexIsMinus1_ReturnsMinus1")]
    [InlineData("the store doesn't exist", "throws StoreException", "Get_WhenTheStoreDoesntExist_ThrowsStoreException")]
    [InlineData("a \"quoted\" {name} */ <b> isn’t there", "returns #1", "Get_WhenAQuotedNameBIsntThere_Returns1")]
    [InlineData("", "…", "Get_KeepsItsPromise")]
    [InlineData("the key is 🔑", "returns 钥匙", "Get_WhenTheKeyIs_Returns钥匙")]
    public void WhenATestIsNamed_ThenTheNameReadsMemberWhenGivenOutcome(string given, string promise, string name)
    {
        Assert.Equal(name, Assert.Single(TestsOf(Behavior(given, promise))).Name);
    }

    [Fact]
    public void WhenSentencesAreLong_ThenNamesStayShortAndEndInWholeWords()
    {
        var given = string.Join(' ', Enumerable.Repeat("the expiration of every registered entry", 9));
        var promise = "returns " + string.Join(' ', Enumerable.Repeat("the remaining capacity of", 9));

        var name = Assert.Single(TestsOf(Behavior(given, promise))).Name;

        Assert.InRange(name.Length, 90, 120);
        Assert.Matches(
            "^Get_When(The|Expiration|Of|Every|Registered|Entry)+_Returns(The|Remaining|Capacity|Of)+$",
            name
        );
        Assert.DoesNotMatch("(The|Of)_|(The|Of)$", name);
    }

    [Fact]
    public void WhenTwoTestsWouldHaveOneName_ThenTheSecondIsNumbered()
    {
        var names = TestsOf(Behavior("key is null", "throws"), Behavior("key is null!", "throws"))
            .Select(test => test.Name);

        Assert.Equal(["Get_WhenKeyIsNull_Throws", "Get_WhenKeyIsNull_Throws_2"], names);
    }

    [Fact]
    public void WhenMembersAreOverloaded_ThenNamesTellThemApart()
    {
        var contract = Documented.Type(
            Documented.Method("Get", "<summary>Removes it.</summary>", null, "key"),
            Documented.Method("Get", "<summary>Removes it.</summary>", null, "key", "region"),
            Documented.Constructor("<exception cref='T:E'>It is full.</exception>"),
            Documented.Member(
                MemberContractKind.Operator,
                "operator +",
                "<exception cref='T:E'>It is full.</exception>"
            ) with
            {
                MetadataName = "op_Addition",
            }
        );

        Assert.Equal(
            [
                "GetWithKey_RemovesIt",
                "GetWithKeyAndRegion_RemovesIt",
                "Constructor_WhenItIsFull_ThrowsE",
                "AdditionOperator_WhenItIsFull_ThrowsE",
            ],
            Plan(contract, Place()).Class.Tests.Select(test => test.Name)
        );
    }

    [Fact]
    public void WhenAnOverloadHasManyParameters_ThenItsNameIsCutBetweenThem()
    {
        var contract = Documented.Type(
            Documented.Method("Get", "<summary>Removes it.</summary>", null, "key"),
            Documented.Method(
                "Get",
                "<summary>Removes it.</summary>",
                null,
                "primaryKey",
                "regionOfTheKey",
                "timeToWaitForTheLock"
            )
        );

        Assert.Equal(
            ["GetWithKey_RemovesIt", "GetWithPrimaryKeyAndRegionOfTheKey_RemovesIt"],
            Plan(contract, Place()).Class.Tests.Select(test => test.Name)
        );
    }

    [Fact]
    public void WhenTheMemberIsAsynchronous_ThenTheTestIsToo()
    {
        var contract = Documented.Type(
            Documented.Method("GetAsync", "<summary>Removes it.</summary>") with
            {
                Asynchrony = Asynchrony.Awaitable,
            }
        );

        var file = Plan(contract, Place());

        Assert.True(Assert.Single(file.Class.Tests).IsAsync);
        Assert.Equal(["System.Threading.Tasks", "Xunit"], file.Usings);
        Assert.Equal("Task", file.TaskName);
    }

    [Fact]
    public void WhenNamespacesAreInScope_ThenTheyAreNotImported()
    {
        var contract = Documented.Type(Documented.Method("Get", "<summary>Removes it.</summary>"));

        Assert.Empty(Plan(contract, Place() with { NamespacesInScope = ["Xunit"] }).Usings);
    }

    [Fact]
    public void WhenACrefNamesTypes_ThenTheyAreWrittenAsThePlaceAsks()
    {
        var store = new QualifiedTypeName("Shop", "Store", 0);
        var contract = Documented.Type(
            Documented.Method("Get", "<summary>Removes it.</summary>") with
            {
                Cref = new([new("Store", store), new(".Get()")]),
            }
        );
        var place = Place();

        var imported = Plan(contract, place with { Names = [.. place.Names, new(store, "Store", "Shop")] });
        var unnamed = Plan(contract, place with { Names = [.. place.Names, new(store, null)] });

        Assert.Equal("Store.Get()", Assert.Single(imported.Class.Tests).MemberCref);
        Assert.Equal(["Shop", "Xunit"], imported.Usings);
        Assert.Null(Assert.Single(unnamed.Class.Tests).MemberCref);
        Assert.Equal(["Xunit"], unnamed.Usings);
    }

    [Fact]
    public void WhenABehaviorIsSummedUp_ThenItIsOneSentence()
    {
        Assert.Equal(
            "Get returns null when the entry has expired",
            Assert.Single(TestsOf(Behavior("the entry has expired", "returns null"))).Summary
        );
    }

    private static MemberContract Member { get; } = Documented.Method("Get", "");

    private static Behavior Behavior(string given, string promise) =>
        new()
        {
            Id = "Get/id",
            Member = Member.Id,
            Origin = BehaviorOrigin.Documentation,
            Source = BehaviorSource.Summary,
            Kind = BehaviorKind.State,
            Given = given,
            When = "Get() is called",
            Then = promise,
            Promise = promise,
            Outcome = new(OutcomeKind.State),
            Evidence = "",
            Catches = "",
        };

    private static EquatableArray<PlannedTest> TestsOf(params Behavior[] behaviors)
    {
        var contract = Documented.Type(Member);
        return SuitePlanner.Plan(contract, new(contract.Id, [.. behaviors]), Place()).Files[0].Class.Tests;
    }

    private static PlannedFile Plan(TypeContract contract, SuitePlacement placement) =>
        Assert.Single(SuitePlanner.Plan(contract, BehaviorDeriver.Derive(contract).Value!, placement).Files);

    private static SuitePlacement Place() =>
        new()
        {
            Type = new("T:Store"),
            Root = "tests",
            Contract = new("tests", "contracts/Store.json"),
            FilePath = "StoreTests.cs",
            Namespace = "Tests",
            ClassName = "StoreTests",
            Framework = TestFramework.XunitV3,
            Style = new(),
            Names = [new(new("System.Threading.Tasks", "Task", 0), "Task", "System.Threading.Tasks")],
        };
}
