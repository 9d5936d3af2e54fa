using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Recognises members whose result arrives later.</summary>
internal static class Asynchronies
{
    /// <summary>Says how a member hands over its result.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">Its return type; <see langword="null"/> for constructors.</param>
    /// <returns>The asynchrony of a method; <see cref="Asynchrony.None"/> for anything else.</returns>
    public static Asynchrony Of(ISymbol member, ITypeSymbol? type)
    {
        if (member is not IMethodSymbol || type is not INamedTypeSymbol named)
        {
            return Asynchrony.None;
        }

        var definition = named.OriginalDefinition;
        return definition switch
        {
            { Name: "IAsyncEnumerable" or "IAsyncEnumerator", ContainingNamespace.Name: "Generic" } =>
                Asynchrony.AsyncSequence,
            { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } => Asynchrony.Awaitable,
            { TypeKind: TypeKind.Interface or TypeKind.Error } => Asynchrony.None,
            _ => IsAwaitable(definition) ? Asynchrony.Awaitable : Asynchrony.None,
        };
    }

    private static bool IsAwaitable(INamedTypeSymbol type) =>
        type.GetMembers("GetAwaiter")
            .Any(member =>
                member
                    is IMethodSymbol
                    {
                        Parameters.IsEmpty: true,
                        DeclaredAccessibility: Accessibility.Public,
                        IsStatic: false
                    }
            );
}
