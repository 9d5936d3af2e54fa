using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes declarations as C#: one line, without attributes and body.</summary>
internal sealed class SignatureWriter
{
    private readonly SymbolTextWriter _writer = new(forCref: false);

    public SymbolText OfType(INamedTypeSymbol type)
    {
        _writer.AppendAccessibility(type);
        if (type.TypeKind == TypeKind.Delegate)
        {
            var invoke = type.DelegateInvokeMethod!;
            _writer.Append(ModifierSignatures.NeedsUnsafe(invoke) ? "unsafe delegate " : "delegate ");
            AppendReturnType(invoke);
            AppendTypeName(type);
            _writer.AppendParameters(invoke.Parameters);
            _writer.AppendConstraints(type.TypeParameters);
            return _writer.Finish();
        }

        _writer.AppendTypeModifiers(type);
        AppendTypeName(type);
        AppendBases(type);
        _writer.AppendConstraints(type.TypeParameters);
        return _writer.Finish();
    }

    public SymbolText OfContainer(INamedTypeSymbol type)
    {
        _writer.AppendAccessibility(type);
        _writer.AppendTypeModifiers(type, "partial ");
        AppendTypeName(type);
        _writer.AppendConstraints(type.TypeParameters);
        return _writer.Finish();
    }

    public SymbolText OfMember(ISymbol member)
    {
        _writer.AppendMemberModifiers(member);
        switch (member)
        {
            case IMethodSymbol method:
                AppendMethod(method);
                break;
            case IPropertySymbol property:
                AppendProperty(property);
                break;
            case IEventSymbol @event:
                _writer.Append("event ").AppendType(@event.Type).Append(" ");
                AppendName(@event);
                break;
            case IFieldSymbol field:
                AppendField(field);
                break;
        }

        return _writer.Finish();
    }

    public SymbolText OfExtensionBlock(INamedTypeSymbol block)
    {
        _writer.Append("extension");
        _writer.AppendTypeParameters(block.TypeParameters);
        _writer.Append("(");
        _writer.AppendParameter(block.ExtensionParameter!);
        _writer.Append(")");
        _writer.AppendConstraints(block.TypeParameters);
        return _writer.Finish();
    }

    private void AppendTypeName(INamedTypeSymbol type)
    {
        _writer.AppendSimpleName(type);
        _writer.AppendTypeParameters(type.TypeParameters);
    }

    private void AppendBases(INamedTypeSymbol type)
    {
        var bases = new List<INamedTypeSymbol>();
        if (type.TypeKind == TypeKind.Enum)
        {
            if (type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } underlying)
            {
                bases.Add(underlying);
            }
        }
        else
        {
            if (
                type is
                { TypeKind: not TypeKind.Struct, BaseType: { SpecialType: not SpecialType.System_Object } baseType }
            )
            {
                bases.Add(baseType);
            }

            bases.AddRange(type.Interfaces.Where(MemberFilter.IsReachable));
        }

