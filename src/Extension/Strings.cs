using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Surveys;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Extension;

/// <summary>What the user reads while the extension runs, from <c>Resources/Strings.resx</c>. Each member has the name of its entry.</summary>
internal static class Strings
{
    /// <summary>The texts by language.</summary>
    public static ResourceManager Resources { get; } =
        new("SkeletonForge.Extension.Resources.Strings", typeof(Strings).Assembly);

    public static string ProductName => Get();

    public static string Close => Get();

    public static string Open => Get();

    public static string NoCSharpEditor => Get();

    public static string NothingSelected => Get();

    public static string ChooseTypes => Get();

    public static string NoClipboard => Get();

    public static string ClipboardInUse => Get();

    public static string Generating => Get();

    public static string Planning => Get();

    public static string Briefing => Get();

    public static string Splitting => Get();

    public static string NothingToDo => Get();

    public static string NothingChosen => Get();

    public static string Canceled => Get();

    public static string MoreInOutput => Get();

    public static string UnsavedTests => Get();

    public static string PreviewBehaviors => Get();

    public static string PreviewChanges => Get();

    public static string PreviewHint => Get();

    public static string NoSuiteBase => Get();

    public static string Behaviors => Get();

    public static string Refresh => Get();

    public static string GoToTest => Get();

    public static string GoToMember => Get();

    public static string NoBehaviorsYet => Get();

    public static string Changed(string path) => Format(Path.GetFileName(path));

    public static string ReadOnly(string path) => Format(Path.GetFileName(path));

    public static string Unsaved(string path) => Format(Path.GetFileName(path));

    public static string NoPublicType(string file) => Format(file);

    public static string TypesOf(string file) => Format(file);

    public static string BehaviorsOf(string subject) => Format(subject);

    public static string NoTests(string subject) => Format(subject);

    public static string NothingToMove(string subject) => Format(subject);

    public static string NoBehaviors(string subject) => Format(subject);

    public static string Unexpected(string message) => Format(message);

    public static string Copied(string subject, int tokens) =>
        FormatTwo(subject, tokens.ToString("N0", CultureInfo.CurrentCulture));

    public static string Started(string activity, string subject) => FormatTwo(activity, subject);

    public static string SuitePlace(string type, string file) => FormatTwo(type, file);

    public static string SuiteProject(string project, string framework) => FormatTwo(project, framework);

    public static string SuiteBase(string name, string reason) => FormatTwo(name, reason);

    public static string Given(string clause) => Format(clause);

    public static string When(string clause) => Format(clause);

    public static string Then(string clause) => Format(clause);

    /// <summary>The fixtures that serve a test and what it lacks; empty where there is neither.</summary>
    public static string Fixtures(EquatableArray<string> fixtures, EquatableArray<string> missing) =>
        string.Join(
            ' ',
            new[]
            {
                fixtures.IsEmpty ? "" : FormatOne(nameof(Fixtures), string.Join(", ", fixtures)),
                missing.IsEmpty ? "" : FormatOne("MissingFixtures", string.Join(", ", missing)),
            }.Where(text => text.Length > 0)
        );

    /// <summary>The name of a test framework.</summary>
    public static string NameOf(TestFramework framework) => Get($"Framework{framework}");

    /// <summary>How far a test is.</summary>
    public static string StateOf(TestState state) => Get($"State{state}");

    /// <summary>What a run did, in one sentence.</summary>
    public static string Done(ForgeResult result) => Counts(result) is { Length: > 0 } done ? done : NothingToDo;

    /// <summary>What a run would do, in one sentence.</summary>
    public static string Planned(ForgeResult result) =>
        Counts(result) is { Length: > 0 } planned ? Format(planned) : NothingToDo;

    private static string Counts(ForgeResult result)
    {
        var fixtures = CountOf(result.Report, FileContent.Fixtures);
        var counts = Enum.GetValues<TestOutcome>()
            .Select(outcome => (Name: $"Count{outcome}", Count: result.Tests.Count(test => test.Outcome == outcome)))
            .Append((Name: "CountFixtures", Count: fixtures))
            .Where(each => each.Count > 0 && Resources.GetString(each.Name, CultureInfo.CurrentUICulture) is not null)
            .Select(each => FormatOne(each.Name, each.Count.ToString(CultureInfo.CurrentCulture)))
            .ToList();
        var text = string.Join(", ", counts);
        return text.Length == 0 ? "" : text + ".";
    }

    private static int CountOf(WriteReport report, FileContent content) =>
        report.CountOf(WriteOutcome.Written, content) + report.CountOf(WriteOutcome.Updated, content);

    private static string Get([CallerMemberName] string name = "") =>
        Resources.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new MissingManifestResourceException($"There is no text '{name}'.");

    private static string FormatOne(string name, string argument) =>
        string.Format(CultureInfo.CurrentCulture, Get(name), argument);

    private static string Format(string argument, [CallerMemberName] string name = "") => FormatOne(name, argument);

    private static string FormatTwo(string first, string second, [CallerMemberName] string name = "") =>
        string.Format(CultureInfo.CurrentCulture, Get(name), first, second);
}
