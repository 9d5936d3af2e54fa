using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Rendering;

/// <summary>Plans made by hand, as the stage before would make them.</summary>
internal static class SuitePlans
{
    public static string Root { get; } = Path.Combine(Path.GetTempPath(), "suites");

    public static SuitePlan Of(params PlannedTest[] tests) => Of(TestFramework.XunitV3, new CodeStyle(), tests);

    public static SuitePlan Of(TestFramework framework, CodeStyle style, params PlannedTest[] tests) =>
        new(
            new("T:Caching.Cache"),
            Root,
            framework,
            style,
            [
                new(
                    Path.Combine(Root, "CacheTests.cs"),
                    ["Caching"],
                    "Caching.Tests",
                    "Task",
                    new("CacheTests", "Cache", "Cache", [.. tests])
                ),
            ]
        )
        {
            Contract = new(Root, Path.Combine(Root, "contracts", "Caching.Cache.json")),
        };

    public static PlannedTest GetReturnsNull { get; } =
        new(
            "Get_WhenTheEntryHasExpired_ReturnsNull",
            IsAsync: false,
            new()
            {
                Id = "Get/null-when-the-entry-has-expired",
                Member = new("M:Caching.Cache.Get(System.String)"),
                Origin = BehaviorOrigin.Documentation,
                Source = BehaviorSource.Returns,
                Kind = BehaviorKind.Returns,
                Given = "the entry of key has expired",
                When = "Get(key) is called",
                Then = "null is returned",
                Promise = "returns null",
                Outcome = new(OutcomeKind.Returns, Literal: "null"),
                Evidence = "null if the entry has expired",
                Catches = "a Get that still serves an expired entry",
                CodeNames = ["key", "Get(key)"],
            },
            "Get returns null when the entry has expired",
            "Cache.Get(string)"
        );

    public static PlannedTest Async { get; } =
        GetReturnsNull with
        {
            Name = "ClearAsync_Empties",
            IsAsync = true,
            MemberCref = null,
            Summary = "ClearAsync empties the cache.",
            Behavior = GetReturnsNull.Behavior with
            {
                Id = "ClearAsync/empties",
                Given = "",
                When = "ClearAsync() is called",
                Then = "nothing is left",
                Catches = "a ClearAsync that leaves something",
                CodeNames = ["ClearAsync()"],
            },
        };

    public static PlannedTest WithBehavior(Func<Behavior, Behavior> change) =>
        GetReturnsNull with
        {
            Behavior = change(GetReturnsNull.Behavior),
        };

    public static PlannedTest[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => GetReturnsNull with { Name = $"Test{i}" })];
}
