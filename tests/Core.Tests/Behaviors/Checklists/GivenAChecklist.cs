using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Tests.Behaviors.Checklists;

public sealed class GivenAChecklist
{
    private static readonly TypeContract Repository = Documented.Type(
        Documented.Constructor("", "connection"),
        Documented.Method("Get", "<returns>The order, or null if it is missing.</returns>", "Order", "id"),
        Documented.Method("GetAll", "", "Order"),
        Documented.Method("Add", "", null, "order")
    ) with
    {
        Name = "OrderRepository",
        ShortName = "OrderRepository",
        Namespace = "Shop.Data",
        Supertypes = ["Shop.Data.RepositoryBase<Order>", "Shop.Data.IRepository<Order>"],
        AttributeNames = ["Shop.LayerAttribute"],
    };

    [Theory]
    [InlineData("*Repository", null, null, true)]
    [InlineData("Shop.Data.*", null, null, true)]
    [InlineData("*Controller", null, null, false)]
    [InlineData(null, "RepositoryBase<*>", null, true)]
    [InlineData(null, "IRepository<Order>", null, true)]
    [InlineData(null, "IRepository<Cart>", null, false)]
    [InlineData(null, null, "Layer", true)]
    [InlineData(null, null, "Obsolete", false)]
    [InlineData("*Repository", "IRepository<*>", "Obsolete", false)]
    public void WhenAllItsPatternsMatch_ThenTheTypeIsExpectedToKeepIt(
        string? type,
        string? baseType,
        string? attribute,
        bool isExpected
    )
    {
        var match = new ChecklistMatch
        {
            Type = type,
            Base = baseType,
            Attribute = attribute,
        };

        Assert.Equal(isExpected, Expected(match, new ChecklistBehavior("", "it is used", "does not wait")).Length == 1);
    }

    [Theory]
    [InlineData("Get*", "Get,GetAll")]
    [InlineData("*", "Get,GetAll,Add")]
    [InlineData("ctor", "Store")]
    [InlineData("Remove", "")]
    public void WhenItHasAMemberPattern_ThenEachMatchingMemberIsExpectedToKeepIt(string pattern, string names)
    {
        var behaviors = Expected(
            new() { Member = pattern },
            new ChecklistBehavior("the connection is lost", null, "throws IOException")
        );

        Assert.Equal(
            names,
            string.Join(
                ',',
                behaviors.Select(behavior => Repository.Members.Single(member => member.Id == behavior.Member).Name)
            )
        );
    }

    [Fact]
    public void WhenTheMemberHasAnAttribute_ThenThePatternForItMatches()
    {
        var marked = Repository with
        {
            Members = Repository
                .Members.Select(member =>
                    member.Name is "Add" ? member with { AttributeNames = ["Mvc.HttpPostAttribute"] } : member
                )
                .ToEquatableArray(),
        };

        var behavior = Assert.Single(
            Derive(
                marked,
                ListOf(new() { MemberAttribute = "Http*" }, new ChecklistBehavior("", null, "answers with status 201"))
            )
        );

        Assert.Equal("Add(order) is called", behavior.When);
        Assert.Equal("it answers with status 201", behavior.Then);
    }

    [Fact]
    public void WhenItIsPerTypeWithAMemberPattern_ThenOneMatchingMemberMakesItOne()
    {
        var list = ListOf(
            new() { Member = "Get*" },
            new ChecklistBehavior("", "two readers meet", "does not block")
        ) with
        {
            Scope = ChecklistScope.Type,
        };

        Assert.Equal(Repository.Id, Assert.Single(Derive(Repository, list)).Member);
        Assert.Empty(Derive(Repository, list with { Match = new() { Member = "Remove*" } }));
    }

