using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Tests.Contracts.Documentation;

public sealed class GivenInheritDoc
{
    [Theory]
    [InlineData(
        "/// <inheritdoc/>\n",
        "<summary>Gets <paramref name=\"k\" />.</summary><param name=\"k\">A <c>string</c>.</param><returns>R.</returns>"
    )]
    [InlineData(
        "",
        "<summary>Gets <paramref name=\"k\" />.</summary><param name=\"k\">A <c>string</c>.</param><returns>R.</returns>"
    )]
    [InlineData(
        "/// <inheritdoc/>\n/// <returns>Own.</returns>\n",
        "<summary>Gets <paramref name=\"k\" />.</summary><param name=\"k\">A <c>string</c>.</param><returns>Own.</returns>"
    )]
    [InlineData("/// <inheritdoc path=\"/returns\"/>\n", "<returns>R.</returns>")]
    [InlineData("/// <inheritdoc path=\"//returns\"/>\n", "<returns>R.</returns>")]
    [InlineData("/// <inheritdoc path=\"returns\"/>\n", "<returns>R.</returns>")]
    [InlineData(
        "/// <summary>Pre. <inheritdoc/> Post.</summary>\n",
        "<summary>Pre. Gets <paramref name=\"k\" />. Post.</summary>"
    )]
    [InlineData("/// <returns><inheritdoc path=\"/returns/node()\"/> More.</returns>\n", "<returns>R. More.</returns>")]
    [InlineData("/// <inheritdoc cref=\"Other.Named\"/>\n", "<summary>Another.</summary>")]
    public async Task WhenAMethodImplementsADocumentedOne_ThenTheCommentIsTheirsInItsOwnWords(
        string comment,
        string expected
    )
    {
        var reading = await Reading.OfAsync(
            $$"""
            public interface IStore<TKey>
            {
                /// <summary>Gets <paramref name="key"/>.</summary>
                /// <param name="key">A <typeparamref name="TKey"/>.</param>
                /// <returns>R.</returns>
                string Get(TKey key);
            }
            public class Other { /** <summary>Another.</summary> */ public void Named() { } }
            public class Store : IStore<string>
            {
            {{comment}}
                public string Get(string k) => k;
            }
            """
        );

        Assert.Equal(expected, Reading.XmlOf(reading.Type("Store").Members[0].Documentation));
        Assert.Empty(reading.About(Rules.InheritDocUnresolved));
    }

    [Fact]
    public async Task WhenMembersOverrideOrImplementExplicitly_ThenEachInheritsFromWhatItStandsFor()
    {
        var reading = await Reading.OfAsync(
            """
            using System;
            public interface I { /** <summary>Event.</summary> */ event Action E; /** <summary>Indexer.</summary> */ int this[int i] { get; } }
            public abstract class Base
            {
                /// <summary>Makes.</summary> <param name="n">N.</param>
                protected Base(int n) { }
                /// <value>Base value.</value>
                public virtual int P => 1;
                /// <summary>Method.</summary> <typeparam name="T">Of T.</typeparam>
                public abstract void M<T>();
            }
            /// <inheritdoc/>
            public class Derived : Base, I
            {
                /// <inheritdoc/>
                public Derived(int number) : base(number) { }
                public override int P => 2;
                /// <inheritdoc/>
                public override void M<TItem>() { }
                event Action I.E { add { } remove { } }
                /// <inheritdoc/>
                int I.this[int i] => 1;
            }
            """
        );

        Assert.Equal(
            [
                "<summary>Makes.</summary><param name=\"number\">N.</param>",
                "<value>Base value.</value>",
                "<summary>Method.</summary><typeparam name=\"TItem\">Of T.</typeparam>",
                "<summary>Event.</summary>",
                "<summary>Indexer.</summary>",
            ],
            reading.Type("Derived").Members.Select(member => Reading.XmlOf(member.Documentation))
        );
    }

    [Fact]
    public async Task WhenATypeInherits_ThenDescriptionsOfTypeParametersThatItLacksAreLeftOut()
    {
        var reading = await Reading.OfAsync(
            """
            /// <summary>Holds <typeparamref name="T"/>.</summary> <typeparam name="T">The T.</typeparam>
            public class Box<T> { }
            /// <inheritdoc/>
            public class IntBox : Box<int> { }
            /// <inheritdoc/>
            public class AnyBox<TItem> : Box<TItem> { }
            public class Silent : Box<int> { }
            """
        );

        Assert.Equal("<summary>Holds <c>int</c>.</summary>", Reading.XmlOf(reading.Type("IntBox").Documentation));
        Assert.Equal(
            "<summary>Holds <typeparamref name=\"TItem\" />.</summary><typeparam name=\"TItem\">The T.</typeparam>",
            Reading.XmlOf(reading.Type("AnyBox<TItem>").Documentation)
        );
        Assert.True(reading.Type("Silent").Documentation.IsEmpty);
    }

    [Theory]
    [InlineData("<inheritdoc/>", "nothing that it overrides or implements is documented")]
    [InlineData("<inheritdoc cref=\"Nope\"/>", "'!:Nope' has no documentation")]
    [InlineData("<inheritdoc cref=\"B\" path=\"[[[\"/>", "the path '[[[' is not valid")]
    [InlineData("<inheritdoc cref=\"B\" path=\"count(//x)\"/>", "the path 'count(//x)' selects nothing")]
    [InlineData("<inheritdoc cref=\"B\" path=\"/returns\"/>", "the path '/returns' selects nothing")]
    public async Task WhenItLeadsNowhere_ThenTheReasonIsReportedAndTheOtherTagsStay(string inheritDoc, string reason)
    {
        var reading = await Reading.OfAsync(
            $$"""
            public class C
            {
                /// <remarks>Own.</remarks>{{inheritDoc}}
                public void A() { }
                /// <summary>B.</summary>
                public void B() { }
            }
            """
        );

        Assert.Equal("<remarks>Own.</remarks>", Reading.XmlOf(reading.Member("A").Documentation));
        var problem = Assert.Single(reading.About(Rules.InheritDocUnresolved));
        Assert.Equal(["C.A()", reason], problem.Arguments);
        Assert.Equal(4, problem.Location!.Line);
    }

    [Fact]
    public async Task WhenItLeadsInACircle_ThenTheCircleIsReportedOnceAndTheOthersAreRead()
    {
        var reading = await Reading.OfAsync(
            """
            public class C
            {
                /// <inheritdoc cref="B"/>
                public void A() { }
                /// <inheritdoc cref="A"/>
                public void B() { }
                /// <summary>Fine.</summary>
                public void D() { }
            }
            """
        );

        Assert.Single(reading.About(Rules.InheritDocCycle));
        Assert.True(reading.Member("A").Documentation.IsEmpty);
        Assert.Equal("<summary>Fine.</summary>", Reading.XmlOf(reading.Member("D").Documentation));
    }

    [Fact]
    public async Task WhenTheChainIsLong_ThenItIsFollowedToItsEnd()
    {
        var members = Enumerable
            .Range(0, 500)
            .Select(i => $"/// <inheritdoc cref=\"M{i + 1}\"/>\npublic void M{i}() {{ }}");

        var reading = await Reading.OfAsync(
            $"public class C {{\n{string.Join('\n', members)}\n/// <summary>End.</summary>\npublic void M500() {{ }} }}"
        );

        Assert.Equal("<summary>End.</summary>", Reading.XmlOf(reading.Member("M0").Documentation));
    }
}
