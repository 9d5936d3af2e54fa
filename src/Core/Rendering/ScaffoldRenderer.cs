using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Scaffolding;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Rendering;

/// <summary>
/// Takes planned fixtures and templates, gives the text of their files: new ones, and those of existing classes with
/// more members. One renderer serves one plan.
/// </summary>
public sealed class ScaffoldRenderer
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private readonly ITextStore _store;
    private readonly string? _overrideDirectory;
    private readonly Dictionary<(TestFramework, string), TemplateSet> _sets = [];
    private readonly List<RenderedFile> _files = [];
    private readonly List<ForgeDiagnostic> _diagnostics = [];

    private ScaffoldRenderer(ITextStore store, string? overrideDirectory) =>
        (_store, _overrideDirectory) = (store, overrideDirectory);

    /// <summary>Renders the files of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="store">Where templates and existing files are read.</param>
    /// <param name="overrideDirectory">The absolute path of a folder with templates of the user's; <see langword="null"/> for none.</param>
    /// <returns>The files; no value if a template failed. A class that cannot get more members is reported and left as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<RenderedScaffold> Render(ScaffoldPlan plan, ITextStore store, string? overrideDirectory)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(store);
        var renderer = new ScaffoldRenderer(store, overrideDirectory);
        return plan.Bases.All(renderer.Add) && plan.Doubles.All(renderer.Add)
            ? StageResult.Of(new RenderedScaffold(renderer._files.ToEquatableArray()), renderer._diagnostics)
            : StageResult.Failed<RenderedScaffold>(renderer._diagnostics);
    }

    // false ends the rendering: a template failed, and has said so
    private bool Add(ScaffoldedBase planned)
    {
        var framework = planned.Framework;
        var isWritten = planned.Place.Exists
            ? Extend(planned.Place, planned.Usings, planned.Fixtures.Count, [.. PartsOf(planned)], FileContent.Fixtures)
            : Create(
                "base",
                planned.Place,
                ScaffoldModel.Of(planned),
                framework,
                planned.Fixtures.Count,
                FileContent.Fixtures
            );
        if (isWritten is not true || planned.SmokeTests is not { Tests.IsEmpty: false } smoke)
        {
            return isWritten is not null;
        }

        isWritten = smoke.Place.Exists
            ? Extend(
                smoke.Place,
                smoke.Usings,
                smoke.Tests.Count,
                [
                    .. smoke.Tests.Select(test =>
                        RenderPart("smoke-test", ScaffoldModel.Of(test, smoke.Category), framework)
                    ),
                ],
                FileContent.SmokeTests
            )
            : Create(
                "smoke",
                smoke.Place,
                ScaffoldModel.Of(smoke, planned.Place.Name),
                framework,
                smoke.Tests.Count,
                FileContent.SmokeTests
            );
        return isWritten is not null;
    }

    private bool Add(ScaffoldedDouble planned) =>
        Create(
            planned.Contract.Length == 0 ? "clock" : "fake",
            planned.Place,
            ScaffoldModel.Of(planned),
            planned.Framework,
            // the base that uses it has the fixture
            0,
            FileContent.Fixtures
        )
            is not null;

    // null if a template failed
    private bool? Create(
        string template,
        ScaffoldPlace place,
        TemplateScope model,
        TestFramework framework,
        int count,
        FileContent content
    )
    {
        if (Render(template, model, framework) is not { } rendered)
        {
            return null;
        }

        var text = SourceLayout.Apply(rendered, place.Namespace, place.Style);
        if (SourceCheck.FindSyntaxError(SourceCheck.Parse(place.Path, text)) is { } problem)
        {
            _diagnostics.Add(problem);
            return null;
        }

        _files.Add(new(place.Path, place.Root, text, place.Style.ByteOrderMark, count) { Content = content });
        return true;
    }

    // false if the class was left as it is, null if a template failed
    private bool? Extend(
        ScaffoldPlace place,
        EquatableArray<string> usings,
        int added,
        IReadOnlyList<string?> members,
        FileContent content
    )
    {
        if (members.Any(member => member is null))
        {
            return null;
        }

        var known = _files.FindIndex(file => string.Equals(file.Path, place.Path, StringComparison.Ordinal));
        var original = known < 0 ? Open(place.Path) : _files[known].Original;
        if (original is null)
        {
            return false;
        }

        var merged = ClassAdditions.Apply(
            known < 0 ? original.Text : _files[known].Text,
            ParseOptions,
            place.MetadataName,
            new(members.OfType<string>().ToEquatableArray(), usings),
            place.Style
        );
        if (merged.Text is not { } text)
        {
            _diagnostics.Add(ForgeDiagnostic.Of(Rules.BaseNotExtended, place.Path, merged.Refusal!));
            return false;
        }

        var count = added + (known < 0 ? 0 : _files[known].Count);
        var file = new RenderedFile(place.Path, place.Root, text, place.Style.ByteOrderMark, count, original)
        {
            Content = content,
        };
        if (known < 0)
        {
            _files.Add(file);
        }
        else
        {
            _files[known] = file;
        }

        return true;
    }

    // properties first, as in a new base
    private IEnumerable<string?> PartsOf(ScaffoldedBase planned) =>
        planned
            .Fixtures.Select(fixture => ("fixture", Fixture: fixture))
            .Concat(
                planned.Fixtures.Where(fixture => !fixture.Maker.IsEmpty).Select(fixture => ("maker", Fixture: fixture))
            )
            .Select(part =>
                RenderPart(part.Item1, ScaffoldModel.Of(part.Fixture, planned.IsAnnotated), planned.Framework)
            );

    private StoredText? Open(string path)
    {
        try
        {
            return _store.TryOpen(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(ForgeDiagnostic.Of(Rules.BaseNotExtended, path, exception.Message));
            return null;
        }
    }

    // a member of a class that stands at level zero
    private string? RenderPart(string template, TemplateScope model, TestFramework framework) =>
        Render(template, model, framework) is { } text
            ? string.Join(
                    '\n',
                    text.Split('\n')
                        .Select(line =>
                            line.StartsWith("    ", StringComparison.Ordinal) ? line[4..].TrimEnd() : line.TrimEnd()
                        )
                )
                .Trim('\n')
            : null;

    private string? Render(string template, TemplateScope model, TestFramework framework)
    {
        if (!_sets.TryGetValue((framework, template), out var set))
        {
            var loaded = TemplateSet.Load(framework, _store, _overrideDirectory, template);
            _diagnostics.AddRange(loaded.Diagnostics);
            if (loaded.Value is null)
            {
                return null;
            }

            set = loaded.Value;
            _sets.Add((framework, template), set);
        }

        var text = set.TryRender(model, 1, out var problem);
        if (problem is not null)
        {
            _diagnostics.Add(problem);
        }

        return text;
    }
}
