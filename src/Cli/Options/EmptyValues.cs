using System.CommandLine.Parsing;

namespace SkeletonForge.Cli.Options;

/// <summary>Refuses values that are empty, as a script passes them when a variable is not set.</summary>
internal static class EmptyValues
{
    public static void Reject(CommandResult result)
    {
        foreach (var child in result.Children)
        {
            if (child.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"The value of {NameOf(child)} is empty.");
            }
        }
    }

    private static string NameOf(SymbolResult result) =>
        result is OptionResult option ? option.Option.Name : "the argument";
}
