using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Fixtures.Construction;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Fixtures.Implementations;

/// <summary>Reads, for one test project, how the suites of interfaces and abstract classes test implementations.</summary>
internal sealed class ContractSuiteReader
{
    private readonly TestProjectIndex _index;
    private readonly CSharpCompilation _tests;
    private readonly ImplementationFinder _finder;
    private readonly SymbolTextWriter _writer = new(forCref: false);
    private readonly SymbolTextWriter _crefs = new(forCref: true);

    /// <param name="index">The test project.</param>
    public ContractSuiteReader(TestProjectIndex index)
    {
        _index = index;
        _tests = (CSharpCompilation)index.Compilation;
        _finder = new(_tests);
    }

    /// <summary>Reads the suite of one type.</summary>
    /// <param name="site">The place of the suite.</param>
    /// <param name="testBase">What the suite inherits; <see langword="null"/> for nothing.</param>
    /// <param name="offers">What is offered to it.</param>
    /// <returns>What it takes; <see langword="null"/> for a type that is tested as it is.</returns>
    public ContractSuite? Read(FixtureSite site, TestBase? testBase, ImmutableArray<OfferedFixture> offers)
    {
        if (
            !IsContract(site.Contract)
            || SubjectSymbol.Find(site.Subject, _tests) is not { } subject
            || !Visibility.IsPublic(subject)
        )
        {
            return null;
        }

        var suite = _tests.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(site.Namespace, site.ClassName));
        var factory = suite is null ? null : FactoryOf(suite, subject);
        var implementations = _finder.Find(subject).ToList();
        var contract = factory?.ReturnType as INamedTypeSymbol ?? Close(subject, offers, implementations);
        if (contract is null)
        {
            return null;
        }

        var found = new ContractSuite
        {
            Subject = _writer.AppendType(contract).Finish(),
            Factory = factory?.Name ?? NewFactoryName(site, offers),
            Implementations = Read(implementations, contract, suite, site, new(_tests, offers)),
        };
        return suite is null || factory is null
            ? found with
            {
                HasFactory = suite is null,
                Refusal = suite is null ? null : WhyNoFactory(suite, found),
                Parameters = testBase?.ConstructorParameters ?? default,
                Attributes = testBase?.Attributes ?? default,
            }
            : Extend(found, suite, factory, site);
    }

    private static bool IsContract(TypeContract contract) =>
        contract
            is {
                IsAbstract: true,
                Kind: TypeContractKind.Interface or TypeContractKind.Class or TypeContractKind.Record
            }
        && contract.Members.Any(member =>
            member is { IsStatic: false, IsProtected: false, Kind: not MemberContractKind.Constructor }
        );

    // what people have already is inherited as they wrote it
    private ContractSuite Extend(ContractSuite found, INamedTypeSymbol suite, IMethodSymbol factory, FixtureSite site)
    {
        var candidate = _index.CandidateOf(suite);
        var plan = BaseConstructor.Choose(
            suite,
            candidate,
            ConstructorArguments.Of(site.Framework, _index, candidate, suite),
            _tests.Assembly
        );
        var open = AbstractMembers.Of(suite, _tests.Assembly, factory);
        return found with
        {
            Accessibility = AbstractMembers.AccessibilityOf(factory, _tests.Assembly),
            Refusal = plan.Reason ?? open.Reason,
            Parameters = plan.Parameters.Select(each => BaseWriter.Write(_writer, each)).ToEquatableArray(),
            Attributes = plan.Attributes.ToEquatableArray(),
            Overrides = open.Headers.ToEquatableArray(),
        };
    }

    private static string? WhyNoFactory(INamedTypeSymbol suite, ContractSuite found) =>
        suite.IsAbstract
            ? $"it has no abstract method without parameters that gives a {found.Subject}"
            : $"it is not abstract, with a method 'protected abstract {found.Subject} {found.Factory}()'";

    private static IMethodSymbol? FactoryOf(INamedTypeSymbol suite, INamedTypeSymbol subject) =>
        suite.IsAbstract
            ? suite
                .SelfAndBases()
                .SelectMany(type => type.GetMembers())
                .OfType<IMethodSymbol>()
                .FirstOrDefault(method =>
                    method is { IsAbstract: true, MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true, Arity: 0 }
                    && SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, subject)
                )
            : null;

    // the form that the fixtures have can be tested with them; an implementation in one form only has no other
    private INamedTypeSymbol? Close(
        INamedTypeSymbol subject,
        ImmutableArray<OfferedFixture> offers,
        IEnumerable<INamedTypeSymbol> implementations
    ) =>
        offers
            .Where(offer => offer.Fixture.Kind == FixtureKind.BaseMember)
            .SelectMany(offer => ImplementationFinder.FormsOf(offer.Given, subject))
            .Concat(implementations.SelectMany(type => ImplementationFinder.FormsOf(type, subject)))
            .FirstOrDefault(form => IsClosed(form) && Visibility.IsPublic(form))
        ?? _finder.CloseSimply(subject);

    private static bool IsClosed(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => false,
            IArrayTypeSymbol array => IsClosed(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.All(IsClosed)
                && (named.ContainingType is null || IsClosed(named.ContainingType)),
            _ => true,
        };

    private static string NewFactoryName(FixtureSite site, ImmutableArray<OfferedFixture> offers)
    {
        var subject = site.Contract.Name;
        var name =
            "Create"
            + (
                site.Contract.Kind == TypeContractKind.Interface && subject is ['I', >= 'A' and <= 'Z', ..]
                    ? subject[1..]
                    : subject
            );
        var taken = offers.Select(offer => offer.Symbol.Name).ToHashSet(StringComparer.Ordinal);
        return Unique(name, name => !taken.Contains(name));
    }

    private EquatableArray<Implementation> Read(
        IEnumerable<INamedTypeSymbol> types,
        INamedTypeSymbol contract,
        INamedTypeSymbol? suite,
        FixtureSite site,
        CreationWriter creations
    )
    {
        var heirs = suite is null ? [] : _index.CandidateOf(suite).Heirs.Select(heir => WordsOf(heir.Class)).ToList();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var implementations = new List<Implementation>();
        foreach (var type in types)
        {
            if (_finder.Close(type, contract) is not { } closed)
            {
                continue;
            }

            var className = $"{PlainName(type)}As{site.ClassName}";
            var (creation, usesBase) = creations.Write(closed);
            implementations.Add(
                new(
                    new(type.GetDocumentationCommentId()!),
                    _writer.AppendType(closed).Finish().ToString(),
                    Unique(className, name => !IsDeclared(site.Namespace, name) && names.Add(name)),
                    _crefs.AppendDefinition(type).Finish(),
                    creation,
                    usesBase,
                    heirs.Exists(words => words.Contains(type.Name) || words.Contains(className))
                )
            );
        }

        return implementations.ToEquatableArray();
    }

    // whatever it is called and however it comes by the object, it names the class, or is named for it
    private static HashSet<string> WordsOf(INamedTypeSymbol heir) =>
        heir
            .DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantTokens())
            .Select(token => token.ValueText)
            .ToHashSet(StringComparer.Ordinal);

    private bool IsDeclared(string scope, string name) =>
        _tests.Assembly.GetTypeByMetadataName(SuitePaths.MetadataNameOf(scope, name)) is not null;

    private static string PlainName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? PlainName(outer) + type.Name : type.Name;

    private static string Unique(string name, Predicate<string> isFree)
    {
        var unique = name;
        for (var number = 2; !isFree(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
        }

        return unique;
    }
}
