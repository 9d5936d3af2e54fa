using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Rendering;

/// <summary>A template of one test framework with those that it includes, ready to render files.</summary>
/// <remarks>
/// Templates of the user's are text from strangers, for a repository may bring them along. They see prepared text
/// only; how long they are, nest, loop and print is limited; whatever they do, loading and rendering them ends within
/// five seconds. A set is immutable and safe for use by several threads.
/// </remarks>
public sealed class TemplateSet
{
    private static readonly ConcurrentDictionary<string, TemplateSet> BuiltIn = new(StringComparer.Ordinal);

    private readonly TemplateSource _root;
    private readonly bool _isTrusted;
    private readonly Lazy<Action<TextWriter, TemplateScope>> _template;

    private TemplateSet(TemplateSource root, bool isTrusted, Func<Action<TextWriter, TemplateScope>> compile)
    {
        _root = root;
        _isTrusted = isTrusted;
        _template = new(compile);
    }

    /// <summary>Loads a template of a test framework.</summary>
    /// <param name="framework">The test framework.</param>
    /// <param name="store">Where the user's templates are read.</param>
    /// <param name="overrideDirectory">
    /// The absolute path of a folder in which <c>xunit</c>, <c>nunit</c>, <c>mstest</c> and <c>tunit</c> hold the
    /// user's templates: each replaces the built-in one of its name, or is included by another. <see langword="null"/>
    /// for the built-in templates.
    /// </param>
    /// <param name="name">The template, without extension.</param>
    /// <returns>The set; no value if a template of the user's cannot be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="framework"/> is not a defined value.</exception>
    public static StageResult<TemplateSet> Load(
        TestFramework framework,
        ITextStore store,
        string? overrideDirectory,
        string name = "suite"
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        return LoadFrom(TemplateFiles.FolderOf(framework), name, store, overrideDirectory);
    }

    /// <summary>Loads a template of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The template, without extension.</param>
    /// <param name="store">Where the user's templates are read.</param>
    /// <param name="overrideDirectory">The absolute path of the folder with the user's templates; <see langword="null"/> for none.</param>
    /// <returns>The set; no value if a template of the user's cannot be used.</returns>
    internal static StageResult<TemplateSet> LoadFrom(
        string folder,
        string name,
        ITextStore store,
        string? overrideDirectory
    )
    {
        var key = $"{folder}/{name}";
        if (overrideDirectory is null && BuiltIn.TryGetValue(key, out var known))
        {
            return StageResult.Of(known);
        }

        var files = new TemplateFiles(folder, store, overrideDirectory);
        var partials = new TemplateCollector(files);
        var root = files.TryFind(name, out var problem);
        problem ??= partials.Collect(root!);
        if (problem is not null)
        {
            return StageResult.Failed<TemplateSet>(problem);
        }

        return files.HasOverrides
            ? Compile(root!, partials)
            : StageResult.Of(BuiltIn.GetOrAdd(key, _ => new(root!, isTrusted: true, CompilerOf(root!, partials))));
    }

    /// <summary>Renders one file.</summary>
    /// <param name="model">What the templates see.</param>
    /// <param name="testCount">How many tests, or members of another kind, the file has.</param>
    /// <param name="problem">Why the file could not be rendered; <see langword="null"/> if it could.</param>
    /// <returns>The text; <see langword="null"/> if the file could not be rendered.</returns>
    internal string? TryRender(TemplateScope model, int testCount, out ForgeDiagnostic? problem)
    {
        var budget = new RenderBudget(testCount, _isTrusted ? null : RenderBudget.Deadline);
        var text = new StringBuilder(1024 + (testCount * 1024));
        problem = null;
        if (_isTrusted)
        {
            Render(model, text, budget);
        }
        else
        {
            var ended = Watchdog.TryRun(
                () => Render(model, text, budget),
                RenderBudget.Deadline * 1.1,
                out var failure
            );
            problem = Explain(ended, budget, failure);
        }

        return problem is null ? text.ToString() : null;
    }

    private static StageResult<TemplateSet> Compile(TemplateSource root, TemplateCollector partials)
    {
        var current = root;
        Action<TextWriter, TemplateScope>? compiled = null;
        var ended = Watchdog.TryRun(
            () => compiled = TemplateEngine.Compile(root, partials.Partials, template => current = template),
            RenderBudget.Deadline,
            out var failure
        );
        return !ended ? StageResult.Failed<TemplateSet>(current.Exhausted("it takes too long to compile"))
            : failure is not null ? StageResult.Failed<TemplateSet>(current.Invalid(failure.Message))
            : StageResult.Of(new TemplateSet(root, isTrusted: false, () => compiled!));
    }

    private static Func<Action<TextWriter, TemplateScope>> CompilerOf(
        TemplateSource root,
        TemplateCollector partials
    ) => () => TemplateEngine.Compile(root, partials.Partials, _ => { });

    private void Render(TemplateScope model, StringBuilder text, RenderBudget budget)
    {
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
        using var metered = new BudgetedWriter(writer, budget);
        budget.Run(() => _template.Value(metered, model));
    }

    // The engine is not ours and reads text from strangers: whatever it throws, the template is to blame.
    private ForgeDiagnostic? Explain(bool ended, RenderBudget budget, Exception? failure)
    {
        var culprit = budget.Culprit ?? _root;
        return !ended ? culprit.Exhausted("it takes too long")
            : budget.Exhaustion is { } reason ? culprit.Exhausted(reason)
            : failure is not null ? culprit.Invalid(failure.GetBaseException().Message)
            : null;
    }
}
