using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes C# text that names types. One writer serves many texts, one after the other.</summary>
/// <param name="forCref"><see langword="true"/> to write the form that <c>cref</c> attributes take: braces instead of angle brackets, no nullable annotations, no tuples.</param>
/// <param name="annotated"><see langword="false"/> to leave nullable annotations out, for code where they mean nothing.</param>
internal sealed class SymbolTextWriter(bool forCref, bool annotated = true)
{
    private readonly StringBuilder _text = new();
    private readonly List<SymbolTextPart> _parts = [];
    private readonly Dictionary<INamedTypeSymbol, SymbolTextPart> _names = new(SymbolEqualityComparer.Default);

    /// <summary><see langword="false"/> once something was written that the form cannot express.</summary>
    public bool IsExpressible { get; private set; } = true;

    /// <summary>The names of the types that were written and that the compilation does not know.</summary>
    public SortedSet<string> UnresolvedNames { get; } = new(StringComparer.Ordinal);

    public SymbolTextWriter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public SymbolTextWriter AppendIdentifier(string name)
    {
        _text.Append(Escape(name));
        return this;
    }

    /// <summary>The name as an identifier: with <c>@</c> if it is a keyword.</summary>
    internal static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public SymbolText Finish()
    {
        FlushText();
        var text = new SymbolText(_parts.ToEquatableArray());
        _parts.Clear();
        IsExpressible = true;
        return text;
    }

    public SymbolTextWriter AppendType(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AppendArray(array);
                break;
            case IPointerTypeSymbol pointer:
                AppendType(pointer.PointedAtType);
                _text.Append('*');
                return this;
            case IFunctionPointerTypeSymbol:
                IsExpressible &= !forCref;
                _text.Append(type.ToDisplayString());
                return this;
            case IDynamicTypeSymbol:
                _text.Append(forCref ? "object" : "dynamic");
                break;
            case ITypeParameterSymbol:
                AppendIdentifier(type.Name);
                break;
            case INamedTypeSymbol named:
                AppendNamed(named);
                break;
            default:
                _text.Append(type.ToDisplayString());
                break;
        }

        AppendAnnotation(type);
        return this;
    }

    /// <summary>Appends the simple name of a type, as its declaration and its constructors spell it.</summary>
    public SymbolTextWriter AppendSimpleName(INamedTypeSymbol type) => Append(TypeNameOf(type));

    /// <summary>Appends the name of a type definition with its own type parameters: <c>Outer&lt;T&gt;.Inner</c>.</summary>
    public SymbolTextWriter AppendDefinition(INamedTypeSymbol type)
    {
        AppendName(type);
        return this;
    }

    private void AppendNamed(INamedTypeSymbol type)
    {
        if (KeywordOf(type) is { } keyword)
        {
            _text.Append(keyword);
        }
        else if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            AppendType(type.TypeArguments[0]);
            _text.Append('?');
        }
        else if (type.IsTupleType && !forCref && type.TupleElements.Length > 1)
        {
            AppendTuple(type);
        }
        else
        {
            AppendName(type.IsTupleType ? type.TupleUnderlyingType ?? type : type);
        }
    }

    private void AppendAnnotation(ITypeSymbol type)
    {
        if (annotated && !forCref && type is { NullableAnnotation: NullableAnnotation.Annotated, IsValueType: false })
        {
            _text.Append('?');
        }
    }

    private void AppendArray(IArrayTypeSymbol array)
    {
        // int[][,] is an array of int[,]: ranks are written from the outside in, but an annotation ends a run of them
        ITypeSymbol element = array;
        var ranks = new List<int>();
        do
        {
            ranks.Add(((IArrayTypeSymbol)element).Rank);
            element = ((IArrayTypeSymbol)element).ElementType;
        } while (
            element is IArrayTypeSymbol inner
            && (forCref || !annotated || inner.NullableAnnotation != NullableAnnotation.Annotated)
        );

        AppendType(element);
        foreach (var rank in ranks)
        {
            _text.Append('[').Append(',', rank - 1).Append(']');
        }
    }

    private void AppendTuple(INamedTypeSymbol type)
    {
        _text.Append('(');
        for (var i = 0; i < type.TupleElements.Length; i++)
        {
            var element = type.TupleElements[i];
            _text.Append(i == 0 ? "" : ", ");
            AppendType(element.Type);
            if (element.IsExplicitlyNamedTupleElement)
            {
                _text.Append(' ');
                AppendIdentifier(element.Name);
            }
        }

        _text.Append(')');
    }

    private void AppendName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            AppendName(outer);
            _text.Append('.').Append(TypeNameOf(type));
        }
        else if (type.TypeKind == TypeKind.Error)
        {
            IsExpressible &= !forCref;
            UnresolvedNames.Add(type.Name);
            AppendIdentifier(type.Name.Length == 0 ? "object" : type.Name);
        }
        else
        {
            FlushText();
            _parts.Add(NameOf(type.OriginalDefinition));
        }

        AppendTypeArguments(type.TypeArguments);
    }

    private void AppendTypeArguments(System.Collections.Immutable.ImmutableArray<ITypeSymbol> arguments)
    {
        if (arguments.IsEmpty)
        {
            return;
        }

        _text.Append(forCref ? '{' : '<');
        for (var i = 0; i < arguments.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            AppendType(arguments[i]);
        }

        _text.Append(forCref ? '}' : '>');
    }

    private SymbolTextPart NameOf(INamedTypeSymbol definition)
    {
        if (!_names.TryGetValue(definition, out var part))
        {
            part = new(TypeNameOf(definition), new(NamespaceOf(definition), definition.Name, definition.Arity));
            _names.Add(definition, part);
        }

        return part;
    }

    private void FlushText()
    {
        if (_text.Length > 0)
        {
            _parts.Add(new(_text.ToString()));
            _text.Clear();
        }
    }

    /// <summary>The namespace of a type as C# spells it, keywords escaped; empty for the global one.</summary>
    internal static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is null or { IsGlobalNamespace: true }
            ? ""
            : type.ContainingNamespace.ToDisplayString();

    // unlike other identifiers, the name of a type may mean something else when it is a contextual keyword: record, var
    private static string TypeNameOf(INamedTypeSymbol type) =>
        SyntaxFacts.GetContextualKeywordKind(type.Name) == SyntaxKind.None ? Escape(type.Name) : "@" + type.Name;

    private string? KeywordOf(INamedTypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_Object => "object",
            SpecialType.System_String => "string",
            SpecialType.System_Boolean => "bool",
            SpecialType.System_Char => "char",
            SpecialType.System_SByte => "sbyte",
            SpecialType.System_Byte => "byte",
            SpecialType.System_Int16 => "short",
            SpecialType.System_UInt16 => "ushort",
            SpecialType.System_Int32 => "int",
            SpecialType.System_UInt32 => "uint",
            SpecialType.System_Int64 => "long",
            SpecialType.System_UInt64 => "ulong",
            SpecialType.System_Single => "float",
            SpecialType.System_Double => "double",
            SpecialType.System_Decimal => "decimal",
            SpecialType.System_Void => "void",
            SpecialType.System_IntPtr when type.IsNativeIntegerType && !forCref => "nint",
            SpecialType.System_UIntPtr when type.IsNativeIntegerType && !forCref => "nuint",
            _ => null,
        };
}
