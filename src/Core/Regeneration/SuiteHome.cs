using System.Globalization;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Splitting;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration;

/// <summary>The classes that hold the tests of a type: new ones go there, beside those that they follow.</summary>
internal sealed class SuiteHome
{
    private readonly SuiteSite _site;
    private readonly IReadOnlyList<TestVerdict> _verdicts;
    private readonly TestIndex _index;
    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);

    /// <summary>Finds the home of a suite.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="verdicts">What becomes of the tests that there are.</param>
    /// <param name="index">The tests of the test project.</param>
    public SuiteHome(SuiteSite site, IReadOnlyList<TestVerdict> verdicts, TestIndex index)
    {
        _site = site;
        _verdicts = verdicts;
        _index = index;
        Parts = new(site, [.. verdicts.Select(verdict => verdict.Test)], index);
    }

    /// <summary>The classes.</summary>
    public SuiteParts Parts { get; }

    /// <summary>The absolute paths of the files that the classes have parts in.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>The test under a name that no other member of a class has.</summary>
    /// <param name="generated">The test as it is generated.</param>
    /// <param name="replaced">The test whose place it takes.</param>
    public GeneratedTest NameFor(GeneratedTest generated, ExistingTest replaced) =>
        NameIn(replaced.ClassName, replaced.Source.Path, generated);

    /// <summary>Adds tests.</summary>
    /// <param name="wanted">The tests, in the order of the plan.</param>
    /// <param name="files">The files of the run that change.</param>
    /// <param name="generated">The whole suite, for a file that does not exist yet.</param>
    /// <param name="diagnostics">Gets the reason if the tests cannot be added.</param>
    /// <returns>Each test as it was added, with the path of its file; none if they cannot be added.</returns>
    public IReadOnlyList<(GeneratedTest Test, string Path)> Add(
        IReadOnlyList<GeneratedTest> wanted,
        FileMerges files,
        GeneratedSuite generated,
        List<ForgeDiagnostic> diagnostics
    )
    {
        foreach (var spot in Parts.All.Where(spot => spot.Source.Error is null))
        {
            files.Of(spot.Source, _site);
        }

        JoinParts(files);
        var added = wanted.Count == 0 ? [] : AddTo(wanted, files, generated, diagnostics);
        Paths =
        [
            .. Parts
                .All.Select(spot => spot.Source.Path)
                .Concat(added.Select(each => each.Path))
                .Distinct(StringComparer.Ordinal),
        ];
        return added;
    }

    // a run that was killed, or a merge of branches, may have left a part that is not partial
    private void JoinParts(FileMerges files)
    {
        if (Parts is { Style: SplitStyle.Partial, OfMain: { Count: > 1 } parts })
        {
            foreach (var spot in parts.Where(spot => spot.Source.Error is null))
            {
                files.Of(spot.Source, _site).MakePartial(spot.Part);
            }
        }
    }

    private IReadOnlyList<(GeneratedTest Test, string Path)> AddTo(
        IReadOnlyList<GeneratedTest> wanted,
        FileMerges files,
        GeneratedSuite generated,
        List<ForgeDiagnostic> diagnostics
    )
    {
        if (Parts.All.Count == 0)
        {
            return new NewSuite(_site, generated, files, _index).Write(wanted);
        }

        if (!Parts.All.Any(spot => spot.IsUsable))
        {
            diagnostics.Add(Refusal(Parts.All[0]));
            return [];
        }

        var neighbors = new TestNeighbors(_site, _verdicts, Parts);
        var places = new PlaceFinder(_site, generated, Parts, neighbors, new(_site.Split, _verdicts), _index);
        var added = new Dictionary<GeneratedTest, (GeneratedTest, string)>();
        foreach (var (spot, tests) in places.Find(wanted, diagnostics))
        {
            var named = tests.Select(test => NameIn(spot.ClassName, spot.Source.Path, test)).ToList();
            Insert(named, spot, neighbors, files);
            foreach (var (test, name) in tests.Zip(named))
            {
                added.Add(test, (name, spot.Source.Path));
            }
        }

        return [.. wanted.Select(test => added[test])];
    }

    private static ForgeDiagnostic Refusal(Spot spot)
    {
        var path = spot.Source.Path;
        return spot.Source.Error is { } error
            ? ForgeDiagnostic.At(Rules.TestsNotRead, new(path), path, error)
            : ForgeDiagnostic.At(
                Rules.SuiteNotExtended,
                new(path),
                path,
                $"'{spot.Part.Identifier.ValueText}' has no body in braces that begins and ends under the same conditions."
            );
    }

    private void Insert(IReadOnlyList<GeneratedTest> tests, Spot spot, TestNeighbors neighbors, FileMerges files)
    {
        var merge = spot.IsNew ? files.Create(spot, _site) : files.Of(spot.Source, _site);
        if (spot.Continues is { } main)
        {
            files.Of(main.Source, _site).MakePartial(main.Part);
        }

        var into = merge.InsertionInto(spot.Part);
        foreach (
            var group in tests.GroupBy(test => neighbors.Of(test.PlannedId, near => near.Method.Parent == spot.Part))
        )
        {
            var members = group.Select(test => test.Text).ToEquatableArray();
            var beside = group.Key switch
            {
                { Test: null } => null,
                { IsBefore: true, Test: var next } => into.Before(members, next.Method, next.Extent.Top),
                { Test: var previous } => into.After(members, previous.Method),
            };
            merge.Add(beside is { } insertion ? [insertion] : into.Of(members), group, spot.Part);
        }
    }

    private GeneratedTest NameIn(string className, string path, GeneratedTest test)
    {
        if (!_taken.TryGetValue(className, out var taken))
        {
            taken = [.. _index.ClassOf(className, [path, _site.Planned.Path]).Names];
            taken.ExceptWith(
                _verdicts
                    .Where(verdict => string.Equals(verdict.Test.ClassName, className, StringComparison.Ordinal))
                    .Where(verdict => verdict.IsGenerated && verdict.Outcome is not TestOutcome.Unchanged)
                    .Select(verdict => verdict.Test.Name)
            );
            _taken.Add(className, taken);
        }

        var name = test.Name;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{test.Name}_{number}");
        }

        return test.Named(name);
    }
}
