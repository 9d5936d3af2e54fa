using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core;
using SkeletonForge.Core.Regeneration;

namespace SkeletonForge.TestKit.Replays;

/// <summary>What a run over a version did.</summary>
/// <param name="Version">The version.</param>
/// <param name="Outcomes">The tests by what became of them.</param>
/// <param name="Written">The tests that a person has written by then.</param>
/// <param name="Paired">The behaviors that kept their id although another would be derived now, and were not so before.</param>
/// <param name="Problems">What the law forbids: lost edits, files that do not parse, a second run that changes something, silent changes.</param>
/// <param name="Diagnostics">The ids of what was noticed.</param>
public sealed record ReplayStep(
    string Version,
    IReadOnlyDictionary<TestOutcome, int> Outcomes,
    int Written,
    int Paired,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Diagnostics
);

/// <summary>A behavior that was found again under another id, or with other words.</summary>
/// <param name="Version">The version that it changed in.</param>
/// <param name="Was">The behavior as it was.</param>
/// <param name="Is">The behavior as it is.</param>
public sealed record ReplayedPair(string Version, ReplayedBehavior Was, ReplayedBehavior Is);

/// <summary>
/// Generates the suites of a library for one version after the other, while a share of the tests is written by a person,
/// and looks after every run whether the law of regeneration held.
/// </summary>
public sealed class HistoryReplay
{
    private readonly ReplayProject _project = new();
    private readonly List<FilledTest> _filled = [];
    private readonly List<ReplayedPair> _pairs = [];

    /// <summary>The behaviors that were found again although their ids or their words changed.</summary>
    public IReadOnlyList<ReplayedPair> Pairs => _pairs;

    /// <summary>Generates the suites of the next version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What happened.</returns>
    public async Task<ReplayStep> StepAsync(LibraryVersion version, CancellationToken cancellationToken = default)
    {
        var before = ReplayedContracts.Read(_project.Store);
        var result = await _project.GenerateAsync(version, cancellationToken);
        var after = ReplayedContracts.Read(_project.Store);
        var problems = new List<string>(
            _project.Trees().Where(HasErrors).Select(tree => $"{tree.FilePath} does not parse")
        );
        if (result.Value is null)
        {
            problems.Add(
                "nothing was generated: " + string.Join("; ", result.Diagnostics.Select(found => found.Message))
            );
        }

        problems.AddRange(FindLosses());
        problems.AddRange(FindSilentChanges(result.Value, after));
        var files = _project.Store.Files;
        await _project.GenerateAsync(version, cancellationToken);
        problems.AddRange(ChangesSince(files));
        var paired = NotePairs(version.Name, before, after);
        var tests = result.Value?.Tests ?? default;
        await _project.AcceptAsync(
            tests.Where(test => test.Outcome == TestOutcome.NeedsReview).Select(test => test.Name).Append("none"),
            cancellationToken
        );
        problems.AddRange(FindLosses());
        Write(tests, after);
        return new(
            version.Name,
            tests.CountBy(test => test.Outcome).ToDictionary(),
            _filled.Count,
            paired,
            problems,
            [.. result.Diagnostics.Select(found => found.Rule.Id)]
        );
    }

