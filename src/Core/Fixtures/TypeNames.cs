using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Fixtures;

/// <summary>Names of types, to know them by.</summary>
internal static class TypeNames
{
    /// <summary>The namespaces of the test frameworks.</summary>
    private static readonly string[] TestFrameworks =
    [
        "Xunit",
        "NUnit",
        "Microsoft.VisualStudio.TestTools",
        "Microsoft.VisualStudio.TestPlatform",
        "TUnit",
    ];

    /// <summary>The name with namespace and containing types, without type arguments; empty for what is no named type.</summary>
    public static string FullNameOf(ITypeSymbol? type) =>
        type switch
        {
            not INamedTypeSymbol => "",
            { ContainingType: { } outer } => $"{FullNameOf(outer)}.{type.Name}",
            INamedTypeSymbol named when SymbolTextWriter.NamespaceOf(named) is { Length: > 0 } scope =>
                $"{scope}.{type.Name}",
            _ => type.Name,
        };

    /// <summary>Says whether a type stands in a namespace or in one below it.</summary>
    public static bool IsIn(ITypeSymbol type, string scope) =>
        type is INamedTypeSymbol named && IsInside(SymbolTextWriter.NamespaceOf(named), scope);

    /// <summary>Says whether a namespace is another or one below it; each is below the global one.</summary>
    public static bool IsInside(string inner, string outer) =>
        outer.Length == 0
        || (
            inner.StartsWith(outer, StringComparison.Ordinal)
            && (inner.Length == outer.Length || inner[outer.Length] == '.')
        );

    /// <summary>Says whether a type belongs to a test framework.</summary>
    public static bool IsOfTestFramework(ITypeSymbol type) => TestFrameworks.Any(scope => IsIn(type, scope));

    /// <summary>Says whether a type belongs to the base library or to a test framework.</summary>
    public static bool IsOfFramework(ITypeSymbol type) => IsIn(type, "System") || IsOfTestFramework(type);
}
