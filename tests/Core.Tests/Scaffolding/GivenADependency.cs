using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Scaffolding;

/// <summary>What stands in for a dependency.</summary>
public sealed class GivenADependency
{
    private static readonly string[] Libraries = ["", "NSubstitute", "Moq", "FakeItEasy"];

    [Theory]
    [InlineData("void Set(string key, int value); int Get(string key);")]
    [InlineData("void Set(string key, string? value); string? Get(string key);")]
    [InlineData(
        "Task PutAsync(string key, byte[] value, CancellationToken token); Task<byte[]?> GetAsync(string key, CancellationToken token);"
    )]
    [InlineData(
        "ValueTask<bool> StoreAsync(Guid id, Note note); ValueTask<Note?> LoadAsync(Guid id); ValueTask<bool> DeleteAsync(Guid id);"
    )]
    [InlineData("void Save(Note note); Note? Find(int id); IReadOnlyList<Note> GetAll(); int Count { get; }")]
    [InlineData("Note Add(Note note); Note Get(int id); void Remove(Note note); void Clear();")]
    [InlineData("int Add(Note note); Note GetById(int id); bool Exists(int id);")]
    [InlineData("bool Add(string tag); bool Contains(string tag); bool Remove(string tag);")]
    [InlineData("void Append(Note note); IEnumerable<Note> All { get; }")]
    [InlineData("string this[int index] { get; set; }")]
    [InlineData("void Set<T>(string key, T value); T? Get<T>(string key); bool TryGet<T>(string key, out T? value);")]
    [InlineData(
        "bool TryGetValue(string key, out int value); void Set(string key, int value, TimeSpan? timeToLive = null);"
    )]
    [InlineData("bool TryFind(int id, out Note? note); void Save(Note note);")]
    [InlineData(
        "int GetOrAdd(string key, Func<string, int> factory); void Set(string key, int value); int Get(string key);"
    )]
    [InlineData(
        "Task<int> GetOrCreateAsync(string key, Func<CancellationToken, Task<int>> factory, CancellationToken token); Task SetAsync(string key, int value); Task<int> GetAsync(string key);"
    )]
    [InlineData("int? Find(string key); void Put(string key, int value);")]
    public async Task WhenItStoresAndReturns_ThenWhatStandsInForItDoesToo(string members)
    {
        foreach (var library in Libraries)
        {
            var made = await Make(members, library);

            Assert.Contains(
                "Thing_GivesBackWhatWasStored",
                made["UserTestBaseSmokeTests.cs"],
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("int Count(string word); void Send(string text);")]
    [InlineData("Task<Note?> FindAsync(int id); Task RenameAsync(int id, string name);")]
    [InlineData("void Add(int left, int right); string Get(int left);")]
    public async Task WhenItOnlyLooksSo_ThenNothingIsStored(string members)
    {
        foreach (var library in Libraries)
        {
            var made = await Make(members, library);

            Assert.DoesNotContain("GivesBack", made["UserTestBaseSmokeTests.cs"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("bool Send(string text);", "public bool Send(string text) => true;")]
    [InlineData("bool IsLocked { get; }", "public bool IsLocked { get; set; }\n")]
    [InlineData("bool IsOpen { get; }", "public bool IsOpen { get; set; } = true;")]
    [InlineData("Task<Status> ChargeAsync(decimal amount);", "Task.FromResult<Status>(Status.Succeeded);")]
    [InlineData(
        "DateTimeOffset Now { get; }",
        "public DateTimeOffset Now { get; set; } = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);"
    )]
    [InlineData("Note Read();", "=> new Note(1, \"value\");")]
    [InlineData("IReadOnlyList<Note> Read();", "=> new List<Note>();")]
    [InlineData("(int, string) Read();", "=> (1, \"value\");")]
    [InlineData("bool TryParse(string text, out int number);", "number = 1;\n        return true;")]
    [InlineData("event EventHandler? Changed;", "public event EventHandler? Changed { add { } remove { } }")]
    [InlineData(
        "T Convert<T>(object value) where T : class, new();",
        "public T Convert<T>(object value) where T : class, new() => "
    )]
    [InlineData(
        "Hidden Read();",
        "throw new NotSupportedException(\"Give a Hidden here: none is simple enough to be made up.\");"
    )]
    public async Task WhenThereIsNoLibrary_ThenTheFakeTakesTheHappyPath(string member, string expected)
    {
        var made = await Make(member, "");

        Assert.Contains(expected, made["FakeThing.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NSubstitute", "thing.Send(Arg.Any<string>()).Returns(true);")]
    [InlineData("Moq", "thing.Setup(known => known.Send(It.IsAny<string>())).Returns(true);")]
    [InlineData("FakeItEasy", "A.CallTo(() => thing.Send(A<string>._!)).Returns(true);")]
    public async Task WhenThereIsALibrary_ThenItsSubstituteTakesTheHappyPath(string library, string expected)
    {
        var made = await Make("bool Send(string text);", library);

        Assert.Contains(expected, made["UserTestBase.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("FakeThing.cs", made.Files.Keys);
    }

    [Theory]
    [InlineData(
        "Func<int, Task<string>>",
        "protected Func<int, Task<string>> Thing { get; } = (arg) => Task.FromResult<string>(\"value\");"
    )]
    [InlineData("Action", "protected Action Thing { get; } = () => { };")]
    [InlineData("TimeProvider", "protected ManualTimeProvider Clock { get; } = new ManualTimeProvider();")]
    [InlineData("TimeProvider?", "protected ManualTimeProvider Clock { get; } = new ManualTimeProvider();")]
    public async Task WhenItIsNoInterface_ThenItGetsWhatFits(string type, string expected)
    {
        var made = await MakeFor(type, type.EndsWith('?') ? " = null" : "", "", "");

        Assert.Contains(expected, made["UserTestBase.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TimeProvider", "protected FakeTimeProvider Clock { get; } = new FakeTimeProvider();")]
    [InlineData(
        "Microsoft.Extensions.Logging.ILogger<User>",
        "protected ILogger<User> Thing { get; } = NullLogger<User>.Instance;"
    )]
    [InlineData(
        "Microsoft.Extensions.Logging.ILoggerFactory",
        "protected ILoggerFactory Thing { get; } = NullLoggerFactory.Instance;"
    )]
    [InlineData(
        "Microsoft.Extensions.Options.IOptions<Note>",
        "protected IOptions<Note> Thing { get; } = Options.Create(new Note(1, \"value\"));"
    )]
    public async Task WhenALibraryHasItReady_ThenThatIsTaken(string type, string expected)
    {
        var made = await MakeFor(type, "", "NSubstitute", "", LibrariesThatHaveItReady());

        Assert.Contains(expected, made["UserTestBase.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static abstract int Read();", "it has static abstract members")]
    [InlineData("ref int Read();", "its Read returns by reference")]
    public async Task WhenNothingCanStandInForIt_ThenTheReasonIsTold(string member, string reason)
    {
        var made = await Make(member, "");

        var diagnostic = Assert.Single(made.Diagnostics, each => each.Rule == Rules.FixtureNotScaffolded);
        Assert.StartsWith(
            $"No fixture was made for the 'IThing' that 'User' needs: {reason}.",
            diagnostic.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenItIsAnAbstractClass_ThenTheFakeOverridesWhatIsOpen()
    {
        var made = await MakeFor(
            "ThingBase",
            "",
            "",
            "public abstract class ThingBase { protected abstract int Read(); public abstract string Name { get; } public int Total => Read(); }"
        );

        Assert.Contains("public sealed class FakeThing : ThingBase\n", made["FakeThing.cs"], StringComparison.Ordinal);
        Assert.Contains("protected override int Read() => 1;", made["FakeThing.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "public override string Name { get; } = \"value\";",
            made["FakeThing.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenTwoInterfacesDeclareAMemberDifferently_ThenOneIsImplementedExplicitly()
    {
        var made = await MakeFor(
            "IThing",
            "",
            "",
            "public interface IOld { object Read(); } public interface IThing : IOld { new string Read(); }"
        );

        Assert.Contains("public string Read() => \"value\";", made["FakeThing.cs"], StringComparison.Ordinal);
        Assert.Contains("object IOld.Read() => new object();", made["FakeThing.cs"], StringComparison.Ordinal);
    }

    private static Task<Scaffolded> Make(string members, string library) =>
        MakeFor("IThing", "", library, $"public interface IThing {{ {members} }}");

    // the shapes of the real ones, which the package feed does not hold
    private static PortableExecutableReference LibrariesThatHaveItReady()
    {
        var source = SourceBuilder.From(
            """
            namespace Microsoft.Extensions.Time.Testing { public class FakeTimeProvider : System.TimeProvider { } }
            namespace Microsoft.Extensions.Logging
            {
                public interface ILogger { void Log(string line); }
                public interface ILogger<out T> : ILogger { }
                public interface ILoggerFactory { ILogger CreateLogger(string name); }
            }
            namespace Microsoft.Extensions.Logging.Abstractions
            {
                public class NullLogger<T> : ILogger<T>
                {
                    public static readonly NullLogger<T> Instance = new();
                    public void Log(string line) { }
                }
                public class NullLoggerFactory : ILoggerFactory
                {
                    public static readonly NullLoggerFactory Instance = new();
                    public ILogger CreateLogger(string name) => NullLogger<object>.Instance;
                }
            }
            namespace Microsoft.Extensions.Options
            {
                public interface IOptions<out T> { T Value { get; } }
                public static class Options
                {
                    public static IOptions<T> Create<T>(T value) => new Wrapped<T>(value);
                    private sealed record Wrapped<T>(T Value) : IOptions<T>;
                }
            }
            """
        );
        using var image = new MemoryStream();
        Assert.True((source with { AssemblyName = "Ready" }).Build().Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Task<Scaffolded> MakeFor(
        string type,
        string suffix,
        string library,
        string declarations,
        params MetadataReference[] references
    ) =>
        (
            ScaffoldCase.Of(
                $$"""
                public sealed record Note(int Id, string Text);
                public enum Status { Unknown, Failed, Succeeded }
                public sealed class Hidden { private Hidden() { } }
                {{declarations}}
                /// <summary>Uses it.</summary>
                public sealed class User
                {
                    /// <summary>Creates a user.</summary>
                    public User({{type}} thing{{suffix}}) { }
                    /// <summary>Works.</summary>
                    /// <returns>The number of things done.</returns>
                    public int Work() => 0;
                }
                """
            ) with
            {
                Substitutes = library,
                References = [.. references],
            }
        ).GenerateAsync();
}
