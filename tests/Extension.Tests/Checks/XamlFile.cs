using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.VisualStudio.Extensibility.UI;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>
/// The XAML of a control, which Visual Studio reads on the user's machine and nobody before: a binding that leads nowhere is
/// an empty place on the screen.
/// </summary>
/// <param name="root">The XAML.</param>
/// <param name="model">The view model of the control.</param>
internal sealed partial class XamlFile(XElement root, Type model)
{
    private static readonly XNamespace Wpf = "http://schemas.microsoft.com/winfx/2006/xaml/presentation";
    private static readonly XNamespace Xaml = "http://schemas.microsoft.com/winfx/2006/xaml";

    // of the samples of VisualStudio.Extensibility
    private static readonly string[] Namespaces =
    [
        Wpf.NamespaceName,
        Xaml.NamespaceName,
        "http://schemas.microsoft.com/visualstudio/extensibility/2022/xaml",
        "clr-namespace:Microsoft.VisualStudio.Shell;assembly=Microsoft.VisualStudio.Shell.15.0",
        "clr-namespace:Microsoft.VisualStudio.PlatformUI;assembly=Microsoft.VisualStudio.Shell.15.0",
    ];

    // samples of VisualStudio.Extensibility use all but that of borders, which published extensions use
    private static readonly string[] ThemeKeys =
    [
        "styles:VsResourceKeys.ButtonStyleKey",
        "styles:VsResourceKeys.TextBoxStyleKey",
        "styles:VsResourceKeys.ThemedDialogLabelStyleKey",
        "colors:EnvironmentColors.ToolWindowBackgroundBrushKey",
        "colors:EnvironmentColors.ToolWindowBorderBrushKey",
        "colors:EnvironmentColors.ToolWindowTextBrushKey",
    ];

    private static readonly string[] Lists = ["ListBox", "ListView", "TreeView"];
    private static readonly string[] Controls = ["Button", "CheckBox", "ComboBox", "RadioButton", "TextBox", .. Lists];
    private static readonly string[] TwoWay = ["IsChecked", "IsExpanded", "SelectedIndex", "SelectedItem", "Text"];

    private readonly List<string> _findings = [];

    /// <summary>All that breaks a rule.</summary>
    public IReadOnlyList<string> Check()
    {
        _findings.Clear();
        Require(root.Name == Wpf + "DataTemplate", root, "is no DataTemplate");
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(one => one.IsNamespaceDeclaration))
        {
            Require(Namespaces.Contains(attribute.Value), root, $"cannot use {attribute.Value}");
        }

