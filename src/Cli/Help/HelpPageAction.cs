using System.CommandLine;
using System.CommandLine.Invocation;

namespace SkeletonForge.Cli.Help;

/// <summary>Answers <c>--help</c> with the <see cref="HelpPage"/> of the command.</summary>
internal sealed class HelpPageAction : SynchronousCommandLineAction
{
    // whoever asks for help in the middle of a command line wants the help, not the errors of the rest
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(new HelpPage(parseResult.CommandResult.Command).Render());
        return ExitCodes.Done;
    }
}
