using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.TestKit.Replays;

/// <summary>One version of a library, as a step of its history.</summary>
/// <param name="Name">The version, or the commit.</param>
/// <param name="Compilation">The compilation to read it from.</param>
/// <param name="Assembly">The library.</param>
/// <param name="Reference">The library as a test project references it.</param>
public sealed record LibraryVersion(
    string Name,
    Compilation Compilation,
    IAssemblySymbol Assembly,
    MetadataReference Reference
)
{
    /// <summary>A version that is built from sources.</summary>
    /// <param name="name">The version, or the commit.</param>
    /// <param name="library">The name of the library.</param>
    /// <param name="sources">Its files; what they reference and nobody has is an error in them that costs its own member.</param>
    public static LibraryVersion FromSources(
        string name,
        string library,
        IEnumerable<(string Path, string Text)> sources
    )
    {
        var builder = sources.Aggregate(
            SourceBuilder.From() with
            {
                AssemblyName = library,
            },
            (all, source) => all.Add(source.Path, source.Text)
        );
        var compilation = builder.Build();
        return new(name, compilation, compilation.Assembly, compilation.ToMetadataReference());
    }

    /// <summary>A version that is an assembly with its documentation beside it.</summary>
    /// <param name="name">The version.</param>
    /// <param name="assembly">The absolute path of the assembly.</param>
    public static LibraryVersion FromAssembly(string name, string assembly)
    {
        var reference = ReferenceSets.FromFile(assembly);
        var compilation = CSharpCompilation.Create(
            "Reader",
            references: ReplayProject.References(Path.GetFileName(assembly)).Append(reference)
        );
        return new(name, compilation, (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!, reference);
    }
}