        _findings.AddRange(RemoteData.FindingsAbout(model));
        Visit(root, new(model, []));
        return _findings;
    }

    private void Visit(XElement element, Scope scope)
    {
        var inner = new Scope(scope.Type, [(element.Name.LocalName, scope.Type), .. scope.Ancestors]);
        CheckElement(element);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            CheckAttribute(element, attribute, inner);
        }

        var items = ItemsOf(element, inner);
        foreach (var child in element.Elements())
        {
            Visit(child, IsAboutItems(child) && items is not null ? inner with { Type = items } : inner);
        }
    }

    private void CheckElement(XElement element)
    {
        var name = element.Name.LocalName;
        Require(!name.EndsWith("Brush", StringComparison.Ordinal) && name is not "Color", element, "is a color");
        Require(name is not "EventSetter", element, "is an event handler");
        if (Controls.Contains(name))
        {
            var isNamed =
                element.Attribute("AutomationProperties.Name") is not null
                || (element.Attribute("Content") is not null && !Lists.Contains(name));
            Require(isNamed, element, "has no name for screen readers");
            var isReachable = element.Attribute("Focusable") is null && element.Attribute("IsTabStop") is null;
            Require(isReachable, element, "cannot be reached by keyboard");
        }

        if (Lists.Contains(name))
        {
            var isNamed = element
                .Elements(Wpf + $"{name}.ItemContainerStyle")
                .Descendants(Wpf + "Setter")
                .Any(setter => setter.Attribute("Property")?.Value is "AutomationProperties.Name");
            Require(isNamed, element, "has items without a name for screen readers");
        }
    }

    private void CheckAttribute(XElement element, XAttribute attribute, Scope scope)
    {
        var name = attribute.Name.LocalName;
        Require(
            attribute.Name.Namespace != Xaml || name is "Key" or "Name",
            element,
            $"cannot have x:{name} without code behind it"
        );
        Require(!Event().IsMatch(name), element, $"handles {name} in code");
        var markup = Markup.TryRead(attribute.Value);
        // a setter names the property that its value is for
        if (name is "Value" && element.Attribute("Property") is { } property)
        {
            name = property.Value;
        }

        if (Color().IsMatch(name))
        {
            Require(
                markup is { Name: "DynamicResource" or "StaticResource" or "Binding" },
                element,
                $"has a color of its own as {name}"
            );
        }

        if (markup is { Name: "Binding" })
        {
            CheckBinding(element, name, markup, scope);
        }
        else if (markup is not null)
        {
            CheckResource(element, markup);
        }
    }

    private void CheckResource(XElement element, Markup markup)
    {
        var key = Markup.TryRead(markup.Value);
        var isTheme =
            markup.Name is "DynamicResource" or "StaticResource"
            && key is { Name: "x:Static" }
            && ThemeKeys.Contains(key.Value);
        Require(isTheme, element, $"cannot use {(key is null ? markup.Name : key.Value)}");
    }

    private void CheckBinding(XElement element, string property, Markup binding, Scope scope)
    {
        var path = binding.Named.GetValueOrDefault("Path", binding.Value);
        if (SourceOf(binding, scope, ref path) is not { } source)
        {
            Require(isMet: false, element, $"binds {property} to an unknown source");
            return;
        }

        var type = RemoteData.Follow(source, path, out var last, out var reason);
        Require(reason is null, element, $"binds {property} to {path}: {reason}");
        if (reason is not null)
        {
            return;
        }

        Require(
            property is not "Command" || type == typeof(IAsyncCommand),
            element,
            $"has a {type.Name} for a command"
        );
        var isTwoWay = binding.Named.TryGetValue("Mode", out var mode)
            ? mode is "TwoWay"
            : TwoWay.Contains(property) && element.Name.LocalName is not "TextBlock";
        if (isTwoWay)
        {
            Require(
                last?.SetMethod is { IsPublic: true }
                    && last.DeclaringType!.IsSubclassOf(typeof(NotifyPropertyChangedObject)),
                element,
                $"binds {property} both ways to {path}, which cannot be set and tell of it"
            );
        }
    }

    // the context, or that of an element further out
    private static Type? SourceOf(Markup binding, Scope scope, ref string path)
    {
        if (binding.Named.ContainsKey("ElementName") || binding.Named.ContainsKey("Source"))
        {
            return null;
        }

        if (!binding.Named.TryGetValue("RelativeSource", out var relative))
        {
            return scope.Type;
        }

        const string Context = "DataContext.";
        var ancestor = Markup.TryRead(relative)?.Named.GetValueOrDefault("AncestorType");
        var found = scope.Ancestors.Find(outer => string.Equals(outer.Element, ancestor, StringComparison.Ordinal));
        if (found.Type is null || !path.StartsWith(Context, StringComparison.Ordinal))
        {
            return null;
        }

        path = path[Context.Length..];
        return found.Type;
    }

    private Type? ItemsOf(XElement element, Scope scope)
    {
        if (element.Attribute("ItemsSource") is not { } source || Markup.TryRead(source.Value) is not { } binding)
        {
            return null;
        }

        var path = binding.Value;
        var type = SourceOf(binding, scope, ref path) is { } from ? RemoteData.Follow(from, path, out _, out _) : null;
        var items = type is null ? null : RemoteData.ElementOf(type);
        Require(items is not null, element, $"has {path} for items, which is no collection");
        return items;
    }

    private static bool IsAboutItems(XElement element) =>
        element.Name.LocalName.EndsWith(".ItemTemplate", StringComparison.Ordinal)
        || element.Name.LocalName.EndsWith(".ItemContainerStyle", StringComparison.Ordinal);

    private void Require(bool isMet, XElement element, string rule)
    {
        if (!isMet)
        {
            _findings.Add($"{element.Name.LocalName} {rule}");
        }
    }

    [GeneratedRegex("(Foreground|Background|Brush|Fill|Stroke|Color)$")]
    private static partial Regex Color();

    [GeneratedRegex(
        "^(Preview)?(Click|Checked|Unchecked|Loaded|Unloaded|Expanded|Collapsed|Selected|Unselected|Drop|Initialized"
            + "|DoubleClick|(Key|Mouse|Stylus|Touch)[A-Z][A-Za-z]+|(Got|Lost)[A-Za-z]*Focus|[A-Za-z]+Changed)$"
    )]
    private static partial Regex Event();

    /// <summary>Where an element is.</summary>
    /// <param name="Type">The type of its data context.</param>
    /// <param name="Ancestors">The elements around it with theirs, the nearest first.</param>
    private sealed record Scope(Type Type, List<(string Element, Type Type)> Ancestors);
}
