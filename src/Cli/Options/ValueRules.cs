using System.CommandLine.Parsing;

namespace SkeletonForge.Cli.Options;

/// <summary>Refuses values that are mistakes in every command.</summary>
internal static class ValueRules
{
    public static void Check(CommandResult result)
    {
        foreach (var child in result.Children)
        {
            foreach (var token in child.Tokens)
            {
                Check(token.Value, child);
            }
        }
    }

    private static void Check(string value, SymbolResult result)
    {
        // a script passes an empty value when a variable is not set
        if (string.IsNullOrWhiteSpace(value))
        {
            result.AddError($"The value of {NameOf(result)} is empty.");
        }
        // the parser takes an option that it does not know for a value
        else if (value[0] == '-')
        {
            result.AddError($"There is no option '{value}' here.");
        }
    }

    private static string NameOf(SymbolResult result) =>
        result is OptionResult option ? option.Option.Name : "the argument";
}
