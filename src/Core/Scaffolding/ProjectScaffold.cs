using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Scaffolding.Doubles;
using SkeletonForge.Core.Scaffolding.Homes;
using SkeletonForge.Core.Scaffolding.Stores;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>Plans the fixtures of one test project.</summary>
internal sealed class ProjectScaffold
{
    private readonly OpenedTestProject _project;
    private readonly Compilation _tests;
    private readonly FixtureOptions _options;
    private readonly EquatableArray<CategoryRule> _categories;
    private readonly DoubleMaker _maker;
    private readonly HomeFinder _finder;
    private readonly MoveAdvice _advice;

    // asks what types there are, and writes nothing
    private readonly CodeNames _types;
    private readonly OwnDoubles _own;

    /// <summary>Creates the scaffold of a test project.</summary>
    public ProjectScaffold(
        OpenedTestProject project,
        Compilation tests,
        FixtureOptions options,
        EquatableArray<CategoryRule> categories
    )
    {
        _project = project;
        _tests = tests;
        _options = options;
        _categories = categories;
        _maker = new(tests);
        _own = new(tests);
        _finder = new(project, tests);
        _advice = new(project, tests);
        _types = new(tests, name => new(name, name.Name));
    }

    /// <summary>The bases that get fixtures.</summary>
    public List<ScaffoldedBase> Bases { get; } = [];

    /// <summary>The classes that stand in for dependencies.</summary>
    public List<ScaffoldedDouble> Doubles { get; } = [];

    /// <summary>What nothing can stand in for, and what should move.</summary>
    public List<ForgeDiagnostic> Diagnostics { get; } = [];

    /// <summary>Plans fixtures for what subjects need.</summary>
    public void Add(IReadOnlyList<ScaffoldSubject> subjects)
    {
        _finder.Settle(new NeedReader(_tests).Read(subjects).Select(Makeable).OfType<FixtureNeed>());
        var homes = _finder.Homes;
        foreach (var (home, type) in homes.SelectMany(home => home.Needs.Select(need => (home, need.Type))))
        {
            if (_maker.OwnOf(type, _types) is { } own)
            {
                _own.Add(type, own, home);
            }
        }

        var files = new FileNames(_tests, new(_tests, isProject: true, NewClasses(homes)));
        foreach (var home in homes)
        {
            var stores = new Dictionary<FixtureNeed, StoreShape?>(ReferenceEqualityComparer.Instance);
            var written = files.Write(home.Place, names => WriteBase(home, names, stores));
            Bases.Add(written.Written with { Usings = written.Usings, SmokeTests = SmokeTests(home, stores, files) });
            Doubles.AddRange(_own.Beside(home).Select(own => WriteDouble(home, own, files)));
        }
    }

    private FixtureNeed? Makeable(FixtureNeed need)
    {
        var users = new List<ScaffoldSubject>();
        foreach (var user in need.Users)
        {
            var reason = WhyNoBase(user) ?? _maker.WhyNot(need.Type, _types);
            if (reason is not null)
            {
                Diagnostics.Add(
                    ForgeDiagnostic.Of(Rules.FixtureNotScaffolded, _types.Plain(need.Type), user.Name, reason)
                );
            }
            else if (_advice.Find(need.Type, user) is { } fixture)
            {
                Diagnostics.Add(
                    ForgeDiagnostic.Of(Rules.FixtureBelongsAbove, fixture, _types.Plain(need.Type), user.Name)
                );
            }
            else
            {
                users.Add(user);
            }
        }

        return users.Count == 0 ? null : need with { Users = users };
    }

    private string? WhyNoBase(ScaffoldSubject user) =>
        user.Fixtures.Base is { Reason: TestBaseReason.Configured, Location: null } configured
            ? $"the configuration names {configured.DisplayName} as its base, which is no source of the test project"
        : user.Fixtures.Base is null && !_options.Search ? "the configuration says that no base is looked for"
        : _finder.WhyNoOwn(user);