        for (var i = 0; i < bases.Count; i++)
        {
            _writer.Append(i == 0 ? " : " : ", ").AppendType(bases[i]);
        }
    }

    private void AppendMethod(IMethodSymbol method)
    {
        switch (method.MethodKind)
        {
            case MethodKind.Constructor:
                _writer.AppendSimpleName(method.ContainingType);
                break;
            case MethodKind.ExplicitInterfaceImplementation
                when MemberFilter.FindImplementedExplicitly(method)
                    is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } @operator:
                AppendExplicitOperator(method, @operator);
                break;
            case MethodKind.Conversion:
                _writer.Append(OperatorNames.KeywordsOf(method.MetadataName));
                _writer.AppendType(method.ReturnType);
                break;
            case MethodKind.UserDefinedOperator:
                AppendReturnType(method);
                _writer.Append(OperatorNames.KeywordsOf(method.MetadataName));
                break;
            default:
                AppendReturnType(TupleNames.Restore(method));
                AppendName(method);
                _writer.AppendTypeParameters(method.TypeParameters);
                break;
        }

        _writer.AppendParameters(TupleNames.Restore(method).Parameters, isVararg: method.IsVararg);
        if (!method.IsOverride && !MemberFilter.IsExplicitImplementation(method))
        {
            _writer.AppendConstraints(method.TypeParameters);
        }
        else
        {
            _writer.AppendInheritedConstraints(method);
        }
    }

    private void AppendExplicitOperator(IMethodSymbol method, IMethodSymbol implemented)
    {
        var keywords = OperatorNames.KeywordsOf(implemented.MetadataName);
        var start = keywords.IndexOf("operator", StringComparison.Ordinal);
        if (start == 0)
        {
            AppendReturnType(method);
        }

        _writer.Append(keywords[..start]).AppendType(implemented.ContainingType).Append(".").Append(keywords[start..]);
        if (implemented.MethodKind == MethodKind.Conversion)
        {
            _writer.AppendType(method.ReturnType);
        }
    }

    private void AppendProperty(IPropertySymbol property)
    {
        AppendRefKind(property.RefKind);
        _writer.AppendType(TupleNames.Restore(property).Type).Append(" ");
        if (MemberFilter.IsIndexer(property))
        {
            AppendExplicitInterface(property);
            _writer.Append("this");
            _writer.AppendParameters(property.Parameters, '[', ']');
        }
        else
        {
            AppendName(property);
        }

        _writer.Append(" { ");
        AppendAccessor(property, property.GetMethod, "get; ");
        AppendAccessor(property, property.SetMethod, property.SetMethod is { IsInitOnly: true } ? "init; " : "set; ");
        _writer.Append("}");
    }

    private void AppendAccessor(IPropertySymbol property, IMethodSymbol? accessor, string text)
    {
        if (
            accessor is null
            || !(
                MemberFilter.IsAccessible(accessor)
                || MemberFilter.IsExplicitImplementation(property)
                || accessor
                    is {
                        IsOverride: true,
                        DeclaredAccessibility: not (Accessibility.Internal or Accessibility.Private)
                    }
            )
        )
        {
            return;
        }

        if (
            accessor.DeclaredAccessibility != property.DeclaredAccessibility
            && property.DeclaredAccessibility == Accessibility.Public
        )
        {
            _writer.AppendAccessibility(accessor);
        }

        _writer.Append(text);
    }

    private void AppendField(IFieldSymbol field)
    {
        if (field.ContainingType.TypeKind == TypeKind.Enum)
        {
            _writer
                .AppendIdentifier(field.Name)
                .Append(field.HasConstantValue ? " = " + ConstantText.Of(field.ConstantValue) : "");
            return;
        }

        if (field is { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol buffer })
        {
            _writer.Append("fixed ").AppendType(buffer.PointedAtType).Append(" ").AppendIdentifier(field.Name);
            _writer.Append("[").Append(ConstantText.Of(field.FixedSize)).Append("]");
            return;
        }

        AppendRefKind(field.RefKind);
        _writer.AppendType(field.Type).Append(" ").AppendIdentifier(field.Name);
        if (field is { IsConst: true, HasConstantValue: true })
        {
            _writer.Append(" = ");
            // float.NaN cannot be said to be float.NaN
            var isOwn = SymbolEqualityComparer.Default.Equals(field.Type, field.ContainingType);
            _writer.AppendConstant(field.Type, field.ConstantValue, isOwn);
        }
    }

    private void AppendReturnType(IMethodSymbol method)
    {
        AppendRefKind(method.RefKind);
        _writer.AppendType(method.ReturnType).Append(" ");
    }

    private void AppendRefKind(RefKind kind) =>
        _writer.Append(
            kind switch
            {
                RefKind.Ref => "ref ",
                RefKind.RefReadOnly => "ref readonly ",
                _ => "",
            }
        );

    private void AppendName(ISymbol member) =>
        _writer.AppendIdentifier((AppendExplicitInterface(member) ?? member).Name);

    private ISymbol? AppendExplicitInterface(ISymbol member)
    {
        var implemented = MemberFilter.FindImplementedExplicitly(member);
        if (implemented is not null)
        {
            var restored = TupleNames.Restore(member);
            var listed = ReferenceEquals(restored, member) ? implemented : restored;
            _writer.AppendType(listed.ContainingType).Append(".");
        }

        return implemented;
    }
}
