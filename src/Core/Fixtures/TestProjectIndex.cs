using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Fixtures.Construction;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Fixtures;

/// <summary>
/// What one test project has that a new test class could inherit, and what its test classes inherit. Made in one pass
/// over the classes of the project and of those that it references and that hold tests or their support; then each
/// suite looks up its own folder and namespace.
/// </summary>
internal sealed class TestProjectIndex
{
    private readonly Dictionary<INamedTypeSymbol, BaseCandidate> _candidates;
    private readonly ILookup<string, BaseCandidate> _candidatesByFolder;
    private readonly IReadOnlyDictionary<string, ImmutableArray<BaseUse>> _usesByFolder;
    private readonly IReadOnlyDictionary<string, ImmutableArray<BaseUse>> _usesByNamespace;
    private readonly Lazy<ILookup<string, INamedTypeSymbol>> _classesByName;
    private readonly Lazy<HashSet<ISymbol>> _assemblyFixtures;

    private TestProjectIndex(Compilation compilation, string directory, ClassScan scan)
    {
        Compilation = compilation;
        Directory = directory;
        Marks = scan.Marks;
        Collections = new(scan.FixtureOwners);
        Candidates = scan.Candidates();
        _candidates = new(SymbolEqualityComparer.Default);
        foreach (var candidate in Candidates)
        {
            _candidates.Add(candidate.Definition, candidate);
        }

        _candidatesByFolder = Candidates
            .Where(candidate => candidate.Folder is not null)
            .ToLookup(candidate => candidate.Folder!, FixturePaths.Comparer);
        _usesByFolder = scan.UsesByFolder;
        _usesByNamespace = scan.UsesByNamespace;
        _classesByName = new(() => scan.Classes.ToLookup(type => type.Name, StringComparer.Ordinal));
        _assemblyFixtures = new(() => AssemblyFixturesOf(compilation.Assembly));
    }

    /// <summary>The test project.</summary>
    public Compilation Compilation { get; }

    /// <summary>The absolute path of its folder.</summary>
    public string Directory { get; }

    /// <summary>Recognises tests.</summary>
    public TestMarks Marks { get; }

    /// <summary>The classes that test classes share, or are meant to; those with the most test classes first, then by name.</summary>
    public ImmutableArray<BaseCandidate> Candidates { get; }

    /// <summary>The collections of xUnit.</summary>
    public XunitCollections Collections { get; }

    /// <summary>The types that xUnit makes once for the whole assembly.</summary>
    public IReadOnlySet<ISymbol> AssemblyFixtures => _assemblyFixtures.Value;

    /// <summary>Reads a test project.</summary>
    /// <param name="tests">The test project.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">The test project has no compilation to read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static TestProjectIndex Of(OpenedTestProject tests, CancellationToken cancellationToken = default) =>
        tests.Compilation is { } compilation
            ? new(compilation, tests.Directory, ClassScan.Of(compilation, tests.Directory, cancellationToken))
            : throw new ArgumentException("A folder that belongs to no project has no classes to read.", nameof(tests));

    /// <summary>The candidate that a class is; one without test classes if it is none yet.</summary>
    public BaseCandidate CandidateOf(INamedTypeSymbol definition) =>
        _candidates.TryGetValue(definition, out var found)
            ? found
            : new(definition, FixturePaths.FolderOf(definition, Directory), []);

    /// <summary>The candidates that a folder declares.</summary>
    public IEnumerable<BaseCandidate> CandidatesIn(string folder) => _candidatesByFolder[folder];

    /// <summary>What the test classes of a folder inherit, the most common base first.</summary>
    public ImmutableArray<BaseUse> UsesInFolder(string folder) => _usesByFolder.GetValueOrDefault(folder, []);

    /// <summary>What the test classes of a namespace inherit, the most common base first.</summary>
    public ImmutableArray<BaseUse> UsesInNamespace(string @namespace) =>
        _usesByNamespace.GetValueOrDefault(@namespace, []);

    /// <summary>The classes of a simple or full name, however many type parameters they have.</summary>
    public IEnumerable<INamedTypeSymbol> ClassesNamed(string name)
    {
        var simple = name[(name.LastIndexOf('.') + 1)..];
        var declared = _classesByName.Value[simple];
        return simple.Length == name.Length
            ? declared.Concat(
                Candidates
                    .Where(candidate => candidate.Folder is null)
                    .Select(candidate => candidate.Definition)
                    .Where(type => string.Equals(type.Name, simple, StringComparison.Ordinal))
            )
            : declared
                .Concat(TypesNamed(name))
                .Where(type => IsNamed(type, name))
                .Distinct(SymbolEqualityComparer.Default)
                .Cast<INamedTypeSymbol>();
    }

    // four type parameters are more than any base has that people name in a configuration
    private IEnumerable<INamedTypeSymbol> TypesNamed(string name) =>
        Enumerable
            .Range(0, 5)
            .SelectMany(arity => Compilation.GetTypesByMetadataName(arity == 0 ? name : $"{name}`{arity}"));

    private static bool IsNamed(INamedTypeSymbol type, string name) =>
        string.Equals(type.ToDisplayString(FullNameFormat), name, StringComparison.Ordinal);

    private static readonly SymbolDisplayFormat FullNameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces
    );

    private static HashSet<ISymbol> AssemblyFixturesOf(IAssemblySymbol assembly) =>
        assembly
            .GetAttributes()
            .Where(attribute =>
                attribute.AttributeClass is { Name: "AssemblyFixtureAttribute" } type && XunitNames.IsXunit(type)
            )
            .SelectMany(attribute => attribute.ConstructorArguments)
            .Select(argument => argument.Value)
            .OfType<ISymbol>()
            .ToHashSet(SymbolEqualityComparer.Default);
}
