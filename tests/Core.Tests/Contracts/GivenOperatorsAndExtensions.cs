namespace SkeletonForge.Core.Tests.Contracts;

public sealed class GivenOperatorsAndExtensions
{
    [Theory]
    [InlineData("public static V operator +(V a, V b) => a;", "public static V operator +(V a, V b)", "operator +")]
    [InlineData(
        "public static V operator >>>(V a, int b) => a;",
        "public static V operator >>>(V a, int b)",
        "operator >>>"
    )]
    [InlineData("public static V operator &(V a, V b) => a;", "public static V operator &(V a, V b)", "operator &")]
    [InlineData("public static V operator <<(V a, V b) => a;", "public static V operator <<(V a, V b)", "operator <<")]
    [InlineData("public void operator +=(V b) { }", "public void operator +=(V b)", "operator +=")]
    [InlineData("public void operator ++() { }", "public void operator ++()", "operator ++")]
    [InlineData(
        "public static implicit operator int(V v) => 0;",
        "public static implicit operator int(V v)",
        "implicit operator int"
    )]
    [InlineData(
        "public static explicit operator List<int>(V v) => [];",
        "public static explicit operator List<int>(V v)",
        "explicit operator List<int>"
    )]
    [InlineData(
        "public static implicit operator (int, int)(V v) => default;",
        "public static implicit operator (int, int)(V v)",
        "implicit operator (int, int)"
    )]
    [InlineData(
        "public static implicit operator string?(V v) => null;",
        "public static implicit operator string?(V v)",
        "implicit operator string?"
    )]
    public async Task WhenRead_ThenTheSignatureIsTheDeclaration(string member, string signature, string name)
    {
        var reading = await Reading.OfAsync($"using System.Collections.Generic; public struct V {{ {member} }}");

        var read = Assert.Single(reading.Type("V").Members);
        Assert.Equal(signature, read.Signature.ToString());
        Assert.Equal(name, read.Name);
        CrefAssertions.CrefsResolve(reading);
    }

    [Theory]
    [InlineData("enable")]
    [InlineData("disable")]
    public async Task WhenAConversionHasATargetOfItsOwnTypeParameters_ThenTheCrefBindsWhateverTheNullableContext(
        string nullable
    )
    {
        var reading = await Reading.OfAsync(
            $$"""
            #nullable {{nullable}}
            using System.Collections.Generic;
            public struct V<T>
            {
                public static implicit operator List<T>(V<T> v) => new();
                public static implicit operator T[](V<T> v) => null!;
                public static implicit operator Dictionary<int, (int, T)>(V<T> v) => null!;
                public static implicit operator string(V<T> v) => "";
                public static explicit operator V<T>(T v) => default;
            }
            """
        );

        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenOperatorsComeInPairs_ThenBothAreThere()
    {
        var reading = await Reading.OfAsync(
            """
            public struct V
            {
                public static bool operator true(V a) => true;
                public static bool operator false(V a) => false;
                public static V operator -(V a) => a;
                public static V operator checked -(V a) => a;
                public static explicit operator byte(V v) => 0;
                public static explicit operator checked byte(V v) => 0;
                public void operator -=(V b) { }
                public void operator checked -=(V b) { }
                public static bool operator <(V a, V b) => true;
                public static bool operator >(V a, V b) => true;
            }
            """
        );

        Assert.Equal(
            """
            public static bool operator true(V a)
            public static bool operator false(V a)
            public static V operator -(V a)
            public static V operator checked -(V a)
            public static explicit operator byte(V v)
            public static explicit operator checked byte(V v)
            public void operator -=(V b)
            public void operator checked -=(V b)
            public static bool operator <(V a, V b)
            public static bool operator >(V a, V b)
            """,
            reading.SignaturesOf("V")
        );
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenOperatorsAreImplementedExplicitly_ThenTheInterfaceStandsWhereTheLanguageWantsIt()
    {
        var reading = await Reading.OfAsync(
            """
            public interface I<T> where T : I<T>
            {
                static abstract T operator +(T a, T b);
                static abstract implicit operator int(T a);
                static abstract explicit operator byte(T a);
                static abstract explicit operator checked byte(T a);
            }
            public class C : I<C>
            {
                static C I<C>.operator +(C a, C b) => a;
                static implicit I<C>.operator int(C a) => 1;
                static explicit I<C>.operator byte(C a) => 1;
                static explicit I<C>.operator checked byte(C a) => 1;
            }
            """
        );

        Assert.Equal(
            """
            static C I<C>.operator +(C a, C b)
            static implicit I<C>.operator int(C a)
            static explicit I<C>.operator byte(C a)
            static explicit I<C>.operator checked byte(C a)
            """,
            reading.SignaturesOf("C")
        );
        CrefAssertions.CrefsResolve(reading);
    }

    [Theory]
    [InlineData("(int Low, int High)")]
    [InlineData("string[]")]
    [InlineData("List<string>")]
    [InlineData("string?[]")]
    [InlineData("List<string?>")]
    [InlineData("List<dynamic>")]
    [InlineData("Dictionary<int, (int A, int B)>")]
    public async Task WhenAConversionHasATargetThatCrefsCannotSpell_ThenThereIsNoCref(string target)
    {
        var reading = await Reading.OfAsync(
            $"using System.Collections.Generic; public struct V {{ public static implicit operator {target}(V v) => default!; }}"
        );

        Assert.Null(Assert.Single(reading.Type("V").Members).Cref);
    }

    [Fact]
    public async Task WhenExtensionsAreClassic_ThenTheReceiverIsTheFirstParameter()
    {
        var reading = await Reading.OfAsync(
            """
            public static class E
            {
                public static int Count(this string text, ref int x) => 1;
                public static void Inc(ref this int value) { }
            }
            """
        );

        Assert.Equal(
            "public static int Count(this string text, ref int x)\npublic static void Inc(this ref int value)",
            reading.SignaturesOf("E")
        );
        Assert.All(reading.Type("E").Members, member => Assert.True(member.IsExtension));
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenExtensionsStandInBlocks_ThenEachMemberKnowsItsBlock()
    {
        var reading = await Reading.OfAsync(
            """
            using System;
            using System.Collections.Generic;
            public static class E
            {
                extension(string text)
                {
                    public int Words() => 1;
                    public bool IsBlank => true;
                    public static string Make(int n) => "";
                    public static string operator *(string a, int b) => a;
                }
                extension<T>(IEnumerable<T?> source) where T : class
                {
                    public IEnumerable<T?> Only<R>(Func<T, R> pick) => source;
                }
                extension<T>(scoped ref T x) where T : struct { public void Reset() { } }
                extension(int) { public static int Zero => 0; }
            }
            """
        );

        Assert.Equal(
            """
            extension(string text) | public int Words()
            extension(string text) | public bool IsBlank { get; }
            extension(string text) | public static string Make(int n)
            extension(string text) | public static string operator *(string a, int b)
            extension<T>(IEnumerable<T?> source) where T : class | public IEnumerable<T?> Only<R>(Func<T, R> pick)
            extension<T>(scoped ref T x) where T : struct | public void Reset()
            extension(int) | public static int Zero { get; }
            """,
            string.Join(
                '\n',
                reading.Type("E").Members.Select(member => $"{member.ExtensionBlock} | {member.Signature}")
            )
        );
        Assert.Equal(["source", "pick"], reading.Member("Only").Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["n"], reading.Member("Make").Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["T", "R"], reading.Member("Only").TypeParameters);
        CrefAssertions.CrefsResolve(reading);
    }
}
