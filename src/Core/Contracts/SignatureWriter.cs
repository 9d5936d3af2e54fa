using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes declarations as C#: one line, without attributes and body.</summary>
internal sealed class SignatureWriter
{
    private readonly SymbolTextWriter _writer = new(forCref: false);

    public SymbolText OfType(INamedTypeSymbol type)
    {
        AppendAccessibility(type);
        if (type.TypeKind == TypeKind.Delegate)
        {
            var invoke = type.DelegateInvokeMethod!;
            _writer.Append(NeedsUnsafe(invoke) ? "unsafe delegate " : "delegate ");
            AppendReturnType(invoke);
            AppendTypeName(type);
            AppendParameters(invoke.Parameters);
            AppendConstraints(type.TypeParameters);
            return _writer.Finish();
        }

        AppendTypeModifiers(type);
        AppendTypeName(type);
        AppendBases(type);
        AppendConstraints(type.TypeParameters);
        return _writer.Finish();
    }

    public SymbolText OfContainer(INamedTypeSymbol type)
    {
        AppendAccessibility(type);
        AppendTypeModifiers(type, "partial ");
        AppendTypeName(type);
        AppendConstraints(type.TypeParameters);
        return _writer.Finish();
    }

    public SymbolText OfMember(ISymbol member)
    {
        AppendMemberModifiers(member);
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
        AppendTypeParameters(block.TypeParameters);
        _writer.Append("(");
        AppendParameter(block.ExtensionParameter!);
        _writer.Append(")");
        AppendConstraints(block.TypeParameters);
        return _writer.Finish();
    }

    private void AppendTypeModifiers(INamedTypeSymbol type, string last = "")
    {
        var isClass = type.TypeKind == TypeKind.Class;
        _writer
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

    private void AppendTypeName(INamedTypeSymbol type)
    {
        _writer.AppendSimpleName(type);
        AppendTypeParameters(type.TypeParameters);
    }

    private void AppendTypeParameters(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var variance = parameters[i].Variance switch
            {
                VarianceKind.In => "in ",
                VarianceKind.Out => "out ",
                _ => "",
            };
            _writer.Append(i == 0 ? "<" : ", ").Append(variance).AppendIdentifier(parameters[i].Name);
        }

        _writer.Append(parameters.IsEmpty ? "" : ">");
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

    private void AppendMemberModifiers(ISymbol member)
    {
        if (member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum })
        {
            return;
        }

        var inInterface = member.ContainingType.TypeKind == TypeKind.Interface;
        var isExplicit = MemberFilter.IsExplicitImplementation(member);
        if (!isExplicit && !(inInterface && member.DeclaredAccessibility == Accessibility.Public))
        {
            AppendAccessibility(member);
        }

        var isConst = member is IFieldSymbol { IsConst: true };
        _writer
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

    private void AppendAccessibility(ISymbol symbol) =>
        _writer.Append(
            symbol.DeclaredAccessibility switch
            {
                Accessibility.Public => "public ",
                Accessibility.Protected or Accessibility.ProtectedOrInternal => "protected ",
                _ => "",
            }
        );

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
                AppendTypeParameters(method.TypeParameters);
                break;
        }