    private IEnumerable<(string Namespace, string Name)> NewClasses(IEnumerable<Home> homes) =>
        homes.SelectMany(home =>
            _own.Beside(home)
                .Select(own => own.ClassName)
                .Concat(home.Existing is null ? [home.Place.Name] : [])
                .Append(SmokeNameOf(home))
                .Where(name =>
                    _tests.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(home.Place.Namespace, name)) is null
                )
                .Select(name => (home.Place.Namespace, name))
        );

    private ScaffoldedBase WriteBase(Home home, CodeNames names, Dictionary<FixtureNeed, StoreShape?> stores)
    {
        if (home.Framework == TestFramework.NUnit)
        {
            // it makes fixtures anew for each test in a method of its own
            names.Import(TestFrameworks.NamespaceOf(home.Framework));
        }

        var inherits = home.Above?.Name ?? (home.Existing is null ? home.Inherited?.Name : null);
        return new()
        {
            Place = home.Place,
            Framework = home.Framework,
            Summary = home.Owner is { } owner
                ? $"What the tests of <c>{owner}</c> share."
                : $"What the tests of {ListOf(home.Needs.SelectMany(need => need.Users).Select(user => user.Name).Distinct(StringComparer.Ordinal))} share.",
            Inherits = inherits is null ? "" : names.Write(inherits),
            Parameters = home.Existing is null ? ParametersOf(home.Inherited, names) : default,
            Fixtures = home.Needs.Select(need => WriteFixture(need, names, stores)).ToEquatableArray(),
            IsAnnotated = names.IsAnnotated,
        };
    }

    private ScaffoldedFixture WriteFixture(
        FixtureNeed need,
        CodeNames names,
        Dictionary<FixtureNeed, StoreShape?> stores
    )
    {
        var own = _own.Of(need.Type);
        if (own is { Namespace.Length: > 0 })
        {
            names.Import(own.Namespace);
        }

        var variable = char.ToLowerInvariant(need.Name[0]) + need.Name[1..];
        var made = _maker.Make(need.Type, SymbolTextWriter.Escape(variable), own?.ClassName, names);
        stores[need] = made.Store;
        return new(
            need.Name,
            made.Type,
            $"{made.Description}.",
            made.Maker.IsEmpty ? made.Creation : $"Create{need.Name}()",
            made.Maker.ToEquatableArray()
        );
    }

    private ScaffoldedSmokeTests? SmokeTests(Home home, Dictionary<FixtureNeed, StoreShape?> stores, FileNames files)
    {
        // nobody but its author can write what the members are that a base leaves open
        if (home.Inherited is { Overrides.IsEmpty: false })
        {
            return null;
        }

        var name = SmokeNameOf(home);
        var path = Path.Combine(Path.GetDirectoryName(home.Place.Path)!, $"{name}.cs");
        var existing = _tests
            .Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(home.Place.Namespace, name))
            ?.Locations.FirstOrDefault(location => location.IsInSource)
            ?.SourceTree?.FilePath;
        var place = home.Place with { Name = name, Path = existing ?? path, Exists = existing is not null };
        var written = files.Write(
            place,
            names =>
            {
                names.Import(TestFrameworks.NamespaceOf(home.Framework));
                var writer = new SmokeTestWriter(home.Framework, names);
                return new ScaffoldedSmokeTests
                {
                    Place = place,
                    BaseTypes = (home.Inherited?.Interfaces ?? default)
                        .Prepend(home.Name)
                        .Select(names.Write)
                        .ToEquatableArray(),
                    Parameters = ParametersOf(home.Inherited, names),
                    Attributes = MarksOf(home)
                        .Concat((home.Inherited?.Attributes ?? default).Select(names.Write))
                        .ToEquatableArray(),
                    Category = CategoryOf(place, home),
                    Tests = home
                        .Needs.SelectMany(need => writer.Write(need.Name, need.Type, stores[need]))
                        .ToEquatableArray(),
                };
            }
        );
        return written.Written with { Usings = written.Usings };
    }

    private ScaffoldedDouble WriteDouble(Home home, OwnDouble own, FileNames files)
    {
        var path = Path.Combine(Path.GetDirectoryName(home.Place.Path)!, $"{own.ClassName}.cs");
        var place = new ScaffoldPlace(
            path,
            home.Place.Root,
            home.Place.Namespace,
            own.ClassName,
            _project.StyleOf(path)
        );
        var (written, usings) = files.Write(
            place,
            names =>
            {
                var fake = own.Contract is { } contract
                    ? FakeWriter.Write(own.ClassName, contract, _tests.Assembly, names)
                    : ClockOf(own, names);
                return new ScaffoldedDouble
                {
                    Place = place,
                    Framework = home.Framework,
                    Contract = fake.Contract,
                    Field = fake.Field,
                    Members = fake.Members,
                    Summary =
                        own.Contract is null
                            ? "A clock that stands still until a test moves it; timers fire as it passes them."
                        : fake.IsStore
                            ? $"Stands in for {names.Reference(own.Contract)}: gives back what was stored in it, empty at first."
                        : $"Stands in for {names.Reference(own.Contract)}: its calls succeed.",
                    IsAnnotated = names.IsAnnotated,
                };
            }
        );
        return written with { Usings = usings };
    }

    // its text is a template; only what that imports is of interest
    private static FakeClass ClockOf(OwnDouble own, CodeNames names)
    {
        foreach (
            var type in (string[])
                [
                    "System.DateTimeOffset",
                    "System.Collections.Generic.List`1",
                    "System.Linq.Enumerable",
                    "System.Threading.Timer",
                    "System.Threading.Tasks.ValueTask",
                ]
        )
        {
            names.Import(type[..type.LastIndexOf('.')]);
        }

        return new(own.ClassName, "", false, "", default);
    }

    private static EquatableArray<ScaffoldedParameter> ParametersOf(TestBase? inherited, CodeNames names) =>
        (inherited?.ConstructorParameters ?? default)
            .Select(parameter => new ScaffoldedParameter(names.Write(parameter.Type), parameter.Name))
            .ToEquatableArray();

    // NUnit makes classes with parameters by the attributes that give these
    private static string[] MarksOf(Home home) =>
        home.Framework switch
        {
            TestFramework.NUnit when home.Inherited is not { ConstructorParameters.IsEmpty: false } => ["TestFixture"],
            TestFramework.MSTest => ["TestClass"],
            _ => [],
        };

    private string? CategoryOf(ScaffoldPlace place, Home home) =>
        CategoryRules.Find(
            _categories,
            home.Chain.ToEquatableArray(),
            Path.GetRelativePath(_project.Directory, Path.GetDirectoryName(place.Path)!),
            place.Namespace
        );

    private static string SmokeNameOf(Home home) => $"{home.Place.Name}SmokeTests";

    private static string ListOf(IEnumerable<string> names)
    {
        string[] marked = [.. names.Select(name => $"<c>{name}</c>")];
        return marked.Length == 1 ? marked[0] : $"{string.Join(", ", marked[..^1])} and {marked[^1]}";
    }
}
