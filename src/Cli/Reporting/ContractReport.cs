using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Lists the members of contracts for people, with a mark at those that have no documentation.</summary>
internal sealed class ContractReport(Terminal terminal)
{
    public void Write(ContractSet contracts)
    {
        foreach (var type in contracts.Types)
        {
            terminal.Output.WriteLine(terminal.OutputPalette.Bold(PlainText.OneLine(type.DisplayName)));
            WriteLine("  ", type.Signature.ToString(), type.Documentation.IsEmpty);
            foreach (var member in type.Members)
            {
                WriteLine("    ", member.Signature.ToString(), member.Documentation.IsEmpty);
            }

            terminal.Output.WriteLine();
        }

        var members = contracts.Types.Sum(type => type.Members.Count);
        terminal.Output.WriteLine(
            $"Read {PlainText.Count(contracts.Types.Count, "type")} with {PlainText.Count(members, "member")}."
        );
    }

    private void WriteLine(string indent, string signature, bool isUndocumented)
    {
        var mark = isUndocumented ? terminal.OutputPalette.Yellow("  (undocumented)") : "";
        terminal.Output.WriteLine(indent + PlainText.OneLine(signature) + mark);
    }
}
