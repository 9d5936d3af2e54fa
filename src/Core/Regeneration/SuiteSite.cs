using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration;

/// <summary>The suite of one type as it would be written anew, and where it belongs.</summary>
/// <param name="Plan">The plan, which may have no tests.</param>
/// <param name="Rendered">Its rendered file.</param>
/// <param name="Generated">
/// The tests in that file; <see langword="null"/> if the templates do not give each test its id, so that it would not be found again.
/// </param>
/// <param name="Project">The test project, or the folder.</param>
/// <param name="Known">What its contract file remembers; <see langword="null"/> without one.</param>
internal sealed record SuiteSite(
    SuitePlan Plan,
    RenderedFile Rendered,
    GeneratedSuite? Generated,
    OpenedTestProject Project,
    KnownSuite? Known = null
)
{
    private readonly HashSet<string> _ids =
    [
        .. Plan.Files[0].Class.Tests.Select(test => test.Behavior.Id),
        .. (Known?.Tests ?? default).Select(test => test.Id),
    ];

    public PlannedFile Planned => Plan.Files[0];

    public PlannedClass Class => Planned.Class;

    /// <summary>The name of the test class in metadata.</summary>
    public string ClassName { get; } = SyntaxNames.MetadataNameOf(Plan.Files[0].Namespace, Plan.Files[0].Class.Name);

    /// <summary>Says whether a behavior is, or was, one of the type.</summary>
    public bool Knows(string id) => _ids.Contains(id);
}
