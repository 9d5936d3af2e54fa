using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Offers;

/// <summary>Knows the members that a framework calls, and that a test therefore does not.</summary>
internal static class Lifetimes
{
    /// <summary>Says whether a method sets up, tears down, is a test, or implements or overrides what the framework declares.</summary>
    public static bool IsCalledByTheFramework(IMethodSymbol method) =>
        IsMarked(method) || IsDisposal(method) || OverridesFramework(method) || ImplementsFramework(method);

    /// <summary>Says whether a class has methods that a test framework runs, or is itself marked for one.</summary>
    public static bool IsRunByTheFramework(INamedTypeSymbol type) =>
        type.GetAttributes().Any(IsOfTestFramework) || type.GetMembers().OfType<IMethodSymbol>().Any(IsMarked);

    private static bool IsMarked(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.GetAttributes().Any(IsOfTestFramework))
            {
                return true;
            }
        }

        return false;
    }

    // an attribute of one's own derives from one of the framework
    private static bool IsOfTestFramework(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (TypeNames.IsOfTestFramework(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDisposal(IMethodSymbol method) =>
        method
            is { Name: "Dispose", Parameters: [{ Type.SpecialType: SpecialType.System_Boolean }] }
                or { Name: "DisposeAsyncCore", Parameters.IsEmpty: true };

    private static bool OverridesFramework(IMethodSymbol method)
    {
        var declared = method;
        while (declared.OverriddenMethod is { } overridden)
        {
            declared = overridden;
        }

        return TypeNames.IsOfFramework(declared.ContainingType);
    }

    private static bool ImplementsFramework(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            var type = current.ContainingType;
            if (
                type
                    .AllInterfaces.Where(IsLifetime)
                    .SelectMany(lifetime => lifetime.GetMembers())
                    .Any(member =>
                        SymbolEqualityComparer.Default.Equals(
                            type.FindImplementationForInterfaceMember(member),
                            current
                        )
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLifetime(INamedTypeSymbol type) =>
        type is { Name: nameof(IDisposable) or nameof(IAsyncDisposable), ContainingNamespace.Name: "System" }
        || TypeNames.IsOfTestFramework(type);
}
