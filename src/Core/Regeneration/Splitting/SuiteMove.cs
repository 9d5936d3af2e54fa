using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>Moves the tests of a suite that exists to the files of their groups, as they are.</summary>
internal sealed class SuiteMove
{
    private readonly SuiteSite _site;
    private readonly IReadOnlyList<ExistingTest> _tests;
    private readonly TestIndex _index;
    private readonly FileMerges _files;
    private readonly SuiteParts _parts;
    private readonly SplitStyle _style;
    private readonly Dictionary<string, TestGroup> _groups;
    private readonly List<TestReport> _reports = [];

    /// <summary>Looks at a suite.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="tests">Its tests.</param>
    /// <param name="style">How it is to be split; <see langword="null"/> for as it is already, or as configured.</param>
    /// <param name="index">The tests of the test project.</param>
    /// <param name="files">The files of the run that change.</param>
    public SuiteMove(
        SuiteSite site,
        IReadOnlyList<ExistingTest> tests,
        SplitStyle? style,
        TestIndex index,
        FileMerges files
    )
    {
        _site = site;
        _tests = tests;
        _index = index;
        _files = files;
        _parts = new(site, tests, index);
        _style = style ?? _parts.Style ?? site.Split.Style;
        _groups = site
            .Class.Tests.Select(test =>
                (test.Behavior.Id, TestGroup.Of(test.Behavior.Member, test.Behavior.Outcome.Kind))
            )
            .Concat(
                (site.Known?.Tests ?? default).Select(test =>
                    (test.Id, TestGroup.Of(new(test.Member), test.OutcomeKind))
                )
            )
            .DistinctBy(each => each.Id, StringComparer.Ordinal)
            .ToDictionary(each => each.Id, each => each.Item2, StringComparer.Ordinal);
    }

    /// <summary>Why the suite, or a test of it, was not split, if a person has to know.</summary>
    public List<ForgeDiagnostic> Diagnostics { get; } = [];

    /// <summary>The files that give tests, each with a file that gets some.</summary>
    public List<(string From, string To)> Ways { get; } = [];

    /// <summary>Moves the tests.</summary>
    /// <param name="onlyLong">Whether a suite without a file over the limit stays as it is.</param>
    /// <returns>What became of each test that belongs elsewhere.</returns>
    public IReadOnlyList<TestReport> Run(bool onlyLong)
    {
        if (_parts.All.Count == 0 || (onlyLong && !IsLong()))
        {
            return [];
        }

        if (FindRefusal() is { } refusal)
        {
            var path = _parts.All[0].Source.Path;
            Diagnostics.Add(ForgeDiagnostic.At(Rules.SuiteNotSplit, new(path), path, refusal));
            return [];
        }

        var moves = FindMoves();
        if (IsWorthIt(moves))
        {
            foreach (var group in moves.GroupBy(move => move.Group, move => move.Test))
            {
                Ways.AddRange(Move([.. group], group.Key));
            }
        }

        return _reports;
    }

    private bool IsLong() =>
        _parts.All.Any(spot =>
            !_site.Split.Allows(spot.Source.LineCount, _tests.Count(test => test.Source == spot.Source))
        );

    private string? FindRefusal()
    {
        if (_parts.All.Select(spot => spot.Source.Error).FirstOrDefault(error => error is not null) is { } error)
        {
            return error;
        }

        if (!string.Equals(_parts.ClassName, _site.ClassName, StringComparison.Ordinal))
        {
            return $"the tests stand in '{_parts.ClassName}', which is no class of the tool's.";
        }

        if (_parts.Style is { } already && already != _style)
        {
            return already == SplitStyle.Partial
                ? "it is split into parts of one class already."
                : "it is split into classes already.";
        }

        // a suite of classes may have none for what is shared
        if (_parts.Main is not { } main)
        {
            return _parts.OfMain.Count == 0 ? null : "its class has no body that could be changed.";
        }

        return Write(main, TestGroup.Main) is null ? "its class cannot be continued in another file."
            : _style == SplitStyle.Class && new MoveObstacles(_parts.OfMain, headEnd: 0).OfClasses() is { } obstacle
                ? $"{obstacle}; parts of one class would do."
            : null;
    }

    // tests of the main part, and those whose file has become too long for all outcomes of a member
    private List<(ExistingTest Test, TestGroup Group)> FindMoves()
    {
        var places = _parts.All.ToLookup(spot => spot.Part);
        var known = _tests
            .Where(test =>
                test.Method.Parent is TypeDeclarationSyntax parent
                && places.Contains(parent)
                && test.Ids.Any(_groups.ContainsKey)
            )
            .Select(test => (Test: test, Group: _groups[test.Ids.First(_groups.ContainsKey)]))
            .ToList();
        var targets = SuiteSplit.PlanMembers(
            [.. known.Select(each => (each.Group, each.Test.Lines))],
            SharedLines,
            _site.Split
        );
        return
        [
            .. known
                .Zip(targets, (each, target) => (each.Test, Group: target))
                .Where(each => !each.Group.IsMain && !IsThere(each.Test, each.Group, known)),
        ];
    }

