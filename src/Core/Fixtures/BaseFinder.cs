using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Fixtures;

/// <summary>
/// Finds the nearest shared test base of a suite: the place of a suite and what its test project has come in; the base,
/// with all that must be written to inherit it, goes out. What the base offers is another matter.
/// </summary>
/// <remarks>
/// The order: what the configuration names; what the class of the suite inherits already; what is named for the
/// subject; what the test classes of the same folder, then of the same namespace, inherit; what stands in the nearest folder upwards; what the most test
/// classes derive from. A class that does not serve is passed over, and so is its vote for it: the next class up its
/// chain has it. Among equals, a base closed over the subject comes first, then one whose members give it, then the
/// nearest, the most derived, and the first by name.
/// </remarks>
internal sealed class BaseFinder
{
    private readonly FixtureSite _site;
    private readonly FixtureOptions _options;
    private readonly TestProjectIndex _index;
    private readonly string _folder;
    private readonly INamedTypeSymbol? _own;
    private readonly BaseJudge _judge;
    private readonly List<PassedOverBase> _passedOver = [];
    private readonly HashSet<INamedTypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    private BaseFinder(FixtureSite site, FixtureOptions options, TestProjectIndex index)
    {
        _site = site;
        _options = options;
        _index = index;
        _folder = Path.GetDirectoryName(Path.Combine(index.Directory, site.FilePath)) ?? index.Directory;
        _own = index.Compilation.Assembly.GetTypeByMetadataName(
            SuitePaths.MetadataNameOf(site.Namespace, site.ClassName)
        );
        _judge = new(site, index, _own);
    }

    /// <summary>Finds the base of a suite.</summary>
    /// <param name="site">The place of the suite.</param>
    /// <param name="options">What the repository configures.</param>
    /// <param name="index">The test project.</param>
    /// <returns>The base, or none, and what was passed over on the way.</returns>
    public static BaseChoice Find(FixtureSite site, FixtureOptions options, TestProjectIndex index) =>
        new BaseFinder(site, options, index).Find();

    private BaseChoice Find()
    {
        if (_options.Bases.FirstOrDefault(Applies) is { } configured)
        {
            return FindConfigured(configured);
        }

        return
            _options.Search
            && (FindInherited() ?? FindNamedForSubject() ?? FindNearby() ?? FindUpwards() ?? FindMostDerived())
                is { } found
            ? found with
            {
                PassedOver = _passedOver.ToEquatableArray(),
            }
            : new(null, null, _passedOver.ToEquatableArray());
    }

    private bool Applies(ConfiguredBase configured) =>
        NamePattern.MatchesType(configured.Pattern, _site.Subject.Symbol.ToDisplayString())
        || PlacePattern.CoversFolder(configured.Pattern, FixturePaths.RelativeTo(_index.Directory, _folder))
        || PlacePattern.CoversNamespace(configured.Pattern, _site.Namespace);

    // who names a base that does not serve wants no other instead
    private BaseChoice FindConfigured(ConfiguredBase configured)
    {
        if (configured.Base.Length == 0)
        {
            return new(null, null);
        }

        var fits = _index
            .ClassesNamed(configured.Base)
            .Where(type => !IsOwn(type))
            .Select(_index.CandidateOf)
            .Select(_judge.JudgeNamed)
            .ToList();
        if (fits.Count == 0)
        {
            return new(
                null,
                null,
                [
                    new(
                        new("T:" + configured.Base),
                        configured.Base,
                        null,
                        "no class of that name is known to the test project"
                    ),
                ]
            );
        }

        PassOver(fits);
        var chosen = Best(fits.Where(fit => fit.Serves));
        return chosen is null
            ? new(null, null, _passedOver.ToEquatableArray())
            : BaseWriter.Choose(
                chosen,
                TestBaseReason.Configured,
                $"The configuration names it for {configured.Pattern}."
            ) with
            {
                PassedOver = _passedOver.ToEquatableArray(),
            };
    }

    private BaseChoice? FindInherited()
    {
        if (_own?.BaseType is not { TypeKind: TypeKind.Class } inherited || TestAssemblies.IsOfFramework(inherited))
        {
            return null;
        }

        return BaseWriter.Choose(
            _judge.JudgeInherited(inherited),
            TestBaseReason.InheritedNearby,
            "The test class inherits it already."
        );
    }

    // OrderTestBase is for the tests of an Order, whatever those around them inherit
    private BaseChoice? FindNamedForSubject()
    {
        var name = _site.Subject.Symbol.Name;
        var named = _index.Candidates.Where(candidate =>
            BaseNames.IsTopic(BaseNames.TopicOf(candidate.Definition.Name), name)
        );
        return BestOf(named) is { } best
            ? BaseWriter.Choose(best, TestBaseReason.NamedForSubject, $"It is named for {name}.")
            : null;
    }

