using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Offers;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Briefs;

/// <summary>Finds the source text of fixtures: the classes that declare them, and the types that they give.</summary>
internal sealed class FixtureSources
{
    private readonly Compilation _tests;
    private readonly LoadedType _subject;
    private readonly BriefPaths _paths;
    private readonly List<INamedTypeSymbol> _classes = [];
    private readonly List<INamedTypeSymbol> _given = [];
    private readonly List<INamedTypeSymbol> _subjects = [];
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    /// <summary>Finds the sources.</summary>
    /// <param name="tests">The test project.</param>
    /// <param name="suite">The suite.</param>
    /// <param name="fixtures">The fixtures.</param>
    /// <param name="paths">How files are named.</param>
    public FixtureSources(Compilation tests, BriefSuite suite, IEnumerable<Fixture> fixtures, BriefPaths paths)
    {
        _tests = tests;
        _subject = suite.Subject;
        _paths = paths;
        if (suite.Placement.Fixtures?.Base is { } testBase && Find(testBase.Id) is INamedTypeSymbol inherited)
        {
            AddClass(inherited);
        }

        if (suite.Placement.Fixtures?.Contract is not null)
        {
            _classes.AddRange(HeirsOf(suite.Site.ClassName));
        }

        foreach (var fixture in fixtures)
        {
            if (Find(fixture.Id) is { } symbol)
            {
                Add(fixture, symbol);
            }
        }
    }

    /// <summary>The classes that declare the fixtures, word for word.</summary>
    public IEnumerable<BriefCode> Classes =>
        _classes.SelectMany(type =>
            Written(type, (TypeDeclarationSyntax part) => SourceExcerpt.WordForWord(part, _members))
        );

    /// <summary>The types of the test project that the fixtures give, or are, without bodies.</summary>
    public IEnumerable<BriefCode> Types =>
        _given
            .Except(_classes, SymbolEqualityComparer.Default)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => Written<MemberDeclarationSyntax>(type, SourceExcerpt.Declarations));

    /// <summary>The types of the sources under test that the fixtures give.</summary>
    public IEnumerable<INamedTypeSymbol> Subjects => _subjects;

    private void Add(Fixture fixture, ISymbol symbol)
    {
        var declaring = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (fixture.Kind is FixtureKind.Fake or FixtureKind.Builder)
        {
            AddGiven(declaring, isUsed: true);
        }
        else
        {
            AddClass(declaring);
        }

        _members.Add(symbol.Name);
        if (FixtureWriter.TypeOf(symbol) is { } type && symbol is not INamedTypeSymbol)
        {
            AddGiven(FixtureWriter.Unwrap(type), isUsed: true);
        }
    }

    private ISymbol? Find(MemberId id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id.Value, _tests);

    // they say what the factory of an abstract suite gives
    private IEnumerable<INamedTypeSymbol> HeirsOf(string suite) =>
        _tests.Assembly.GetTypeByMetadataName(suite) is { } shared
            ? TypesIn(_tests.Assembly.GlobalNamespace)
                .Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, shared))
            : [];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    // who reads the class meets what its members give, too
    private void AddClass(INamedTypeSymbol type)
    {
        if (_classes.Contains(type, SymbolEqualityComparer.Default))
        {
            return;
        }

        _classes.Add(type);
        foreach (var member in type.GetMembers().Where(IsOffered))
        {
            AddGiven(FixtureWriter.Unwrap(FixtureWriter.TypeOf(member)!), isUsed: false);
        }
    }

    private static bool IsOffered(ISymbol member) =>
        member
            is { DeclaredAccessibility: not Accessibility.Private, IsImplicitlyDeclared: false }
                and (IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary });

    // of the types under test, only those are shown that the tests use
    private void AddGiven(ITypeSymbol type, bool isUsed)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddGiven(array.ElementType, isUsed);
        }

        if (type is not INamedTypeSymbol named)
        {
            return;
        }

        foreach (var argument in named.TypeArguments)
        {
            AddGiven(argument, isUsed);
        }

        var definition = named.OriginalDefinition;
        var id = definition.GetDocumentationCommentId() ?? "";
        if (
            DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _subject.Project.Compilation)
            is INamedTypeSymbol seen
        )
        {
            if (isUsed)
            {
                _subjects.Add(seen);
            }
        }
        else if (
            definition.Locations.Any(location => location.IsInSource)
            && !_given.Contains(definition, SymbolEqualityComparer.Default)
        )
        {
            _given.Add(definition);
        }
    }

    private IEnumerable<BriefCode> Written<TPart>(INamedTypeSymbol type, Func<TPart, string> write)
        where TPart : MemberDeclarationSyntax =>
        from reference in type.DeclaringSyntaxReferences
        let part = reference.GetSyntax() as TPart
        where part is not null
        let place = part.SyntaxTree.GetLineSpan(part.Span).StartLinePosition
        select new BriefCode(type.Name, _paths.Of(part.SyntaxTree.FilePath), place.Line + 1, write(part));
}
