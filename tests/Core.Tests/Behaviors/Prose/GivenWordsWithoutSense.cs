using System.Security;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenWordsWithoutSense
{
    private static readonly string[] Words = (
        "the key value a an is are was not null empty or and , ; . if when unless otherwise else that which who there no "
        + "nothing none either neither contains returns throws removes and/or true false default 0 -1 it this store entries "
        + "with without removing for in by all any one of at least must should never always then before after only ( ) "
        + "don't has been closed disposed ArgumentException exception thrown"
    ).Split(' ');

    [Theory]
    [InlineData("returns no for none of the entries is empty")]
    [InlineData("true if there is no; otherwise, false")]
    public void WhenWordsThatNegateStandAlone_ThenTheyAreReadWithoutFailing(string text)
    {
        Assert.NotEmpty(Promises(text));
    }

    [Fact]
    public void WhenWordsOfDocumentationStandInAnyOrder_ThenTheyAreReadWithoutFailing()
    {
        var random = new Random(1);

        var promises = Enumerable
            .Range(0, 1000)
            .Sum(_ => Promises(string.Join(' ', random.GetItems(Words, random.Next(2, 120)))).Length);

        Assert.NotEqual(0, promises);
    }

    private static string[] Promises(string text)
    {
        var xml = SecurityElement.Escape(text);
        return Documented.Promises(
            Documented.Method(
                "Get",
                $"<summary>{xml}</summary><returns>{xml}</returns><remarks>{xml}</remarks><param name='key'>{xml}</param><exception cref='T:System.E'>{xml}</exception>",
                "bool",
                "key"
            ),
            Documented.Property("Limit", $"<summary>{xml}</summary><value>{xml}</value>", "bool", canWrite: true)
        );
    }
}
