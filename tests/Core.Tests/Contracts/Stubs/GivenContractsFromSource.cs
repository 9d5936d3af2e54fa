using SkeletonForge.Core.Contracts.Stubs;

namespace SkeletonForge.Core.Tests.Contracts.Stubs;

public sealed class GivenContractsFromSource
{
    [Fact]
    public void WhenThereAreNone_ThenTheStubHasNoDeclarations() =>
        Assert.Equal("#nullable enable annotations\n#pragma warning disable\n\n", ContractStub.Render(new(default)));

    [Fact]
    public void WhenAClassIsRendered_ThenItsMembersHaveDocumentationAndNoBodies()
    {
        var stub = StubOf.Source(
            """
            using System;
            namespace Shop;
            /// <summary>Counts   things,
            /// <c>a &lt; b</c> &amp; more.</summary>
            /// <example>Like this:
            /// <code>
            /// if (a &lt; b)
            ///     Count();
            /// </code></example>
            public abstract class Counter : IDisposable
            {
                private int _secret;
                /// <summary>Starts at <paramref name="start"/>, see <see cref="Total"/>.</summary>
                protected Counter(int start, DayOfWeek day = DayOfWeek.Friday) { _secret = start; }
                public int Total { get; protected set; }
                public virtual string this[string @class] { get => ""; set { } }
                public abstract event EventHandler? Changed;
                [Obsolete("Use Add.")]
                public static Counter operator +(Counter left, int right) => left;
                public abstract T? Find<T>(in T seed) where T : class;
                public ref readonly int Peek() => ref _secret;
                void IDisposable.Dispose() { }
                internal void Hidden() { }
                public enum Mode : byte { Slow = 1 }
            }
            """,
            "Shop.Counter",
            "Shop.Counter+Mode"
        );

        Assert.Equal(
            """
            #nullable enable annotations
            #pragma warning disable

            using System;

            namespace Shop
            {
                /// <summary>Counts things, <c>a &lt; b</c> &amp; more.</summary>
                /// <example>Like this:
                /// <code>
                /// if (a &lt; b)
                ///     Count();
                /// </code>
                /// </example>
                public abstract class Counter : IDisposable
                {
                    /// <summary>Starts at <paramref name="start"/>, see <see cref="P:Shop.Counter.Total"/>.</summary>
                    protected Counter(int start, DayOfWeek day = DayOfWeek.Friday) => throw null!;

                    public int Total { get; protected set; }

                    public virtual string this[string @class] { get => throw null!; set => throw null!; }

                    public abstract event EventHandler? Changed;

                    [Obsolete("Use Add.")]
                    public static Counter operator +(Counter left, int right) => throw null!;

                    public abstract T? Find<T>(in T seed) where T : class;

                    public ref readonly int Peek() => throw null!;

                    void IDisposable.Dispose() => throw null!;

                    public enum Mode : byte
                    {
                        Slow = 1,
                    }
                }
            }

            """,
            stub
        );
    }

    [Fact]
    public void WhenABaseClassNeedsArguments_ThenConstructorsDoNotSayWhichOnesItGets()
    {
        var stub = StubOf.Source(
            """
            public class Outer
            {
                public class Root { internal Root(int x) { } }
                public sealed class Leaf : Root { public Leaf(string name) : base(name.Length) { } }
                public delegate void Tick(int count);
            }
            """,
            "Outer+Root",
            "Outer+Leaf",
            "Outer+Tick"
        );

        Assert.Equal(
            """
            #nullable enable annotations
            #pragma warning disable

            public partial class Outer
            {
                public class Root
                {
                    private Root() => throw null!;
                }
            }

            public partial class Outer
            {
                public sealed class Leaf : Outer.Root
                {
                    public extern Leaf(string name);
                }
            }

            public partial class Outer
            {
                public delegate void Tick(int count);
            }

            """,
            stub
        );
    }

    [Fact]
    public void WhenShortNamesMeanOtherTypes_ThenNamesAreQualified()
    {
        var stub = StubOf.Source(
            """
            namespace One { public class Timer { } }
            namespace Two
            {
                public interface IClock
                {
                    One.Timer Mine { get; }
                    System.Threading.Timer Theirs { get; }
                    System.Threading.CancellationToken Stop() => default;
                    static abstract IClock Create();
                }
            }
            """,
            "One.Timer",
            "Two.IClock"
        );

        Assert.Equal(
            """
            #nullable enable annotations
            #pragma warning disable

            using System.Threading;

            namespace One
            {
                public class Timer
                {
                }
            }

            namespace Two
            {
                public interface IClock
                {
                    global::One.Timer Mine { get; }

                    global::System.Threading.Timer Theirs { get; }

                    CancellationToken Stop() => throw null!;

                    static abstract IClock Create();
                }
            }

            """,
            stub
        );
    }

    [Fact]
    public void WhenStructsRecordsAndExtensionsAreRendered_ThenEachHasTheFormThatCompiles()
    {
        var stub = StubOf.Source(
            """
            namespace Shop;
            public readonly record struct Point(int X, int Y);
            public record Person(string Name) { public required int Age { get; init; } }
            public static class Texts
            {
                extension(string text)
                {
                    public bool IsBlank => text.Length == 0;
                    public string Twice() => text + text;
                }
            }
            """,
            "Shop.Point",
            "Shop.Person",
            "Shop.Texts"
        );

        Assert.Equal(
            """
            #nullable enable annotations
            #pragma warning disable

            using System;

            namespace Shop
            {
                public readonly record struct Point : IEquatable<Point>
                {
                    public Point(int X, int Y) => throw null!;

                    public int X { get => throw null!; init => throw null!; }

                    public int Y { get => throw null!; init => throw null!; }
                }

                public record Person : IEquatable<Person>
                {
                    public Person(string Name) => throw null!;

                    public string Name { get; init; }

                    public required int Age { get; init; }
                }

                public static class Texts
                {
                    extension(string text)
                    {
                        public bool IsBlank => throw null!;

                        public string Twice() => throw null!;
                    }
                }
            }

            """,
            stub
        );
    }
}
