using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration;

/// <summary>The suite of one type as it would be written anew, and where it belongs.</summary>
/// <param name="Ids">The plan, which may have no tests, with the ids that its behaviors keep.</param>
/// <param name="Rendered">Its rendered file.</param>
/// <param name="Generated">
/// The tests in that file; <see langword="null"/> if the templates do not give each test its id, so that it would not be found again.
/// </param>
/// <param name="Project">The test project, or the folder.</param>
/// <param name="Known">What its contract file remembers; <see langword="null"/> without one.</param>
internal sealed record SuiteSite(
    StickyIds Ids,
    RenderedFile Rendered,
    GeneratedSuite? Generated,
    OpenedTestProject Project,
    KnownSuite? Known = null
)
{
    private readonly HashSet<string> _remembered = [.. (Known?.Tests ?? default).Select(test => test.Id)];

    private readonly HashSet<string> _ids =
    [
        .. Ids.Plan.Files[0].Class.Tests.Select(test => test.Behavior.Id),
        .. (Known?.Tests ?? default).Select(test => test.Id),
    ];

    public SuitePlan Plan => Ids.Plan;

    public PlannedFile Planned => Plan.Files[0];

    public PlannedClass Class => Planned.Class;

    /// <summary>The name of the test class in metadata.</summary>
    public string ClassName { get; } =
        SyntaxNames.MetadataNameOf(Ids.Plan.Files[0].Namespace, Ids.Plan.Files[0].Class.Name);

    /// <summary>The groups that its tests have, or had, by member and by outcome of a member.</summary>
    public IReadOnlyList<TestGroup> Groups { get; } =
    [
        .. Ids
            .Plan.Files[0]
            .Class.Tests.Select(test => TestGroup.Of(test.Behavior.Member, test.Behavior.Outcome.Kind))
            .Concat((Known?.Tests ?? default).Select(test => TestGroup.Of(new(test.Member), test.OutcomeKind)))
            .Where(group => !group.IsMain)
            .SelectMany(group => new[] { group.WholeMember, group })
            .Distinct(),
    ];

    /// <summary>When and how it is split. What implementations inherit has to stay one class.</summary>
    public SplitOptions Split => Class.Factory is null ? Plan.Split : Plan.Split with { Style = SplitStyle.Partial };

    /// <summary>The names of the files and classes of its groups.</summary>
    public GroupNames Names { get; } = new(Ids.Plan.Files[0].Class.Name, Ids.Plan.Neighbors);

    /// <summary>The absolute path of a file of one of its groups.</summary>
    public string PathOf(TestGroup group) =>
        Path.Combine(Path.GetDirectoryName(Planned.Path) ?? "", Names.FileOf(group));

    /// <summary>The absolute path of the file of a group that has a class of its own.</summary>
    public string ClassPathOf(TestGroup group) =>
        Path.Combine(Path.GetDirectoryName(Planned.Path) ?? "", $"{Names.ClassOf(group)}.cs");

    /// <summary>The name in metadata of the class of a group that has one of its own.</summary>
    public string ClassNameOf(TestGroup group) => SyntaxNames.MetadataNameOf(Planned.Namespace, Names.ClassOf(group));

    /// <summary>The documentation ids that the type had before, oldest first.</summary>
    public EquatableArray<string> Formerly { get; } =
        Known is null
            ? default
            : Known
                .Formerly.Append(Known.Type)
                .Where(type => !string.Equals(type, Ids.Plan.Type.Value, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .ToEquatableArray();

    /// <summary>The names, without namespaces and type parameters, that the type had before.</summary>
    public IEnumerable<string> FormerNames =>
        Formerly.Select(type => type[(type.LastIndexOf('.') + 1)..].Split(':')[^1].Split('`')[0]);

    /// <summary>The names, without namespaces, that test classes of the type had before.</summary>
    public IReadOnlySet<string> FormerClasses =>
        FormerNames.Select(name => $"{name}Tests").ToHashSet(StringComparer.Ordinal);

    /// <summary>Says whether a behavior was one of the type before this run.</summary>
    public bool Remembers(string id) => _remembered.Contains(id);

    /// <summary>Says whether a behavior is, or was, one of the type.</summary>
    public bool Knows(string id) => _ids.Contains(id);
}
