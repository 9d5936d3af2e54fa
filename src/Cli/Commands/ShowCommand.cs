using System.CommandLine;
using SkeletonForge.Cli.Terminals;

namespace SkeletonForge.Cli.Commands;

/// <summary>Groups the commands that show settings.</summary>
internal sealed class ShowCommand : Command
{
    public ShowCommand(Terminal terminal)
        : base("show", "Show settings.") => Add(new ShowConfigCommand(terminal));
}
