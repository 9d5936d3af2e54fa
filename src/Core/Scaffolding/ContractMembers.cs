using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>The members that an implementation of a contract must have.</summary>
internal static class ContractMembers
{
    /// <summary>Lists them.</summary>
    /// <param name="type">An interface or an abstract class.</param>
    /// <returns>Abstract methods, properties and events, inherited ones included, those of the type itself first.</returns>
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
            ?
            [
                .. type
                    .AllInterfaces.Prepend(type)
                    .SelectMany(each => each.GetMembers())
                    .Where(member => member.IsAbstract && member is not IMethodSymbol { AssociatedSymbol: not null }),
            ]
            : AbstractMembers.OpenMembersOf(type);

    /// <summary>Says whether the compiler would complain of a call: the member, or a type that it names, is obsolete or experimental.</summary>
    public static bool IsDiscouraged(ISymbol member) => IsMarked(member) || NamesDiscouraged(member);

    /// <summary>Says whether the compiler would complain of an implementation of a member.</summary>
    public static bool IsDiscouragedToImplement(ISymbol member) =>
        (IsMarked(member) && member.ContainingType.TypeKind == TypeKind.Class) || NamesDiscouraged(member);

    /// <summary>The parameters of a method or an indexer.</summary>
    public static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };

    /// <summary>What tells a member from others of its name: not what it gives.</summary>
    public static string SignatureOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => $"{method.Name}`{method.Arity}({TypesOf(method.Parameters)})",
            IPropertySymbol { IsIndexer: true } indexer => $"this[{TypesOf(indexer.Parameters)}]",
            _ => member.Name,
        };

    private static string TypesOf(ImmutableArray<IParameterSymbol> parameters) =>
        string.Join(
            ',',
            parameters.Select(parameter =>
                $"{parameter.RefKind} {parameter.Type.ToDisplayString(NullableFlowState.None)}"
            )
        );

    private static bool NamesDiscouraged(ISymbol member) =>
        IsMarked(TypeOf(member)) || ParametersOf(member).Any(parameter => IsMarked(parameter.Type));

    private static bool IsMarked(ISymbol symbol) =>
        symbol
            .GetAttributes()
            .Any(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute" or "ExperimentalAttribute" });

    /// <summary>What a member gives to its caller.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IEventSymbol @event => @event.Type,
            _ => throw new ArgumentException("Contracts have methods, properties and events.", nameof(member)),
        };
}
