using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenAnUndocumentedMember
{
    [Theory]
    [InlineData("public string Get() => \"\";", "what it returns")]
    [InlineData("public string? Get() => null;", "what it returns", "when it returns null (its result is nullable)")]
    [InlineData("public bool Get() => true;", "when it returns true")]
    [InlineData(
        "public int[] Get() => [];",
        "what it returns",
        "in which order the elements come",
        "whether the result can be empty"
    )]
    [InlineData("public void Set() { }", "what it changes")]
    [InlineData("public void Dispose() { }", "what it releases", "what using the instance afterwards leads to")]
    [InlineData("public System.Threading.Tasks.Task Set() => null!;", "what it changes", "when the task completes")]
    [InlineData(
        "public System.Threading.Tasks.ValueTask<string?> Get() => default;",
        "what the result of the task is",
        "when that result is null (it is nullable)",
        "when the task completes"
    )]
    [InlineData(
        "public System.Collections.Generic.IAsyncEnumerable<int> Get() => null!;",
        "what the sequence yields",
        "in which order the elements come",
        "when it ends"
    )]
    [InlineData(
        "public A(int capacity) { }",
        "what state the new instance is in",
        "what happens when `capacity` is negative"
    )]
    [InlineData("public int Count { get; }", "what it holds")]
    [InlineData("public bool IsOpen => true;", "when it is true")]
    [InlineData(
        "public string? Name { get; set; }",
        "what it holds",
        "when it is null (its type is nullable)",
        "what it holds before it is set",
        "which values it refuses"
    )]
    [InlineData("public int this[int index] => 0;", "what it holds", "what happens when `index` is out of range")]
    [InlineData(
        "public int this[string key] { get => 0; set { } }",
        "what it holds",
        "which values it refuses",
        "what happens when `key` is null or empty",
        "what happens when there is nothing under `key`"
    )]
    [InlineData(
        "public event System.Action? Changed;",
        "when it is raised (before or after the change)",
        "what its arguments hold"
    )]
    [InlineData("public const int Most = 1;", "what it stands for")]
    [InlineData(
        "public static bool operator true(A a) => true; /// <summary>X.</summary>\n public static bool operator false(A a) => true;",
        "when it returns true",
        "what happens when `a` is null"
    )]
    [InlineData(
        "public static explicit operator int(A a) => 1;",
        "what happens to values that cannot be converted",
        "what happens when `a` is null"
    )]
    public async Task WhenItsKindAndResultLeaveSomethingOpen_ThenThatIsAskedFor(
        string member,
        params string[] advice
    ) => Assert.Equal(advice, await AdviceForAsync(member));

    [Theory]
    [InlineData("string a, string b", "what happens when `a` or `b` is null or empty")]
    [InlineData("object a, string? b", "what happens when `a` is null", "what null means for `b`")]
    [InlineData("int? count", "what null means for `count`")]
    [InlineData("int count, uint size", "what happens when `count` is negative")]
    [InlineData(
        "int startIndex, int length",
        "what happens when `startIndex` is out of range",
        "what happens when `length` is negative"
    )]
    [InlineData("int id, System.Guid orderId", "what happens when `id` or `orderId` is unknown")]
    [InlineData("System.TimeSpan delay", "what happens when `delay` is zero or negative")]
    [InlineData(
        "System.Func<int> make",
        "what happens when `make` is null",
        "when and how often `make` is called",
        "what happens when `make` throws"
    )]
    [InlineData("ref int count", "what becomes of `count`")]
    [InlineData("System.Threading.CancellationToken token", "what is left behind when `token` is canceled")]
    [InlineData(
        "object a, object b, object c, object d, object e, object f",
        "what happens when `a`, `b`, `c`, `d` or one of 2 others is null"
    )]
    public async Task WhenItsParametersLeaveSomethingOpen_ThenEachQuestionIsAskedOnce(
        string parameters,
        params string[] advice
    ) => Assert.Equal(advice, (await AdviceForAsync($"public void Set({parameters}) {{ }}")).Skip(1));

    [Theory]
    [InlineData(
        "public bool TryGet(out int value) { value = 1; return true; }",
        "what `value` holds when it returns false"
    )]
    [InlineData("public void Get(out int value) { value = 1; }", "what `value` holds afterwards")]
    public async Task WhenItHandsOutAValue_ThenWhatThatHoldsIsAskedFor(string member, string advice) =>
        Assert.Equal(advice, (await AdviceForAsync(member))[^1]);

    [Fact]
    public async Task WhenDerived_ThenItPromisesNothingBeyondItsSignature()
    {
        var type = await TypeWithAsync("public string? Get(string key, int count) => null;");

        var behavior = Assert.Single(BehaviorDeriver.Derive(type).Value!.Behaviors);

        Assert.Equal(BehaviorOrigin.Signature, behavior.Origin);
    }

    [Fact]
    public async Task WhenOthersAreDocumented_ThenOnlyItIsReported()
    {
        var type = await TypeWithAsync(
            "/// <summary>Clears it.</summary>\npublic void Clear() { }\npublic void Set() { }"
        );

        var undocumented = Assert.Single(BehaviorDeriver.Derive(type).Value!.Undocumented);

        Assert.Equal("M:A.Set", undocumented.Member.Value);
    }

    [Fact]
    public void WhenACompilerMayHaveWrittenIt_ThenItIsNotReported()
    {
        var constructor = Documented.Constructor("");
        var equality = Documented.Method("op_Equality", "") with { IsCompilerGenerated = true };

        Assert.Empty(BehaviorDeriver.Derive(Documented.Type(constructor, equality)).Value!.Undocumented);
    }

    [Fact]
    public async Task WhenATypeHasMany_ThenThereIsOneNoteForAll()
    {
        var members = string.Concat(Enumerable.Range(0, 7).Select(i => $"public void M{i}(int i) {{ }}\n"));

        var reading = await Contracts.Reading.OfAsync($"public class A {{ {members} }}");

        var note = Assert.Single(reading.About(Core.Diagnostics.Rules.MembersUndocumented));
        Assert.Equal(["A", "7 members", "M0(int), M1(int), M2(int), M3(int), M4(int) and 2 more"], note.Arguments);
        Assert.Equal(1, note.Location!.Line);
    }

    private static async Task<string[]> AdviceForAsync(string member)
    {
        var set = BehaviorDeriver.Derive(await TypeWithAsync(member)).Value!;
        return [.. Assert.Single(set.Undocumented).Advice];
    }

    private static async Task<TypeContract> TypeWithAsync(string members) =>
        (await Contracts.Reading.OfAsync($"public class A\n{{\n{members}\n}}")).Type("A");
}
