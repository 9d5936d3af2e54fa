using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Names what types inherit from, implement and are marked with, so that patterns can be compared with it.</summary>
internal sealed class FullNames
{
    private const string CompilerNamespace = "System.Runtime.CompilerServices";

    private readonly SymbolTextWriter _names = new(forCref: false);
    private readonly Dictionary<INamedTypeSymbol, string> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The base classes of a type but <see cref="object"/>, nearest first, then all interfaces.</summary>
    public EquatableArray<string> SupertypesOf(INamedTypeSymbol type) =>
        BaseClassesOf(type).Concat(type.AllInterfaces).Select(Of).ToEquatableArray();

    /// <summary>The attribute classes on a type and on its base classes.</summary>
    public EquatableArray<string> AttributesOf(INamedTypeSymbol type, IEnumerable<AttributeData> own) =>
        AttributesOf(own.Concat(BaseClassesOf(type).SelectMany(baseClass => baseClass.GetAttributes())));

    /// <summary>The classes of attributes, each once.</summary>
    public EquatableArray<string> AttributesOf(IEnumerable<AttributeData> attributes) =>
        attributes
            .Select(attribute => attribute.AttributeClass)
            .OfType<INamedTypeSymbol>()
            .Select(Of)
            .Where(name => !name.StartsWith(CompilerNamespace, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    private static IEnumerable<INamedTypeSymbol> BaseClassesOf(INamedTypeSymbol type)
    {
        for (
            var current = type.TypeKind == TypeKind.Class ? type.BaseType : null;
            current is { SpecialType: not SpecialType.System_Object };
            current = current.BaseType
        )
        {
            yield return current;
        }
    }

    private string Of(INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var name))
        {
            var scope = SymbolTextWriter.NamespaceOf(type);
            var local = _names.AppendType(type).Finish().ToString();
            name = scope.Length == 0 ? local : $"{scope}.{local}";
            _known.Add(type, name);
        }

        return name;
    }
}
