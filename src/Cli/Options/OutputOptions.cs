using System.CommandLine;

namespace SkeletonForge.Cli.Options;

/// <summary>The options that decide in which form and at which length results are told.</summary>
internal static class OutputOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Stub = "stub";

    /// <summary>Shared by all commands, so that a failure can be reported in the wanted detail.</summary>
    public static Option<Verbosity> Verbosity { get; } = CreateVerbosity();

    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            Description =
                $"The form of the result on standard output: {string.Join(", ", forms)}. Default: {forms[0]}.",
            HelpName = string.Join('|', forms),
            DefaultValueFactory = _ => forms[0],
        };
        return option.AcceptOnlyFromAmong(forms);
    }

    private static Option<Verbosity> CreateVerbosity()
    {
        var option = new Option<Verbosity>("--verbosity")
        {
            Description =
                "How much is said on standard error: quiet (errors), normal (warnings too) or detailed (hints too, "
                + "and stack traces of unexpected failures). Default: normal.",
            HelpName = "quiet|normal|detailed",
            DefaultValueFactory = _ => Options.Verbosity.Normal,
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "quiet", "normal", "detailed");
    }
}
