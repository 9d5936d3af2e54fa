using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Fixtures.Construction;
using SkeletonForge.Core.Fixtures.Generics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Judges candidates for one suite.</summary>
internal sealed class BaseJudge
{
    private readonly FixtureSite _site;
    private readonly TestProjectIndex _index;
    private readonly INamedTypeSymbol? _subject;
    private readonly INamedTypeSymbol? _own;
    private readonly GenericClosing _closing;
    private readonly Dictionary<INamedTypeSymbol, BaseFit> _fits = new(SymbolEqualityComparer.Default);

    /// <summary>Creates a judge.</summary>
    /// <param name="site">The place of the suite.</param>
    /// <param name="index">Its test project.</param>
    /// <param name="own">The class of the suite, if it exists already.</param>
    public BaseJudge(FixtureSite site, TestProjectIndex index, INamedTypeSymbol? own)
    {
        _site = site;
        _index = index;
        _own = own;
        _subject = SubjectSymbol.Find(site.Subject, index.Compilation);
        _closing = new(index.Compilation, _subject);
    }

    /// <summary>Judges a candidate; a second time, the judgement is the same.</summary>
    public BaseFit Judge(BaseCandidate candidate)
    {
        if (!_fits.TryGetValue(candidate.Definition, out var fit))
        {
            fit = Judge(candidate, WhyUnsuitable(candidate.Definition));
            if (fit.Serves && fit.Affinity == 0 && OtherSubjectOf(candidate) is { } other)
            {
                fit = fit with { Reason = $"it is for the tests of {other}" };
            }

            _fits.Add(candidate.Definition, fit);
        }

        return fit;
    }

    /// <summary>Judges a class that somebody named: that it has tests or is meant for another subject was their choice.</summary>
    public BaseFit JudgeNamed(BaseCandidate candidate) => Judge(candidate, WhyNoBase(candidate.Definition));

    /// <summary>Judges a base that the class of the suite inherits already, closed as it is there.</summary>
    public BaseFit JudgeInherited(INamedTypeSymbol closed)
    {
        var candidate = _index.CandidateOf(closed.OriginalDefinition);
        var fit = Judge(candidate, closed);
        // where only its author knows how to construct it, its author did
        return fit.Serves ? fit : new(candidate, closed, new(), default, AffinityOf(closed), null);
    }

    private BaseFit Judge(BaseCandidate candidate, string? reason)
    {
        if (reason is not null)
        {
            return Failed(candidate, reason);
        }

        var closing = _closing.Close(candidate);
        return closing.Type is { } closed ? Judge(candidate, closed) : Failed(candidate, closing.Reason);
    }

    private BaseFit Judge(BaseCandidate candidate, INamedTypeSymbol closed)
    {
        var assembly = _index.Compilation.Assembly;
        if (!Visibility.IsPublic(closed))
        {
            var hidden = closed.TypeArguments.FirstOrDefault(argument => !Visibility.IsPublic(argument));
            return Failed(
                candidate,
                hidden is null
                    ? "it is not public, and test classes are"
                    : $"it would have to name {hidden.Name}, which is not public, as test classes are"
            );
        }

        var open = AbstractMembers.Of(closed, assembly);
        if (open.Reason is not null)
        {
            return Failed(candidate, open.Reason);
        }

        var arguments = ConstructorArguments.Of(_site.Framework, _index, candidate, closed);
        var plan = BaseConstructor.Choose(closed, candidate, arguments, assembly);
        return plan.Reason is { } reason
            ? Failed(candidate, reason)
            : new(candidate, closed, plan, open.Headers.ToEquatableArray(), AffinityOf(closed), null);
    }

    private static BaseFit Failed(BaseCandidate candidate, string? reason) =>
        new(candidate, null, null, default, 0, reason);

    private string? WhyUnsuitable(INamedTypeSymbol type) =>
        WhyNoBase(type)
        ?? (
            type.SelfAndBases().FirstOrDefault(_index.Marks.HasOwnTests) is not { } suite ? null
            : SymbolEqualityComparer.Default.Equals(suite, type) ? "it has tests of its own"
            : $"it inherits the tests of {suite.Name}"
        );

    private string? WhyNoBase(INamedTypeSymbol type) =>
        type.IsStatic ? "it is static"
        : type.IsSealed ? "it is sealed"
        : type.IsRecord ? "it is a record, which only records can inherit"
        : type.IsFileLocal ? "it is local to its file"
        : !_index.Compilation.IsSymbolAccessibleWithin(type, _index.Compilation.Assembly)
            ? "it is not accessible from the test project"
        : _own is not null && type.IsOrInherits(_own) ? "it inherits the test class itself"
        : InheritsSubject(type)
            ? $"it is {English.ArticleOf(_subject!.Name)} {_subject.Name} itself, which is under test"
        : type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute) })
            ? "it is obsolete"
        : null;

    private bool InheritsSubject(INamedTypeSymbol type) =>
        _subject is not null
        && type.SelfAndBases()
            .Concat(type.AllInterfaces)
            .Any(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, _subject));

    private int AffinityOf(INamedTypeSymbol closed) =>
        _subject is null ? 0
        : closed.TypeArguments.Any(IsSubject) ? 2
        : closed.SelfAndBases().SelectMany(each => each.GetMembers()).Select(TypeGivenBy).Any(Gives) ? 1
        : 0;

    private bool Gives(ITypeSymbol? type) =>
        IsSubject(type) || (type is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Any(IsSubject));

    private bool IsSubject(ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && (
            named.IsOrInherits(_subject!)
            || (
                _subject!.TypeKind == TypeKind.Interface
                && named.AllInterfaces.Any(each =>
                    SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, _subject)
                )
            )
            || (
                named.TypeKind == TypeKind.Interface
                && !TestAssemblies.IsOfFramework(named)
                && _subject.AllInterfaces.Any(each =>
                    SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, named.OriginalDefinition)
                )
            )
        );

    private static ITypeSymbol? TypeGivenBy(ISymbol member) =>
        member switch
        {
            { DeclaredAccessibility: Accessibility.Private } => null,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
            _ => null,
        };

    // OrderTestBase, which only OrderTests inherits, tells the tests of a Customer nothing
    private string? OtherSubjectOf(BaseCandidate candidate)
    {
        var topic = BaseNames.TopicOf(candidate.Definition.Name);
        var names = _site.Subject.Project.Assembly.TypeNames;
        return
            topic.Length > 0
            && !BaseNames.IsTopic(topic, _site.Subject.Symbol.Name)
            && (names.Contains(topic) || names.Contains("I" + topic))
            && candidate.Heirs.All(heir => heir.Class.Name.StartsWith(topic, StringComparison.Ordinal))
            ? topic
            : null;
    }
}
