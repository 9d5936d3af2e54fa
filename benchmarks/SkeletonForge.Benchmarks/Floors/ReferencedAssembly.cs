using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Benchmarks.Floors;

/// <summary>An assembly of the reference pack in a compilation that shares nothing with any other.</summary>
/// <param name="Compilation">A compilation without sources that references the whole pack.</param>
/// <param name="Assembly">The assembly.</param>
internal sealed record ReferencedAssembly(Compilation Compilation, IAssemblySymbol Assembly)
{
    /// <summary>Opens an assembly as Roslyn alone does: its own reader of documentation files, every file anew.</summary>
    /// <param name="name">Its name.</param>
    public static ReferencedAssembly OpenPlain(string name) => Open(name, ReferenceSets.FromFile);

    /// <summary>Opens an assembly as the tool does, every file anew.</summary>
    /// <param name="name">Its name.</param>
    public static ReferencedAssembly Open(string name) =>
        Open(
            name,
            path =>
                MetadataReference.CreateFromFile(
                    path,
                    documentation: new IndexedDocumentation(Path.ChangeExtension(path, ".xml"))
                )
        );

    private static ReferencedAssembly Open(string name, Func<string, MetadataReference> read)
    {
        var references = Directory
            .EnumerateFiles(ReferenceSets.NetCoreDirectory, "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(read)
            .ToList();
        var compilation = CSharpCompilation.Create("Reader", references: references);
        var assembly = references
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Single(symbol => string.Equals(symbol.Name, name, StringComparison.Ordinal));
        return new(compilation, assembly);
    }
}
