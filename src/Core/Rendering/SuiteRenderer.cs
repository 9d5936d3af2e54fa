using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Rendering;

/// <summary>
/// Takes the plan of a suite and templates, gives the text of its files. It knows nothing of where behaviors come
/// from, and hands templates prepared text only.
/// </summary>
public static class SuiteRenderer
{
    /// <summary>Renders the files of a suite in the layout that the plan asks for.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="templates">The templates of the plan's test framework.</param>
    /// <returns>
    /// The text of every file, which is C# without syntax errors; no value if a template failed, was stopped, or
    /// rendered anything else.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<RenderedSuite> Render(SuitePlan plan, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(templates);
        var files = new List<RenderedFile>(plan.Files.Count);
        var trees = new List<SyntaxTree>(plan.Files.Count);
        foreach (var planned in plan.Files)
        {
            if (Render(planned, plan, templates, out var problem) is not { } file)
            {
                return StageResult.Failed<RenderedSuite>(problem!);
            }

            files.Add(file.Rendered);
            trees.Add(file.Tree);
        }

        return StageResult.Of(new RenderedSuite(plan.Type, files.ToEquatableArray()) { Trees = trees });
    }

    /// <summary>Renders the class that tests an implementation.</summary>
    /// <param name="heir">The class, one of <paramref name="plan"/>.</param>
    /// <param name="plan">The plan of the suite that it derives from.</param>
    /// <param name="templates">The templates of the plan's test framework.</param>
    /// <returns>The text of its file; no value under the conditions of <see cref="Render(SuitePlan, TemplateSet)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<RenderedFile> Render(PlannedHeir heir, SuitePlan plan, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(heir);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(templates);
        return Render(heir.File, plan, templates, out var problem) is { } file
            ? StageResult.Of(file.Rendered with { Count = 1, Content = FileContent.Implementation })
            : StageResult.Failed<RenderedFile>(problem!);
    }

    private static (RenderedFile Rendered, SyntaxTree Tree)? Render(
        PlannedFile planned,
        SuitePlan plan,
        TemplateSet templates,
        out ForgeDiagnostic? problem
    )
    {
        var testCount = planned.Class.Tests.Count;
        var rendered = templates.TryRender(SuiteModel.Of(planned, plan.Style), testCount, out problem);
        if (rendered is null)
        {
            return null;
        }

        var text = SourceLayout.Apply(rendered, planned.Namespace, plan.Style);
        var tree = SourceCheck.Parse(planned.Path, text);
        problem = SourceCheck.FindSyntaxError(tree);
        return problem is null ? (new(planned.Path, plan.Root, text, plan.Style.ByteOrderMark, testCount), tree) : null;
    }
}
