using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SkeletonForge.Core.Briefs;

namespace SkeletonForge.Cli.Options;

/// <summary>The argument and the options that say what a brief is about, and how much of it is printed.</summary>
internal sealed class BriefOptions
{
    private const string Markdown = "markdown";
    private const string Digest = "digest";

    private static readonly (string Name, BriefStep Step)[] Steps =
    [
        ("principles", BriefStep.Principles),
        ("fixtures", BriefStep.Fixtures),
        ("fill", BriefStep.Fill),
        ("review", BriefStep.Review),
    ];

    private static readonly string[] Extensions = [".cs", ".csproj", ".sln", ".slnx"];

    public Argument<string?> Subject { get; } =
        new("what")
        {
            Description =
                "The id of a behavior, the name of a test, a type, or a file, of the source or of tests. "
                + "Default: everything in the target.",
            Arity = ArgumentArity.ZeroOrOne,
        };

    public Option<string> Step { get; } = CreateStep();

    public Option<string> Format { get; } = OutputOptions.Format(Markdown, OutputOptions.Json, Digest);

    public Option<bool> Next { get; } =
        new("--next")
        {
            Description = "Take the next test that waits to be written, in the order of the source. Default.",
        };

    public Option<bool> All { get; } =
        new("--all") { Description = "Take all tests of one suite that wait to be written." };

    public Option<bool> Full { get; } =
        new("--full") { Description = "Print the whole contract with its documentation, not what the test touches." };

    public Option<int> MaxTokens { get; } = CreateMaxTokens();

    public void AddTo(Command command)
    {
        command.Add(Subject);
        command.Add(Step);
        command.Add(Next);
        command.Add(All);
        command.Add(Full);
        command.Add(MaxTokens);
        command.Add(Format);
        command.Validators.Add(result =>
        {
            if (
                result.Children.OfType<ArgumentResult>().Count(argument => argument.Tokens.Count > 0) > 1
                && IsPath(Path.GetFullPath(result.GetValue(Subject) ?? ""))
            )
            {
                result.AddError("A path says where to look already; leave the target out.");
            }

            if (result.GetValue(Next) && result.GetValue(All))
            {
                result.AddError("--next and --all exclude one another; leave one out.");
            }
        });
    }

    /// <summary>Says whether an absolute path is meant, which may be mistyped, and not a name.</summary>
    public static bool IsPath(string path) => Path.Exists(path) || Extensions.Any(path.EndsWith);

    public BriefStep StepOf(ParseResult line) =>
        Array.Find(Steps, step => string.Equals(step.Name, line.GetValue(Step), StringComparison.Ordinal)).Step;

    public BriefFormat FormatOf(ParseResult line) =>
        line.GetValue(Format) switch
        {
            OutputOptions.Json => BriefFormat.Json,
            Digest => BriefFormat.Digest,
            _ => BriefFormat.Markdown,
        };

    private static Option<string> CreateStep()
    {
        var names = Steps.Select(step => step.Name).ToArray();
        var option = new Option<string>("--step")
        {
            Description = "The step of the work that the page is for. Default: fill.",
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => "fill",
        };
        return option.AcceptOnlyFromAmong(names);
    }

    private static Option<int> CreateMaxTokens()
    {
        var option = new Option<int>("--max-tokens")
        {
            Description = $"The tokens that the page may have, as an estimate. Default: {BriefQuery.DefaultMaxTokens}.",
            HelpName = "number",
            DefaultValueFactory = _ => BriefQuery.DefaultMaxTokens,
        };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            )
            {
                result.AddError($"--max-tokens must be a whole number above zero, and is '{text}'.");
            }
        });
        return option;
    }
}
