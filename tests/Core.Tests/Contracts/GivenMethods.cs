using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Tests.Contracts;

public sealed class GivenMethods
{
    [Theory]
    [InlineData("public T? Get<T>(T? key) => key;", "public T? Get<T>(T? key)")]
    [InlineData(
        "public void M(ref int a, out int b, in int c, ref readonly int d) => b = 1;",
        "public void M(ref int a, out int b, in int c, ref readonly int d)"
    )]
    [InlineData("public ref readonly int M(in int a) => ref a;", "public ref readonly int M(in int a)")]
    [InlineData(
        "public void M(scoped Span<int> a, scoped ref int b) { }",
        "public void M(scoped Span<int> a, scoped ref int b)"
    )]
    [InlineData(
        "public void M(params ReadOnlySpan<string?> all) { }",
        "public void M(params ReadOnlySpan<string?> all)"
    )]
    [InlineData(
        "public async Task<int> M(CancellationToken token = default) { await Task.Yield(); return 1; }",
        "public Task<int> M(CancellationToken token = default)"
    )]
    [InlineData("public IEnumerable<int> M() { yield break; }", "public IEnumerable<int> M()")]
    [InlineData(
        "public void M(string?[]?[] a, int[,][] b, int[][,]? c, int?[] d) { }",
        "public void M(string?[]?[] a, int[,][] b, int[][,]? c, int?[] d)"
    )]
    [InlineData(
        "public (int A, string? B) M((int, int) t, List<(int a, int b)[]> u) => default;",
        "public (int A, string? B) M((int, int) t, List<(int a, int b)[]> u)"
    )]
    [InlineData("public dynamic M(List<dynamic> a) => a;", "public dynamic M(List<dynamic> a)")]
    [InlineData("public unsafe int* M(void** p, int*[] all) => null;", "public unsafe int* M(void** p, int*[] all)")]
    [InlineData("public nint M(nuint a, IntPtr b) => 0;", "public nint M(nuint a, nint b)")]
    [InlineData(
        "public void M(int @class, string @event, int value) { }",
        "public void M(int @class, string @event, int value)"
    )]
    [InlineData("public void @void() { }", "public void @void()")]
    [InlineData("public void M(int first, __arglist) { }", "public void M(int first, __arglist)")]
    [InlineData("public sealed override string ToString() => \"\";", "public sealed override string ToString()")]
    [InlineData("protected internal virtual void M() { }", "protected virtual void M()")]
    public async Task WhenRead_ThenTheSignatureIsTheDeclaration(string member, string signature)
    {
        var reading = await Reading.OfAsync(Usings, $"public unsafe class A {{ {member} }}");

        Assert.Equal(signature, Assert.Single(reading.Type("A").Members).Signature.ToString());
        CrefAssertions.CrefsResolve(reading);
    }

