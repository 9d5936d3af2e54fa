using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Contracts;

public sealed class GivenTypesOfEveryKind
{
    [Theory]
    [InlineData("public class A { }", "public class A", TypeContractKind.Class)]
    [InlineData("public static class A { }", "public static class A", TypeContractKind.Class)]
    [InlineData("public abstract class A { }", "public abstract class A", TypeContractKind.Class)]
    [InlineData("public sealed record A(int X);", "public sealed record A : IEquatable<A>", TypeContractKind.Record)]
    [InlineData("public readonly ref struct A { }", "public readonly ref struct A", TypeContractKind.Struct)]
    [InlineData(
        "public record struct A(int X);",
        "public record struct A : IEquatable<A>",
        TypeContractKind.RecordStruct
    )]
    [InlineData("public interface A<in T, out U> { }", "public interface A<in T, out U>", TypeContractKind.Interface)]
    [InlineData("public enum A : byte { }", "public enum A : byte", TypeContractKind.Enum)]
    [InlineData("public enum A { }", "public enum A", TypeContractKind.Enum)]
    [InlineData(
        "public delegate T A<T>(params T[] all) where T : class?;",
        "public delegate T A<T>(params T[] all) where T : class?",
        TypeContractKind.Delegate
    )]
    [InlineData(
        "public unsafe delegate int* A(void* p);",
        "public unsafe delegate int* A(void* p)",
        TypeContractKind.Delegate
    )]
    [InlineData("public class @class { }", "public class @class", TypeContractKind.Class)]
    [InlineData("public class @record { }", "public class @record", TypeContractKind.Class)]
    [InlineData(
        "public class A<T, U> where T : struct, System.Enum where U : notnull, System.IDisposable, new() { }",
        "public class A<T, U> where T : struct, Enum where U : notnull, IDisposable, new()",
        TypeContractKind.Class
    )]
    [InlineData(
        "public class A<T, U> where T : unmanaged where U : allows ref struct { }",
        "public class A<T, U> where T : unmanaged where U : allows ref struct",
        TypeContractKind.Class
    )]
    [InlineData(
        "public class A<@in> where @in : class { }",
        "public class A<@in> where @in : class",
        TypeContractKind.Class
    )]
    public async Task WhenRead_ThenTheDeclarationAndTheKindAreTheirs(
        string source,
        string signature,
        TypeContractKind kind
    )
    {
        var type = Assert.Single((await Reading.OfAsync(source)).Types);

        Assert.Equal(signature, type.Signature.ToString());
        Assert.Equal(kind, type.Kind);
    }

    [Fact]
    public async Task WhenTheBaseListNamesUnreachableTypes_ThenTheyAreLeftOut()
    {
        var reading = await Reading.OfAsync(
            "internal interface IHidden { } public class A : IHidden, System.IDisposable { public void Dispose() { } }"
        );

        Assert.Equal("public class A : IDisposable", reading.Type("A").Signature.ToString());
    }

    [Fact]
    public async Task WhenNested_ThenNamesHoldTheContainingTypes()
    {
        var reading = await Reading.OfAsync(
            "namespace N.@event; public class Outer<T> { protected class Inner { public enum Deep { One } } }"
        );

        var deep = reading.Type("Outer<T>.Inner.Deep");
        Assert.Equal(["Outer", "Inner"], deep.ContainingTypes);
        Assert.Equal("N.@event", deep.Namespace);
        Assert.Equal(["T"], deep.TypeParameters);
        Assert.Equal("Outer{T}.Inner.Deep", deep.Cref!.ToString());
        CrefAssertions.CrefsResolve(reading);
    }

    [Fact]
    public async Task WhenTypesCannotBeReachedFromOutside_ThenTheyAreLeftOut()
    {
        var reading = await Reading.OfAsync(
            """
            file class Local { public void M() { } }
            internal class Hidden { public class Nested { } }
            public class Shown
            {
                private class Private { }
                internal class Internal { }
                private protected class PrivateProtected { }
                protected class Protected { }
                protected internal class ProtectedInternal { }
            }
            public sealed class Sealed { protected internal class Nested { } }
            """
        );

        Assert.Equal(
            ["Shown", "Shown.Protected", "Shown.ProtectedInternal", "Sealed"],
            reading.Types.Select(type => type.ShortName)
        );
    }

    [Fact]
    public async Task WhenAttributesConcernCallers_ThenTheyBelongToTheContract()
    {
        var reading = await Reading.OfAsync(
            """
            using System;
            using System.ComponentModel;
            [Obsolete("Use \"B\".")] [Serializable]
            public class A
            {
                [Obsolete] public void Old() { }
                [EditorBrowsable(EditorBrowsableState.Never)] public void Hidden() { }
                [EditorBrowsable(EditorBrowsableState.Advanced)] public void Advanced() { }
            }
            [Flags] public enum E { None }
            """
        );

        Assert.Equal(["[Obsolete(\"Use \\\"B\\\".\")]"], reading.Type("A").Attributes);
        Assert.Equal("Use \"B\".", reading.Type("A").Obsolete);
        Assert.Equal(["[Flags]"], reading.Type("E").Attributes);
        Assert.Equal("", reading.Member("Old").Obsolete);
        Assert.True(reading.Member("Hidden").IsHidden);
        Assert.False(reading.Member("Advanced").IsHidden);
        Assert.Null(reading.Member("Advanced").Obsolete);
    }

    [Fact]
    public async Task WhenTypesInherit_ThenAllTheirSupertypesAreNamedAsTheySeeThem()
    {
        var reading = await Reading.OfAsync(
            """
            namespace Shop;
            public interface INamed { }
            public interface IRepository<T> : INamed { }
            public abstract class Store<T> : IRepository<T> { public interface IRow { } }
            public abstract class CachedStore<T> : Store<T?> where T : class { }
            public sealed class Orders : CachedStore<string>, Store<int>.IRow, Missing.IUnknown { }
            """
        );

        Assert.Equal(
            [
                "Shop.CachedStore<string>",
                "Shop.Store<string?>",
                "Shop.IRepository<string?>",
                "Shop.INamed",
                "Shop.Store<int>.IRow",
                "IUnknown",
            ],
            reading.Type("Orders").Supertypes.Select(name => name.Replace("Missing.", "", StringComparison.Ordinal))
        );
        Assert.Empty(reading.Type("INamed").Supertypes);
    }

    [Fact]
    public async Task WhenTypesAndMembersHaveAttributes_ThenTheirClassesAreNamed()
    {
        var reading = await Reading.OfAsync(
            """
            namespace Shop;
            public sealed class LayerAttribute : System.Attribute { }
            [Layer] public abstract class Store { }
            [System.Serializable, System.Obsolete] public class Orders : Store
            {
                [Layer, System.CLSCompliant(false)] public void Add() { }
                [System.Runtime.CompilerServices.MethodImpl(0)] public void Remove() { }
            }
            """
        );

        Assert.Equal(
            ["System.SerializableAttribute", "System.ObsoleteAttribute", "Shop.LayerAttribute"],
            reading.Type("Orders").AttributeNames
        );
        Assert.Equal(["Shop.LayerAttribute", "System.CLSCompliantAttribute"], reading.Member("Add").AttributeNames);
        Assert.Empty(reading.Member("Remove").AttributeNames);
    }
}
