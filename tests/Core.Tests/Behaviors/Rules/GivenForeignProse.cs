using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenForeignProse
{
    [Theory]
    [InlineData(
        "Entfernt die ältesten Einträge aus dem Speicher, sobald er voll ist.",
        " => keeps what its documentation says: “Entfernt die ältesten Einträge aus dem Speicher, sobald er voll ist.”"
    )]
    [InlineData(
        "Supprime toutes les entrées du magasin quand il est plein.",
        " => keeps what its documentation says: “Supprime toutes les entrées du magasin quand il est plein.”"
    )]
    [InlineData(
        "Elimina todas las entradas del almacén cuando está lleno.",
        " => keeps what its documentation says: “Elimina todas las entradas del almacén cuando está lleno.”"
    )]
    [InlineData(
        "Удаляет все записи из хранилища.",
        " => keeps what its documentation says: “Удаляет все записи из хранилища.”"
    )]
    [InlineData("すべての項目を削除します。", " => keeps what its documentation says: “すべての項目を削除します。”")]
    [InlineData("모든 항목을 제거합니다.", " => keeps what its documentation says: “모든 항목을 제거합니다.”")]
    public void WhenNoRuleUnderstandsIt_ThenItIsQuoted(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Summary(text)));
    }

    [Theory]
    [InlineData("缓存的键。")]
    [InlineData("Der Schlüssel, unter dem der Eintrag liegt.")]
    [InlineData("Ключ записи, если он есть.")]
    public void WhenAParameterIsForeign_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Key(text)));
    }

    [Fact]
    public void WhenItHasSeveralSentences_ThenTheFirstIsQuoted()
    {
        Assert.Equal([" => keeps what its documentation says: “缓存。”"], Documented.Promises(Summary("缓存。条目。")));
    }

    [Theory]
    [InlineData("Der Schlüssel ist leer.", "der Schlüssel ist leer => throws E")]
    [InlineData("Ключ пуст.", "ключ пуст => throws E")]
    public void WhenAnExceptionTagIsForeign_ThenItsWordsAreTheGiven(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Throws(text)));
    }

    private static MemberContract Summary(string text) => Documented.Method("Trim", $"<summary>{text}</summary>");

    private static MemberContract Key(string text) =>
        Documented.Method("Trim", $"<param name='key'>{text}</param>", null, "key");

    private static MemberContract Throws(string text) =>
        Documented.Method("Trim", $"<exception cref='T:E'>{text}</exception>");
}