    private int SharedLines =>
        _parts.Main is { } main && Write(main, TestGroup.Main) is { } shell ? shell.AsSpan().Count('\n') : 0;

    // of a file that held all outcomes of a member, the first outcome keeps it
    private bool IsThere(ExistingTest test, TestGroup target, IEnumerable<(ExistingTest Test, TestGroup Group)> known)
    {
        var path = test.Source.Path;
        if (string.Equals(path, _parts.Main?.Source.Path, StringComparison.Ordinal))
        {
            return false;
        }

        var first = known.First(other => other.Test.Source == test.Source).Group;
        return target.Outcome.Length == 0
            || target == first
            || !string.Equals(path, PathOf(target.WholeMember), StringComparison.Ordinal);
    }

    // a single file under another name is no gain
    private bool IsWorthIt(List<(ExistingTest Test, TestGroup Group)> moves) =>
        moves.Select(move => move.Group).Distinct().Skip(1).Any()
        || _parts.Style is not null
        || moves.Count < _tests.Count;

    private IEnumerable<(string From, string To)> Move(IReadOnlyList<ExistingTest> tests, TestGroup group)
    {
        var spot = Existing(group);
        var moved = new List<ExistingTest>();
        foreach (var test in tests)
        {
            var from = _parts.All.First(place => place.Part == test.Method.Parent);
            if ((FindObstacle(test, from) ?? FindObstacle(from, spot ??= New(group, from))) is { } reason)
            {
                Report(test, TestOutcome.Kept, reason, test.Source.Path);
                continue;
            }

            moved.Add(test);
            _files.Of(test.Source, _site).Give(test);
            Report(test, TestOutcome.Moved, $"it was in {Path.GetFileName(test.Source.Path)}", PathOf(group));
        }

        if (moved.Count == 0)
        {
            return [];
        }

        var merge = spot!.IsNew ? _files.Create(spot.Source, _site) : _files.Of(spot.Source, _site);
        merge.Receive(moved, spot.Part);
        if (spot.Continues is { } main)
        {
            _files.Of(main.Source, _site).MakePartial(main.Part);
        }

        return moved.Select(test => (test.Source.Path, spot.Source.Path)).Distinct();
    }

    private string? FindObstacle(ExistingTest test, Spot from)
    {
        var head = FileHead.Of(from.Source, from.Part, isUsed: _ => true);
        var obstacles = new MoveObstacles(_parts.OfMain, head?.End ?? 0);
        return obstacles.OfFile(test) ?? (_style == SplitStyle.Class ? obstacles.OfClass(test) : null);
    }

    private static string? FindObstacle(Spot from, Spot? to) =>
        to is null ? "its file is there already, and holds something else"
        : !to.IsUsable || !to.Source.Lines.IsFirstOnLine(to.Part.CloseBraceToken.SpanStart)
            ? "its file cannot be changed"
        : string.Equals(MeaningOf(from), MeaningOf(to), StringComparison.Ordinal) ? null
        : "its file begins otherwise";

    // imports are taken along
    private static string? MeaningOf(Spot spot) => FileHead.Of(spot.Source, spot.Part, isUsed: _ => false)?.Meaning;

    private Spot? Existing(TestGroup group) =>
        _parts.All.FirstOrDefault(spot =>
            string.Equals(spot.Source.Path, PathOf(group), StringComparison.Ordinal)
            && string.Equals(spot.ClassName, ClassNameOf(group), StringComparison.Ordinal)
        );

    private Spot? New(TestGroup group, Spot from) =>
        _index.FileAt(PathOf(group)) is null && Write(from, group) is { } text
            ? Spot.New(PathOf(group), text, ClassNameOf(group), from.Source) with
            {
                Continues = _style == SplitStyle.Partial ? from : null,
            }
            : null;

    private string? Write(Spot from, TestGroup group)
    {
        var shell = new PartShell(from.Source, from.Part);
        return _style == SplitStyle.Partial
            ? shell.WritePart(isUsed: _ => true)
            : shell.WriteClass(_site.Names.ClassOf(group), isUsed: _ => true);
    }

    private string PathOf(TestGroup group) =>
        _style == SplitStyle.Partial ? _site.PathOf(group) : _site.ClassPathOf(group);

    private string ClassNameOf(TestGroup group) =>
        _style == SplitStyle.Partial ? _parts.ClassName : _site.ClassNameOf(group);

    private void Report(ExistingTest test, TestOutcome outcome, string reason, string path) =>
        _reports.Add(
            new(
                _site.Plan.Type,
                test.Ids[0],
                test.Name,
                outcome,
                reason,
                outcome == TestOutcome.Moved ? new(path) : test.Location
            )
        );
}
