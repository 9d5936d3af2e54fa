using System.CommandLine;
using System.CommandLine.Parsing;

namespace SkeletonForge.Cli.Options;

/// <summary>The argument and the options that say which types a command is about.</summary>
internal sealed class SubjectOptions
{
    public Argument<string?> Target { get; } =
        new("target")
        {
            Description = "A .cs file, a folder, a .csproj, a .sln or a .slnx file. Default: the current directory.",
            Arity = ArgumentArity.ZeroOrOne,
        };

    public Option<string?> Assembly { get; } =
        new("--assembly")
        {
            Description =
                "Read an assembly and its XML documentation instead of sources: a path to a .dll, a name in the "
                + "installed reference packs (System.Collections), or a package in the NuGet cache (Polly.Core).",
            HelpName = "name",
        };

    public Option<string[]> Types { get; } =
        new("--type")
        {
            Description =
                "Take only types of this full or simple name. * and ? are wildcards; type parameters are written as in "
                + "C# (Stack<T>), as in metadata (Stack`1), or left out. May be repeated. Default: all public types.",
            HelpName = "pattern",
            Arity = ArgumentArity.OneOrMore,
        };

    public Option<string?> Framework { get; } =
        new("--framework")
        {
            Description = "The target framework to read a project with several for. Default: the newest.",
            HelpName = "tfm",
        };

    public Option<bool> NoMSBuild { get; } =
        new("--no-msbuild")
        {
            Description =
                "Read loose files and run nothing. Without it, projects are evaluated with MSBuild, which runs what "
                + "they contain, as every build does.",
        };

    public Option<bool> NoCache { get; } =
        new("--no-cache") { Description = "Neither use nor keep what earlier runs found out." };

    public void AddTo(Command command)
    {
        command.Add(Target);
        command.Add(Assembly);
        command.Add(Types);
        command.Add(Framework);
        command.Add(NoMSBuild);
        command.Add(NoCache);
        command.Validators.Add(Validate);
    }

    private void Validate(CommandResult result)
    {
        if (result.GetResult(Target) is { Tokens.Count: > 0 } && result.GetResult(Assembly) is not null)
        {
            result.AddError("A target and --assembly exclude one another; leave one out.");
        }
    }
}
