using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenNamesOfCode
{
    [Theory]
    [InlineData("<remarks><see cref='P:Store.Count'/> is increased by one.</remarks>", " => Count is increased by one")]
    [InlineData("<remarks><c>Count</c> is increased by one</remarks>", " => Count is increased by one")]
    [InlineData("<remarks><typeparamref name='T'/> is not checked.</remarks>", " => T is not checked")]
    [InlineData("<remarks>URIs are escaped.</remarks>", " => URIs are escaped")]
    [InlineData("<remarks>JSON text is escaped.</remarks>", " => JSON text is escaped")]
    [InlineData("<remarks>UtcNow is used.</remarks>", " => UtcNow is used")]
    public void WhenANameBeginsASentence_ThenItsSpellingStays(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData("<remarks>Find trims the key.</remarks>", " => trims the key")]
    [InlineData("<remarks><c>Find</c> trims the key.</remarks>", " => trims the key")]
    [InlineData("<remarks><see cref='M:Store.Find(System.String)'/> trims the key.</remarks>", " => trims the key")]
    [InlineData("<remarks>The Find method trims the key.</remarks>", " => trims the key")]
    [InlineData("<remarks>Find() trims the key.</remarks>", " => trims the key")]
    [InlineData("<remarks>The method trims the key.</remarks>", " => trims the key")]
    [InlineData(
        "<remarks>The <see cref='M:Store.Find(System.String)'/> method trims the key.</remarks>",
        " => trims the key"
    )]
    [InlineData("<remarks>This overload trims the key.</remarks>", " => trims the key")]
    [InlineData("<remarks>A call to Find trims the key.</remarks>", " => a call to Find trims the key")]
    public void WhenTheMemberIsNamed_ThenItIsTheOneThatPromises(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "<exception cref='T:E'><typeparamref name='T'/> is not an enum.</exception>",
        "T is not an enum => throws E"
    )]
    [InlineData(
        "<exception cref='T:E'><paramref name='maxCount'/> is negative.</exception>",
        "maxCount is negative => throws E"
    )]
    [InlineData("<exception cref='T:E'>MaxCount is negative.</exception>", "MaxCount is negative => throws E")]
    [InlineData(
        "<exception cref='T:E'><see cref='P:System.IO.Stream.CanRead'/> is <see langword='false'/>.</exception>",
        "CanRead is false => throws E"
    )]
    [InlineData(
        "<exception cref='T:E'>The <paramref name='key'/> parameter is <see langword='null'/>.</exception>",
        "the key parameter is null => throws E"
    )]
    [InlineData(
        "<exception cref='T:E'>The argument for <paramref name='key'/> is null.</exception>",
        "the argument for key is null => throws E"
    )]
    public void WhenNamesStandInConditions_ThenTheyStayToo(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "<returns>A <see cref='T:System.Collections.Generic.List`1'/> of keys.</returns>",
        " => returns a List of keys"
    )]
    [InlineData(
        "<returns><see cref='F:System.String.Empty'/> if the key is missing; otherwise, the entry.</returns>",
        "the key is missing => returns Empty",
        "the key is not missing => returns the entry"
    )]
    [InlineData(
        "<returns><paramref name='key'/> if <paramref name='maxCount'/> is 0; otherwise, a part of it.</returns>",
        "maxCount is 0 => returns key",
        "maxCount is not 0 => returns a part of it"
    )]
    public void WhenNamesStandInPromises_ThenTheyStayToo(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    private static MemberContract Find(string text) => Documented.Method("Find", text, "string", "key", "int maxCount");
}
