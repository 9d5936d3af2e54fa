using System.Globalization;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Reads the contract of one type.</summary>
/// <param name="members">Reads the members.</param>
/// <param name="report">Takes what is noticed.</param>
internal sealed class TypeReader(MemberReader members, Action<ForgeDiagnostic> report)
{
    // as many as fit on a line
    private const int MostNames = 5;

    private readonly BaseClassReader _bases = new();
    private readonly FullNames _fullNames = new();

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its contract.</returns>
    public TypeContract Read(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        return new()
        {
            Id = new(type.GetDocumentationCommentId() ?? ""),
            Name = type.Name,
            Namespace = SymbolTextWriter.NamespaceOf(type),
            ContainingTypes = ContainingTypesOf(type).Select(outer => outer.Name).ToEquatableArray(),
            ContainingDeclarations = ContainingTypesOf(type).Select(members.ContainerOf).ToEquatableArray(),
            ShortName = members.ShortNameOf(type),
            Kind = KindOf(type),
            TypeParameters = ContainingTypesOf(type)
                .Append(type)
                .SelectMany(declaring => declaring.TypeParameters)
                .Select(parameter => parameter.Name)
                .ToEquatableArray(),
            Signature = members.SignatureOf(type),
            Attributes = ContractAttributes.Write(attributes),
            IsStatic = type.IsStatic,
            IsAbstract = type.IsAbstract && !type.IsStatic,
            HidesConstructors = HidesConstructors(type),
            BaseNeedsArguments = BaseNeedsArguments(type),
            BaseClasses = _bases.Read(type),
            DemandedOverrides = DemandedOverridesOf(type).Select(members.SignatureOf).ToEquatableArray(),
            Supertypes = _fullNames.SupertypesOf(type),
            AttributeNames = _fullNames.AttributesOf(type, attributes),
            Obsolete = ContractAttributes.FindObsolete(attributes),
            Cref = members.CrefOf(type),
            Documentation = members.DocumentationOf(type),
            Members = ReadMembers(type),
            NestedTypes = type.GetTypeMembers().Where(IsNameable).Select(ReadNested).ToEquatableArray(),
            Location = DocumentationReader.LocationOf(type),
        };
    }

    private static bool IsNameable(INamedTypeSymbol nested) =>
        nested is { IsExtension: false, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
        && MemberFilter.IsAccessible(nested);

    private NestedType ReadNested(INamedTypeSymbol nested)
    {
        var kind = KindOf(nested);
        return new(
            new(nested.GetDocumentationCommentId() ?? ""),
            kind,
            kind is TypeContractKind.Enum or TypeContractKind.Delegate
                ? members.SignatureOf(nested)
                : members.ContainerOf(nested)
        );
    }

    private static IEnumerable<INamedTypeSymbol> ContainingTypesOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? ContainingTypesOf(outer).Append(outer) : [];

    private static TypeContractKind KindOf(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Enum } => TypeContractKind.Enum,
            { TypeKind: TypeKind.Delegate } => TypeContractKind.Delegate,
            { TypeKind: TypeKind.Interface } => TypeContractKind.Interface,
            { TypeKind: TypeKind.Struct, IsRecord: true } => TypeContractKind.RecordStruct,
            { TypeKind: TypeKind.Struct } => TypeContractKind.Struct,
            { IsRecord: true } => TypeContractKind.Record,
            _ => TypeContractKind.Class,
        };

    private static bool HidesConstructors(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false }
        && !type.InstanceConstructors.Any(constructor =>
            constructor.IsImplicitlyDeclared || MemberFilter.IsContract(constructor)
        );

    private static bool BaseNeedsArguments(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, BaseType: { TypeKind: TypeKind.Class } baseType }
        && !baseType.InstanceConstructors.Any(constructor =>
            constructor.Parameters.IsEmpty && MemberFilter.IsAccessible(constructor)
        );

    private static IEnumerable<ISymbol> DemandedOverridesOf(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsSealed: true }
            ? type.GetMembers()
                .Where(member =>
                    member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal
                    && FindOverridden(member) is { IsAbstract: true }
                )
            : [];

    private static ISymbol? FindOverridden(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol @event => @event.OverriddenEvent,
            _ => null,
        };

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate
            ? type.DelegateInvokeMethod is { } invoke
                ? [invoke]
                : []
            : type.GetMembers()
                .SelectMany(member =>
                    member is INamedTypeSymbol { IsExtension: true } block ? block.GetMembers() : [member]
                )
                .Where(MemberFilter.IsContract);

    // broken code may declare a member twice; an id stands for one member only
    private EquatableArray<MemberContract> ReadMembers(INamedTypeSymbol type)
    {
        var read = new List<MemberContract>();
        var places = new Dictionary<MemberId, int>();
        foreach (var member in MembersOf(type).Select(members.Read))
        {
            if (member.Id.Value.Length > 0 && places.TryAdd(member.Id, read.Count))
            {
                read.Add(member);
            }
            else
            {
                // a cref would mean both
                if (places.TryGetValue(member.Id, out var place))
                {
                    read[place] = read[place] with { Cref = null };
                }

                report(
                    ForgeDiagnostic.At(
                        Rules.MemberPassedOver,
                        member.Location,
                        member.Signature.ToString(),
                        "the type declares it twice"
                    )
                );
            }
        }

        ReportUndocumented(type, read);
        return read.ToEquatableArray();
    }

    // once for a type: a library without comments would drown everything else
    private void ReportUndocumented(INamedTypeSymbol type, List<MemberContract> all)
    {
        var names = all.Where(member => member.IsUndocumented).Select(member => member.DisplayName).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var rest = names.Count - MostNames;
        var listed = string.Join(", ", names.Take(MostNames));
        report(
            ForgeDiagnostic.At(
                Rules.MembersUndocumented,
                DocumentationReader.LocationOf(type),
                members.ShortNameOf(type),
                names.Count == 1 ? "one member" : string.Create(CultureInfo.InvariantCulture, $"{names.Count} members"),
                rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"{listed} and {rest} more") : listed
            )
        );
    }
}
