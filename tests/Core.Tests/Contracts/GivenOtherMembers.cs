using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Contracts;

public sealed class GivenOtherMembers
{
    [Theory]
    [InlineData("public required string A { get; init; }", "public required string A { get; init; }")]
    [InlineData("public int A { get; private set; }", "public int A { get; }")]
    [InlineData("public int A { get; protected set; }", "public int A { get; protected set; }")]
    [InlineData("public int A { set { } }", "public int A { set; }")]
    [InlineData("public int A => 1;", "public int A { get; }")]
    [InlineData("protected static ref int A => throw null!;", "protected static ref int A { get; }")]
    [InlineData(
        "public int this[int a, params string[] b] => 1;",
        "public int this[int a, params string[] b] { get; }"
    )]
    [InlineData("public virtual event Action? A;", "public virtual event Action? A")]
    [InlineData("public static readonly int A;", "public static readonly int A")]
    [InlineData("public required int A;", "public required int A")]
    [InlineData("public const double A = double.PositiveInfinity;", "public const double A = double.PositiveInfinity")]
    [InlineData("public const DayOfWeek A = DayOfWeek.Friday;", "public const DayOfWeek A = DayOfWeek.Friday")]
    [InlineData("public const DayOfWeek A = (DayOfWeek)9;", "public const DayOfWeek A = (DayOfWeek)(9)")]
    [InlineData("public const string? A = null;", "public const string? A = null")]
    [InlineData("protected C(long a) : this() { } private C() { }", "protected C(long a)")]
    [InlineData("public C(int a = 1) { } static C() { }", "public C(int a = 1)")]
    public async Task WhenRead_ThenTheSignatureIsTheDeclaration(string member, string signature)
    {
        var reading = await Reading.OfAsync($"using System; public class C {{ {member} }}");

        Assert.Equal(signature, reading.SignaturesOf("C"));
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenAStructHoldsReferencesAndBuffers_ThenTheirFieldsAreValidCSharp()
    {
        var reading = await Reading.OfAsync(
            """
            public ref struct R { public ref int A; public readonly ref readonly int B; }
            public unsafe struct S { public fixed byte Bytes[16]; public int* P; public readonly int M() => 1; }
            """
        );

        Assert.Equal("public ref int A\npublic readonly ref readonly int B", reading.SignaturesOf("R"));
        Assert.Equal(
            "public unsafe fixed byte Bytes[16]\npublic unsafe int* P\npublic readonly int M()",
            reading.SignaturesOf("S")
        );
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenAConstructorIsPrimary_ThenItIsAMember()
    {
        var reading = await Reading.OfAsync(
            "public class A(int a, string? b = null) { public int Sum => a + b!.Length; }"
        );

        Assert.Equal("public A(int a, string? b = null)\npublic int Sum { get; }", reading.SignaturesOf("A"));
        Assert.Equal(MemberContractKind.Constructor, reading.Type("A").Members[0].Kind);
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenARecordIsPositional_ThenItsOwnPropertiesAreMembersAndInheritedOnesAreNot()
    {
        var reading = await Reading.OfAsync(
            "public record Base(int X, string? Y); public record Derived(int X, string? Y, double Z) : Base(X, Y);"
        );

        Assert.Equal(
            "public Base(int X, string? Y)\npublic int X { get; init; }\npublic string? Y { get; init; }",
            reading.SignaturesOf("Base")
        );
        Assert.Equal(
            "public Derived(int X, string? Y, double Z)\npublic double Z { get; init; }",
            reading.SignaturesOf("Derived")
        );
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenAnEnumOrDelegateIsRead_ThenItsValuesOrItsInvocationAreTheMembers()
    {
        var reading = await Reading.OfAsync(
            "public enum E : ulong { A, B = 5, C = B, Big = 1ul << 63 } public delegate int D(string s);"
        );

        Assert.Equal("A = 0\nB = 5\nC = 5\nBig = 9223372036854775808", reading.SignaturesOf("E"));
        var invoke = Assert.Single(reading.Type("D").Members);
        Assert.Equal(MemberContractKind.DelegateInvoke, invoke.Kind);
        Assert.Equal("public delegate int D(string s)", invoke.Signature.ToString());
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenMembersAreImplementedExplicitly_ThenTheyBelongToTheContractUnderTheInterfacesName()
    {
        var reading = await Reading.OfAsync(
            """
            using System;
            public interface I<T> { T Get(T x); int this[int i] { get; set; } event Action E; int P { get; } }
            internal interface IHidden { void Hidden(); }
            public class C : I<string>, IHidden
            {
                string I<string>.Get(string x) => x;
                int I<string>.this[int i] { get => 1; set { } }
                event Action I<string>.E { add { } remove { } }
                int I<string>.P => 1;
                void IHidden.Hidden() { }
            }
            """
        );

        Assert.Equal(
            """
            string I<string>.Get(string x)
            int I<string>.this[int i] { get; set; }
            event Action I<string>.E
            int I<string>.P { get; }
            """,
            reading.SignaturesOf("C")
        );
        Assert.Equal(["I.Get", "I.this[]", "I.E", "I.P"], reading.Type("C").Members.Select(member => member.Name));
        Assert.All(reading.Type("C").Members, member => Assert.True(member.IsExplicitImplementation));
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenAnInterfaceHasBodiesAndStatics_ThenTheModifiersSayWhatImplementersMayDo()
    {
        var reading = await Reading.OfAsync(
            """
            public interface I<T> where T : I<T>
            {
                static abstract T Create(int x);
                static virtual int V => 1;
                static abstract T operator +(T a, T b);
                void Open() { }
                sealed void Closed() { }
                protected void Inner();
                private void Hidden() { }
                internal void Internal();
                static void Plain() { }
            }
            """
        );

        Assert.Equal(
            """
            static abstract T Create(int x)
            static virtual int V { get; }
            static abstract T operator +(T a, T b)
            void Open()
            void Closed()
            protected void Inner()
            static void Plain()
            """,
            reading.SignaturesOf("I<T>")
        );
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenMembersAreNotForOutsiders_ThenTheyAreLeftOut()
    {
        var reading = await Reading.OfAsync(
            """
            public class Open
            {
                protected void Protected() { }
                protected internal void ProtectedInternal() { }
                private protected void PrivateProtected() { }
                internal void Internal() { }
                private void Private() { }
                ~Open() { }
            }
            public sealed class Closed { protected void Left() { } protected internal void Out() { } public void Kept() { } }
            """
        );

        Assert.Equal("protected void Protected()\nprotected void ProtectedInternal()", reading.SignaturesOf("Open"));
        Assert.Equal("public void Kept()", reading.SignaturesOf("Closed"));
        Assert.All(reading.Type("Open").Members, member => Assert.True(member.IsProtected));
    }

    [Fact]
    public async Task WhenMembersArePartial_ThenEachIsThereOnce()
    {
        var reading = await Reading.OfAsync(
            "public partial class A { public partial void M(int x); public partial int P { get; } public partial event System.Action E; public partial A(); }",
            "public partial class A { public partial void M(int x) { } public partial int P => 1; public partial event System.Action E { add { } remove { } } public partial A() { } public int InSecond; }"
        );

        Assert.Equal(
            """
            public void M(int x)
            public int P { get; }
            public event Action E
            public A()
            public int InSecond
            """,
            reading.SignaturesOf("A")
        );
        CrefAssertions.CrefsResolve(reading);
    }
}