    private static bool HasErrors(SyntaxTree tree) =>
        tree.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error);

    private IEnumerable<string> ChangesSince(IReadOnlyDictionary<string, string> files)
    {
        var now = _project.Store.Files;
        return files
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(path =>
                !string.Equals(files.GetValueOrDefault(path), now.GetValueOrDefault(path), StringComparison.Ordinal)
            )
            .Select(path => $"a second run changes {path}");
    }

    private Dictionary<string, MethodDeclarationSyntax> WrittenMethods() =>
        _project
            .Trees()
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Select(method => (Method: method, Marker: MarkerIn(method)))
            .Where(found => found.Marker is not null)
            .ToDictionary(found => found.Marker!, found => found.Method, StringComparer.Ordinal);

    private static string? MarkerIn(MethodDeclarationSyntax method) =>
        method
            .Body?.DescendantTokens()
            .Select(token => token.ValueText)
            .FirstOrDefault(text => text.StartsWith("Written_", StringComparison.Ordinal));

    private IEnumerable<string> FindLosses()
    {
        var methods = WrittenMethods();
        return _filled
            .Where(test => !methods.TryGetValue(test.Marker, out var method) || !test.IsKeptIn(method))
            .Select(test => $"{test.Type} {test.Id}: what a person wrote is lost");
    }

    // what a written test promises may change only where that is said
    private IEnumerable<string> FindSilentChanges(
        ForgeResult? result,
        Dictionary<(string Type, string Id), ReplayedBehavior> behaviors
    )
    {
        var told = (result?.Tests ?? default)
            .Where(test => test.Outcome is TestOutcome.NeedsReview or TestOutcome.Renamed)
            .Select(test => (test.Type.Value, test.Id))
            .ToHashSet();
        foreach (var test in _filled)
        {
            if (!behaviors.TryGetValue((test.Type, test.Id), out var now))
            {
                continue;
            }

            if (
                !string.Equals(now.Promise, test.Promise, StringComparison.Ordinal)
                && !told.Contains(("T:" + now.Type, test.Id))
            )
            {
                yield return $"{test.Type} {test.Id}: silently from '{test.Promise}' to '{now.Promise}'";
            }

            test.Promise = now.Promise;
        }
    }

    private int NotePairs(
        string version,
        Dictionary<(string Type, string Id), ReplayedBehavior> before,
        Dictionary<(string Type, string Id), ReplayedBehavior> after
    )
    {
        var paired = 0;
        foreach (var (key, was) in before)
        {
            if (
                !string.Equals(key.Type, "T:" + was.Type, StringComparison.Ordinal)
                || !after.TryGetValue(key, out var now)
            )
            {
                continue;
            }

            var isRederived = !string.Equals(was.Derived, now.Derived, StringComparison.Ordinal);
            paired += isRederived ? 1 : 0;
            if (isRederived || !string.Equals(was.Promise, now.Promise, StringComparison.Ordinal))
            {
                _pairs.Add(new(version, was, now));
            }
        }

        return paired;
    }

    private void Write(IEnumerable<TestReport> tests, Dictionary<(string Type, string Id), ReplayedBehavior> behaviors)
    {
        var chosen = tests
            .Where(test =>
                test.Outcome is TestOutcome.Added or TestOutcome.Unchanged or TestOutcome.Updated
                && test.Location is not null
                && FilledTest.IsChosen(test.Type.Value, test.Id)
                && behaviors.ContainsKey((test.Type.Value, test.Id))
            )
            .ToLookup(test => test.Location!.Path, StringComparer.Ordinal);
        foreach (var tree in _project.Trees().Where(tree => chosen.Contains(tree.FilePath)))
        {
            var text = tree.ToString();
            var pending = tree.GetRoot()
                .DescendantNodes()
                .OfType<MethodDeclarationSyntax>()
                .Where(method => IsPending(method))
                .ToList();
            // from the end, so that what stands before keeps its place
            foreach (
                var (test, method) in chosen[tree.FilePath]
                    .Select(test => (Test: test, Method: pending.Find(method => IsOf(method, test.Id))))
                    .Where(found => found.Method is not null)
                    .DistinctBy(found => found.Method)
                    .OrderByDescending(found => found.Method!.SpanStart)
            )
            {
                (text, var filled) = FilledTest.Write(text, method!, test.Type.Value, test.Id);
                filled.Promise = behaviors[(test.Type.Value, test.Id)].Promise;
                _filled.Add(filled);
            }

            _project.Store.With(tree.FilePath, text);
        }
    }

    private static bool IsPending(MethodDeclarationSyntax method) =>
        method.Body is { Statements.Count: 0 }
        && method.AttributeLists.ToString().Contains("Skip = ", StringComparison.Ordinal);

    private static bool IsOf(MethodDeclarationSyntax method, string id) =>
        method.AttributeLists.ToString().Contains($"(\"Behavior\", \"{id}\")", StringComparison.Ordinal);
}