    private BaseChoice? FindNearby()
    {
        var relative = FixturePaths.RelativeTo(_index.Directory, _folder);
        return FindUsed(
                _index.UsesInFolder(_folder),
                relative is "." ? "the folder of the test project" : $"the folder {relative}"
            ) ?? FindUsed(_index.UsesInNamespace(_site.Namespace), $"the namespace {_site.Namespace}");
    }

    private BaseChoice? FindUsed(IEnumerable<BaseUse> uses, string place)
    {
        var votes = new Dictionary<BaseFit, int>(ReferenceEqualityComparer.Instance);
        foreach (var use in uses)
        {
            var count = use.Count - (InheritsDirectly(_own, use.Definition) ? 1 : 0);
            if (count > 0 && NearestServing(use.Definition) is { } fit)
            {
                votes[fit] = votes.GetValueOrDefault(fit) + count;
            }
        }

        if (votes.Count == 0)
        {
            return null;
        }

        var most = votes.Values.Max();
        var best = Best(votes.Where(vote => vote.Value == most).Select(vote => vote.Key))!;
        return BaseWriter.Choose(
            best,
            TestBaseReason.InheritedNearby,
            $"{TestClasses(most)} of {place} {(most == 1 ? "inherits" : "inherit")} it."
        );
    }

    private BaseFit? NearestServing(INamedTypeSymbol definition)
    {
        var fits = definition
            .SelfAndBases()
            .Select(type => type.OriginalDefinition)
            .TakeWhile(type => !TestAssemblies.IsOfFramework(type))
            .Where(type => !IsOwn(type))
            .Select(_index.CandidateOf);
        foreach (var fit in fits.Select(_judge.Judge))
        {
            if (fit.Serves)
            {
                return fit;
            }

            PassOver([fit]);
        }

        return null;
    }

    private BaseChoice? FindUpwards()
    {
        foreach (var folder in FixturePaths.Upwards(_folder))
        {
            if (BestOf(_index.CandidatesIn(folder)) is { } best)
            {
                var relative = FixturePaths.RelativeTo(_index.Directory, folder);
                var place = relative is "." ? "the folder of the test project" : relative;
                return BaseWriter.Choose(
                    best,
                    TestBaseReason.NearestFolder,
                    $"It stands in {place}, the nearest folder upwards that has a base."
                );
            }
        }

        return null;
    }

    private BaseChoice? FindMostDerived()
    {
        foreach (var equals in _index.Candidates.GroupBy(CountHeirs).OrderByDescending(group => group.Key))
        {
            if (BestOf(equals) is { } best)
            {
                var explanation =
                    equals.Key == 0
                        ? "No other class is a base of tests, and it is meant to be one."
                        : $"{TestClasses(equals.Key)} {(equals.Key == 1 ? "derives" : "derive")} from it, and no more from any other base.";
                return BaseWriter.Choose(best, TestBaseReason.MostDerived, explanation);
            }
        }

        return null;
    }

    private int CountHeirs(BaseCandidate candidate) =>
        candidate.DirectHeirs - (InheritsDirectly(_own, candidate.Definition) ? 1 : 0);

    private BaseFit? BestOf(IEnumerable<BaseCandidate> candidates)
    {
        var fits = candidates.Where(candidate => !IsOwn(candidate.Definition)).Select(_judge.Judge).ToList();
        PassOver(fits);
        var serving = fits.Where(fit => fit.Serves).ToList();
        // those that are as near: the one with more test classes is the more likely
        var most = serving.Select(fit => (fit.Affinity, CountHeirs(fit.Candidate))).DefaultIfEmpty().Max();
        return Best(serving.Where(fit => (fit.Affinity, CountHeirs(fit.Candidate)) == most));
    }

    private BaseFit? Best(IEnumerable<BaseFit> fits) =>
        fits.OrderByDescending(fit => fit.Affinity)
            .ThenBy(fit => DistanceTo(fit.Candidate.Folder))
            .ThenByDescending(fit => fit.Candidate.Depth)
            .ThenBy(fit => fit.Candidate.FullName, StringComparer.Ordinal)
            .FirstOrDefault();

    private int DistanceTo(string? folder)
    {
        var distance = FixturePaths
            .Upwards(_folder)
            .TakeWhile(each => !FixturePaths.Comparer.Equals(each, folder))
            .Count();
        return FixturePaths.Upwards(_folder).Contains(folder, FixturePaths.Comparer) ? distance : int.MaxValue;
    }

    private void PassOver(IEnumerable<BaseFit> fits)
    {
        _passedOver.AddRange(
            fits.Where(fit => fit.Reason is not null && _seen.Add(fit.Candidate.Definition))
                .Select(fit => BaseWriter.PassOver(fit.Candidate, fit.Reason!))
        );
    }

    private static string TestClasses(int count) =>
        count == 1
            ? "One test class"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} test classes");

    private bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _own);

    private static bool InheritsDirectly(INamedTypeSymbol? type, INamedTypeSymbol definition) =>
        SymbolEqualityComparer.Default.Equals(type?.BaseType?.OriginalDefinition, definition);
}
