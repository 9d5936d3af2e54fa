using System.Globalization;
using SkeletonForge.Core.Briefs;

namespace SkeletonForge.Core.Rendering;

/// <summary>Prepares what templates see of a brief. <c>templates/README.md</c> describes every value.</summary>
internal static class BriefModel
{
    /// <summary>Prepares a brief.</summary>
    /// <param name="brief">The brief.</param>
    /// <returns>Scopes, lists, strings and booleans only; every string is ready to be printed.</returns>
    public static TemplateScope Of(Brief brief) =>
        Scope(
            ("subject", MarkdownText.Code(brief.Subject)),
            ("principles", List(brief.Principles, file => Quote(file.Path, 0, file.Text))),
            ("contract", Block(brief.Contract)),
            ("hasFixtures", !brief.Fixtures.IsEmpty),
            ("hasOwnFixtures", brief.Tests.Any(test => !test.Fixtures.IsEmpty)),
            ("fixtures", List(brief.Fixtures, Fixture)),
            ("fixtureClasses", List(brief.FixtureClasses, Code)),
            ("fixtureTypes", List(brief.FixtureTypes, Code)),
            ("missing", List(brief.Missing, Gap)),
            ("isOne", brief.Tests.Count == 1),
            ("tests", List(brief.Tests, Test)),
            ("otherTests", Codes(brief.OtherTests)),
            ("namespacesInScope", Codes(brief.NamespacesInScope)),
            ("namespaces", Codes(brief.Namespaces)),
            ("targetFramework", brief.TargetFramework.Length == 0 ? "" : MarkdownText.Code(brief.TargetFramework)),
            ("warningsAreErrors", brief.WarningsAreErrors),
            ("packages", Codes(brief.Packages)),
            ("examples", List<BriefCode>(brief.Example is { } example ? [example] : [], Code)),
            ("leftOut", string.Join("; ", brief.LeftOut))
        );

    private static TemplateScope Fixture(BriefFixture fixture) =>
        Scope(
            ("name", MarkdownText.Code(fixture.Name)),
            ("gives", MarkdownText.Code(fixture.Gives)),
            ("place", PlaceOf(fixture.Path, fixture.Line))
        );

    private static TemplateScope Gap(BriefGap gap) =>
        Scope(
            ("type", MarkdownText.Code(gap.TypeName)),
            ("isOne", gap.Tests == 1),
            ("tests", gap.Tests == 1 ? "1 test" : string.Create(CultureInfo.InvariantCulture, $"{gap.Tests} tests"))
        );

    private static TemplateScope Code(BriefCode code) => Quote(code.Path, code.Line, code.Code, code.Name);

    private static TemplateScope Quote(string path, int line, string text, string name = "") =>
        Scope(
            ("name", name.Length == 0 ? "" : MarkdownText.Code(name)),
            ("place", PlaceOf(path, line)),
            ("block", Block(text))
        );

    private static TemplateScope Test(BriefTest test) =>
        Scope(
            ("name", MarkdownText.Code(test.Name)),
            ("id", MarkdownText.Code(test.Behavior.Id)),
            ("member", test.Member.Length == 0 ? "" : MarkdownText.Code(test.Member)),
            ("isGenerated", test.State != BriefTestState.NotGenerated),
            ("isPending", test.State == BriefTestState.Pending),
            ("isWritten", test.State == BriefTestState.Written),
            ("needsReview", test.State == BriefTestState.NeedsReview),
            ("scenario", Block(ScenarioOf(test))),
            ("fixtures", Codes(test.Fixtures)),
            ("missing", Codes(test.Missing)),
            ("place", PlaceOf(test.Path, test.Line)),
            ("code", Block(test.Code)),
            ("pendingMark", test.PendingMark.Length == 0 ? "" : MarkdownText.Code(test.PendingMark)),
            ("writtenMark", test.WrittenMark.Length == 0 ? "" : MarkdownText.Code(test.WrittenMark))
        );

    private static string ScenarioOf(BriefTest test)
    {
        var behavior = test.Behavior;
        var lines = new List<string>();
        Add("Given", behavior.Given);
        Add("When", behavior.When);
        Add("Then", behavior.Then);
        Add("Evidence", behavior.Evidence);
        Add("Catches", behavior.Catches);
        return string.Join('\n', lines);

        void Add(string label, string text)
        {
            if (text.Length > 0)
            {
                lines.Add($"{label + ":", -10}{text.ReplaceLineEndings(" ")}");
            }
        }
    }

    private static TemplateScope Block(string text)
    {
        var lines = MarkdownText.Block(text);
        return Scope(("fence", MarkdownText.FenceFor(lines)), ("text", lines));
    }

    private static string PlaceOf(string? path, int line) =>
        path is null ? ""
        : line == 0 ? MarkdownText.Code(path)
        : MarkdownText.Code(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"));

    private static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(MarkdownText.Code));

    private static TemplateList List<T>(IEnumerable<T> items, Func<T, TemplateScope> prepare) =>
        new([.. items.Select(prepare)]);

    private static TemplateScope Scope(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var scope = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            scope.Add(name, value);
        }

        return new(scope);
    }
}
