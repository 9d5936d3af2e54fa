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
        foreach (var planned in plan.Files)
        {
            var testCount = planned.Class.Tests.Count;
            var rendered = templates.TryRender(SuiteModel.Of(planned, plan.Style), testCount, out var problem);
            if (rendered is null)
            {
                return StageResult.Failed<RenderedSuite>(problem!);
            }

            var text = SourceLayout.Apply(rendered, planned.Namespace, plan.Style);
            problem = SourceCheck.FindSyntaxError(planned.Path, text);
            if (problem is not null)
            {
                return StageResult.Failed<RenderedSuite>(problem);
            }

            files.Add(new(planned.Path, plan.Root, text, plan.Style.ByteOrderMark, testCount));
        }

        return StageResult.Of(new RenderedSuite(plan.Type, files.ToEquatableArray()));
    }
}
