using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extensibility.StandIn;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>Where users find the commands, and when they can use them, as Visual Studio reads it from the configuration.</summary>
public sealed class GivenTheMenus
{
    private const string Editor = "{d309f791-903f-11d0-9efc-00a0c911004f}:0x040D";
    private const string File = "{d309f791-903f-11d0-9efc-00a0c911004f}:0x0430";
    private const string Folder = "{d309f791-903f-11d0-9efc-00a0c911004f}:0x0431";
    private const string Project = "{d309f791-903f-11d0-9efc-00a0c911004f}:0x0402";
    private const string Extensions = "ExtensionsMenu";

    private static readonly string[] Names =
    [
        "CopyBrief",
        "Generate",
        "GoToTests",
        "Preview",
        "Regenerate",
        "Scaffold",
        "Split",
    ];

    private static readonly ILookup<string, Type> Commands = Contributed<CommandGroupConfiguration>()
        .SelectMany(group => group.Placements, (group, place) => (place.Parent, Commands: CommandsOf(group)))
        .Concat(
            from menu in Contributed<MenuConfiguration>()
            from place in menu.Placements ?? []
            select (place.Parent, Commands: CommandsOf(menu))
        )
        .SelectMany(place => place.Commands, (place, command) => (place.Parent, Command: command))
        .ToLookup(place => place.Parent, place => place.Command, StringComparer.Ordinal);

    [Theory]
    [InlineData(Editor)]
    [InlineData(File)]
    [InlineData(Folder)]
    [InlineData(Project)]
    [InlineData(Extensions)]
    public void WhenAMenuIsOpened_ThenItHasEachOfTheSevenCommands(string place)
    {
        var missing = Names.Except(Commands[place].Select(NameOf));

        Findings.AssertNone(missing);
        Assert.Equal(Commands[place].Distinct(), Commands[place]);
    }

    [Fact]
    public void WhenTheMenusAreRead_ThenTheyAreInNoOtherPlace()
    {
        Assert.Equal(
            new[] { Editor, Extensions, File, Folder, Project }.Order(StringComparer.Ordinal),
            Commands.Select(place => place.Key).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void WhenThereIsACommand_ThenAMenuHasIt()
    {
        var commands = typeof(SkeletonForgeExtension)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract);

        Findings.AssertNone(commands.Except(Commands.SelectMany(place => place)).Select(type => type.Name));
    }

    [Fact]
    public void WhenAGroupOrMenuIsDeclared_ThenItsClassContributesIt()
    {
        var declared = typeof(SkeletonForgeExtension)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(ApiUse.Declared))
            .Where(property =>
                property.PropertyType == typeof(MenuConfiguration)
                || property.PropertyType == typeof(CommandGroupConfiguration)
            );

        Assert.All(
            declared,
            property => Assert.True(property.IsDefined(typeof(VisualStudioContributionAttribute)), property.Name)
        );
    }

    [Theory]
    [InlineData("csharp", true)]
    [InlineData("CSharp", true)]
    [InlineData("json", false)]
    [InlineData("Basic", false)]
    [InlineData("csharp_LSP", false)]
    public void WhenAnEditorIsActive_ThenItsCommandsAreEnabledForCSharp(string contentType, bool isEnabled)
    {
        var facts = Facts((ClientContextKey.Shell.ActiveEditorContentType, contentType));

        Assert.All(
            Commands[Editor].Concat(Commands[Extensions]),
            command => Assert.Equal(isEnabled, IsEnabled(command, facts))
        );
    }

    [Theory]
    [InlineData("Cart.cs", true, true)]
    [InlineData("CART.CS", true, true)]
    [InlineData("Shop.csproj", true, true)]
    [InlineData("Carts", true, true)]
    [InlineData("Shop.Carts", true, true)]
    [InlineData("settings.json", true, false)]
    [InlineData("Page.cshtml", true, false)]
    [InlineData("Carts", false, false)]
    [InlineData("Cart.vb", false, false)]
    [InlineData("Shop.vbproj", false, false)]
    public void WhenANodeIsSelected_ThenItsCommandsAreEnabledForCSharp(string name, bool isInCSharp, bool isEnabled)
    {
        var facts = Facts((ClientContextKey.Shell.ActiveSelectionFileName, name)) with
        {
            ActiveProject = isInCSharp ? [ProjectCapability.CSharp] : [],
        };

        Assert.All(
            Commands[File].Concat(Commands[Folder]).Concat(Commands[Project]),
            command => Assert.Equal(isEnabled, IsEnabled(command, facts))
        );
    }

    private static ActivationFacts Facts(params (ClientContextKey Key, string Value)[] context) =>
        new(context.ToDictionary(fact => fact.Key, fact => fact.Value), []);

    private static bool IsEnabled(Type command, ActivationFacts facts) =>
        ConfigurationOf(command).EnabledWhen!.IsMet(facts);

    // SkeletonForge.<name>.DisplayName
    private static string NameOf(Type command) => ConfigurationOf(command).DisplayName.Split('.')[1];

    // it is read at build time, from no instance
    private static CommandConfiguration ConfigurationOf(Type command) =>
        ((Command)RuntimeHelpers.GetUninitializedObject(command)).CommandConfiguration;

    private static IEnumerable<T> Contributed<T>() =>
        from type in typeof(SkeletonForgeExtension).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where property.PropertyType == typeof(T) && property.IsDefined(typeof(VisualStudioContributionAttribute))
        select (T)property.GetValue(null)!;

    private static List<Type> CommandsOf(CommandGroupConfiguration group) =>
        [
            .. (group.Children ?? []).SelectMany(child =>
                child.CommandType is { } command ? [command] : CommandsOf(child.Submenu!)
            ),
        ];

    private static List<Type> CommandsOf(MenuConfiguration menu) =>
        [.. (menu.Children ?? []).Select(child => child.CommandType).OfType<Type>()];
}
