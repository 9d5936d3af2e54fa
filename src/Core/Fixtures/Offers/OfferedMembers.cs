using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Offers;

/// <summary>Lists the members of a class that a test can use: fields, properties that can be read, and methods.</summary>
internal static class OfferedMembers
{
    /// <summary>The members that a class in the test project inherits.</summary>
    /// <param name="type">The base, closed.</param>
    /// <param name="tests">The assembly of the tests.</param>
    /// <returns>Those of the nearest class first, in declaration order; what is overridden or hidden once, where it is seen first.</returns>
    public static IEnumerable<ISymbol> InheritedFrom(INamedTypeSymbol type, IAssemblySymbol tests) =>
        In(type, symbol => IsInherited(symbol, tests));

    /// <summary>The members that any class in the test project can call.</summary>
    /// <param name="type">The class, closed.</param>
    /// <param name="compilation">The test project.</param>
    public static IEnumerable<ISymbol> CallableOn(INamedTypeSymbol type, Compilation compilation) =>
        In(type, symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));

    private static IEnumerable<ISymbol> In(INamedTypeSymbol type, Predicate<ISymbol> isAccessible)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null && !TypeNames.IsOfFramework(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (IsUsable(member) && isAccessible(ReadingPart(member)) && seen.Add(SignatureOf(member)))
                {
                    yield return member;
                }
            }
        }
    }

    private static bool IsUsable(ISymbol member) =>
        !member.IsImplicitlyDeclared
        && member.CanBeReferencedByName
        && member switch
        {
            IFieldSymbol => true,
            IPropertySymbol property => property is { GetMethod: not null, IsIndexer: false },
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => !Lifetimes.IsCalledByTheFramework(method),
            _ => false,
        };

    // a property may be readable by fewer than those who see it
    private static ISymbol ReadingPart(ISymbol member) => (member as IPropertySymbol)?.GetMethod ?? member;

    private static bool IsInherited(ISymbol symbol, IAssemblySymbol tests)
    {
        var isInside =
            SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, tests)
            || symbol.ContainingAssembly.GivesAccessTo(tests);
        return symbol.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal => isInside,
            _ => false,
        };
    }

    // a member hides and overrides those of its name; methods only those with the same parameters
    private static string SignatureOf(ISymbol member) =>
        member is IMethodSymbol method
            ? $"{method.Name}`{method.Arity}({string.Join(',', method.Parameters.Select(parameter => parameter.Type.ToDisplayString()))})"
            : member.Name;
}
