namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>
/// Says which tests belong to which type, for ids are unique within a type only: by the class that a test is in, else by
/// the member that its documentation links to, else by its id where nothing speaks for another type.
/// </summary>
internal sealed class TestClaims
{
    private readonly Dictionary<SuiteSite, List<ExistingTest>> _claims = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ExistingTest> _claimed = [];
    private readonly Dictionary<string, SuiteSite> _byClass = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<SuiteSite> _suites;
    private readonly List<SuiteSite> _renamed;

    /// <summary>Sorts the tests of a test project.</summary>
    /// <param name="index">The tests.</param>
    /// <param name="suites">The suites of the run in that project.</param>
    public TestClaims(TestIndex index, IReadOnlyList<SuiteSite> suites)
    {
        _suites = suites;
        _renamed = [.. suites.Where(suite => !suite.Formerly.IsEmpty)];
        foreach (var suite in suites)
        {
            // a folder without a project is known by the files that are asked for
            index.FileAt(suite.Planned.Path);
            if (index.IsFolder)
            {
                foreach (var group in suite.Groups)
                {
                    index.FileAt(suite.PathOf(group));
                    index.FileAt(suite.ClassPathOf(group));
                }
            }

            _claims.TryAdd(suite, []);
            _byClass.TryAdd(suite.ClassName, suite);
        }

        foreach (var suite in suites)
        {
            foreach (var group in suite.Groups)
            {
                _byClass.TryAdd(suite.ClassNameOf(group), suite);
            }
        }

        var tests = index.Files.SelectMany(file => file.Tests).ToList();
        var certain = tests.ToDictionary(test => test, OwnerByPlace);
        var classes = tests.ToLookup(test => test.ClassName, StringComparer.Ordinal);
        foreach (var test in tests)
        {
            var owner = certain[test];
            if (owner is null && !TestLinks.AreIn(test))
            {
                var around = classes[test.ClassName]
                    .Where(other => TestLinks.AreIn(other) || certain[other] is not null);
                owner = OwnerById(test, [.. around.Select(other => certain[other]).Distinct()]);
            }

            if (owner is not null)
            {
                _claims[owner].Add(test);
                _claimed.Add(test);
            }
        }
    }

    /// <summary>The tests of a suite, by file, from the top down.</summary>
    public IReadOnlyList<ExistingTest> Of(SuiteSite suite) => _claims[suite];

    /// <summary>Says whether a file has a test that tells which type it belongs to.</summary>
    public bool AreIn(TestFile file) => file.Tests.Any(test => _claimed.Contains(test) || TestLinks.AreIn(test));

    private SuiteSite? OwnerByPlace(ExistingTest test) =>
        OwnerByClass(test) ?? OwnerByLink(test) ?? OwnerByFormerClass(test);

    // a class that is nested in the suite belongs to it
    private SuiteSite? OwnerByClass(ExistingTest test)
    {
        var owner = _byClass.GetValueOrDefault(test.ClassName.Split('+')[0]);
        if (owner is null)
        {
            return null;
        }

        // tests stay in their class when their type gets another name, and a new type may take the old one
        var former = _renamed.Find(suite => suite.Formerly.Contains(owner.Plan.Type.Value, StringComparer.Ordinal));
        return former is null ? owner : OwnerByLink(test) ?? (test.Ids.Any(former.Remembers) ? former : owner);
    }

    // a class of tests keeps its name when its type gets another, in whatever namespace it is
    private SuiteSite? OwnerByFormerClass(ExistingTest test)
    {
        var name = test.ClassName.Split('+')[0];
        name = name[(name.LastIndexOf('.') + 1)..];
        return _renamed.FindAll(suite => suite.FormerClasses.Contains(name)) is [var only] ? only : null;
    }

    // two types may have one name: then the one that had the test already, or has the very member, or nobody
    private SuiteSite? OwnerByLink(ExistingTest test)
    {
        var links = TestLinks.Of(test).ToList();
        var linked = _suites.Where(suite => links.Exists(link => IsOf(link, suite))).ToList();
        var former = _renamed.FindAll(suite =>
            !linked.Contains(suite) && links.Exists(link => suite.Formerly.Any(type => TestLinks.IsTo(link, type)))
        );
        if (former.Count > 0)
        {
            var all = linked.Concat(former).Where(suite => test.Ids.Any(suite.Remembers)).ToList();
            linked =
                all is [_] ? all
                : linked.Count > 0 ? linked
                : former;
        }

        var exact = linked.FindAll(suite =>
            suite.Class.Tests.Any(planned =>
                test.Ids.Contains(planned.Behavior.Id, StringComparer.Ordinal)
                && planned.MemberCref is { } cref
                && links.Contains(TestLinks.Plain(cref), StringComparer.Ordinal)
            )
        );
        return exact is [var only] ? only
            : exact is [] && linked is [var single] ? single
            : null;
    }

    private SuiteSite? OwnerById(ExistingTest test, IReadOnlyList<SuiteSite?> around)
    {
        var owners = _suites.Where(suite => test.Ids.Any(suite.Knows)).ToList();
        return owners is [var only] && around.All(other => other == only) ? only : null;
    }

    // the type itself, or a member of it
    private static bool IsOf(string link, SuiteSite suite)
    {
        if (suite.Class.SubjectCref is not { } cref)
        {
            return false;
        }

        var subject = TestLinks.Plain(cref);
        return string.Equals(link, subject, StringComparison.Ordinal)
            || (
                link.StartsWith(subject + ".", StringComparison.Ordinal)
                && !link[(subject.Length + 1)..].Split('(')[0].Contains('.', StringComparison.Ordinal)
            );
    }
}
