using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Contracts;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration;

/// <summary>Decides for every test of one type what becomes of it, and asks the files for the changes.</summary>
/// <param name="site">The suite.</param>
/// <param name="generated">Its tests as they are generated.</param>
/// <param name="claims">The tests that there are, by type.</param>
/// <param name="index">The tests of the test project.</param>
/// <param name="files">The files of the run that change.</param>
/// <param name="wishes">Which of the tests that are not there are to be written.</param>
internal sealed class SuiteMerge(
    SuiteSite site,
    GeneratedSuite generated,
    TestClaims claims,
    TestIndex index,
    FileMerges files,
    TestWishes wishes
)
{
    private readonly IReadOnlyList<ExistingTest> _existing = claims.Of(site);
    private readonly Dictionary<string, GeneratedTest> _generated = generated.Tests.ToDictionary(
        test => test.Id,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, KnownTest> _known = (site.Known?.Tests ?? default).ToDictionary(
        test => test.Id,
        StringComparer.Ordinal
    );

    private readonly List<TestReport> _reports = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneratedTest> _named = new(StringComparer.Ordinal);

    // a test that is remembered and not there would count as deleted
    private readonly HashSet<string> _unplaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declined = new(StringComparer.Ordinal);

    /// <summary>What a person must look at.</summary>
    public List<ForgeDiagnostic> Diagnostics { get; } = [];

    /// <summary>Decides.</summary>
    public void Run()
    {
        ReportDuplicates();
        var plans = _existing.Select(Judge).ToList();
        var home = new SuiteHome(site, plans, index);
        foreach (var plan in plans)
        {
            Carry(plan, home);
        }

        Add(home, plans);
    }

    /// <summary>What became of the suite.</summary>
    public RegeneratedSuite Finish() =>
        new(
            site,
            new(
                site.Plan.Type.Value,
                generated.Tests.Where(test => !_unplaced.Contains(test.Id)).Select(Remember).ToEquatableArray()
            )
            {
                Implementations = SuiteHeirs.Remember(site.Plan),
                Formerly = site.Formerly,
            },
            _reports.ToEquatableArray(),
            _paths.ToEquatableArray()
        );

    private KnownTest Remember(GeneratedTest test)
    {
        var named = _named.GetValueOrDefault(test.Id, test);
        return Remembered.Of(test.Planned.Behavior, named.Name, named.Hash, _declined.Contains(test.Id)) with
        {
            DerivedId = site.Ids.DerivedOf(test.PlannedId),
        };
    }

    private GeneratedTest? GeneratedFor(ExistingTest test) =>
        test.Ids.Select(_generated.GetValueOrDefault).FirstOrDefault(found => found is not null);

    private TestVerdict Judge(ExistingTest test) =>
        GeneratedFor(test) is { } promised
            ? new(test, promised, _known.GetValueOrDefault(promised.Id), site.Ids.KindOf(promised.PlannedId))
            : new(test, generated: null, KnownFor(test));

    private KnownTest? KnownFor(ExistingTest test) =>
        test.Ids.Select(_known.GetValueOrDefault).FirstOrDefault(found => found is not null);

    private void ReportDuplicates()
    {
        foreach (
            var tests in _existing
                .SelectMany(test => test.Ids, (test, id) => (test, id))
                .GroupBy(each => each.id, each => each.test, StringComparer.Ordinal)
        )
        {
            foreach (var test in tests.Skip(1))
            {
                Diagnostics.Add(
                    ForgeDiagnostic.At(
                        Rules.BehaviorTestedTwice,
                        test.Location,
                        test.Name,
                        tests.Key,
                        tests.First().Name
                    )
                );
            }
        }
    }

    private void Carry(TestVerdict verdict, SuiteHome home)
    {
        var test = verdict.Test;
        _paths.Add(test.Source.Path);
        if (test.Source.Error is { } error)
        {
            files.Refuse(test.Source, error);
            Report(verdict, TestOutcome.Kept, "its file does not parse");
            return;
        }

        var file = files.Of(test.Source, site);
        switch (verdict.Outcome)
        {
            case TestOutcome.Updated or TestOutcome.Renamed when verdict.IsGenerated:
                var named = home.NameFor(verdict.Generated!, test);
                _named[named.Id] = named;
                file.Replace(test, named);
                break;
            case TestOutcome.Removed:
                file.Remove(test);
                break;
            case TestOutcome.Unchanged:
                _named[verdict.Generated!.Id] = verdict.Generated.Named(test.Name);
                break;
            default:
                file.Annotate(test, verdict.NewDocumentation, verdict.Mark);
                break;
        }

        Report(verdict, verdict.Outcome, verdict.Reason);
        if (verdict.Outcome == TestOutcome.NeedsReview)
        {
            Diagnostics.Add(ForgeDiagnostic.At(Rules.TestNeedsReview, test.Location, test.Name, verdict.Promise));
        }
        else if (verdict.Outcome == TestOutcome.Orphaned)
        {
            Diagnostics.Add(ForgeDiagnostic.At(Rules.TestOrphaned, test.Location, test.Name, test.Ids[0]));
        }
    }

    private void Report(TestVerdict verdict, TestOutcome outcome, string reason) =>
        _reports.Add(
            new(
                site.Plan.Type,
                verdict.Generated?.Id ?? verdict.Test.Ids[0],
                verdict.Test.Name,
                outcome,
                reason,
                verdict.Test.Location
            )
            {
                Ids = verdict.Test.Ids,
                IsFilled = verdict.Test.IsFilled || !verdict.Test.IsPending,
            }
        );

    private void Add(SuiteHome home, IReadOnlyList<TestVerdict> plans)
    {
        var present = plans.SelectMany(plan => plan.Test.Ids).ToHashSet(StringComparer.Ordinal);
        var wanted = new List<GeneratedTest>();
        var own = _existing
            .Select(test => test.Source)
            .Append(index.FileAt(site.Planned.Path))
            .Concat(home.Parts.All.Select(spot => spot.Source))
            .Concat(index.Files.Where(IsHiddenFile))
            .OfType<TestFile>()
            .Distinct()
            .ToList();
        foreach (var test in generated.Tests.Where(test => !present.Contains(test.Id)))
        {
            if ((own.Find(file => MayHide(file, test)) ?? FindHidden(test)) is { } hiding)
            {
                _reports.Add(
                    ReportOf(test, TestOutcome.Kept, "it stands in code that is not compiled here", hiding.Path)
                );
                _paths.Add(hiding.Path);
                if (hiding.Error is { } error)
                {
                    files.Refuse(hiding, error);
                }
                else
                {
                    // the contract file is written with all files of the run that hold tests of the type, or not at all
                    files.Of(hiding, site);
                }
            }
            else if (_known.ContainsKey(test.Id) is var isKnown && !wishes.Want(site.Plan.Type, test.Id, isKnown))
            {
                _declined.Add(test.Id);
                var reason = isKnown ? "it was deleted" : "it is not wanted";
                _reports.Add(ReportOf(test, TestOutcome.Declined, reason, path: null));
            }
            else
            {
                wanted.Add(test);
            }
        }

        _unplaced.UnionWith(wanted.Select(test => test.Id));
        foreach (var (test, path) in home.Add(wanted, files, generated, Diagnostics))
        {
            _named[test.Id] = test;
            _unplaced.Remove(test.Id);
            _reports.Add(ReportOf(test, TestOutcome.Added, "the contract promises it", path));
        }

        _paths.UnionWith(home.Paths);
    }

    // the file of a group whose member or type has another name now may have no test that would tell whose it is
    private bool IsHiddenFile(TestFile file) =>
        !claims.AreIn(file)
        && (
            (site.Class.SubjectCref is { } cref && file.MayHideLinkTo(cref))
            || site.FormerNames.Any(name => file.MayHideLinkTo(name) || file.MayHideLinkTo($"{name}{{"))
        );

    // a test that is remembered is rather hidden in a file that nothing tells the type of than deleted
    private TestFile? FindHidden(GeneratedTest test) =>
        _known.TryGetValue(test.Id, out var known) && !known.IsDeclined
            ? index.Files.FirstOrDefault(file => !claims.AreIn(file) && file.MayHide(test.Id))
            : null;

    // what a file held that no longer parses, nobody knows
    private bool MayHide(TestFile file, GeneratedTest test) =>
        file.MayHide(test.Id)
        || (file.Error is not null && _known.TryGetValue(test.Id, out var known) && !known.IsDeclined);

    private TestReport ReportOf(GeneratedTest test, TestOutcome outcome, string reason, string? path) =>
        new(site.Plan.Type, test.Id, test.Name, outcome, reason, path is null ? null : new(path));
}
