using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Placement;

/// <summary>
/// The fourth stage: selected types and their contracts come in; where their suites go, and what names mean there,
/// goes out as plain data. The last stage that sees symbols.
/// </summary>
public sealed class PlacementReader
{
    /// <summary>The type that asynchronous tests return.</summary>
    internal static readonly QualifiedTypeName Task = new("System.Threading.Tasks", "Task", 0);

    /// <summary>What members throw that a test class must override and nobody has written yet.</summary>
    internal static readonly QualifiedTypeName NotImplementedException = new("System", "NotImplementedException", 0);

    private const string ContractFolder = "contracts";

    private readonly ForgeRequest _request;
    private readonly SuiteNames _suiteNames = new();
    private readonly FixtureReader _fixtures = new();
    private readonly Dictionary<OpenedProject, SharedNames> _sharedNames = new(ReferenceEqualityComparer.Instance);

    private PlacementReader(ForgeRequest request) => _request = request;

    /// <summary>Places the suites of the selected types.</summary>
    /// <param name="request">The request, which may name a test framework.</param>
    /// <param name="target">The selected types.</param>
    /// <param name="derived">Their contracts and behaviors, in the same order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One placement per type, in the same order; what is odd about the test projects is reported.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<SuitePlacements> Read(
        ForgeRequest request,
        LoadedTarget target,
        DerivedBehaviors derived,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(derived);
        var contracts = derived.Contracts;
        var reader = new PlacementReader(request);
        reader.Declare(target, contracts);
        var placements = new List<SuitePlacement?>();
        for (var i = 0; i < contracts.Types.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var subject = target.Subjects[i];
            placements.Add(
                subject.Project.Tests is { } tests
                    ? reader.Place(subject, tests, contracts.Types[i], derived.Behaviors[i])
                    : null
            );
        }

