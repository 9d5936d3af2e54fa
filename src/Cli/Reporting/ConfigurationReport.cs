using System.Globalization;
using System.Text.Json;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells what is configured and where each value comes from.</summary>
internal sealed class ConfigurationReport(Terminal terminal, ForgeConfiguration configuration)
{
    public void WriteText()
    {
        var rows = Rows().ToList();
        var width = rows.Max(row => row.Name.Length);
        foreach (var row in rows)
        {
            var value = row switch
            {
                { IsSet: false } => terminal.OutputPalette.Faint("(not set)"),
                { Values.IsEmpty: true } => terminal.OutputPalette.Faint("(none)"),
                _ => PlainText.OneLine(string.Join(", ", row.Values)),
            };
            var origin = !row.IsSet ? "" : terminal.OutputPalette.Faint($"  from {Origin(row)}");
            terminal.Output.WriteLine($"{row.Name.PadRight(width)}  {value}{origin}");
        }

        terminal.Output.WriteLine();
        foreach (var file in configuration.Files)
        {
            terminal.Output.WriteLine($"read {terminal.Shorten(file)}");
        }

        terminal.Output.WriteLine(Summary());
    }

    public void WriteJson(IEnumerable<ForgeDiagnostic> diagnostics) =>
        terminal.Output.Write(
            JsonText.Write(json =>
            {
                json.WriteStartObject();
                WriteStrings(json, "files", configuration.Files.Select(terminal.Shorten));
                json.WriteStartObject("values");
                foreach (var row in Keys())
                {
                    WriteRow(json, row);
                }

                WriteFacts(json);
                WriteFixtures(json);
                WriteSplit(json);
                json.WriteEndObject();
                JsonText.WriteDiagnostics(json, diagnostics, terminal);
                json.WriteString("summary", Summary());
                json.WriteEndObject();
            })
        );

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteRow(Utf8JsonWriter json, ConfigurationRow row)
    {
        if (!row.IsSet)
        {
            json.WriteNull(row.Name);
            return;
        }

        json.WriteStartObject(row.Name);
        switch (row.Kind)
        {
            case ConfigurationKind.Texts or ConfigurationKind.Checklists:
                WriteStrings(json, "value", row.Values);
                break;
            case ConfigurationKind.Categories:
                WriteCategories(json);
                break;
            case ConfigurationKind.Number:
                json.WritePropertyName("value");
                json.WriteRawValue(row.Values[0]);
                break;
            case ConfigurationKind.Flag:
                json.WriteBoolean("value", row.Values[0] is "true");
                break;
            default:
                json.WriteString("value", row.Values[0]);
                break;
        }

        json.WriteString("source", Origin(row));
        json.WriteEndObject();
    }

