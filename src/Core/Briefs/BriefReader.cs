using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Briefs;

/// <summary>Collects what a brief holds. It is read once, and can then be written in any detail.</summary>
internal sealed class BriefReader
{
    private readonly BriefQuery _query;
    private readonly BriefSuite _suite;
    private readonly EquatableArray<TestInQuestion> _tests;
    private readonly IReadOnlyList<TestInQuestion> _all;
    private readonly BriefPaths _paths;
    private readonly IReadOnlyList<BriefFile> _principles;
    private readonly TestFrame _frame;
    private readonly IReadOnlyList<Fixture> _fixtures;
    private readonly FixtureSources? _sources;
    private readonly ContractExcerpt _contract;
    private readonly IReadOnlyList<string> _further;

    /// <summary>Reads what a brief needs.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="selection">The tests that it is about.</param>
    /// <param name="all">All tests of the suite, in order.</param>
    /// <param name="index">The test project.</param>
    /// <param name="principles">The repository's own rules.</param>
    /// <param name="paths">How files are named.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public BriefReader(
        BriefQuery query,
        BriefSelection selection,
        IReadOnlyList<TestInQuestion> all,
        TestIndex index,
        IReadOnlyList<BriefFile> principles,
        BriefPaths paths,
        CancellationToken cancellationToken
    )
    {
        (_query, _suite, _tests, _all) = (query, selection.Suite, selection.Tests, all);
        (_principles, _paths, _frame) = (principles, paths, new(index));
        _fixtures = [.. _suite.FixturesOf(_tests.Select(test => test.Planned))];
        _sources = _suite.Site.Project.Compilation is { } tests ? new(tests, _suite, _fixtures, paths) : null;
        _contract = new(
            _suite.Subject,
            _suite.Contract,
            query.Step == BriefStep.Fixtures ? [] : [.. _tests.Select(test => test.Planned.Behavior)],
            _sources?.Subjects ?? [],
            query.Full,
            cancellationToken
        );
        _further =
        [
            .. _contract
                .Namespaces.Where(name => name.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Collects what is shown in some detail.</summary>
    /// <param name="detail">The detail.</param>
    public Brief Compose(BriefDetail detail)
    {
        var example =
            _query.Step == BriefStep.Fill && detail.Has(BriefPart.Example) ? ExampleChoice.Find(_tests[0], _all) : null;
        return new()
        {
            Step = _query.Step,
            Subject = _suite.Contract.ShortName,
            Principles = detail.Has(BriefPart.Principles) ? _principles.ToEquatableArray() : default,
            Contract = _contract.Render(detail),
            Fixtures = _fixtures
                .Select(fixture => new BriefFixture(
                    fixture.DisplayName,
                    fixture.TypeName,
                    fixture.Location is { } place ? _paths.Of(place.Path) : null,
                    fixture.Location?.Line ?? 0
                ))
                .ToEquatableArray(),
            FixtureClasses = (_sources?.Classes ?? []).ToEquatableArray(),
            FixtureTypes = detail.Has(BriefPart.FixtureTypes) ? (_sources?.Types ?? []).ToEquatableArray() : default,
            Missing = _tests
                .SelectMany(test =>
                    test.Planned.Missing.Select(missing => missing.TypeName).Distinct(StringComparer.Ordinal)
                )
                .GroupBy(name => name, StringComparer.Ordinal)
                .Select(name => new BriefGap(name.Key, name.Count()))
                .ToEquatableArray(),
            // the fixtures are those of the whole suite, whatever a single test says
            Tests =
                _query.Step == BriefStep.Fixtures
                    ? default
                    : _tests.Select(test => Read(test, detail)).ToEquatableArray(),
            OtherTests =
                _query.Step == BriefStep.Review
                    ? _all.Except(_tests).Select(test => test.Text.Name).ToEquatableArray()
                    : default,
            NamespacesInScope = NamespacesInScope().ToEquatableArray(),
            Namespaces = _further.Except(NamespacesInScope(), StringComparer.Ordinal).ToEquatableArray(),
            TargetFramework = _suite.Site.Project.TargetFramework,
            WarningsAreErrors =
                _suite.Site.Project.Compilation?.Options.GeneralDiagnosticOption == ReportDiagnostic.Error,
            Packages = _suite.Site.Project.Packages,
            Example = example is null
                ? null
                : new(
                    example.Name,
                    _paths.Of(example.Source.Path),
                    example.Location.Line,
                    example.TextIndentedWith("").ReplaceLineEndings("\n")
                ),
        };
    }

    // a namespace with those around it
    private static IEnumerable<string> NamesOf(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            yield return space[..end];
        }
    }

    private IEnumerable<string> NamespacesInScope() =>
        _tests
            .SelectMany(test => test.Text.Source.Imports)
            .Select(import => import.Name!.ToString())
            .Concat(_suite.Placement.NamespacesInScope)
            .Concat(NamesOf(_suite.Placement.Namespace))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private BriefTest Read(TestInQuestion test, BriefDetail detail)
    {
        var member = _suite.Contract.Members.FirstOrDefault(member => member.Id == test.Planned.Behavior.Member);
        var mark = TestAttributes.PendingMarkOf(test.Text.Method);
        return new()
        {
            Name = test.Text.Name,
            Behavior = detail.Has(BriefPart.LongDocumentation)
                ? test.Planned.Behavior
                : LongText.Cut(test.Planned.Behavior),
            Member = member?.DisplayName ?? "",
            State = test.State,
            Fixtures = test.Planned.Fixtures.Select(fixture => fixture.Name).ToEquatableArray(),
            Missing = test
                .Planned.Missing.Select(missing => missing.TypeName)
                .Distinct(StringComparer.Ordinal)
                .ToEquatableArray(),
            Path = _paths.Of(test.Text.Source.Path),
            Line = test.IsGenerated ? test.Text.Location.Line : 0,
            Code = _frame.Write(test.Text),
            PendingMark = mark?.Marked ?? "",
            WrittenMark = mark?.Unmarked ?? "",
        };
    }
}
