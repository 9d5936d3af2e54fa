using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes the modifiers of types and members.</summary>
internal static class ModifierSignatures
{
    public static void AppendTypeModifiers(this SymbolTextWriter writer, INamedTypeSymbol type, string last = "")
    {
        var isClass = type.TypeKind == TypeKind.Class;
        writer
            .Append(type.IsStatic ? "static " : "")
            .Append(isClass && type is { IsAbstract: true, IsStatic: false } ? "abstract " : "")
            .Append(isClass && type is { IsSealed: true, IsStatic: false } ? "sealed " : "")
            .Append(type is { TypeKind: TypeKind.Struct, IsReadOnly: true } ? "readonly " : "")
            .Append(type.IsRefLikeType ? "ref " : "")
            .Append(last)
            .Append(
                type switch
                {
                    { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct ",
                    { IsRecord: true } => "record ",
                    { TypeKind: TypeKind.Struct } => "struct ",
                    { TypeKind: TypeKind.Interface } => "interface ",
                    { TypeKind: TypeKind.Enum } => "enum ",
                    _ => "class ",
                }
            );
    }

    public static void AppendMemberModifiers(this SymbolTextWriter writer, ISymbol member)
    {
        if (member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum })
        {
            return;
        }

        var inInterface = member.ContainingType.TypeKind == TypeKind.Interface;
        var isExplicit = MemberFilter.IsExplicitImplementation(member);
        if (!isExplicit && !(inInterface && member.DeclaredAccessibility == Accessibility.Public))
        {
            writer.AppendAccessibility(member);
        }

        var isConst = member is IFieldSymbol { IsConst: true };
        writer
            .Append(isConst ? "const " : "")
            .Append(member.IsStatic && !isConst ? "static " : "")
            .Append(member.IsAbstract && (!inInterface || member.IsStatic || isExplicit) ? "abstract " : "")
            .Append(member.IsVirtual && (!inInterface || member.IsStatic) && !isExplicit ? "virtual " : "")
            .Append(member is { IsSealed: true, IsOverride: true } ? "sealed " : "")
            .Append(member.IsOverride ? "override " : "")
            .Append(IsRequired(member) ? "required " : "")
            .Append(IsReadOnly(member) ? "readonly " : "")
            .Append(NeedsUnsafe(member) ? "unsafe " : "");
    }

    public static void AppendAccessibility(this SymbolTextWriter writer, ISymbol symbol) =>
        writer.Append(
            symbol.DeclaredAccessibility switch
            {
                Accessibility.Public => "public ",
                Accessibility.Protected or Accessibility.ProtectedOrInternal => "protected ",
                _ => "",
            }
        );

    private static bool IsRequired(ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool IsReadOnly(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true, IsConst: false }
        || (
            member is IMethodSymbol { IsReadOnly: true }
            && member.ContainingType is { IsReadOnly: false, TypeKind: TypeKind.Struct }
        );

    public static bool NeedsUnsafe(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => IsPointer(method.ReturnType)
                || method.Parameters.Any(parameter => IsPointer(parameter.Type)),
            IPropertySymbol property => IsPointer(property.Type)
                || property.Parameters.Any(parameter => IsPointer(parameter.Type)),
            IFieldSymbol field => IsPointer(field.Type) || field.IsFixedSizeBuffer,
            _ => false,
        };

    private static bool IsPointer(ITypeSymbol type) =>
        type switch
        {
            IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
            IArrayTypeSymbol array => IsPointer(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsPointer),
            _ => false,
        };
}