    private void WriteCategories(Utf8JsonWriter json)
    {
        json.WriteStartArray("value");
        foreach (var rule in configuration.Categories!.Value)
        {
            json.WriteStartObject();
            json.WriteString(CategoryAspectNames.GetName(rule.Aspect), rule.Pattern);
            json.WriteString("category", rule.Category);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFacts(Utf8JsonWriter json)
    {
        if (configuration.SignatureFacts.IsEmpty)
        {
            json.WriteNull(ConfigurationKey.SignatureFacts.Name);
            return;
        }

        json.WriteStartObject(ConfigurationKey.SignatureFacts.Name);
        foreach (var fact in Facts(prefix: ""))
        {
            WriteRow(json, fact);
        }

        json.WriteEndObject();
    }

    private void WriteFixtures(Utf8JsonWriter json)
    {
        var fixtures = configuration.Fixtures;
        if (fixtures == ConfiguredFixtures.None)
        {
            json.WriteNull(ConfigurationKey.Fixtures.Name);
            return;
        }

        json.WriteStartObject(ConfigurationKey.Fixtures.Name);
        json.WriteStartObject("bases");
        foreach (var (known, source) in fixtures.Bases)
        {
            WriteRow(json, new(known.Pattern, ConfigurationKind.Text, IsSet: true, [known.Base], source));
        }

        json.WriteEndObject();
        WriteRow(json, Search("search"));
        json.WriteEndObject();
    }

    private void WriteSplit(Utf8JsonWriter json)
    {
        if (configuration.Split == ConfiguredSplit.None)
        {
            json.WriteNull(ConfigurationKey.Split.Name);
            return;
        }

        json.WriteStartObject(ConfigurationKey.Split.Name);
        foreach (var row in Split(prefix: ""))
        {
            WriteRow(json, row);
        }

        json.WriteEndObject();
    }

    private IEnumerable<ConfigurationRow> Rows() =>
        [
            .. Keys(),
            .. OrNotSet(ConfigurationKey.SignatureFacts, Facts($"{ConfigurationKey.SignatureFacts.Name}.")),
            .. OrNotSet(ConfigurationKey.Fixtures, Fixtures($"{ConfigurationKey.Fixtures.Name}.")),
            .. OrNotSet(ConfigurationKey.Split, Split($"{ConfigurationKey.Split.Name}.").Where(row => row.IsSet)),
        ];

    private static IEnumerable<ConfigurationRow> OrNotSet(ConfigurationKey key, IEnumerable<ConfigurationRow> rows) =>
        rows.DefaultIfEmpty(new(key.Name, key.Kind));

    private IEnumerable<ConfigurationRow> Facts(string prefix) =>
        configuration
            .SignatureFacts.OrderBy(fact => fact.Value.Kind)
            .Select(fact =>
                ConfigurationRow.OfFlag(
                    prefix + SignatureFactNames.GetName(fact.Value.Kind),
                    fact.Value.IsOn,
                    fact.Source
                )
            );

    // the patterns stand with the values, so that a long one does not widen the column of names
    private IEnumerable<ConfigurationRow> Fixtures(string prefix) =>
        configuration
            .Fixtures.Bases.Select(known => new ConfigurationRow(
                $"{prefix}bases",
                ConfigurationKind.Text,
                IsSet: true,
                [$"{known.Value.Pattern}: {(known.Value.Base.Length == 0 ? "(none)" : known.Value.Base)}"],
                known.Source
            ))
            .Append(Search($"{prefix}search"))
            .Where(row => row.IsSet);

    private ConfigurationRow[] Split(string prefix)
    {
        var split = configuration.Split;
        return
        [
            ConfigurationRow.Of($"{prefix}style", ConfigurationKind.Text, split.Style, SplitStyleNames.GetName),
            ConfigurationRow.Of($"{prefix}maxLines", ConfigurationKind.Number, split.MaxLines, Spell),
            ConfigurationRow.Of($"{prefix}maxTests", ConfigurationKind.Number, split.MaxTests, Spell),
        ];
    }

    private static string Spell(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ConfigurationRow Search(string name) =>
        configuration.Fixtures.Search is { } search
            ? ConfigurationRow.OfFlag(name, search.Value, search.Source)
            : new(name, ConfigurationKind.Flag);

    private IEnumerable<ConfigurationRow> Keys() =>
        [
            ConfigurationRow.Of(
                ConfigurationKey.TestFramework,
                configuration.TestFramework,
                framework => [TestFrameworkNames.GetName(framework)]
            ),
            ConfigurationRow.Of(
                ConfigurationKey.TestProject,
                configuration.TestProject,
                path => [terminal.Shorten(path)]
            ),
            ConfigurationRow.Of(ConfigurationKey.Framework, configuration.Framework, framework => [framework]),
            ConfigurationRow.Of(ConfigurationKey.Output, configuration.Output, path => [terminal.Shorten(path)]),
            ConfigurationRow.Of(ConfigurationKey.Types, configuration.Types, types => types),
            ConfigurationRow.Of(ConfigurationKey.Templates, configuration.Templates, path => [terminal.Shorten(path)]),
            ConfigurationRow.Of(
                ConfigurationKey.Checklists,
                configuration.Checklists,
                checklists => checklists.Select(checklist => checklist.Name).ToEquatableArray()
            ),
            ConfigurationRow.Of(
                ConfigurationKey.Categories,
                configuration.Categories,
                rules => rules.Select(Spell).ToEquatableArray()
            ),
            ConfigurationRow.Of(
                ConfigurationKey.Principles,
                configuration.Principles,
                paths => paths.Select(terminal.Shorten).ToEquatableArray()
            ),
        ];

    private static string Spell(CategoryRule rule) =>
        $"{CategoryAspectNames.GetName(rule.Aspect)} {rule.Pattern}: {rule.Category}";

    private string Origin(ConfigurationRow row) =>
        row.Source is { } source
            ? (source with { Path = terminal.Shorten(source.Path) }).ToString()
            : "its default place";

    private string Summary()
    {
        var set = Rows().Count(row => row.IsSet);
        return $"Read {PlainText.Count(set, "value")} from {PlainText.Count(configuration.Files.Count, "file")}.";
    }
}
