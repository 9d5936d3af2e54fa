using System.Globalization;
using SkeletonForge.Cli.Terminals;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells which types there are and how much they promise.</summary>
internal sealed class ListReport(Terminal terminal, IReadOnlyList<TypeRow> rows)
{
    public void WriteText()
    {
        if (rows.Count > 0)
        {
            var width = Math.Max("Type".Length, rows.Max(row => row.Name.Length));
            terminal.Output.WriteLine(
                terminal.OutputPalette.Bold($"{"Type".PadRight(width)}  Members  Documented  Behaviors")
            );
            foreach (var row in rows)
            {
                terminal.Output.WriteLine(Line(row, width));
            }

            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine(Summary());
    }

    public void WriteJson() =>
        terminal.Output.Write(
            JsonText.Write(json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("types");
                foreach (var row in rows)
                {
                    json.WriteStartObject();
                    json.WriteString("type", row.Id);
                    json.WriteString("name", row.Name);
                    json.WriteNumber("members", row.Members);
                    json.WriteNumber("documentedMembers", row.Documented);
                    json.WriteNumber("behaviors", row.Behaviors);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteString("summary", Summary());
                json.WriteEndObject();
            })
        );

    private static string Line(TypeRow row, int width) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Name.PadRight(width)}  {row.Members, 7}  {row.Documented, 10}  {row.Behaviors, 9}"
        );

    private string Summary()
    {
        var types = PlainText.Count(rows.Count, "type");
        var members = PlainText.Count(rows.Sum(row => row.Members), "member");
        var behaviors = PlainText.Count(rows.Sum(row => row.Behaviors), "behavior");
        var documented = rows.Sum(row => row.Documented).ToString(CultureInfo.InvariantCulture);
        return $"Listed {types} with {members}, {documented} of them documented, and {behaviors}.";
    }
}
