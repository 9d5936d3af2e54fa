using System.CommandLine;
using System.CommandLine.Invocation;
using SkeletonForge.Cli.Commands;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Terminals;

namespace SkeletonForge.Cli;

/// <summary>Runs one command line and turns whatever happens into an exit code and at most a line of explanation.</summary>
internal sealed class CommandLineHost(Terminal terminal)
{
    // a type name may start with @, which must not be taken for a file with further arguments
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var line = new ForgeRootCommand(terminal).Parse(arguments, Parsing);
        try
        {
            var code = await InvokeAsync(line, cancellationToken);
            await terminal.Output.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync("skeletonforge: canceled; nothing was left half-written.");
            return ExitCodes.Canceled;
        }
#pragma warning disable CA1031 // the last place where a failure can be told to the user in words
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await ReportFailureAsync(exception, line);
            return ExitCodes.UnexpectedFailure;
        }
    }

    private async Task<int> InvokeAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (line.Action is not ParseErrorAction refusal)
        {
            return await line.InvokeAsync(invocation, cancellationToken);
        }

        refusal.ShowHelp = false;
        // suggestions belong to the complaint, not to the data
        invocation.Output = terminal.Error;
        await line.InvokeAsync(invocation, cancellationToken);
        await terminal.Error.WriteLineAsync(
            $"'{CommandPath.Of(line.CommandResult.Command)} --help' shows what there is."
        );
        return ExitCodes.BadCommandLine;
    }

    private async Task ReportFailureAsync(Exception exception, ParseResult line)
    {
        var detailed = line.GetValue(OutputOptions.Verbosity) == Verbosity.Detailed;
        var advice = detailed ? "Report it with what follows." : "Run it again with --verbosity detailed to see where.";
        var message = PlainText.OneLine(exception.Message).TrimEnd('.', ' ');
        await terminal.Error.WriteLineAsync($"skeletonforge: unexpected failure: {message}. {advice}");
        if (detailed)
        {
            await terminal.Error.WriteLineAsync(exception.ToString());
        }
    }
}
