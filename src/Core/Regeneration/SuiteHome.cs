using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration;

/// <summary>The class that holds most tests of a type: new ones go there, beside those that they follow.</summary>
internal sealed class SuiteHome
{
    private readonly SuiteSite _site;
    private readonly IReadOnlyList<TestVerdict> _verdicts;
    private readonly TestIndex _index;
    private readonly string _className;
    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);

    private SuiteHome(SuiteSite site, IReadOnlyList<TestVerdict> verdicts, TestIndex index)
    {
        _site = site;
        _verdicts = verdicts;
        _index = index;
        _className =
            verdicts
                .GroupBy(verdict => verdict.Test.ClassName, StringComparer.Ordinal)
                .OrderByDescending(tests => tests.Count())
                .ThenByDescending(tests => string.Equals(tests.Key, site.ClassName, StringComparison.Ordinal))
                .ThenBy(tests => tests.Key, StringComparer.Ordinal)
                .FirstOrDefault()
                ?.Key
            ?? site.ClassName;
    }

    /// <summary>The absolute paths of the files that the class has parts in.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>Finds the home of a suite.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="verdicts">What becomes of the tests that there are.</param>
    /// <param name="index">The tests of the test project.</param>
    public static SuiteHome Find(SuiteSite site, IReadOnlyList<TestVerdict> verdicts, TestIndex index) =>
        new(site, verdicts, index);

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
        var tests = _verdicts.FirstOrDefault(verdict => IsAtHome(verdict.Test))?.Test;
        var parts = _index.ClassOf(_className, tests?.Source.Path ?? _site.Planned.Path).Parts;
        foreach (var (file, _) in parts.Where(part => part.File.Error is null))
        {
            files.Of(file, _site);
        }

        Paths = parts.Select(part => part.File.Path).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        if (parts.Count == 0)
        {
            files.Create(_site, generated, wanted);
            Paths = [_site.Planned.Path];
            return [.. wanted.Select(test => (test, _site.Planned.Path))];
        }

        var usable = parts.Where(IsUsable).ToList();
        if (usable.Count == 0)
        {
            var (file, part) = parts[0];
            diagnostics.Add(
                file.Error is { } error
                    ? ForgeDiagnostic.At(Rules.TestsNotRead, new(file.Path), file.Path, error)
                    : ForgeDiagnostic.At(
                        Rules.SuiteNotExtended,
                        new(file.Path),
                        file.Path,
                        $"'{part.Identifier.ValueText}' has no body in braces that begins and ends under the same conditions."
                    )
            );
            return [];
        }

        return Place([.. wanted.Select(test => NameIn(_className, _site.Planned.Path, test))], usable, files);
    }

    private static bool IsUsable((TestFile File, TypeDeclarationSyntax Part) place) =>
        place.File.Error is null
        && !place.Part.OpenBraceToken.IsKind(SyntaxKind.None)
        && place.File.Branches.AreAlike(place.Part.OpenBraceToken.SpanStart, place.Part.CloseBraceToken.SpanStart);

    private List<(GeneratedTest Test, string Path)> Place(
        IReadOnlyList<GeneratedTest> wanted,
        List<(TestFile File, TypeDeclarationSyntax Part)> parts,
        FileMerges files
    )
    {
        var added = new List<(GeneratedTest, string)>();
        var neighbors = Neighbors(parts);
        var last = parts
            .OrderByDescending(part => neighbors.Values.Count(test => test.Method.Parent == part.Part))
            .First();
        foreach (var group in wanted.GroupBy(test => AnchorOf(test, neighbors)))
        {
            var (file, part) = group.Key.Test is { } near
                ? (near.Source, (TypeDeclarationSyntax)near.Method.Parent!)
                : last;
            var merge = files.Of(file, _site);
            var members = group.Select(test => test.Text).ToEquatableArray();
            var into = merge.InsertionInto(part);
            var beside = group.Key switch
            {
                { Test: null } => null,
                { IsBefore: true, Test: var next } => into.Before(members, next.Method, next.Extent.Top),
                { Test: var previous } => into.After(members, previous.Method),
            };
            added.AddRange(group.Select(test => (test, file.Path)));
            merge.Add(beside is { } insertion ? [insertion] : into.Of(members), group, part);
        }

        return added;
    }

    // tests that stay where they are, and are compiled whenever their class is
    private Dictionary<string, ExistingTest> Neighbors(List<(TestFile File, TypeDeclarationSyntax Part)> parts)
    {
        var neighbors = new Dictionary<string, ExistingTest>(StringComparer.Ordinal);
        foreach (
            var test in _verdicts
                .Where(verdict => verdict.Outcome is not TestOutcome.Removed && verdict.Generated is not null)
                .Select(verdict => verdict.Test)
        )
        {
            var part = parts.Find(part => part.Part == test.Method.Parent).Part;
            if (part is not null && test.Source.Branches.AreAlike(part.OpenBraceToken.SpanStart, test.Method.SpanStart))
            {
                foreach (var id in test.Ids)
                {
                    neighbors.TryAdd(id, test);
                }
            }
        }

        return neighbors;
    }

    private (ExistingTest? Test, bool IsBefore) AnchorOf(GeneratedTest test, Dictionary<string, ExistingTest> neighbors)
    {
        var ids = _site.Class.Tests.Select(planned => planned.Behavior.Id).ToList();
        var index = ids.IndexOf(test.Id);
        var previous = ids.Take(index)
            .Reverse()
            .Select(neighbors.GetValueOrDefault)
            .FirstOrDefault(near => near is not null);
        return previous is not null
            ? (previous, false)
            : (ids.Skip(index).Select(neighbors.GetValueOrDefault).FirstOrDefault(near => near is not null), true);
    }

    private bool IsAtHome(ExistingTest test) => string.Equals(test.ClassName, _className, StringComparison.Ordinal);

    private GeneratedTest NameIn(string className, string path, GeneratedTest test)
    {
        if (!_taken.TryGetValue(className, out var taken))
        {
            taken = [.. _index.ClassOf(className, path).Names];
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
