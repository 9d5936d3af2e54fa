using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>What a class must override to be no longer abstract.</summary>
/// <param name="Headers">The headers of the overrides, in the order of declaration, those of the nearest class first.</param>
/// <param name="Reason">Why a member cannot be overridden; <see langword="null"/> if all can.</param>
internal sealed record AbstractMembers(ImmutableArray<SymbolText> Headers, string? Reason)
{
    /// <summary>Reads what a closed base leaves open.</summary>
    /// <param name="type">The base.</param>
    /// <param name="assembly">The test project.</param>
    /// <param name="known">A member that is taken care of; <see langword="null"/> for none.</param>
    public static AbstractMembers Of(INamedTypeSymbol type, IAssemblySymbol assembly, ISymbol? known = null)
    {
        var open = OpenMembersOf(type).Where(member => !SymbolEqualityComparer.Default.Equals(member, known)).ToList();
        foreach (var member in open)
        {
            if (!Visibility.IsInheritable(member, assembly))
            {
                return new([], $"its abstract {member.Name} is internal to {member.ContainingAssembly.Name}");
            }

            if (!TypesOf(member).All(Visibility.IsPublic))
            {
                return new([], $"its abstract {member.Name} names a type that is not public");
            }
        }

        var writer = new SymbolTextWriter(forCref: false);
        return new([.. open.Select(member => HeaderOf(writer, member, assembly))], null);
    }

    /// <summary>The abstract members that a class and those above it leave open, those of the nearest class first.</summary>
    public static IReadOnlyList<ISymbol> OpenMembersOf(INamedTypeSymbol type)
    {
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new List<ISymbol>();
        foreach (var member in type.SelfAndBases().SelectMany(each => each.GetMembers()))
        {
            if (member.IsAbstract && !overridden.Contains(member.OriginalDefinition) && !IsAccessor(member))
            {
                open.Add(member);
            }

            for (var each = OverriddenBy(member); each is not null; each = OverriddenBy(each))
            {
                overridden.Add(each.OriginalDefinition);
            }
        }

        return open;
    }

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static ISymbol? OverriddenBy(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol @event => @event.OverriddenEvent,
            _ => null,
        };

    private static IEnumerable<ITypeSymbol> TypesOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
            IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
            IEventSymbol @event => [@event.Type],
            _ => [],
        };

    private static SymbolText HeaderOf(SymbolTextWriter writer, ISymbol member, IAssemblySymbol assembly)
    {
        writer.Append(AccessibilityOf(member, assembly)).Append(" override ");
        switch (member)
        {
            case IMethodSymbol method:
                writer.Append(KeywordOf(method.RefKind)).AppendType(method.ReturnType).Append(" ");
                writer.AppendIdentifier(method.Name).AppendTypeParameters(method.TypeParameters);
                writer.AppendParameters(method.Parameters);
                writer.AppendInheritedConstraints(method);
                break;
            case IPropertySymbol property:
                AppendProperty(writer, property);
                break;
            case IEventSymbol @event:
                writer.Append("event ").AppendType(@event.Type).Append(" ").AppendIdentifier(@event.Name);
                writer.Append(" { add { } remove { } }");
                break;
        }

        return writer.Finish();
    }

    private static void AppendProperty(SymbolTextWriter writer, IPropertySymbol property)
    {
        writer.Append(KeywordOf(property.RefKind)).AppendType(property.Type).Append(" ");
        if (property.IsIndexer)
        {
            writer.Append("this").AppendParameters(property.Parameters, '[', ']');
        }
        else
        {
            writer.AppendIdentifier(property.Name);
        }

        // with a getter alone, a body after an arrow will do, as for a method
        writer.Append(
            property switch
            {
                { SetMethod: null } => "",
                { GetMethod: null, SetMethod.IsInitOnly: true } => " { init { } }",
                { GetMethod: null } => " { set { } }",
                { IsIndexer: true } => " { get => default!; set { } }",
                { SetMethod.IsInitOnly: true } => " { get; init; } = default!;",
                _ => " { get; set; } = default!;",
            }
        );
    }

    private static string KeywordOf(RefKind kind) =>
        kind switch
        {
            RefKind.Ref => "ref ",
            RefKind.RefReadOnly => "ref readonly ",
            _ => "",
        };

    /// <summary>The accessibility of an override.</summary>
    /// <param name="member">The member to override.</param>
    /// <param name="assembly">Where the override will stand: an assembly that does not see internals drops that half of the accessibility.</param>
    public static string AccessibilityOf(ISymbol member, IAssemblySymbol assembly) =>
        member.DeclaredAccessibility switch
        {
            Accessibility.Public => "public",
            Accessibility.Internal => "internal",
            Accessibility.ProtectedAndInternal => "private protected",
            Accessibility.ProtectedOrInternal when Visibility.SeesInternals(member, assembly) => "protected internal",
            _ => "protected",
        };
}
