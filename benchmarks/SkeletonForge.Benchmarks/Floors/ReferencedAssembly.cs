using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Floors;

/// <summary>An assembly of the reference pack in a compilation that shares nothing with any other.</summary>
/// <param name="Compilation">A compilation without sources that references the whole pack.</param>
/// <param name="Assembly">The assembly.</param>
internal sealed record ReferencedAssembly(Compilation Compilation, IAssemblySymbol Assembly)
{
    /// <summary>Opens an assembly: every file is read, and its documentation parsed, anew.</summary>
    /// <param name="name">Its name.</param>
    public static ReferencedAssembly Open(string name)
    {
        var references = Directory
            .EnumerateFiles(ReferenceSets.NetCoreDirectory, "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(ReferenceSets.FromFile)
            .ToList();
        var compilation = CSharpCompilation.Create("Reader", references: references);
        var assembly = references
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Single(symbol => string.Equals(symbol.Name, name, StringComparison.Ordinal));
        return new(compilation, assembly);
    }
}
