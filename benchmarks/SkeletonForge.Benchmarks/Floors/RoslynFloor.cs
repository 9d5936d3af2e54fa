using Microsoft.CodeAnalysis;

namespace SkeletonForge.Benchmarks.Floors;

/// <summary>
/// What nothing built on Roslyn can go below: the compiler alone visits every public or protected type and member of
/// an assembly, explicit implementations of public interfaces included, and gives the documentation id and the documentation string of each. No attribute, parameter or type
/// is looked at, no documentation parsed.
/// </summary>
internal static class RoslynFloor
{
    /// <summary>Visits an assembly.</summary>
    /// <param name="name">The name of an assembly of the reference pack.</param>
    /// <returns>How many types and members there are, and how long their documentation is.</returns>
    public static VisitCount Visit(string name)
    {
        var count = new VisitCount();
        Visit(ReferencedAssembly.OpenPlain(name).Assembly.GlobalNamespace, count);
        return count;
    }

    private static void Visit(INamespaceOrTypeSymbol container, VisitCount count)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                Visit(inner, count);
            }
            else if (member is INamedTypeSymbol type)
            {
                VisitType(type, count);
            }
            else if (!member.IsImplicitlyDeclared && !IsAccessor(member) && IsReachable(member))
            {
                count.Members++;
                Read(member, count);
            }
        }
    }

    private static void VisitType(INamedTypeSymbol type, VisitCount count)
    {
        if (!IsVisible(type))
        {
            return;
        }

        count.Types++;
        Read(type, count);
        Visit(type, count);
    }

    private static void Read(ISymbol symbol, VisitCount count)
    {
        count.Characters += symbol.GetDocumentationCommentId()?.Length ?? 0;
        count.Characters += symbol.GetDocumentationCommentXml()?.Length ?? 0;
    }

    // an explicit implementation is as reachable as the interface that it implements
    private static bool IsReachable(ISymbol member) =>
        member switch
        {
            IMethodSymbol { ExplicitInterfaceImplementations: [var method, ..] } => IsVisible(method.ContainingType),
            IPropertySymbol { ExplicitInterfaceImplementations: [var property, ..] } => IsVisible(
                property.ContainingType
            ),
            IEventSymbol { ExplicitInterfaceImplementations: [var implemented, ..] } => IsVisible(
                implemented.ContainingType
            ),
            _ => IsVisible(member),
        };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility switch
        {
            Accessibility.Public => true,
            Accessibility.Protected or Accessibility.ProtectedOrInternal => symbol.ContainingType
                is { IsSealed: false },
            _ => false,
        };

    private static bool IsAccessor(ISymbol member) =>
        member
            is IMethodSymbol { AssociatedSymbol: not null }
                or IMethodSymbol { ExplicitInterfaceImplementations: [{ AssociatedSymbol: not null }, ..] }
                or IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor };
}

/// <summary>What a visit came by.</summary>
internal sealed class VisitCount
{
    /// <summary>The types.</summary>
    public int Types { get; set; }

    /// <summary>Their members.</summary>
    public int Members { get; set; }

    /// <summary>The length of all ids and documentation strings.</summary>
    public long Characters { get; set; }
}
