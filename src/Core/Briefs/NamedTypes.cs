using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Briefs;

/// <summary>Finds the types of the same sources that members name, so that nobody has to guess what they are.</summary>
/// <param name="subject">The type that the members are of.</param>
internal sealed class NamedTypes(LoadedType subject)
{
    // a large library names most of itself sooner or later
    private const int MostFurther = 20;

    private readonly List<INamedTypeSymbol> _found = [];
    private bool _namesSubject;

    /// <summary>How many of the types that were found last the members themselves name; the others come after these.</summary>
    public int NearCount { get; private set; }

    /// <summary>Finds the types.</summary>
    /// <param name="members">The members.</param>
    /// <param name="contract">The contract of the subject.</param>
    /// <param name="further">Types that are wanted besides.</param>
    /// <returns>
    /// Base classes first, then what signatures name, then exceptions, then those that are wanted, then some that the other members
    /// and these types name; none twice, and not the subject.
    /// </returns>
    public IReadOnlyList<INamedTypeSymbol> Of(
        IReadOnlySet<MemberId> members,
        TypeContract contract,
        IEnumerable<INamedTypeSymbol> further
    )
    {
        foreach (var type in BasesOf(subject.Symbol))
        {
            Add(type);
        }

        foreach (var member in subject.Symbol.GetMembers())
        {
            if (members.Contains(new(member.OriginalDefinition.GetDocumentationCommentId() ?? "")))
            {
                AddNamedBy(member);
            }
        }

        if (subject.Symbol.DelegateInvokeMethod is { } invoke)
        {
            AddNamedBy(invoke);
        }

        var thrown = contract
            .Members.Where(member => members.Contains(member.Id))
            .SelectMany(member => member.Documentation.Elements("exception"))
            .Select(exception => exception.FindAttribute("cref"))
            .OfType<string>()
            .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, subject.Project.Compilation))
            .OfType<INamedTypeSymbol>();
        foreach (var type in thrown.Concat(further))
        {
            Add(type);
        }

        AddSupertypes();
        NearCount = _found.Count;
        AddFurther();
        AddSupertypes();
        return _found;
    }

    // what the other members name, and what the types name that were found, and so on
    private void AddFurther()
    {
        AddNamedBy(subject.Symbol);
        for (var i = 0; i < _found.Count && _found.Count - NearCount < MostFurther; i++)
        {
            AddNamedBy(_found[i]);
        }
    }

    private void AddNamedBy(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().Where(MemberFilter.IsContract))
        {
            if (_found.Count - NearCount < MostFurther)
            {
                AddNamedBy(member);
            }
        }

        if (type.DelegateInvokeMethod is { } invoke)
        {
            AddNamedBy(invoke);
        }
    }

    // a type that is written anew is another one than that which the members of a compiled supertype name
    private void AddSupertypes()
    {
        for (var count = -1; count != _found.Count; )
        {
            count = _found.Count;
            var shown = _found.Append(subject.Symbol).ToHashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (
                var supertype in shown
                    .Cast<INamedTypeSymbol>()
                    .SelectMany(type => BasesOf(type).Concat(type.AllInterfaces))
                    .Where(type => Names(type.OriginalDefinition, shown))
            )
            {
                Add(supertype);
            }
        }
    }

    private bool Names(INamedTypeSymbol supertype, HashSet<ISymbol> shown)
    {
        var named = new NamedTypes(subject);
        foreach (var member in supertype.GetMembers())
        {
            named.AddNamedBy(member);
        }

        foreach (var argument in supertype.AllInterfaces.SelectMany(type => type.TypeArguments))
        {
            named.AddAll(argument);
        }

        // between two types that are written anew, no compiled one may stand
        return named._namesSubject
            || named._found.Exists(shown.Contains)
            || BasesOf(supertype).Concat(supertype.AllInterfaces).Any(type => shown.Contains(type.OriginalDefinition));
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var each = type.BaseType; each is not null; each = each.BaseType)
        {
            yield return each;
        }
    }

    private void AddNamedBy(ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol method:
                AddAll(method.ReturnType);
                AddNamedBy(method.Parameters);
                break;
            case IPropertySymbol property:
                AddAll(property.Type);
                AddNamedBy(property.Parameters);
                break;
            case IFieldSymbol field:
                AddAll(field.Type);
                break;
            case IEventSymbol @event:
                AddAll(@event.Type);
                break;
        }
    }

    private void AddNamedBy(IEnumerable<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            AddAll(parameter.Type);
        }
    }

    private void AddAll(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddAll(array.ElementType);
                break;
            case INamedTypeSymbol named:
                Add(named);
                foreach (var argument in named.TypeArguments)
                {
                    AddAll(argument);
                }

                break;
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(definition, subject.Symbol))
        {
            _namesSubject = true;
        }
        else if (
            definition.TypeKind != TypeKind.Error
            && IsOfTheSources(definition)
            && MemberFilter.IsReachable(definition)
            && !_found.Contains(definition, SymbolEqualityComparer.Default)
        )
        {
            _found.Add(definition);
        }
    }

    private bool IsOfTheSources(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, subject.Symbol.ContainingAssembly)
        || type.Locations.Any(location => location.IsInSource);
}
