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

    private readonly ForgeRequest _request;
    private readonly SuiteNames _suiteNames = new();
    private readonly FixtureReader _fixtures = new();
    private readonly Dictionary<(OpenedProject, string, string, string), NameScope> _scopes = [];
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

        return StageResult.Of(
            new SuitePlacements(placements.ToEquatableArray()),
            target.Subjects.Select(subject => subject.Project).Distinct().SelectMany(reader.ProblemsOf)
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
            Folder = Path.GetDirectoryName(file) is { Length: > 0 } folder
                ? Path.GetRelativePath(tests.Directory, folder)
                : ".",
            Namespace = @namespace,
            ClassName = className,
            Framework = framework,
            Style = tests.StyleOf(path),
            NamespacesInScope = _sharedNames[subject.Project].GlobalUsings,
            Fixtures = fixtures,
            Names = NamesIn(ScopeOf(subject, tests, @namespace, framework, fixtures), contract, fixtures),
        };
    }

    // a class of that name, wherever it stands, is the suite that people have already
    private static string? FindExisting(OpenedTestProject tests, string @namespace, string className) =>
        tests.Compilation?.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(@namespace, className))
            is { Locations: [{ SourceTree: { } tree }, ..] }
            ? tree.FilePath
            : null;

    private NameScope ScopeOf(
        LoadedType subject,
        OpenedTestProject tests,
        string @namespace,
        TestFramework framework,
        SuiteFixtures? fixtures
    )
    {
        var import = SymbolTextWriter.NamespaceOf(subject.Symbol);
        var ofBase = fixtures
            ?.Base?.Name.Parts.Select(part => part.TypeName)
            .OfType<QualifiedTypeName>()
            .FirstOrDefault();
        var baseImport = ofBase?.Namespace ?? "";
        var key = (subject.Project, @namespace, import, baseImport);
        if (!_scopes.TryGetValue(key, out var scope))
        {
            // where the framework is not at hand, nobody knows what its namespace would hide
            string[] imports = tests.Compilation is null
                ? [Task.Namespace]
                :
                [
                    .. new[] { import, baseImport, Task.Namespace, TestFrameworks.NamespaceOf(framework) }
                        .Where(name => name.Length > 0)
                        .Distinct(StringComparer.Ordinal),
                ];
            scope = new(_sharedNames[subject.Project], @namespace, imports);
            _scopes.Add(key, scope);
        }

        return scope;
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
            .Concat(fixtures?.Base is { Overrides.IsEmpty: false } ? [NotImplementedException] : [])
            .Distinct()
            .Select(scope.Resolve)
            .ToEquatableArray();

    // a folder without a project sees what the subject sees, but has none of its global usings
    private static Compilation EmptyProjectFor(Compilation subject) =>
        subject.SyntaxTrees.Any()
            ? CSharpCompilation.Create("Tests", references: subject.References.Append(subject.ToMetadataReference()))
            : subject;
}
