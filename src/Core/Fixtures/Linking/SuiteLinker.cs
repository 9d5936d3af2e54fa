using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>Links the behaviors of one type.</summary>
internal sealed class SuiteLinker
{
    // in the order in which they are listed; the log comes in the output where there is no logger
    private static readonly EnvironmentRoles[] Roles =
    [
        EnvironmentRoles.Clock,
        EnvironmentRoles.Logger,
        EnvironmentRoles.Output,
        EnvironmentRoles.Folder,
        EnvironmentRoles.Cancellation,
    ];

    private readonly Compilation _tests;
    private readonly INamedTypeSymbol _subject;
    private readonly MakerFinder _makers;
    private readonly SubjectMakers _subjectMakers;
    private readonly IReadOnlyList<OfferedFixture> _environment;
    private readonly Dictionary<MemberId, MemberContract> _contracts;
    private readonly Dictionary<string, ISymbol> _members;
    private readonly SymbolTextWriter _names = new(forCref: false);

    /// <param name="site">The place of the suite.</param>
    /// <param name="tests">Its test project.</param>
    /// <param name="subject">The subject, as the test project sees it.</param>
    /// <param name="makers">The offers.</param>
    /// <param name="environment">Those of them that are environment, the nearest first.</param>
    public SuiteLinker(
        FixtureSite site,
        Compilation tests,
        INamedTypeSymbol subject,
        MakerFinder makers,
        IReadOnlyList<OfferedFixture> environment
    )
    {
        _tests = tests;
        _subject = subject;
        _makers = makers;
        _environment = environment;
        _subjectMakers = SubjectMakers.Find(subject, makers, tests);
        _contracts = site.Contract.Members.DistinctBy(member => member.Id).ToDictionary(member => member.Id);
        _members = subject
            .GetTypeMembers()
            .Where(type => type.IsExtension)
            .Prepend(subject)
            .SelectMany(type => type.GetMembers())
            .Where(member => member.GetDocumentationCommentId() is not null)
            .DistinctBy(member => member.GetDocumentationCommentId(), StringComparer.Ordinal)
            .ToDictionary(member => member.GetDocumentationCommentId()!, StringComparer.Ordinal);
    }

    /// <summary>Finds what serves a behavior.</summary>
    public BehaviorFixtures Link(Behavior behavior)
    {
        var words = new BehaviorWords(behavior);
        var contract = _contracts.GetValueOrDefault(behavior.Member);
        var member = _members.GetValueOrDefault(behavior.Member.Value);
        var isConstructor = contract is { Kind: MemberContractKind.Constructor };
        var isGuard = IsGuard(behavior.Outcome);
        var links = new LinkCollector();
        if (!isConstructor && contract is null or { IsStatic: false, IsExtension: false })
        {
            LinkSubject(words, contract, links);
        }

        LinkArguments(member, words, isConstructor, isGuard, links);
        var needs = EnvironmentNeeds.Of(behavior, words, member, contract, isGuard, _subjectMakers.TakesClock);
        // what a new object tells the time by, and writes to, is an argument
        LinkEnvironment(isConstructor ? needs & ~(EnvironmentRoles.Clock | EnvironmentRoles.Logger) : needs, links);
        return links.Finish();
    }

    private void LinkSubject(BehaviorWords words, MemberContract? contract, LinkCollector links)
    {
        if (_subjectMakers.ReadyMade is { } readyMade)
        {
            links.Add(readyMade, FixturePurpose.Subject);
        }
        else if (Dependencies.IsAbstraction(_subject) || _subjectMakers.Constructor is null)
        {
            if (!_subject.IsStatic && !Dependencies.IsCreatable(_subject))
            {
                links.AddMissing(Missing(_subject, FixturePurpose.Subject));
            }

            return;
        }

        var bindings = _subjectMakers.Bindings.Copy();
        foreach (var parameter in _subjectMakers.Constructor?.Parameters ?? [])
        {
            var maker = _makers.Find(parameter.Type, parameter.Name, bindings);
            if (_subjectMakers.ReadyMade is null || Touches(words, contract, parameter))
            {
                links.Add(maker, FixturePurpose.Dependency, parameter.Name);
            }

            if (_subjectMakers.ReadyMade is null && maker is null && IsNeeded(parameter, isConstructor: true))
            {
                links.AddMissing(Missing(parameter.Type, FixturePurpose.Dependency, parameter.Name));
            }
        }
    }