        AppendParameters(TupleNames.Restore(method).Parameters, isVararg: method.IsVararg);
        if (!method.IsOverride && !MemberFilter.IsExplicitImplementation(method))
        {
            AppendConstraints(method.TypeParameters);
        }
        else
        {
            AppendInheritedConstraints(method);
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

    // an override inherits its constraints, but without one of these words its T? would mean Nullable<T>
    private void AppendInheritedConstraints(IMethodSymbol method)
    {
        foreach (var parameter in method.TypeParameters.Where(parameter => !parameter.IsValueType))
        {
            if (
                MentionsAnnotated(method.ReturnType, parameter)
                || method.Parameters.Any(other => MentionsAnnotated(other.Type, parameter))
            )
            {
                _writer.Append(
                    $" where {SymbolTextWriter.Escape(parameter.Name)} : {(parameter.IsReferenceType ? "class" : "default")}"
                );
            }
        }
    }

    private static bool MentionsAnnotated(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        type switch
        {
            ITypeParameterSymbol => type.NullableAnnotation == NullableAnnotation.Annotated
                && SymbolEqualityComparer.Default.Equals(type, parameter),
            IArrayTypeSymbol array => MentionsAnnotated(array.ElementType, parameter),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => MentionsAnnotated(argument, parameter)),
            _ => false,
        };

    private void AppendProperty(IPropertySymbol property)
    {
        AppendRefKind(property.RefKind);
        _writer.AppendType(TupleNames.Restore(property).Type).Append(" ");
        if (MemberFilter.IsIndexer(property))
        {
            AppendExplicitInterface(property);
            _writer.Append("this");
            AppendParameters(property.Parameters, '[', ']');
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
            AppendAccessibility(accessor);
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
            AppendConstant(field.Type, field.ConstantValue, isOwn);
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

    private void AppendParameters(
        System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters,
        char open = '(',
        char close = ')',
        bool isVararg = false
    )
    {
        _writer.Append(open.ToString());
        for (var i = 0; i < parameters.Length; i++)
        {
            _writer.Append(i == 0 ? "" : ", ");
            AppendParameter(parameters[i]);
        }

        if (isVararg)
        {
            _writer.Append(parameters.IsEmpty ? "__arglist" : ", __arglist");
        }

        _writer.Append(close.ToString());
    }

    private void AppendParameter(IParameterSymbol parameter)
    {
        var isReceiver =
            parameter.Ordinal == 0 && parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true };
        _writer
            .Append(isReceiver ? "this " : "")
            .Append(parameter.IsParams ? "params " : "")
            .Append(
                parameter.ScopedKind == ScopedKind.None || parameter is { RefKind: RefKind.Out } or { IsParams: true }
                    ? ""
                    : "scoped "
            )
            .Append(
                parameter.RefKind switch
                {
                    RefKind.Ref => "ref ",
                    RefKind.Out => "out ",
                    RefKind.In => "in ",
                    RefKind.RefReadOnlyParameter => "ref readonly ",
                    _ => "",
                }
            )
            .AppendType(parameter.Type);
        if (parameter.Name.Length > 0)
        {
            _writer.Append(" ").AppendIdentifier(parameter.Name);
        }

        if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value })
        {
            _writer.Append(" = ");
            AppendConstant(ConstantText.UnderlyingOf(parameter.Type), value);
        }
        else if (ConstantText.OfDefault(parameter) is { } text)
        {
            _writer.Append(" = ").Append(text);
        }
    }

    private void AppendConstant(ITypeSymbol type, object? value, bool isOwn = false)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
        {
            _writer.Append(isOwn ? ConstantText.WithoutNames(value) : ConstantText.Of(value));
        }
        else if (ConstantText.FindEnumMember(@enum, value) is { } member)
        {
            _writer.AppendType(@enum).Append(".").AppendIdentifier(member.Name);
        }
        else
        {
            _writer.Append("(").AppendType(@enum).Append(")(").Append(ConstantText.Of(value)).Append(")");
        }
    }

    private void AppendConstraints(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            var separator = $" where {SymbolTextWriter.Escape(parameter.Name)} : ";
            foreach (var keyword in KeywordConstraints(parameter))
            {
                _writer.Append(separator).Append(keyword);
                separator = ", ";
            }

            foreach (var type in parameter.ConstraintTypes)
            {
                _writer.Append(separator).AppendType(type);
                separator = ", ";
            }

            if (parameter.HasConstructorConstraint)
            {
                _writer.Append(separator).Append("new()");
                separator = ", ";
            }

            if (parameter.AllowsRefLikeType)
            {
                _writer.Append(separator).Append("allows ref struct");
            }
        }
    }

    private static IEnumerable<string> KeywordConstraints(ITypeParameterSymbol parameter)
    {
        if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated
                ? "class?"
                : "class";
        }
        else if (parameter.HasUnmanagedTypeConstraint)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }
    }

    private static bool IsRequired(ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool IsReadOnly(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true, IsConst: false }
        || (
            member is IMethodSymbol { IsReadOnly: true }
            && member.ContainingType is { IsReadOnly: false, TypeKind: TypeKind.Struct }
        );

    private static bool NeedsUnsafe(ISymbol member) =>
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
