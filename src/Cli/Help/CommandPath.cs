using System.CommandLine;

namespace SkeletonForge.Cli.Help;

/// <summary>The words that lead to a command: <c>skeletonforge show config</c>.</summary>
internal static class CommandPath
{
    public static string Of(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{Of(parent)} {command.Name}"
            : "skeletonforge";
}
