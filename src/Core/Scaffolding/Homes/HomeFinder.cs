using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Scaffolding.Homes;

/// <summary>
/// Finds the base that a new fixture goes into: what two or more subjects need goes into the base above all of them,
/// what one subject needs into its own below. A base that is there gets more members if the test project may be
/// written to there; else a new one inherits it.
/// </summary>
/// <param name="project">The test project.</param>
/// <param name="tests">Its compilation.</param>
internal sealed class HomeFinder(OpenedTestProject project, Compilation tests)
{
    private readonly List<Home> _homes = [];

    /// <summary>The bases that were found, those above first.</summary>
    public IReadOnlyList<Home> Homes =>
        [.. _homes.Where(home => home.Owner is null), .. _homes.Where(home => home.Owner is not null)];

    /// <summary>Gives fixtures to the bases that their users inherit.</summary>
    public void Settle(IEnumerable<FixtureNeed> needs)
    {
        // a base inherits those around it, and those of one subject come last: each knows what is above it
        var split = needs.SelectMany(Split).ToList();
        var shared = split
            .Where(need => need.Users.Count > 1)
            .GroupBy(need => (Above: BaseAbove(need.Users[0])?.Id, Scope: ScopeOf(need.Users)))
            .OrderBy(group => group.Key.Scope.Length);
        foreach (var group in shared)
        {
            var home = Shared(group.Key.Scope, [.. group.SelectMany(need => need.Users)]);
            foreach (var need in group)
            {
                Add(home, need);
            }
        }

        foreach (var need in split.Where(need => need.Users.Count == 1))
        {
            Add(Own(need.Users[0]), need);
        }
    }

    // users whose bases have nothing in common cannot share a fixture
    private IEnumerable<FixtureNeed> Split(FixtureNeed need) =>
        need
            .Users.GroupBy(
                user =>
                    BaseAbove(user) is { } known ? known.Id.Value
                    : IsBound(user) ? user.Name
                    : "",
                StringComparer.Ordinal
            )
            .Select(group => need with { Users = [.. group] });

    private static void Add(Home home, FixtureNeed need)
    {
        var name = need.Name;
        for (var number = 2; home.Has(name); number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{need.Name}{number}");
        }

        home.Needs.Add(need with { Name = name });
    }

    private Home Shared(string scope, IReadOnlyList<ScaffoldSubject> users)
    {
        var inherited = BaseAbove(users[0]);
        if (inherited is not null && Existing(users[0], inherited, null) is { } existing)
        {
            return existing;
        }

        var folder = CommonFolder(users.Select(user => Path.GetDirectoryName(user.Placement.FilePath)!));
        var topic =
            scope.Split('.').LastOrDefault(part => part is not ("Tests" or "Test" or "UnitTests" or "")) ?? "Shared";
        var types = users[0].Loaded.Project.Assembly.TypeNames;
        // a base named for a type is for the tests of that type
        var isTaken = types.Contains(topic) || types.Contains("I" + topic) || IsDeclared(scope, $"{topic}TestBase");
        return Remember(
            New($"{topic}{(isTaken ? "Shared" : "")}TestBase", folder, scope, users[0], inherited, owner: null)
        );
    }

    private Home Own(ScaffoldSubject user)
    {
        if (
            _homes.Find(home => string.Equals(home.Owner, user.Name, StringComparison.Ordinal) && Serves(home, user)) is
            { } known
        )
        {
            return known;
        }

        var inherited = user.Fixtures.Base;
        if (inherited is not null && IsOwn(user, inherited) && Existing(user, inherited, user.Name) is { } existing)
        {
            return existing;
        }

        var folder = Path.GetDirectoryName(user.Placement.FilePath)!;
        return Remember(New($"{user.Name}TestBase", folder, user.Placement.Namespace, user, inherited, user.Name));
    }

    /// <summary>Says why a subject cannot get a base of its own; <see langword="null"/> if it can.</summary>
    public string? WhyNoOwn(ScaffoldSubject user) =>
        IsDeclared(user.Placement.Namespace, $"{user.Name}TestBase")
        && (user.Fixtures.Base is not { } known || !IsOwn(user, known))
            ? $"{user.Name}TestBase is there and cannot be the base of its tests"
            : null;