    // a dependency matters if it is spoken of, or if what it says of itself is: the capacity that options hold
    private static bool Touches(BehaviorWords words, MemberContract? contract, IParameterSymbol parameter) =>
        EnvironmentTypes.RolesOf(parameter.Name, parameter.Type) == EnvironmentRoles.None
        && (
            words.Names(parameter.Type.Name)
            || words.HasNoun(NameWords.Of(parameter.Name))
            || parameter
                .Type.GetMembers()
                .OfType<IPropertySymbol>()
                .Where(property => property.DeclaredAccessibility == Accessibility.Public && !property.IsIndexer)
                .Any(property =>
                    string.Equals(property.Name, contract?.Name, StringComparison.Ordinal)
                    || (NameWords.Of(property.Name) is { Count: > 1 } phrase && words.HasPhrase(phrase))
                )
        );

    private void LinkArguments(
        ISymbol? member,
        BehaviorWords words,
        bool isConstructor,
        bool isGuard,
        LinkCollector links
    )
    {
        var bindings = isConstructor ? new TypeBindings() : _subjectMakers.Bindings.Copy();
        foreach (var parameter in EnvironmentNeeds.ParametersOf(member))
        {
            if (
                parameter.RefKind == RefKind.Out
                || words.Spoils(parameter.Name)
                || (isGuard && parameter.IsOptional && !words.Names(parameter.Name))
            )
            {
                continue;
            }

            var maker = _makers.Find(parameter.Type, parameter.Name, bindings);
            links.Add(maker, FixturePurpose.Argument, parameter.Name);
            if (maker is null && IsNeeded(parameter, isConstructor))
            {
                links.AddMissing(Missing(parameter.Type, FixturePurpose.Argument, parameter.Name));
            }
        }
    }

    private void LinkEnvironment(EnvironmentRoles needs, LinkCollector links)
    {
        var hasLogger = false;
        foreach (var role in Roles.Where(role => needs.HasFlag(role)))
        {
            if (role == EnvironmentRoles.Output && hasLogger)
            {
                continue;
            }

            var offer =
                _environment.FirstOrDefault(candidate => candidate.Roles == role)
                ?? _environment.FirstOrDefault(candidate => candidate.Roles.HasFlag(role));
            hasLogger |= role == EnvironmentRoles.Logger && offer is not null;
            links.Add(offer, FixturePurpose.Environment);
        }
    }

    private static bool IsNeeded(IParameterSymbol parameter, bool isConstructor) =>
        !parameter.IsOptional
        && (isConstructor ? Dependencies.IsDependency(parameter.Type) : Dependencies.IsAbstraction(parameter.Type));

    // an argument that is refused is refused before anything else happens
    private bool IsGuard(Outcome outcome)
    {
        if (outcome.Exception is null)
        {
            return false;
        }

        var type = DocumentationCommentId.GetFirstSymbolForDeclarationId(outcome.Exception, _tests) as INamedTypeSymbol;
        for (; type is not null; type = type.BaseType)
        {
            if (TypeNames.FullNameOf(type) is "System.ArgumentException")
            {
                return true;
            }
        }

        return false;
    }

    private MissingFixture Missing(ITypeSymbol type, FixturePurpose purpose, string? parameter = null) =>
        new(
            _names.AppendType(type.WithNullableAnnotation(NullableAnnotation.None)).Finish().ToString(),
            new(type.OriginalDefinition.GetDocumentationCommentId() ?? ""),
            purpose,
            parameter
        );
}