    [Fact]
    public void WhenItsTextsHavePlaceholders_ThenEachStandsForItsName()
    {
        var behavior = Expected(
            new() { Type = "*Repository", Member = "Get" },
            new ChecklistBehavior(
                "no {entity} of the {type} has the {parameter}",
                "{call} is called",
                "{member} throws {{nothing}}"
            )
        )[0];

        Assert.Equal("no Order of the OrderRepository has the id", behavior.Given);
        Assert.Equal("Get(id) is called", behavior.When);
        Assert.Equal("Get throws {nothing}", behavior.Then);
        Assert.Superset(
            new HashSet<string>(["Order", "OrderRepository", "id", "Get(id)", "Get"], StringComparer.Ordinal),
            behavior.CodeNames.ToHashSet(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("OrderRepository", TypeContractKind.Class, "Order")]
    [InlineData("IOrderRepository", TypeContractKind.Interface, "Order")]
    [InlineData("ImageRepository", TypeContractKind.Interface, "Image")]
    [InlineData("Repository", TypeContractKind.Class, "Repository")]
    public void WhenTheEntityIsNamed_ThenItIsTheTypeWithoutTheSuffix(string name, TypeContractKind kind, string entity)
    {
        var type = Repository with { Name = name, ShortName = name, Kind = kind };

        var behavior = Derive(
            type,
            ListOf(new() { Type = "*Repository" }, new ChecklistBehavior("", "{entity} is lost", "is closed"))
        );

        Assert.Equal($"{entity} is lost", Assert.Single(behavior).When);
    }

    [Fact]
    public void WhenAMemberHasNoParameterToName_ThenItIsNotExpectedToKeepIt()
    {
        var behaviors = Expected(
            new() { Member = "Get*" },
            new ChecklistBehavior("the {parameter} is unknown", null, "returns null")
        );

        Assert.Equal(["Get(id) is called"], behaviors.Select(behavior => behavior.When));
    }

    [Theory]
    [InlineData(
        "throws NotFoundException",
        "NotFoundException is thrown",
        OutcomeKind.Throws,
        "T:NotFoundException",
        null
    )]
    [InlineData(
        "Throws a Shop.NotFoundException.",
        "NotFoundException is thrown",
        OutcomeKind.Throws,
        "T:Shop.NotFoundException",
        null
    )]
    [InlineData(
        "NotFoundException is thrown",
        "NotFoundException is thrown",
        OutcomeKind.Throws,
        "T:NotFoundException",
        null
    )]
    [InlineData(
        "throws NotFoundException that names the id",
        "NotFoundException is thrown that names the id",
        OutcomeKind.Throws,
        "T:NotFoundException",
        null
    )]
    [InlineData("returns null", "null is returned", OutcomeKind.Returns, null, "null")]
    [InlineData("-1 is returned", "-1 is returned", OutcomeKind.Returns, null, "-1")]
    [InlineData("returns an empty list", "it returns an empty list", OutcomeKind.Returns, null, null)]
    [InlineData("answers with status 404", "it answers with status 404", OutcomeKind.State, null, null)]
    [InlineData("is refused", "it is refused", OutcomeKind.State, null, null)]
    [InlineData("the row is locked", "the row is locked", OutcomeKind.State, null, null)]
    public void WhenItSaysWhatThenHappens_ThenTheOutcomeIsRead(
        string then,
        string clause,
        OutcomeKind kind,
        string? exception,
        string? literal
    )
    {
        var behavior = Expected(new() { Member = "Get" }, new ChecklistBehavior("the id is unknown", null, then))[0];

        Assert.Equal(clause, behavior.Then);
        Assert.Equal(new Outcome(kind, exception, literal), behavior.Outcome);
    }

    [Fact]
    public void WhenTheOutcomeIsAClauseOfItsOwn_ThenTheSentencesOfTheTestStillRead()
    {
        var behavior = Expected(
            new() { Member = "Add" },
            new ChecklistBehavior("the order is valid", null, "the row is locked")
        )[0];

        Assert.Equal("ensures that the row is locked", behavior.Promise);
        Assert.Equal("an Add that does not ensure that the row is locked when the order is valid", behavior.Catches);
    }

    [Fact]
    public void WhenOnlyTheActsDiffer_ThenTheyAreSeveralBehaviorsThatSayIt()
    {
        var behaviors = Expected(
            new() { Type = "*Repository" },
            new ChecklistBehavior("", "a row is added twice", "throws DuplicateKeyException"),
            new ChecklistBehavior("the table is locked", "a row is added", "throws DuplicateKeyException")
        );

        Assert.Equal(
            [
                "OrderRepository/throws-duplicatekey-when-row-is-added-twice",
                "OrderRepository/throws-duplicatekey-when-table-is-locked-and-row-is-added",
            ],
            behaviors.Select(behavior => behavior.Id)
        );
        Assert.Equal(
            [
                "throws DuplicateKeyException when a row is added twice",
                "throws DuplicateKeyException as a row is added",
            ],
            behaviors.Select(behavior => behavior.Promise)
        );
        Assert.Equal(["", "the table is locked"], behaviors.Select(behavior => behavior.Given));
    }

    [Fact]
    public void WhenTheDocumentationPromisesTheSame_ThenItIsOneBehavior()
    {
        var all = DeriveAll(
            Repository,
            ListOf(
                new() { Member = "Get" },
                new ChecklistBehavior("it is missing", null, "returns null"),
                new ChecklistBehavior("", null, "is fast")
            )
        );

        Assert.Single(all, behavior => behavior.Given is "it is missing");
        Assert.Equal(BehaviorOrigin.Documentation, all.Single(behavior => behavior.Given is "it is missing").Origin);
    }

    [Fact]
    public void WhenDerived_ThenItsBehaviorsFollowThoseOfTheMemberAndThoseOfTheTypeAreLast()
    {
        var all = DeriveAll(
            Repository,
            ListOf(new() { Type = "*" }, new ChecklistBehavior("", "it is used", "is closed")),
            ListOf(new() { Member = "*" }, new ChecklistBehavior("", null, "is logged"))
        );

        Assert.Equal(
            [
                "Get/returns-order-when-it-is-not-missing",
                "Get/null-when-it-is-missing",
                "Get/is-logged",
                "GetAll/is-logged",
                "Add/is-logged",
                "OrderRepository/is-closed-when-it-is-used",
            ],
            all.Select(behavior => behavior.Id)
        );
    }

    [Fact]
    public void WhenItHasACategory_ThenItsBehaviorsHaveIt()
    {
        var behavior = Expected(new() { Member = "Get" }, new ChecklistBehavior("", null, "is logged", "Integration"))[
            0
        ];

        Assert.Equal("Integration", behavior.Category);
        Assert.Equal((BehaviorOrigin.Other, BehaviorSource.Other), (behavior.Origin, behavior.Source));
        Assert.Equal("checklist layer", behavior.Evidence);
    }

    [Fact]
    public void WhenNothingIsDocumented_ThenTheTypeStillHasBehaviors()
    {
        var bare = Documented.Type() with { Name = "OrderRepository", ShortName = "OrderRepository" };
        var options = new DerivationOptions
        {
            Checklists = [ListOf(new() { Type = "*Repository" }, new ChecklistBehavior("", "it is used", "is closed"))],
        };

        var result = BehaviorDeriver.Derive(bare, options);

        Assert.Single(result.Value!.Behaviors);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void WhenThereAreTooManyForAType_ThenTheRestIsPassedOverAndReported()
    {
        var behaviors = Enumerable.Range(0, 600).Select(i => new ChecklistBehavior($"case {i}", null, "is logged"));
        var options = new DerivationOptions { Checklists = [ListOf(new() { Member = "Add" }, [.. behaviors])] };

        var result = BehaviorDeriver.Derive(Documented.Type(Repository.Members[3]), options);

        Assert.Equal(500, result.Value!.Behaviors.Count);
        Assert.Equal(
            [Core.Diagnostics.Rules.ChecklistsTooLong],
            result.Diagnostics.Select(diagnostic => diagnostic.Rule)
        );
    }

    private static Behavior[] Expected(ChecklistMatch match, params ChecklistBehavior[] behaviors) =>
        Derive(Repository, ListOf(match, behaviors));

    private static Behavior[] Derive(TypeContract type, params Checklist[] checklists) =>
        [.. DeriveAll(type, checklists).Where(behavior => behavior.Origin == BehaviorOrigin.Other)];

    private static EquatableArray<Behavior> DeriveAll(TypeContract type, params Checklist[] checklists) =>
        BehaviorDeriver.Derive(type, new() { Checklists = checklists.ToEquatableArray() }).Value!.Behaviors;

    private static Checklist ListOf(ChecklistMatch match, params ChecklistBehavior[] behaviors) =>
        new(
            "layer",
            match,
            match.NamesMembers ? ChecklistScope.Member : ChecklistScope.Type,
            behaviors.ToEquatableArray()
        );
}