        reader.WriteNames(target, contracts, placements);
        return StageResult.Of(
            new SuitePlacements(placements.ToEquatableArray()),
            target
                .Subjects.Select(subject => subject.Project)
                .Distinct()
                .SelectMany(reader.ProblemsOf)
                .Concat(contracts.Types.Zip(placements, ProblemOf).OfType<ForgeDiagnostic>())
        );
    }

    private IEnumerable<ForgeDiagnostic> ProblemsOf(OpenedProject project)
    {
        if (_request.TestFramework is null && project.Tests is { Framework: null, ProjectPath: { } unknown })
        {
            yield return ForgeDiagnostic.Of(Rules.TestFrameworkUnknown, unknown);
        }

        if (
            project.Tests is { Compilation: { } compilation, ProjectPath: { } path }
            && !compilation.References.Any(reference => IsReferenceTo(compilation, reference, project.Assembly))
        )
        {
            yield return ForgeDiagnostic.Of(Rules.SubjectNotReferenced, path, project.DisplayName);
        }
    }

    private static ForgeDiagnostic? ProblemOf(TypeContract type, SuitePlacement? placement) =>
        placement?.Fixtures?.Contract switch
        {
            { Refusal: { } reason } => ForgeDiagnostic.Of(
                Rules.SuiteNotInheritable,
                placement.ClassName,
                type.ShortName,
                reason
            ),
            { Implementations.IsEmpty: true } => ForgeDiagnostic.Of(
                Rules.NoImplementation,
                type.ShortName,
                placement.ClassName
            ),
            _ => null,
        };

    private static bool IsReferenceTo(Compilation compilation, MetadataReference reference, IAssemblySymbol assembly) =>
        compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol referenced
        && string.Equals(referenced.Name, assembly.Name, StringComparison.OrdinalIgnoreCase);

    // the suites of a run stand in each other's way: a namespace of tests may hide one of subjects, a test class a subject
    private void Declare(LoadedTarget target, ContractSet contracts)
    {
        var suites = target.Subjects.Zip(contracts.Types).Where(pair => pair.First.Project.Tests is not null);
        foreach (var project in suites.GroupBy(pair => pair.First.Project))
        {
            var tests = project.Key.Tests!;
            var (nearest, isProject) = tests.Compilation is { } compilation
                ? (compilation, true)
                : (EmptyProjectFor(project.Key.Compilation), false);
            var classes = project
                .Select(pair => (NamespaceOf(pair.First, tests, pair.Second), _suiteNames.Of(pair.First.Symbol)))
                .Distinct();
            _sharedNames.Add(project.Key, new(nearest, isProject, classes));
        }
    }

    private static string NamespaceOf(LoadedType subject, OpenedTestProject tests, TypeContract contract) =>
        tests.RootNamespace is { } root
            ? SuitePaths.Combine(root, SuitePaths.NamespaceSuffixOf(subject, contract))
            : SuitePaths.Combine(contract.Namespace, "Tests");

    private SuitePlacement Place(
        LoadedType subject,
        OpenedTestProject tests,
        TypeContract contract,
        BehaviorSet behaviors
    )
    {
        var className = _suiteNames.Of(subject.Symbol);
        var @namespace = NamespaceOf(subject, tests, contract);
        var path = Path.Combine([tests.Directory, .. SuitePaths.FoldersOf(subject, contract), $"{className}.cs"]);
        var framework = _request.TestFramework ?? tests.Framework ?? TestFramework.XunitV3;
        var existing = FindExisting(tests, @namespace, className);
        var file = existing ?? path;
        var fixtures = _fixtures.Read(
            new(subject, tests, contract, behaviors, file, @namespace, className, framework),
            _request.Fixtures
        );
        return new()
        {
            Type = contract.Id,
            // a project may link the file of an existing suite from elsewhere
            Root = existing is null ? tests.Directory : Path.GetDirectoryName(existing) ?? tests.Directory,
            FilePath = file,
            Contract = new(
                tests.Directory,
                Path.Combine(tests.Directory, ContractFolder, ContractFileName.Of(contract))
            ),
            Folder = Path.GetDirectoryName(file) is { Length: > 0 } folder
                ? Path.GetRelativePath(tests.Directory, folder)
                : ".",
            Namespace = @namespace,
            ClassName = className,
            Neighbors = _suiteNames.NeighborsOf(subject.Symbol),
            Framework = framework,
            Style = tests.StyleOf(path),
            NamespacesInScope = _sharedNames[subject.Project].GlobalUsings,
            Fixtures = fixtures,
        };
    }

    // a class of that name, wherever it stands, is the suite that people have already; if it is split, its file is the one
    // with the shortest name
    private static string? FindExisting(OpenedTestProject tests, string @namespace, string className) =>
        tests
            .Compilation?.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(@namespace, className))
            ?.Locations.Select(location => location.SourceTree?.FilePath)
            .OfType<string>()
            .OrderBy(path => !Path.GetFileName(path.AsSpan()).SequenceEqual($"{className}.cs"))
            .ThenBy(path => path.Length)
            .ThenBy(path => path, StringComparer.Ordinal)
            .FirstOrDefault();

    // when all suites are placed, since what names mean is asked of one compilation for all places of a project
    private void WriteNames(LoadedTarget target, ContractSet contracts, List<SuitePlacement?> placements)
    {
        var placed = Enumerable.Range(0, placements.Count).Where(i => placements[i] is not null);
        foreach (var project in placed.GroupBy(i => target.Subjects[i].Project))
        {
            var texts = project.ToDictionary(i => i, i => ScopeOf(target.Subjects[i], placements[i]!));
            var distinct = texts.Values.Distinct().ToList();
            var scopes = distinct
                .Zip(NameScope.Create(_sharedNames[project.Key], distinct))
                .ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (var i in project)
            {
                var placement = placements[i]!;
                placements[i] = placement with
                {
                    Names = NamesIn(scopes[texts[i]], contracts.Types[i], placement.Fixtures),
                };
            }
        }
    }

    private static ScopeText ScopeOf(LoadedType subject, SuitePlacement placement)
    {
        // where the framework is not at hand, nobody knows what its namespace would hide
        if (subject.Project.Tests!.Compilation is null)
        {
            return new(placement.Namespace, [Task.Namespace]);
        }

        var ofBase = placement
            .Fixtures?.Base?.Name.Parts.Select(part => part.TypeName)
            .OfType<QualifiedTypeName>()
            .FirstOrDefault();
        string[] imports =
        [
            SymbolTextWriter.NamespaceOf(subject.Symbol),
            ofBase?.Namespace ?? "",
            Task.Namespace,
            TestFrameworks.NamespaceOf(placement.Framework),
        ];
        return new(
            placement.Namespace,
            imports.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray()
        );
    }

    private static EquatableArray<NameInScope> NamesIn(
        NameScope scope,
        TypeContract contract,
        SuiteFixtures? fixtures
    ) =>
        contract
            .Members.Select(member => member.Cref)
            .Append(contract.Cref)
            .Concat(fixtures?.Texts ?? [])
            .SelectMany(text => text?.Parts ?? default)
            .Select(part => part.TypeName)
            .OfType<QualifiedTypeName>()
            .Append(Task)
            .Concat(fixtures is { LeavesOpen: true } ? [NotImplementedException] : [])
            .Distinct()
            .Select(scope.Resolve)
            .ToEquatableArray();

    // a folder without a project sees what the subject sees, but has none of its global usings
    private static Compilation EmptyProjectFor(Compilation subject) =>
        subject.SyntaxTrees.Any()
            ? CSharpCompilation.Create("Tests", references: subject.References.Append(subject.ToMetadataReference()))
            : subject;
}
