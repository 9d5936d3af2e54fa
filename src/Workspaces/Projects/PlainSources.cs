using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Caching;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>Compiles files by themselves, against the newest framework, as <c>dotnet run file.cs</c> would.</summary>
internal static class PlainSources
{
    private static readonly string[] ImplicitUsings =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    /// <summary>Compiles loose files, with the usual namespaces imported and nullable annotations on.</summary>
    public static DeferredCompilation Compile(
        string name,
        IEnumerable<string> paths,
        RunFiles files,
        CancellationToken cancellationToken
    ) => Compile(name, "loose", paths, [], ImplicitUsings, NullableContextOptions.Enable, files, cancellationToken);

    /// <summary>Compiles the files of a project, as far as its text says how.</summary>
    public static DeferredCompilation Compile(
        ProjectFile project,
        IEnumerable<string> paths,
        IReadOnlyList<ReferencedProject> references,
        RunFiles files,
        CancellationToken cancellationToken
    ) =>
        Compile(
            project.Property("AssemblyName") ?? project.Name,
            project.Fingerprint,
            paths,
            references,
            [.. project.IsOn("ImplicitUsings") ? ImplicitUsings : [], .. project.Usings],
            project.IsOn("Nullable") ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            files,
            cancellationToken
        );

    private static DeferredCompilation Compile(
        string name,
        string settings,
        IEnumerable<string> paths,
        IReadOnlyList<ReferencedProject> references,
        string[] usings,
        NullableContextOptions nullable,
        RunFiles files,
        CancellationToken cancellationToken
    )
    {
        var sources = SourceFiles.Read(paths, files, cancellationToken);
        return new(sources, Make)
        {
            AssemblyName = name,
            LanguageVersion = ParseOptions.LanguageVersion,
            Fingerprint = CodeFingerprint.Of(
                Digest.OfAll(name, settings),
                sources,
                FrameworkReferences.Newest,
                references
            ),
        };

        CSharpCompilation Make()
        {
            var trees = sources.Parse(ParseOptions, cancellationToken);
            return CSharpCompilation.Create(
                name,
                usings.Length > 0 ? trees.Append(GlobalUsings(usings)) : trees,
                FrameworkReferences
                    .OpenNewest()
                    .Concat(references.Select(reference => reference.ToMetadataReference())),
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    allowUnsafe: true,
                    nullableContextOptions: nullable,
                    xmlReferenceResolver: new IncludedFiles(directory: null, files.Asked)
                )
            );
        }
    }

    private static SyntaxTree GlobalUsings(IEnumerable<string> namespaces)
    {
        var text = string.Concat(namespaces.Select(name => $"global using {name};\n"));
        return CSharpSyntaxTree.ParseText(SourceText.From(text), ParseOptions);
    }
}
