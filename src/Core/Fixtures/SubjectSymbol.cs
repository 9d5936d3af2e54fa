using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Fixtures;

/// <summary>Finds subjects in the compilations of their test projects, which see them from outside.</summary>
internal static class SubjectSymbol
{
    /// <summary>Finds the definition of a subject.</summary>
    /// <param name="subject">The subject, in the compilation that declares it.</param>
    /// <param name="compilation">The compilation of the test project.</param>
    /// <returns>The same type there; <see langword="null"/> if the test project does not reference it.</returns>
    public static INamedTypeSymbol? Find(LoadedType subject, Compilation compilation)
    {
        var found = compilation.GetTypesByMetadataName(MetadataNameOf(subject.Symbol.OriginalDefinition));
        return found.FirstOrDefault(type => IsOf(type, subject.Project.Assembly)) ?? found.FirstOrDefault();
    }

    private static bool IsOf(INamedTypeSymbol type, IAssemblySymbol assembly) =>
        string.Equals(type.ContainingAssembly?.Name, assembly.Name, StringComparison.OrdinalIgnoreCase);

    private static string MetadataNameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{MetadataNameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{type.ContainingNamespace.ToDisplayString(Plain)}.{type.MetadataName}";

    // without the @ of names that are keywords
    private static readonly SymbolDisplayFormat Plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces
    );
}
