using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenMarkup
{
    [Theory]
    [InlineData("<returns><para>true if the key is known;</para><para>otherwise, false.</para></returns>")]
    [InlineData("<returns><para><para>true if the key is known; otherwise, false.</para></para></returns>")]
    [InlineData("<returns>  true if   the key is known;     otherwise,   false.  </returns>")]
    [InlineData("<returns><p>true if the key is known; otherwise, false.</p></returns>")]
    [InlineData("<returns>true if the key is known;<br/>otherwise, false.</returns>")]
    [InlineData("<returns><note>true if the key is known; otherwise, false.</note></returns>")]
    [InlineData("<returns><i>true</i> if the key is <em>known</em>; otherwise, <strong>false</strong>.</returns>")]
    [InlineData("<returns><tt>true</tt> if the key is known; otherwise, <tt>false</tt></returns>")]
    [InlineData("<returns>**true** if the key is known; otherwise, **false**.</returns>")]
    [InlineData("<returns>_true_ if the key is known; otherwise, _false_</returns>")]
    [InlineData("<returns>\"true\" if the key is known; otherwise, \"false\".</returns>")]
    [InlineData("<returns>true if the <see cref='P:Store.Key'>key</see> is known; otherwise, false.</returns>")]
    public void WhenParagraphsAreNested_ThenTheyAreRead(string text)
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(IsKnown(text))
        );
    }

    [Theory]
    [InlineData("<returns>true if <paramref name='key'/> is known; otherwise, false.</returns>")]
    [InlineData("<returns>true if <c>key</c> is known; otherwise, false.</returns>")]
    public void WhenANameIsMarked_ThenItIsReadAsAWord(string text)
    {
        Assert.Equal(
            ["key is known => returns true", "key is not known => returns false"],
            Documented.Promises(IsKnown(text))
        );
    }

    [Theory]
    [InlineData(
        "<returns><list type='bullet'><item>true if the key is known.</item><item>false if the key is missing.</item></list></returns>",
        "the key is known => returns true",
        "the key is missing => returns false"
    )]
    [InlineData(
        "<returns><ul><li>true if the key is known</li><li>false if the key is missing</li></ul></returns>",
        "the key is known => returns true",
        "the key is missing => returns false"
    )]
    [InlineData(
        "<remarks><list type='bullet'><item>The key is trimmed.</item><item>The store is opened.</item></list></remarks>",
        " => the key is trimmed",
        " => the store is opened"
    )]
    [InlineData(
        "<remarks><list type='number'><item><description>The key is trimmed.</description></item><item><description>The store is opened</description></item></list></remarks>",
        " => the key is trimmed",
        " => the store is opened"
    )]
    [InlineData(
        "<remarks>- The key is trimmed.<br/>- The store is opened.</remarks>",
        " => the key is trimmed",
        " => the store is opened"
    )]
    [InlineData("<remarks>* The key is trimmed.</remarks>", " => the key is trimmed")]
    public void WhenItIsAList_ThenEachItemIsRead(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(IsKnown(text)));
    }

    [Theory]
    [InlineData("<remarks><code>if (store.IsKnown(key)) throw new InvalidOperationException();</code></remarks>")]
    [InlineData("<example>The key is trimmed.</example>")]
    [InlineData("<returns><code>true</code></returns>")]
    public void WhenItIsCode_ThenItIsNotRead(string text)
    {
        Assert.Empty(Documented.Promises(IsKnown(text)));
    }

    private static MemberContract IsKnown(string text) => Documented.Method("IsKnown", text, "bool", "key");
}
