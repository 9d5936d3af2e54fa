using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAlternativesOfAResult
{
    [Theory]
    [InlineData("<b>true</b> if the key is known; otherwise, <b>false</b>.")]
    [InlineData("`true` if the key is known, `false` otherwise.")]
    [InlineData("'true' if the key is known, else 'false'")]
    [InlineData("<see langword='true' /> when the key is known; <see langword='false' /> otherwise")]
    [InlineData("TRUE if the key is known; FALSE otherwise.")]
    [InlineData("True, if the key is known, otherwise false.")]
    [InlineData("Returns <c>true</c> if the key is known, or <c>false</c> otherwise.")]
    [InlineData("If the key is known, true; otherwise, false.")]
    [InlineData("<para>true if the key is known.</para><para>Otherwise, false.</para>")]
    [InlineData("true if the key is known; false if not.")]
    [InlineData("True when the key is known and false otherwise")]
    [InlineData("true iff the key is known, false otherwise")]
    [InlineData("It returns true if the key is known. It returns false if the key is not known.")]
    [InlineData(
        "<list type='bullet'><item>true if the key is known</item><item>false if the key is not known</item></list>"
    )]
    [InlineData("Returns true only if the key is known; otherwise, false.")]
    [InlineData("true if the key is known, else returns false.")]
    public void WhenTrueAndFalseAreTold_ThenBothAreBehaviors(string text)
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(IsKnown(text))
        );
    }

    [Theory]
    [InlineData(
        "false if the store is closed; otherwise, true.",
        "the store is closed => returns false",
        "the store is not closed => returns true"
    )]
    [InlineData(
        "Returns false when the store is closed, true otherwise",
        "the store is closed => returns false",
        "the store is not closed => returns true"
    )]
    [InlineData(
        "false if the key exists already, true if not",
        "the key exists already => returns false",
        "the key does not exist already => returns true"
    )]
    [InlineData("false unless the key is known", "the key is not known => returns false")]
    public void WhenFalseIsToldFirst_ThenItStaysFirst(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(IsKnown(text)));
    }

    [Fact]
    public void WhenAConditionLeavesOutItsSubject_ThenItIsFilledIn()
    {
        Assert.Equal(
            ["it is found in the store => returns the index of the key", "it is not found in the store => returns -1"],
            Documented.Promises(
                Documented.Method(
                    "IndexOf",
                    "<returns>The index of the key if found in the store; otherwise, -1.</returns>",
                    "int",
                    "key"
                )
            )
        );
    }

    [Fact]
    public void WhenALiteralHasSeveralConditions_ThenEachIsABehavior()
    {
        Assert.Equal(
            [
                "the first is set => returns true",
                "the second is set => returns true",
                "the first is not set and the second is not set => returns false",
            ],
            Documented.Promises(IsKnown("true if the first is set or the second is set; otherwise, false"))
        );
    }

    [Theory]
    [InlineData(
        "The entry with the key, or <see langword='null'/> if the key is not found.",
        "the key is found => returns the entry with the key",
        "the key is not found => returns null"
    )]
    [InlineData(
        "The entry with the key or null when the key is not found",
        "the key is found => returns the entry with the key",
        "the key is not found => returns null"
    )]
    [InlineData(
        "The entry with the key; null if the key is not found.",
        "the key is found => returns the entry with the key",
        "the key is not found => returns null"
    )]
    [InlineData(
        "null if the key is not found; otherwise, the entry with the key.",
        "the key is not found => returns null",
        "the key is found => returns the entry with the key"
    )]
    [InlineData(
        "Returns the entry with the key (null if the key is not found).",
        "the key is found => returns the entry with the key",
        "the key is not found => returns null"
    )]
    [InlineData(
        "The entry with the key if the key is found, else null",
        "the key is found => returns the entry with the key",
        "the key is not found => returns null"
    )]
    [InlineData(
        "The entry with the key, or a null reference (Nothing in Visual Basic) if the key is not found.",
        "the key is found => returns the entry with the key",
        "the key is not found => returns null"
    )]
    public void WhenALiteralIsTheAlternative_ThenBothAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "The index of the key, or -1 if it is not found.",
        "it is found => returns the index of the key",
        "it is not found => returns -1"
    )]
    [InlineData(
        "The zero-based index of the key if it is found; otherwise, -1",
        "it is found => returns the zero-based index of the key",
        "it is not found => returns -1"
    )]
    [InlineData(
        "The first entry, or the default value of <typeparamref name='T'/> if the store is empty.",
        "the store is not empty => returns the first entry",
        "the store is empty => returns the default value of T"
    )]
    [InlineData(
        "An empty collection if no entry matches; otherwise, the entries that match.",
        "no entry matches => returns an empty collection",
        "an entry matches => returns the entries that match"
    )]
    [InlineData(
        "The same instance if the key was trimmed already, otherwise a new one",
        "the key was trimmed already => returns the same instance",
        "the key was not trimmed already => returns a new one"
    )]
    [InlineData(
        "If the store is closed, 0; otherwise, the number of entries.",
        "the store is closed => returns 0",
        "the store is not closed => returns the number of entries"
    )]
    [InlineData(
        "The upper bound when descending is true and the lower bound when descending is false.",
        "descending is true => returns the upper bound",
        "descending is false => returns the lower bound"
    )]
    [InlineData(
        "A negative number if left comes first, 0 if both are equal, and a positive number if right comes first.",
        "left comes first => returns a negative number",
        "both are equal => returns 0",
        "right comes first => returns a positive number"
    )]
    [InlineData(
        "The first match, or null if there is none.",
        "there is one => returns the first match",
        "there is none => returns null"
    )]
    [InlineData(
        "The owner, or an empty string if the store has no owner.",
        "the store has an owner => returns the owner",
        "the store has no owner => returns an empty string"
    )]
    [InlineData(
        "The entry, or null when there is no such entry",
        "there is such an entry => returns the entry",
        "there is no such entry => returns null"
    )]
    [InlineData(
        "The text itself if it needs no change, otherwise a copy",
        "it needs no change => returns the text itself",
        "it needs a change => returns a copy"
    )]
    [InlineData(
        "A new set with the element added, or this set if the element is already in it.",
        "the element is not already in it => returns a new set with the element added",
        "the element is already in it => returns this set"
    )]
    [InlineData(
        "The name or Names.None if the key is not known.",
        "the key is known => returns the name",
        "the key is not known => returns Names.None"
    )]
    [InlineData(
        "The name of the field; empty for an empty field.",
        "not for an empty field => returns the name of the field",
        "for an empty field => returns empty"
    )]
    public void WhenAnotherValueIsTheAlternative_ThenBothAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "The owner, or null if the store is shared.",
        "the store is not shared => returns the owner",
        "the store is shared => returns null"
    )]
    [InlineData(
        "<c>null</c> if the store is shared; otherwise, the name of the owner",
        "the store is shared => returns null",
        "the store is not shared => returns the name of the owner"
    )]
    [InlineData(
        "The name of the group if it exists otherwise null.",
        "it exists => returns the name of the group",
        "it does not exist => returns null"
    )]
    public void WhenAPropertyHasAlternatives_ThenBothAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Value(text)));
    }

    [Theory]
    [InlineData("The key or the name of the entry.", " => returns the key or the name of the entry")]
    [InlineData("The otherwise hidden key.", " => returns the otherwise hidden key")]
    [InlineData("The time at which the entry was added.", " => returns the time at which the entry was added")]
    public void WhenThereIsNoCondition_ThenItIsOneBehavior(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "Found an entry to remove, or false when nothing was found.",
        "something was found => returns true",
        "nothing was found => returns false"
    )]
    [InlineData(
        "true if the other is a child; otherwise, false.",
        "the other is a child => returns true",
        "the other is not a child => returns false"
    )]
    [InlineData(
        "true if other is a child; otherwise, false.",
        "other is a child => returns true",
        "other is not a child => returns false"
    )]
    [InlineData(
        "true if the key was found; otherwise, false. If false, the store is unchanged.",
        "the key was found => returns true",
        "the key was not found => returns false",
        "false is returned => the store is unchanged"
    )]
    public void WhenOneAnswerIsToldInWords_ThenItIsTheOtherLiteral(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(IsKnown(text)));
    }

    [Theory]
    [InlineData(
        "The order.<list type='table'><listheader><term>Value</term><description>Meaning</description></listheader><item><term>Less than zero</term><description>This instance precedes the other.</description></item><item><term>Zero</term><description>Both are equal.</description></item></list>",
        " => returns the order",
        "this instance precedes the other => returns less than zero",
        "both are equal => returns 0"
    )]
    [InlineData(
        "The order.<br/>- Less than zero – This instance precedes the other.",
        " => returns the order",
        "this instance precedes the other => returns less than zero"
    )]
    public void WhenATableTellsWhatValuesMean_ThenEachRowIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    private static MemberContract Find(string text) =>
        Documented.Method("Find", $"<returns>{text}</returns>", "string", "key");

    private static MemberContract IsKnown(string text) =>
        Documented.Method("IsKnown", $"<returns>{text}</returns>", "bool", "key");

    private static MemberContract Value(string text) =>
        Documented.Property("Owner", $"<value>{text}</value>", "string");
}
