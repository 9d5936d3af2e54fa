using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts.Documentation;

public sealed class GivenCommentsInPlaces
{
    [Fact]
    public async Task WhenAllStandardTagsAreUsed_ThenAllAreReadWithResolvedCrefs()
    {
        const string Tags = """
            <summary>S <see cref="A"/> <see langword="null"/> <paramref name="x"/> <c>c</c>.</summary>
            <remarks><para>P.</para><list type="bullet"><item><description>I.</description></item></list></remarks>
            <typeparam name="T">T.</typeparam><param name="x">X.</param><returns>R.</returns>
            <exception cref="System.ArgumentException">E.</exception><example><code>x</code></example>
            <permission cref="A">P.</permission><seealso href="https://example.com">S</seealso>
            """;

        var reading = await Reading.OfAsync(
            $"public class A {{\n/** {Tags.Replace("\n", "\n * ", StringComparison.Ordinal)} */\npublic T M<T>(T x) => x; }}"
        );

        Assert.Equal(
            """
            <summary>S <see cref="T:A" /><see langword="null" /><paramref name="x" /><c>c</c>.</summary>
            <remarks><para>P.</para><list type="bullet"><item><description>I.</description></item></list></remarks>
            <typeparam name="T">T.</typeparam><param name="x">X.</param><returns>R.</returns>
            <exception cref="T:System.ArgumentException">E.</exception><example><code>x</code></example>
            <permission cref="T:A">P.</permission><seealso href="https://example.com">S</seealso>
            """.ReplaceLineEndings(""),
            Reading.XmlOf(reading.Member("M").Documentation)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" & more")]
    public async Task WhenATypeHasAPrimaryConstructor_ThenItsParametersAreDocumentedThere(string slip)
    {
        var reading = await Reading.OfAsync(
            $$"""
            /// <summary>A point{{slip}}.</summary>
            /// <param name="X">The x.</param>
            /// <param name="Y">The y.</param>
            public record Point(int X, int Y)
            {
                /// <summary>Own y.</summary>
                public int Y { get; init; } = Y;
            }
            /// <summary>A class{{slip}}.</summary>
            /// <param name="size">The size.</param>
            public class Box(int size) { public int Size => size; }
            """
        );

        var members = reading.Type("Point").Members;
        Assert.Equal(
            ["The x.", "The y."],
            members[0].Documentation.Elements("param").Select(node => node.Children[0].Value)
        );
        Assert.Equal("<summary>The x.</summary>", Reading.XmlOf(members[1].Documentation));
        Assert.Equal("<summary>Own y.</summary>", Reading.XmlOf(members[2].Documentation));
        Assert.Equal(
            "size",
            Assert.Single(reading.Member("Box").Documentation.Elements("param")).FindAttribute("name")
        );
        Assert.Equal(slip.Length == 0 ? 0 : 2, reading.About(Rules.DocumentationMalformed).Count());
    }

    [Fact]
    public async Task WhenAnExtensionBlockIsDocumented_ThenItsMembersTellOfTheReceiver()
    {
        var reading = await Reading.OfAsync(
            """
            public static class E
            {
                /// <summary>Block.</summary> <param name="text">The text.</param>
                extension(string text)
                {
                    /// <summary>Words.</summary>
                    public int Words() => 1;
                    /// <summary>Makes.</summary>
                    public static string Make() => "";
                }
            }
            """
        );

        Assert.Equal(
            "<summary>Words.</summary><param name=\"text\">The text.</param>",
            Reading.XmlOf(reading.Member("Words").Documentation)
        );
        Assert.Equal("<summary>Makes.</summary>", Reading.XmlOf(reading.Member("Make").Documentation));
    }

