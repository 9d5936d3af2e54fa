using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Reads the contract of single members.</summary>
/// <param name="documentation">Gives the documentation.</param>
internal sealed class MemberReader(InheritDocResolver documentation)
{
    private readonly SignatureWriter _signatures = new();
    private readonly CrefWriter _crefs = new();
    private readonly FullNames _fullNames = new();
    private readonly SymbolTextWriter _typeNames = new(forCref: false);
    private readonly Dictionary<ITypeSymbol, TypeReference> _types = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The names of the types in the signatures that were read and that the compilation does not know.</summary>
    public IReadOnlyCollection<string> UnresolvedNames => _typeNames.UnresolvedNames;

    /// <summary>The declaration of a type.</summary>
    public SymbolText SignatureOf(INamedTypeSymbol type) => _signatures.OfType(type);

    /// <summary>The declaration of a type that contains others, without its bases.</summary>
    public SymbolText ContainerOf(INamedTypeSymbol type) => _signatures.OfContainer(type);

    /// <summary>The declaration of a member.</summary>
    public SymbolText SignatureOf(ISymbol member) => _signatures.OfMember(member);

    /// <summary>How a comment refers to a symbol.</summary>
    public SymbolText? CrefOf(ISymbol symbol) => _crefs.Write(symbol);

    /// <summary>The name of a type with containing types and type parameters.</summary>
    public string ShortNameOf(INamedTypeSymbol type) => _typeNames.AppendDefinition(type).Finish().ToString();

    /// <summary>The documentation of a type.</summary>
    public DocComment DocumentationOf(INamedTypeSymbol type) => documentation.Resolve(type);

    /// <summary>Reads one member.</summary>
    /// <param name="member">A member of the contract.</param>
    /// <returns>Its contract.</returns>
    public MemberContract Read(ISymbol member)
    {
        var attributes = member.GetAttributes();
        var block = member.ContainingType is { IsExtension: true } extension ? extension : null;
        var type = TypeOf(member);
        var isDelegate = member is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke };
        return new()
        {
            Id = new(member.GetDocumentationCommentId() ?? ""),
            Name = NameOf(member),
            MetadataName = MemberFilter.FindImplementedExplicitly(member)?.MetadataName ?? member.MetadataName,
            Kind = KindOf(member),
            Signature = isDelegate ? _signatures.OfType(member.ContainingType) : _signatures.OfMember(member),
            ExtensionBlock = block is null ? null : _signatures.OfExtensionBlock(block),
            Attributes = ContractAttributes.Write(attributes),
            AttributeNames = _fullNames.AttributesOf(attributes),
            IsProtected = member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal,
            IsStatic = member.IsStatic,
            IsAbstract = member.IsAbstract,
            IsOverride = member.IsOverride,
            ReturnsByReference =
                member is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None },
            IsExplicitImplementation = MemberFilter.IsExplicitImplementation(member),
            IsExtension = block is not null || member is IMethodSymbol { IsExtensionMethod: true },
            IsHidden = ContractAttributes.IsHidden(attributes),
            IsCompilerGenerated = ContractAttributes.IsCompilerGenerated(attributes),
            Obsolete = ContractAttributes.FindObsolete(attributes),
            TypeParameters = TypeParametersOf(member, block),
            Parameters = ParametersOf(member, block),
            Type = type is null ? null : Reference(type),
            Asynchrony = Asynchronies.Of(member, type),
            CanRead = member is IPropertySymbol { GetMethod: { } getter } && MemberFilter.IsAccessible(getter),
            CanWrite = member is IPropertySymbol { SetMethod: { } setter } && MemberFilter.IsAccessible(setter),
            Cref = isDelegate ? _crefs.Write(member.ContainingType) : _crefs.Write(member),
            Documentation = documentation.Resolve(isDelegate ? member.ContainingType : member),
            Location = DocumentationReader.LocationOf(member),
        };
    }

    private static MemberContractKind KindOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => MemberContractKind.Constructor,
            IMethodSymbol { MethodKind: MethodKind.Conversion } => MemberContractKind.Conversion,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } => MemberContractKind.Operator,
            IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } => MemberContractKind.DelegateInvoke,
            IMethodSymbol => MemberContractKind.Method,
            IPropertySymbol property when MemberFilter.IsIndexer(property) => MemberContractKind.Indexer,
            IPropertySymbol => MemberContractKind.Property,
            IEventSymbol => MemberContractKind.Event,
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => MemberContractKind.EnumMember,
            _ => MemberContractKind.Field,
        };

    private static string NameOf(ISymbol member)
    {
        var name = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.DelegateInvoke } => member
                .ContainingType
                .Name,
            IMethodSymbol { MethodKind: MethodKind.Conversion } conversion => OperatorNames.KeywordsOf(
                conversion.MetadataName
            ) + conversion.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } => OperatorNames.KeywordsOf(
                member.MetadataName
            ),
            IPropertySymbol { IsIndexer: true } => "this[]",
            _ => member.Name,
        };
        return MemberFilter.FindImplementedExplicitly(member) is { } implemented
            ? $"{implemented.ContainingType.Name}.{NameOf(implemented)}"
            : name;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => null,
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IEventSymbol @event => @event.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };

    private static EquatableArray<string> TypeParametersOf(ISymbol member, INamedTypeSymbol? block)
    {
        var own = member is IMethodSymbol method ? method.TypeParameters : [];
        return (block?.TypeParameters ?? []).Concat(own).Select(parameter => parameter.Name).ToEquatableArray();
    }

    private EquatableArray<ParameterContract> ParametersOf(ISymbol member, INamedTypeSymbol? block)
    {
        ImmutableArray<IParameterSymbol> parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        // a static extension member has a receiver type, but no receiver
        return block is { ExtensionParameter: { Name.Length: > 0 } receiver } && !member.IsStatic
            ? parameters.Prepend(receiver).Select(Read).ToEquatableArray()
            : parameters.Select(Read).ToEquatableArray();
    }

    private ParameterContract Read(IParameterSymbol parameter) =>
        new(
            parameter.Name,
            Reference(parameter.Type),
            parameter.RefKind switch
            {
                RefKind.Ref => ParameterPassing.Ref,
                RefKind.Out => ParameterPassing.Out,
                RefKind.In => ParameterPassing.In,
                RefKind.RefReadOnlyParameter => ParameterPassing.RefReadOnly,
                _ => ParameterPassing.Value,
            },
            parameter.IsParams,
            ConstantText.OfDefault(parameter),
            Nullness.IsForbidden(parameter)
        );

    private TypeReference Reference(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type, out var reference))
        {
            reference = new(
                _typeNames.AppendType(type).Finish().ToString(),
                type is INamedTypeSymbol { TypeKind: not TypeKind.Error } named
                    ? named.OriginalDefinition.GetDocumentationCommentId() ?? ""
                    : "",
                type.NullableAnnotation == NullableAnnotation.Annotated
                    || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
                type.IsReferenceType,
                type.IsRefLikeType || type is ITypeParameterSymbol { AllowsRefLikeType: true },
                type.TypeKind == TypeKind.Enum && !ContractAttributes.IsFlags(type.GetAttributes())
            );
            _types.Add(type, reference);
        }

        return reference;
    }
}
