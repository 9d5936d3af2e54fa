using SkeletonForge.Extension.Commands;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>What the Build package evaluates while it builds the extension is what it can evaluate.</summary>
public sealed class GivenTheConfiguration
{
    [Fact]
    public void WhenThePropertiesAreRead_ThenEachIsOneExpressionOfConstants()
    {
        var properties = new CompileTimeProperties(ExtensionSources.Compilation).All().ToList();

        Findings.AssertNone(
            properties.Where(property => property.Reason is not null).Select(found => $"{found.Name} {found.Reason}")
        );
    }

    [Fact]
    public void WhenThePropertiesAreRead_ThenAllOfThemAreFound()
    {
        var names = new CompileTimeProperties(ExtensionSources.Compilation).All().Select(property => property.Name);

        var commands = typeof(SkeletonForgeExtension)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ForgeCommand)) && !type.IsAbstract)
            .Select(type => $"{type.Name}.CommandConfiguration");
        string[] others =
        [
            "BehaviorsWindow.ToolWindowConfiguration",
            "Menus.EditorGroup",
            "Menus.EditorMenu",
            "Menus.ExplorerGroup",
            "Menus.ExplorerMenu",
            "Menus.ExtensionsMenu",
            "Preferences.AfterWriting",
            "Preferences.BriefTokens",
            "Preferences.Category",
            "SkeletonForgeExtension.ExtensionConfiguration",
        ];
        Assert.Equal(commands.Concat(others).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""=> new("%x%");""")]
    [InlineData("""=> new(Text + "%") { EnabledWhen = When, Icon = new(ImageMoniker.KnownValues.Dialog, 0) };""")]
    [InlineData("""{ get; } = new("%x%") { EnabledWhen = When | !When };""")]
    public void WhenAPropertyCanBeEvaluated_ThenThereIsNoReasonAgainstIt(string property)
    {
        Assert.Null(ReasonAgainst(property));
    }

    [Theory]
    [InlineData("""{ get { return new("%x%"); } }""", "is not one expression")]
    [InlineData("""{ get; } = new(Name());""", "cannot use 'Name()'")]
    [InlineData("""=> new(_text);""", "cannot use '_text'")]
    [InlineData("""=> new(Changing);""", "cannot use 'Changing'")]
    [InlineData("""=> new(Mine);""", "cannot use 'Mine'")]
    [InlineData("""=> new(this.ToString());""", "cannot use 'this.ToString()'")]
    [InlineData("""=> new(Environment.NewLine);""", "cannot use 'Environment.NewLine'")]
    [InlineData("""=> new("%x%") { EnabledWhen = Chosen };""", "uses Chosen, which cannot use 'Name()'")]
    [InlineData("""=> Text.Length == 0 ? new("%x%") : new("%y%");""", "cannot use")]
    [InlineData("""=> new("%x%") { TooltipText = $"{Changing}" };""", "cannot use")]
    public void WhenAPropertyCannotBeEvaluated_ThenTheReasonIsGiven(string property, string reason)
    {
        Assert.StartsWith(reason, ReasonAgainst(property), StringComparison.Ordinal);
    }

    private static string? ReasonAgainst(string property)
    {
        var compilation = ExtensionSources.Compile(
            $$"""
            using Microsoft.VisualStudio.Extensibility;
            using Microsoft.VisualStudio.Extensibility.Commands;

            internal abstract class Probe : Command
            {
                private const string Text = "%x";
                private static string Changing = "%x%";
                private readonly string _text = "%x%";
                private static string Mine => "%x%";
                private static readonly ActivationConstraint When =
                    ActivationConstraint.ClientContext(ClientContextKey.Shell.ActiveSelectionFileName, @"\.cs$");
                private static readonly ActivationConstraint Chosen =
                    ActivationConstraint.ClientContext(ClientContextKey.Shell.ActiveSelectionFileName, Name());

                public override CommandConfiguration CommandConfiguration {{property}}

                private static string Name() => "%x%";
            }
            """
        );
        return new CompileTimeProperties(compilation).All().Single().Reason;
    }
}
