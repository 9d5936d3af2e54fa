using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Surveys;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>Each text that the extension shows is there, is used, and is one for people.</summary>
public sealed class GivenTheStrings
{
    [Fact]
    public void WhenTheManifestIsLocalized_ThenItsTextsAreThoseThatSourcesName()
    {
        var keys = StringResources.ReadManifest().Keys.Order(StringComparer.Ordinal);

        var used = StringResources.KeysIn(ExtensionSources.Compilation).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(used, keys);
        Assert.All(keys, key => Assert.StartsWith("SkeletonForge.", key, StringComparison.Ordinal));
        Findings.AssertNone(StringResources.UnlocalizedIn(ExtensionSources.Compilation));
    }

    [Fact]
    public void WhenTheExtensionRuns_ThenItsTextsAreThoseOfItsResources()
    {
        var entries = StringResources.ReadEntries();

        Findings.AssertNone(
            EntriesOf(typeof(Strings))
                .Concat(NamedEntries())
                .SelectMany(entry => FindingsAbout(entry.Key, entry.Value, entries))
        );
        // outcomes without an entry are not told
        string[] told = [.. Enum.GetNames<TestOutcome>().Select(outcome => $"Count{outcome}")];
        Findings.AssertNone(
            told.Where(entries.ContainsKey).SelectMany(name => FindingsAbout(name, places: 1, entries))
        );
        Findings.AssertNone(
            entries.Keys.Except(EntriesOf(typeof(Strings)).Keys).Except(NamedEntries().Keys).Except(told)
        );
    }

    [Fact]
    public void WhenATextHasAMember_ThenTheExtensionShowsIt()
    {
        var compilation = ExtensionSources.Compilation;
        var used =
            from tree in compilation.SyntaxTrees
            from access in tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            where access.Expression is IdentifierNameSyntax { Identifier.ValueText: nameof(Strings) }
            select access.Name.Identifier.ValueText;

        Findings.AssertNone(EntriesOf(typeof(Strings)).Keys.Except(used).Except([nameof(Strings.NothingToDo)]));
    }

    [Fact]
    public void WhenATextIsShown_ThenItIsOneForPeople()
    {
        var texts = StringResources.ReadManifest().Concat(StringResources.ReadEntries());

        Findings.AssertNone(
            from text in texts
            let reason = StringResources.ReasonAgainst(text.Value)
            where reason is not null
            select $"{text.Key} {reason}"
        );
    }

    [Theory]
    [InlineData("Nothing was changed.")]
    [InlineData("Which of them do you mean?")]
    [InlineData("Preview Behaviors...")]
    [InlineData("tests added: {0}")]
    [InlineData("Inherits {0}: {1}")]
    public void WhenATextIsASentenceOrALabel_ThenNothingSpeaksAgainstIt(string text)
    {
        Assert.Null(StringResources.ReasonAgainst(text));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("Nothing was changed. ", "has blanks too many")]
    [InlineData("An exception was thrown.", "says 'exception'")]
    [InlineData("The value was null.", "says 'null'")]
    [InlineData("Something was wrong. Run the command again", "is neither a sentence nor a label")]
    [InlineData("something was wrong with the file that is open", "is neither a sentence nor a label")]
    public void WhenATextIsNotForPeople_ThenTheReasonIsGiven(string text, string reason)
    {
        Assert.Equal(reason, StringResources.ReasonAgainst(text));
    }

    [Fact]
    public void WhenAnEntryIsMissingOrHasOtherPlaces_ThenThatIsFound()
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal) { ["Copied"] = "{0} and {1}" };

        Assert.Equal(["Copied has 2 places for 1"], FindingsAbout("Copied", places: 1, entries));
        Assert.Equal(["Gone has no entry"], FindingsAbout("Gone", places: 0, entries));
        Assert.Empty(FindingsAbout("Copied", places: 2, entries));
    }

    [Fact]
    public void WhenATextIsWrittenWhereAKeyIsWanted_ThenThatIsFound()
    {
        var compilation = ExtensionSources.Compile(
            """
            using Microsoft.VisualStudio.Extensibility.Commands;

            internal static class Probe
            {
                public static CommandConfiguration Named => new("%SkeletonForge.Probe%") { TooltipText = "Run it." };
            }
            """
        );

        Assert.Equal(["\"Run it.\""], StringResources.UnlocalizedIn(compilation));
        Assert.Equal(["SkeletonForge.Probe"], StringResources.KeysIn(compilation));
    }

    // a member has the name of its entry, and a parameter for each place
    private static Dictionary<string, int> EntriesOf(Type strings) =>
        strings
            .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(member =>
                member switch
                {
                    PropertyInfo property when property.PropertyType == typeof(string) => (member.Name, Places: 0),
                    MethodInfo { IsSpecialName: false } method when method.GetParameters().All(IsPlace) => (
                        member.Name,
                        Places: method.GetParameters().Length
                    ),
                    _ => default,
                }
            )
            .Where(entry => entry.Name is not null)
            .ToDictionary(entry => entry.Name, entry => entry.Places, StringComparer.Ordinal);

    private static bool IsPlace(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(int);

    // those that the source of Strings names
    private static Dictionary<string, int> NamedEntries() =>
        Enum.GetNames<TestState>()
            .Select(state => $"State{state}")
            .Concat(Enum.GetNames<TestFramework>().Select(framework => $"Framework{framework}"))
            .Select(name => (Name: name, Places: 0))
            .Concat(
                new[] { nameof(Strings.Fixtures), "MissingFixtures", nameof(Strings.Planned), "CountFixtures" }.Select(
                    name => (Name: name, Places: 1)
                )
            )
            .ToDictionary(entry => entry.Name, entry => entry.Places, StringComparer.Ordinal);

    private static IEnumerable<string> FindingsAbout(
        string name,
        int places,
        IReadOnlyDictionary<string, string> entries
    )
    {
        if (!entries.TryGetValue(name, out var text))
        {
            yield return $"{name} has no entry";
        }
        else if (StringResources.PlacesOf(text) != places)
        {
            yield return $"{name} has {StringResources.PlacesOf(text)} places for {places}";
        }
    }
}
