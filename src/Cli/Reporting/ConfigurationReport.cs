using System.Text.Json;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

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

    private void WriteRow(Utf8JsonWriter json, Row row)
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

    private IEnumerable<Row> Rows() =>
        configuration.SignatureFacts.IsEmpty
            ? Keys().Append(new(ConfigurationKey.SignatureFacts.Name, ConfigurationKind.SignatureFacts))
            : Keys().Concat(Facts($"{ConfigurationKey.SignatureFacts.Name}."));

    private IEnumerable<Row> Facts(string prefix) =>
        configuration
            .SignatureFacts.OrderBy(fact => fact.Value.Kind)
            .Select(fact => new Row(
                prefix + SignatureFactNames.GetName(fact.Value.Kind),
                ConfigurationKind.Flag,
                IsSet: true,
                [fact.Value.IsOn ? "true" : "false"],
                fact.Source
            ));

    private IEnumerable<Row> Keys() =>
        [
            Row.Of(
                ConfigurationKey.TestFramework,
                configuration.TestFramework,
                framework => [TestFrameworkNames.GetName(framework)]
            ),
            Row.Of(ConfigurationKey.TestProject, configuration.TestProject, path => [terminal.Shorten(path)]),
            Row.Of(ConfigurationKey.Framework, configuration.Framework, framework => [framework]),
            Row.Of(ConfigurationKey.Output, configuration.Output, path => [terminal.Shorten(path)]),
            Row.Of(ConfigurationKey.Types, configuration.Types, types => types),
            Row.Of(ConfigurationKey.Templates, configuration.Templates, path => [terminal.Shorten(path)]),
            Row.Of(
                ConfigurationKey.Checklists,
                configuration.Checklists,
                checklists => checklists.Select(checklist => checklist.Name).ToEquatableArray()
            ),
        ];

    private string Origin(Row row) =>
        row.Source is { } source
            ? (source with { Path = terminal.Shorten(source.Path) }).ToString()
            : "its default place";

    private string Summary()
    {
        var set = Rows().Count(row => row.IsSet);
        return $"Read {PlainText.Count(set, "value")} from {PlainText.Count(configuration.Files.Count, "file")}.";
    }

    private sealed record Row(
        string Name,
        ConfigurationKind Kind,
        bool IsSet = false,
        EquatableArray<string> Values = default,
        SourceLocation? Source = null
    )
    {
        public static Row Of<T>(
            ConfigurationKey key,
            ConfiguredValue<T>? value,
            Func<T, EquatableArray<string>> spell
        ) =>
            value is null
                ? new(key.Name, key.Kind)
                : new(key.Name, key.Kind, IsSet: true, spell(value.Value), value.Source);
    }
}
