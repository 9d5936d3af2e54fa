using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Rendering;

/// <summary>Renders plans with built-in templates, or with ones that a test supplies.</summary>
internal static class Rendered
{
    public static string Overrides { get; } = Path.Combine(Path.GetTempPath(), "templates");

    public static string PathOf(string template) => Path.Combine(Overrides, "xunit", template + ".hbs");

    public static string Text(SuitePlan plan)
    {
        var templates = TemplateSet.Load(plan.Framework, new MemoryTextStore(), overrideDirectory: null);
        var suite = SuiteRenderer.Render(plan, templates.Value!);
        Assert.Empty(suite.Diagnostics);
        return Assert.Single(suite.Value!.Files).Text;
    }

    public static string TextWith(SuitePlan plan, string suiteTemplate, params (string Name, string Text)[] partials)
    {
        var (text, problem) = Try(plan, suiteTemplate, partials);
        Assert.Null(problem);
        return text!;
    }

    public static ForgeDiagnostic ProblemWith(
        SuitePlan plan,
        string suiteTemplate,
        params (string Name, string Text)[] partials
    )
    {
        var (_, problem) = Try(plan, suiteTemplate, partials);
        Assert.NotNull(problem);
        return problem;
    }

    private static (string? Text, ForgeDiagnostic? Problem) Try(
        SuitePlan plan,
        string suiteTemplate,
        (string Name, string Text)[] partials
    )
    {
        var store = new MemoryTextStore().With(PathOf("suite"), suiteTemplate);
        foreach (var (name, text) in partials)
        {
            store.With(PathOf(name), text);
        }

        var templates = TemplateSet.Load(TestFramework.XunitV3, store, Overrides);
        if (!templates.HasValue)
        {
            return (null, Assert.Single(templates.Diagnostics));
        }

        var suite = SuiteRenderer.Render(plan, templates.Value);
        return suite.HasValue ? (suite.Value.Files[0].Text, null) : (null, Assert.Single(suite.Diagnostics));
    }
}
