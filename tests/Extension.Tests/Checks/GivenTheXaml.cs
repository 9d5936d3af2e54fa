using System.Runtime.Serialization;
using System.Xml.Linq;
using Microsoft.VisualStudio.Extensibility.UI;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>The XAML of the controls fits the view models, the theme, the keyboard and screen readers.</summary>
public sealed class GivenTheXaml
{
    public static TheoryData<string> Controls =>
        [.. typeof(SkeletonForgeExtension).Assembly.GetTypes().Where(IsControl).Select(type => type.FullName!)];

    [Fact]
    public void WhenResourcesAreEmbedded_ThenEachXamlHasTheNameOfItsControl()
    {
        var resources = typeof(SkeletonForgeExtension)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".xaml", StringComparison.Ordinal));

        Assert.Equal(
            Controls.Select(row => $"{row.Data}.xaml").Order(StringComparer.Ordinal),
            resources.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Controls))]
    public void WhenAControlIsShown_ThenItsXamlKeepsTheRules(string control)
    {
        var type = typeof(SkeletonForgeExtension).Assembly.GetType(control, throwOnError: true)!;
        using var resource = type.Assembly.GetManifestResourceStream($"{control}.xaml")!;

        Findings.AssertNone(new XamlFile(XElement.Load(resource), ModelOf(type)).Check());
    }

    [Theory]
    [InlineData("""<TextBlock Text="{Binding Title}" />""")]
    [InlineData(
        """<Button Content="x" Command="{Binding Run}" IsEnabled="{Binding Run.RunningCommandsCount.IsZero}" />"""
    )]
    [InlineData(
        """<ItemsControl ItemsSource="{Binding Rows}"><ItemsControl.ItemTemplate><DataTemplate><CheckBox IsChecked="{Binding IsOn}" Content="{Binding DataContext.Title, RelativeSource={RelativeSource AncestorType=ItemsControl}}" /></DataTemplate></ItemsControl.ItemTemplate></ItemsControl>"""
    )]
    [InlineData(
        """<TextBlock Foreground="{DynamicResource {x:Static colors:EnvironmentColors.ToolWindowTextBrushKey}}" />"""
    )]
    public void WhenXamlKeepsTheRules_ThenNothingIsFound(string content)
    {
        Assert.Empty(Check(content));
    }

    [Theory]
    [InlineData(
        """<TextBlock Text="{Binding Name}" />""",
        "TextBlock binds Text to Name: ProbeModel has no data member Name"
    )]
    [InlineData(
        """<TextBlock Text="{Binding Hidden}" />""",
        "TextBlock binds Text to Hidden: ProbeModel has no data member Hidden"
    )]
    [InlineData(
        """<TextBlock Text="{Binding Rows.IsOn}" />""",
        "TextBlock binds Text to Rows.IsOn: ObservableList`1 has no data member IsOn"
    )]
    [InlineData("""<TextBlock Text="{Binding IsOn, ElementName=a}" />""", "TextBlock binds Text to an unknown source")]
    [InlineData(
        """<TextBlock Text="{Binding DataContext.Title, RelativeSource={RelativeSource AncestorType=ListView}}" />""",
        "TextBlock binds Text to an unknown source"
    )]
    [InlineData(
        """<ItemsControl ItemsSource="{Binding Rows}"><ItemsControl.ItemTemplate><DataTemplate><TextBlock Text="{Binding Title}" /></DataTemplate></ItemsControl.ItemTemplate></ItemsControl>""",
        "TextBlock binds Text to Title: ProbeRow has no data member Title"
    )]
    [InlineData(
        """<ItemsControl ItemsSource="{Binding Title}" />""",
        "ItemsControl has Title for items, which is no collection"
    )]
    [InlineData(
        """<TextBox AutomationProperties.Name="x" Text="{Binding Title}" />""",
        "TextBox binds Text both ways to Title, which cannot be set and tell of it"
    )]
    [InlineData("""<Button Content="x" Command="{Binding Title}" />""", "Button has a String for a command")]
    [InlineData("""<Button Content="x" Click="OnClick" />""", "Button handles Click in code")]
    [InlineData("""<Grid x:Class="Probe" />""", "Grid cannot have x:Class without code behind it")]
    [InlineData("""<Grid Background="White" />""", "Grid has a color of its own as Background")]
    [InlineData("""<Setter Property="Foreground" Value="#fff" />""", "Setter has a color of its own as Foreground")]
    [InlineData("""<Grid Background="{DynamicResource Mine}" />""", "Grid cannot use DynamicResource")]
    [InlineData(
        """<Grid Background="{DynamicResource {x:Static colors:EnvironmentColors.MineKey}}" />""",
        "Grid cannot use colors:EnvironmentColors.MineKey"
    )]
    [InlineData("""<Grid><SolidColorBrush /></Grid>""", "SolidColorBrush is a color")]
    [InlineData("""<CheckBox />""", "CheckBox has no name for screen readers")]
    [InlineData("""<CheckBox Content="x" IsTabStop="False" />""", "CheckBox cannot be reached by keyboard")]
    [InlineData(
        """<ListView AutomationProperties.Name="x" />""",
        "ListView has items without a name for screen readers"
    )]
    [InlineData(
        """<Grid xmlns:own="clr-namespace:SkeletonForge.Extension" />""",
        "DataTemplate cannot use clr-namespace:SkeletonForge.Extension"
    )]
    public void WhenXamlBreaksARule_ThenThatIsFound(string content, string finding)
    {
        Assert.Equal([finding], Check(content));
    }

    [Fact]
    public void WhenTheRootIsNoDataTemplate_ThenThatIsFound()
    {
        var root = XElement.Parse("""<Grid xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" />""");

        Assert.Equal(["Grid is no DataTemplate"], new XamlFile(root, typeof(ProbeModel)).Check());
    }

    [Fact]
    public void WhenAModelCannotBeSent_ThenThatIsFound()
    {
        Assert.Equal(
            [
                "BareModel is no data contract",
                "BareModel.Name changes and nobody is told",
                "BareModel.Where is a Uri, which cannot be sent",
            ],
            RemoteData.FindingsAbout(typeof(BareModel)).Order(StringComparer.Ordinal)
        );
    }

    private static bool IsControl(Type type) => type.IsSubclassOf(typeof(RemoteUserControl)) && !type.IsAbstract;

    private static Type ModelOf(Type control) =>
        control.GetConstructors(ApiUse.Declared).Single().GetParameters().Single().ParameterType;

    private static IReadOnlyList<string> Check(string content)
    {
        var root = XElement.Parse(
            $"""
            <DataTemplate
                xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
                xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                xmlns:colors="clr-namespace:Microsoft.VisualStudio.PlatformUI;assembly=Microsoft.VisualStudio.Shell.15.0"
            >
                {content}
            </DataTemplate>
            """
        );
        return new XamlFile(root, typeof(ProbeModel)).Check();
    }

    [DataContract]
    private sealed class ProbeModel
    {
        [DataMember]
        public string Title { get; } = "";

        [DataMember]
        public ObservableList<ProbeRow> Rows { get; } = [];

        [DataMember]
        public IAsyncCommand Run { get; } = new AsyncCommand((_, _, _) => Task.CompletedTask);

        public string Hidden { get; } = "";
    }

    [DataContract]
    private sealed class ProbeRow : NotifyPropertyChangedObject
    {
        private bool _isOn;

        [DataMember]
        public bool IsOn
        {
            get => _isOn;
            set => SetProperty(ref _isOn, value);
        }
    }

    private sealed class BareModel
    {
        [DataMember]
        public string Name { get; set; } = "";

        [DataMember]
        public Uri? Where { get; }
    }
}
