using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>
/// Restores the names of tuple elements in explicit implementations: metadata has them where a type lists its
/// interfaces, but not where a member says which of them it implements, and C# wants both alike.
/// </summary>
internal static class TupleNames
{
    /// <summary>Finds the interface member that an explicit implementation must look like.</summary>
    /// <typeparam name="T">The kind of member.</typeparam>
    /// <param name="member">Any member.</param>
    /// <returns>A member of the interface as the type lists it, where the names differ; otherwise, <paramref name="member"/>.</returns>
    public static T Restore<T>(T member)
        where T : class, ISymbol =>
        MemberFilter.FindImplementedExplicitly(member) is T implemented
        && FindListed(member.ContainingType, implemented.ContainingType) is { } listed
            ? listed
                .GetMembers()
                .OfType<T>()
                .First(other => AreSame(other.OriginalDefinition, implemented.OriginalDefinition))
            : member;

    private static INamedTypeSymbol? FindListed(INamedTypeSymbol type, INamedTypeSymbol implemented)
    {
        if (type.AllInterfaces.Any(listed => AreSame(listed, implemented)))
        {
            return null;
        }

        var alike = type.AllInterfaces.Where(listed =>
            AreSame(listed.OriginalDefinition, implemented.OriginalDefinition)
        );
        return alike.Take(2).ToList() is [var only] ? only : null;
    }

    private static bool AreSame(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