    private bool IsDeclared(string scope, string name) =>
        tests.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(scope, name)) is not null;

    private static bool Serves(Home home, ScaffoldSubject user) =>
        string.Equals(home.Place.Namespace, user.Placement.Namespace, StringComparison.Ordinal)
        || home.Existing is not null;

    private Home New(string name, string folder, string scope, ScaffoldSubject user, TestBase? inherited, string? owner)
    {
        var path = Path.Combine(folder, $"{name}.cs");
        var above = _homes.LastOrDefault(home =>
            home is { Owner: null, Existing: null }
            && home.Inherited?.Id == inherited?.Id
            && SuitePaths.IsEnclosedBy(scope, home.Place.Namespace)
        );
        return new(
            new(path, project.Directory, scope, name, project.StyleOf(path)),
            user.Placement.Framework,
            null,
            inherited,
            owner
        )
        {
            Above = above,
        };
    }

    private Home Remember(Home home)
    {
        _homes.Add(home);
        return home;
    }

    private Home? Existing(ScaffoldSubject user, TestBase known, string? owner)
    {
        if (_homes.Find(home => home.Existing is not null && home.Inherited!.Id == known.Id) is { } found)
        {
            return found;
        }

        return SymbolOf(known) is { } symbol && IsEditable(symbol)
            ? Remember(new(PlaceOf(symbol), user.Placement.Framework, symbol, known, owner))
            : null;
    }

    private ScaffoldPlace PlaceOf(INamedTypeSymbol symbol)
    {
        var path = symbol.Locations.First(location => location.IsInSource).SourceTree!.FilePath;
        return new(
            path,
            project.Directory,
            SymbolTextWriter.NamespaceOf(symbol),
            symbol.Name,
            project.StyleOf(path),
            Exists: true
        );
    }

    // the base that tests of several subjects inherit, from where one subject's own stands
    private TestBase? BaseAbove(ScaffoldSubject user) =>
        user.Fixtures.Base is { } known && !IsOwn(user, known) ? known : null;

    // its tests inherit its own base already, which inherits nothing: a new one above would be nobody's
    private bool IsBound(ScaffoldSubject user) => user.Fixtures.Base is { } known && IsOwn(user, known);

    private bool IsOwn(ScaffoldSubject user, TestBase known) =>
        known.Reason == TestBaseReason.Configured
        || IsDeclared(user.Placement.Namespace, user.Placement.ClassName)
        || string.Equals(
            BaseNames.TopicOf(
                known.Name.Parts.Select(part => part.TypeName?.Name).FirstOrDefault(name => name is not null) ?? ""
            ),
            user.Name,
            StringComparison.Ordinal
        );

    private INamedTypeSymbol? SymbolOf(TestBase known) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(known.Id.Value, tests) as INamedTypeSymbol;

    private bool IsEditable(INamedTypeSymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, tests.Assembly)
        && symbol.Locations.FirstOrDefault(location => location.IsInSource) is { SourceTree: { } tree }
        && Covers(project.Directory, tree.FilePath);

    private static bool Covers(string folder, string path) =>
        FixturePaths.Upwards(Path.GetDirectoryName(path) ?? "").Contains(folder, FixturePaths.Comparer);

    private static string CommonFolder(IEnumerable<string> folders) =>
        folders.Aggregate(
            (common, folder) =>
                FixturePaths
                    .Upwards(common)
                    .First(each => FixturePaths.Upwards(folder).Contains(each, FixturePaths.Comparer))
        );

    private static string ScopeOf(IReadOnlyList<ScaffoldSubject> users)
    {
        var common = users[0].Placement.Namespace;
        while (common.Length > 0 && !users.All(user => SuitePaths.IsEnclosedBy(user.Placement.Namespace, common)))
        {
            common = SuitePaths.Outer(common);
        }

        return common;
    }
}
