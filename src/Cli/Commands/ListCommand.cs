using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;

namespace SkeletonForge.Cli.Commands;

/// <summary>Shows which types there are.</summary>
internal sealed class ListCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly Option<string> _format = OutputOptions.Format(OutputOptions.Text, OutputOptions.Json);

    public ListCommand(Terminal terminal)
        : base("list", "List the public types with the numbers of their members and behaviors.", terminal)
    {
        _subject.AddTo(this);
        Add(_format);
        SetAction(ListAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    ["A type with many members and few behaviors is a type whose documentation says little."];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("list", "List the types of the project in the current directory."),
        new("list --assembly System.Collections --type \"*.Generic.*\"", "List some types of an installed assembly."),
    ];

    private async Task<int> ListAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var result = await RunAsync(
            line,
            Requests.Read(line, _subject),
            "Listing types",
            (pipeline, request) => pipeline.DeriveBehaviorsAsync(request, cancellationToken)
        );
        var report = new ListReport(Terminal, result.Value is { } derived ? TypeRow.Of(derived) : []);
        if (line.GetValue(_format) is OutputOptions.Json)
        {
            report.WriteJson();
        }
        else
        {
            report.WriteText();
        }

        return ExitCodes.Of(result.Diagnostics);
    }
}