    [Fact]
    public async Task WhenPartsAreDocumented_ThenTheCommentOfEitherPartIsFound()
    {
        var reading = await Reading.OfAsync(
            """
            /// <summary>Type.</summary>
            public partial class A
            {
                /// <summary>M.</summary>
                public partial void M();
                public partial int P { get; }
                public partial event System.Action E;
            }
            """,
            """
            public partial class A
            {
                public partial void M() { }
                /// <summary>P.</summary>
                public partial int P => 1;
                /// <summary>E.</summary>
                public partial event System.Action E { add { } remove { } }
            }
            """
        );

        Assert.Equal("<summary>Type.</summary>", Reading.XmlOf(reading.Type("A").Documentation));
        Assert.Equal(
            ["<summary>M.</summary>", "<summary>P.</summary>", "<summary>E.</summary>"],
            reading.Type("A").Members.Select(member => Reading.XmlOf(member.Documentation))
        );
    }

    [Fact]
    public async Task WhenAFieldDeclarationHasSeveralNames_ThenAllHaveTheComment()
    {
        var reading = await Reading.OfAsync("public class A {\n/// <summary>Both & all.</summary>\npublic int X, Y; }");

        Assert.All(
            reading.Type("A").Members,
            member => Assert.Equal("<summary>Both &amp; all.</summary>", Reading.XmlOf(member.Documentation))
        );
        Assert.Single(reading.About(Rules.DocumentationMalformed));
    }

    [Theory]
    [InlineData("docs.xml", "docs/a/*", "<summary>Included.</summary>", 0)]
    [InlineData("docs.xml", "docs/missing/*", "", 1)]
    [InlineData("missing.xml", "docs/a/*", "", 1)]
    [InlineData("docs.xml", "[[", "", 1)]
    public async Task WhenAFileIsIncluded_ThenItIsReadOrReported(
        string file,
        string path,
        string expected,
        int problems
    )
    {
        using var folder = new TemporaryDirectory();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "docs.xml"),
            "<docs><a><summary>Included.</summary></a></docs>",
            TestContext.Current.CancellationToken
        );
        var compilation = SourceBuilder
            .From($"public class A {{\n/// <include file=\"{file}\" path=\"{path}\"/>\npublic void M() {{ }} }}")
            .Build();
        compilation = compilation.WithOptions(
            compilation.Options.WithXmlReferenceResolver(new XmlFileResolver(folder.Path))
        );

        var reading = await Reading.OfAsync(compilation);

        Assert.Equal(expected, Reading.XmlOf(reading.Member("M").Documentation));
        Assert.Equal(problems, reading.About(Rules.IncludeUnresolved).Count());
    }

    [Fact]
    public async Task WhenACommentThatIncludesIsMalformed_ThenTheIncludeIsReportedToo()
    {
        var reading = await Reading.OfAsync(
            "public class A {\n/// <include file=\"f.xml\" path=\"x\"/> <summary>A & B.</summary>\npublic void M() { } }"
        );

        Assert.Equal("<summary>A &amp; B.</summary>", Reading.XmlOf(reading.Member("M").Documentation));
        Assert.Equal(
            ["A.M()", "x of f.xml", "a comment that is not well-formed includes nothing"],
            Assert.Single(reading.About(Rules.IncludeUnresolved)).Arguments
        );
    }

    [Fact]
    public async Task WhenTheTypeIsFromAnAssembly_ThenItsXmlFileIsRead()
    {
        var compilation = SourceBuilder.From("").Build().WithReferences(ReferenceSets.NetCoreWithDocumentation);
        var stack = compilation.GetTypeByMetadataName("System.Collections.Generic.Stack`1")!;

        var reading = await Reading.OfAsync(compilation, stack.ContainingAssembly, "Stack`1");

        var pop = reading.Type("Stack<T>").Members.Single(member => member.Name is "Pop");
        Assert.Null(pop.Location);
        Assert.Equal(
            "T:System.InvalidOperationException",
            Assert.Single(pop.Documentation.Elements("exception")).FindAttribute("cref")
        );
    }
}