    [Theory]
    [InlineData("int a = -1", "-1")]
    [InlineData("string a = \"\\\"\\n\"", "\"\\\"\\n\"")]
    [InlineData("char a = '\\''", "'\\''")]
    [InlineData("double a = double.NaN", "double.NaN")]
    [InlineData("double a = 0.1", "0.1D")]
    [InlineData("float a = 1.5f", "1.5F")]
    [InlineData("decimal a = 1.5m", "1.5M")]
    [InlineData("long a = long.MinValue", "-9223372036854775808")]
    [InlineData("bool a = true", "true")]
    [InlineData("DayOfWeek a = DayOfWeek.Friday", "DayOfWeek.Friday")]
    [InlineData("DayOfWeek? a = (DayOfWeek)77", "(DayOfWeek)(77)")]
    [InlineData("E a = E.@class", "E.@class")]
    [InlineData("int? a = 5", "5")]
    [InlineData("int? a = null", "null")]
    [InlineData("string? a = null", "null")]
    [InlineData("DateTime a = default", "default")]
    [InlineData("CancellationToken a = default", "default")]
    public async Task WhenAParameterHasADefaultValue_ThenItIsWrittenAsCSharp(string parameter, string value)
    {
        var reading = await Reading.OfAsync(
            Usings,
            $"public class A {{ public void M({parameter}) {{ }} }} public enum E {{ @class }}"
        );

        var method = reading.Member("M");
        Assert.Equal(value, Assert.Single(method.Parameters).DefaultValue);
        Assert.EndsWith($" = {value})", method.Signature.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task M() => null!;", Asynchrony.Awaitable)]
    [InlineData("ValueTask<int> M() => default;", Asynchrony.Awaitable)]
    [InlineData("System.Runtime.CompilerServices.YieldAwaitable M() => default;", Asynchrony.Awaitable)]
    [InlineData("IAsyncEnumerable<int> M() => null!;", Asynchrony.AsyncSequence)]
    [InlineData("Lazy<Task> M() => null!;", Asynchrony.None)]
    [InlineData("async void M() => await Task.Yield();", Asynchrony.None)]
    public async Task WhenTheResultMayComeLater_ThenTheContractSaysHow(string member, Asynchrony asynchrony)
    {
        var reading = await Reading.OfAsync(Usings, $"public class A {{ public {member} }}");

        Assert.Equal(asynchrony, reading.Member("M").Asynchrony);
    }

    [Fact]
    public async Task WhenOverridesUseNullableTypeParameters_ThenTheyKeepTheConstraintThatTellsThemApart()
    {
        var reading = await Reading.OfAsync(
            Usings,
            """
            public abstract class Base
            {
                public abstract T? A<T>(T? t);
                public abstract List<T?[]> B<T>() where T : class;
                public abstract T? C<T>(T? t) where T : struct;
                public abstract void D<T>(T t) where T : notnull;
            }
            public class Derived : Base
            {
                public override T? A<T>(T? t) where T : default => t;
                public override List<T?[]> B<T>() where T : class => [];
                public override T? C<T>(T? t) => t;
                public override void D<T>(T t) { }
            }
            """
        );

        Assert.Equal(
            """
            public override T? A<T>(T? t) where T : default
            public override List<T?[]> B<T>() where T : class
            public override T? C<T>(T? t)
            public override void D<T>(T t)
            """,
            reading.SignaturesOf("Derived")
        );
    }

    [Fact]
    public async Task WhenNoCrefCanNameIt_ThenThereIsNone()
    {
        var reading = await Reading.OfAsync(
            Usings,
            """
            public unsafe class A
            {
                public void Pointer(delegate*<int, void> f) { }
                public void Unknown(Missing m) { }
                public void List(__arglist) { }
                public void List() { }
            }
            """
        );

        Assert.Equal(
            ["A.List()"],
            reading.Type("A").Members.Select(member => member.Cref?.ToString()).OfType<string>()
        );
    }

    [Fact]
    public async Task WhenMembersDifferOnlyInCase_ThenAllAreThere()
    {
        var reading = await Reading.OfAsync(
            "public class A { public void get() { } public void Get() { } public int GET; }"
        );

        Assert.Equal("public void get()\npublic void Get()\npublic int GET", reading.SignaturesOf("A"));
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenBrokenCodeDeclaresOneTwice_ThenTheFirstIsKeptAndTheOtherReported()
    {
        var reading = await Reading.OfAsync(
            "public class A { public void M() { }\npublic void M() { } public void N() { } }"
        );

        Assert.Equal(["M", "N"], reading.Type("A").Members.Select(member => member.Name));
        var passedOver = Assert.Single(reading.About(Rules.MemberPassedOver));
        Assert.Equal(2, passedOver.Location!.Line);
    }

    [Fact]
    public async Task WhenThereAreThreeHundredParameters_ThenAllAreRead()
    {
        var parameters = string.Join(", ", Enumerable.Range(0, 300).Select(i => $"int p{i}"));

        var reading = await Reading.OfAsync($"public class A {{ public void M({parameters}) {{ }} }}");

        Assert.Equal(300, reading.Member("M").Parameters.Count);
        CrefAssertions.CrefsResolve(reading);
    }

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;
}
