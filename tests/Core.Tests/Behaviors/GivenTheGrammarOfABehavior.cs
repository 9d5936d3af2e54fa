using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed partial class GivenTheGrammarOfABehavior
{
    public static TheoryData<string> Texts { get; } =
    [
        "<returns>true if the keys have been removed; otherwise, false.</returns>",
        "<returns>The index, or -1 if there is no entry.</returns>",
        "<returns>null if the entries are missing; otherwise, an array of the entries.</returns>",
        "<summary>Tries to open the store, and removes all entries if it is full.</summary>",
        "<summary>Returns the oldest entry without removing it.</summary>",
        "<remarks>Given an empty key, null is returned.</remarks>",
        "<remarks>If   the store is full,   the oldest entries will be removed.</remarks>",
        "<remarks>Unless the store is open, the keys are ignored; otherwise, they are added.</remarks>",
        "<remarks>After the store was closed, the entries cannot be read.</remarks>",
        "<remarks>Note that the entries are not sorted, and that the list may be empty.</remarks>",
        "<param name='key'>The key. If it is null, the default key is used.</param>",
        "<param name='key'>The key, or null to use an empty key.</param>",
        "<exception cref='T:E'>Thrown if the key is null, or if the entries are missing .</exception>",
        "<exception cref='T:E'>When the key is empty, or only white space.</exception>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void WhenItIsRead_ThenItsPartsFitTogether(string text)
    {
        var behaviors = Documented.Behaviors(Documented.Method("Find", text, "string", "key"));

        Assert.NotEmpty(behaviors);
        Assert.All(
            behaviors,
            behavior =>
            {
                Assert.DoesNotMatch(Introduced(), behavior.Given);
                Assert.All(PartsOf(behavior), part => Assert.DoesNotMatch(Unfinished(), part));
                Assert.All(PartsOf(behavior), part => Assert.DoesNotMatch(TwiceTheWord(), part));
                Assert.All(PartsOf(behavior), part => Assert.DoesNotMatch(WrongNumber(), part));
                Assert.All(PartsOf(behavior), part => Assert.DoesNotMatch(WrongArticle(), part));
                Assert.All(PartsOf(behavior), part => Assert.DoesNotMatch(NegatedTwice(), part));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void WhenADefectIsNamed_ThenItIsANounPhraseAboutTheMember(string text)
    {
        Assert.All(
            Documented.Behaviors(Documented.Method("Find", text, "string", "key")),
            behavior => Assert.Matches("^a Find (?:that|after which) ", behavior.Catches)
        );
    }

    private static string[] PartsOf(Behavior behavior) =>
        [behavior.Given, behavior.When, behavior.Then, behavior.Promise, behavior.Catches];

    // the sentence brings its own "Given" and "when"
    [GeneratedRegex(@"^(?:given|if|when|whenever|thrown|unless|[A-Z])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^\s|\s\s|[\s.,;:]$", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(?<word>\w+) \k<word>\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwiceTheWord();

    [GeneratedRegex(
        @"\b(?:they|keys|entries) (?:is|was|has|does)\b|\b(?:it|key|entry|store) (?:are|were|have|do)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WrongNumber();

    [GeneratedRegex(@"\ba [aeio]\w|\ban [^aeiou\W]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WrongArticle();

    [GeneratedRegex(@"\bnot (?:not|never|no|none)\b|\bdoes not (?:is|does|has)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NegatedTwice();
}
