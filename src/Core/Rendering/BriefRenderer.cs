using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Rendering;

/// <summary>Renders briefs as Markdown, by the templates of <c>templates/brief</c>.</summary>
internal sealed class BriefRenderer
{
    private const string Folder = "brief";

    private readonly TemplateSet _template;

    private BriefRenderer(TemplateSet template) => _template = template;

    /// <summary>Why the last brief could not be rendered; <see langword="null"/> if it could.</summary>
    public ForgeDiagnostic? Problem { get; private set; }

    /// <summary>Loads the template of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="store">Where the user's templates are read.</param>
    /// <param name="overrideDirectory">The absolute path of the folder with the user's templates; <see langword="null"/> for none.</param>
    /// <returns>The renderer; no value if a template of the user's cannot be used.</returns>
    public static StageResult<BriefRenderer> Load(BriefStep step, ITextStore store, string? overrideDirectory)
    {
        var loaded = TemplateSet.LoadFrom(Folder, NameOf(step), store, overrideDirectory);
        return loaded.Value is { } template
            ? StageResult.Of(new BriefRenderer(template), loaded.Diagnostics)
            : StageResult.Failed<BriefRenderer>(loaded.Diagnostics);
    }

    /// <summary>Renders a brief.</summary>
    /// <param name="brief">The brief.</param>
    /// <returns>The page, with a final newline; <see langword="null"/> if its template failed.</returns>
    public string? Render(Brief brief)
    {
        var size = brief.Contract.Length + brief.Principles.Sum(file => file.Text.Length);
        var text = _template.TryRender(BriefModel.Of(brief), brief.Tests.Count + (size / 1_000), out var problem);
        Problem = problem;
        return text is null ? null : text.TrimEnd('\n') + "\n";
    }

    private static string NameOf(BriefStep step) =>
        step switch
        {
            BriefStep.Principles => "principles",
            BriefStep.Fixtures => "fixtures",
            BriefStep.Fill => "fill",
            BriefStep.Review => "review",
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step."),
        };
}
