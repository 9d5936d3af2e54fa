using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Stubs;
using SkeletonForge.Core.Serialization;

namespace SkeletonForge.Cli.Commands;

/// <summary>Shows the public surface with its documentation.</summary>
internal sealed class ContractCommand : ForgeCommand
{
    private readonly SubjectOptions _subject = new();
    private readonly Option<string> _format = OutputOptions.Format(
        OutputOptions.Text,
        OutputOptions.Json,
        OutputOptions.Stub
    );

    public ContractCommand(Terminal terminal)
        : base("contract", "Show the public and protected members of types with their documentation.", terminal)
    {
        _subject.AddTo(this);
        Add(_format);
        SetAction(ShowAsync);
    }

    public override IReadOnlyList<string> Details { get; } =
    [
        "inheritdoc and include are resolved. The stub is C# that compiles: the declarations with their documentation "
            + "comments and without bodies.",
    ];

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("contract src/Caching", "List types and members, and mark those without documentation."),
        new("contract src/Caching --type RedisCache --format stub", "Print one type as C# without bodies."),
        new("contract --assembly Polly.Core --format json", "Print the contract of a package as JSON."),
    ];

    private async Task<int> ShowAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var result = await RunAsync(
            line,
            Requests.Read(line, _subject),
            "Reading contracts",
            (pipeline, request) => pipeline.ReadContractsAsync(request, cancellationToken)
        );
        var contracts = result.Value ?? new ContractSet([]);
        switch (line.GetValue(_format))
        {
            case OutputOptions.Json:
                await Terminal.Output.WriteAsync(ForgeJson.Contracts(contracts));
                break;
            case OutputOptions.Stub:
                await Terminal.Output.WriteAsync(ContractStub.Render(contracts));
                break;
            default:
                new ContractReport(Terminal).Write(contracts);
                break;
        }

        return ExitCodes.Of(result.Diagnostics);
    }
}
