using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAnExampleInCode
{
    [Theory]
    [InlineData("<example><code>store.Add(key);</code></example>")]
    [InlineData("<example>This shows how to add a key. <code>store.Add(key);</code></example>")]
    [InlineData("<example><para>To add a key:</para><code><![CDATA[store.Add(key);]]></code></example>")]
    [InlineData("<remarks>See the example. <example><code>store.Add(key);</code></example></remarks>")]
    public void WhenItIsCode_ThenThatItHoldsIsPromised(string text)
    {
        Assert.Equal([" => does what its example shows"], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("<example>Adding a key is easy.</example>")]
    [InlineData("<example></example>")]
    [InlineData("<example>See <c>Store.Add</c>.</example>")]
    public void WhenItIsProse_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Add(text)));
    }

    private static MemberContract Add(string text) => Documented.Method("Add", text, null, "key");
}
