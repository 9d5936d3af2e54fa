using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Construction;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>The one pass over the classes of a test project and of the projects that support it.</summary>
/// <param name="compilation">The test project.</param>
/// <param name="root">The absolute path of its folder.</param>
internal sealed class ClassScan(Compilation compilation, string root)
{
    private readonly Dictionary<INamedTypeSymbol, List<Heir>> _heirs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _otherwiseInherited = new(SymbolEqualityComparer.Default);
    private readonly Tally _folders = new(FixturePaths.Comparer);
    private readonly Tally _namespaces = new(StringComparer.Ordinal);

    /// <summary>Recognises tests.</summary>
    public TestMarks Marks { get; } = new();

    /// <summary>The classes, in the order of the compiler.</summary>
    public List<INamedTypeSymbol> Classes { get; } = [];

    /// <summary>The classes of the test project that declare fixtures of xUnit. Collections of other projects are none for this one.</summary>
    public List<INamedTypeSymbol> FixtureOwners { get; } = [];

    /// <summary>How many test classes of each folder name which base.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<BaseUse>> UsesByFolder => _folders.ToUses();

    /// <summary>How many test classes of each namespace name which base.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<BaseUse>> UsesByNamespace => _namespaces.ToUses();

    /// <summary>Makes the pass.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static ClassScan Of(Compilation compilation, string root, CancellationToken cancellationToken)
    {
        var scan = new ClassScan(compilation, root);
        var support = compilation
            .References.OfType<CompilationReference>()
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Where(TestAssemblies.IsForTests);
        foreach (var assembly in support.Prepend(compilation.Assembly))
        {
            scan.Visit(assembly.GlobalNamespace, cancellationToken);
        }

        return scan;
    }

    /// <summary>The classes that test classes share, or are meant to.</summary>
    public ImmutableArray<BaseCandidate> Candidates() =>
        [
            .. Classes
                .Where(type => !_heirs.ContainsKey(type) && !_otherwiseInherited.Contains(type))
                .Select(type => (Type: type, Folder: FixturePaths.FolderOf(type, root)))
                .Where(each => BaseNames.IsMeantAsBase(each.Type, each.Folder ?? ""))
                .Select(each => new BaseCandidate(each.Type, each.Folder, []))
                .Concat(
                    _heirs.Select(pair => new BaseCandidate(
                        pair.Key,
                        FixturePaths.FolderOf(pair.Key, root),
                        [.. pair.Value]
                    ))
                )
                .OrderByDescending(candidate => candidate.DirectHeirs)
                .ThenBy(candidate => candidate.FullName, StringComparer.Ordinal),
        ];

    private void Visit(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol @namespace)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Visit(@namespace, cancellationToken);
            }
            else if (member is INamedTypeSymbol type)
            {
                if (type is { TypeKind: TypeKind.Class, IsImplicitlyDeclared: false })
                {
                    Add(type);
                }

                Visit(type, cancellationToken);
            }
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        Classes.Add(type);
        if (
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && XunitNames.CollectionFixturesOf(type).Concat(XunitNames.ClassFixturesOf(type)).Any()
        )
        {
            FixtureOwners.Add(type);
        }

        var bases = type.SelfAndBases().Skip(1).TakeWhile(IsPossibleBase).ToList();
        if (bases.Count == 0)
        {
            return;
        }

        if (Marks.HasTests(type))
        {
            AddTestClass(type, bases);
        }
        else if (!type.IsAbstract)
        {
            _otherwiseInherited.UnionWith(bases.Select(each => each.OriginalDefinition));
        }
    }

    private void AddTestClass(INamedTypeSymbol type, List<INamedTypeSymbol> bases)
    {
        foreach (var each in bases)
        {
            if (!_heirs.TryGetValue(each.OriginalDefinition, out var heirs))
            {
                _heirs.Add(each.OriginalDefinition, heirs = []);
            }

            heirs.Add(new(type, each));
        }

        _folders.Add(FixturePaths.FolderOf(type, root) ?? root, bases[0].OriginalDefinition);
        _namespaces.Add(SymbolTextWriter.NamespaceOf(type), bases[0].OriginalDefinition);
    }

    private static bool IsPossibleBase(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && !TestAssemblies.IsOfFramework(type);

    private sealed class Tally(StringComparer comparer)
    {
        private readonly Dictionary<string, Dictionary<INamedTypeSymbol, int>> _counts = new(comparer);

        public void Add(string place, INamedTypeSymbol definition)
        {
            if (!_counts.TryGetValue(place, out var counts))
            {
                _counts.Add(place, counts = new(SymbolEqualityComparer.Default));
            }

            counts[definition] = counts.GetValueOrDefault(definition) + 1;
        }

        public Dictionary<string, ImmutableArray<BaseUse>> ToUses() =>
            _counts.ToDictionary(
                place => place.Key,
                place =>
                    place
                        .Value.Select(count => new BaseUse(count.Key, count.Value))
                        .OrderByDescending(use => use.Count)
                        .ThenBy(use => use.Definition.ToDisplayString(), StringComparer.Ordinal)
                        .ToImmutableArray(),
                _counts.Comparer
            );
    }
}

/// <summary>How often the test classes of a place name a class as their base.</summary>
/// <param name="Definition">The base.</param>
/// <param name="Count">The number of test classes.</param>
internal sealed record BaseUse(INamedTypeSymbol Definition, int Count);
