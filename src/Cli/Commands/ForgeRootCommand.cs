using System.CommandLine;
using System.CommandLine.Help;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Terminals;

namespace SkeletonForge.Cli.Commands;

/// <summary>The tool itself.</summary>
internal sealed class ForgeRootCommand : RootCommand
{
    public ForgeRootCommand(Terminal terminal)
        : base("Turns the documented contract of C# types into pending behavior tests.")
    {
        Add(new GenerateCommand(terminal));
        Add(new BriefCommand(terminal));
        Add(new AcceptCommand(terminal));
        Add(new SplitCommand(terminal));
        Add(new BehaviorsCommand(terminal));
        Add(new FixturesCommand(terminal));
        Add(new ContractCommand(terminal));
        Add(new ListCommand(terminal));
        Add(new ShowCommand(terminal));
        Add(new InitCommand(terminal));
        Add(OutputOptions.Verbosity);
        foreach (var option in Options)
        {
            Describe(option);
        }
    }

    private static void Describe(Option option)
    {
        switch (option)
        {
            case HelpOption:
                option.Action = new HelpPageAction();
                option.Description = "Show this help.";
                break;
            case VersionOption:
                option.Description = "Show the version.";
                break;
        }
    }
}
