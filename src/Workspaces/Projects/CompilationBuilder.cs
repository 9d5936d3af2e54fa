using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Testing;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>
/// Takes the facts of a project and the projects that it references, gives its compilation. What is missing is
/// reported and left out. Source generators are not run.
/// </summary>
internal static class CompilationBuilder
{
    public static LoadedProject Build(
        ProjectFacts facts,
        IReadOnlyList<ReferencedProject> references,
        CancellationToken cancellationToken
    )
    {
        var arguments = CompilerCommandLine.Parse(facts);
        var (trees, unreadable) = SourceParser.Parse(
            arguments.SourceFiles.Select(file => file.Path),
            arguments.ParseOptions,
            cancellationToken
        );
        var (metadata, missing) = OpenReferences(arguments, references);
        var compilation = CSharpCompilation.Create(
            facts.AssemblyName,
            trees,
            [.. metadata, .. references.Select(reference => reference.ToMetadataReference())],
            Options(arguments.CompilationOptions, facts.Directory)
        );
        var complete = FrameworkReferences.Ensure(compilation);
        // a project that is not restored names its packages, but has none of their assemblies
        var framework =
            TestFrameworkDetector.Detect(arguments.MetadataReferences.Select(reference => reference.Reference))
            ?? TestFrameworkDetector.DetectPackage(facts.Packages);
        return new()
        {
            ProjectPath = facts.ProjectPath,
            Compilation = complete,
            References = [.. references.Select(reference => reference.Project)],
            RootNamespace = facts.RootNamespace,
            TestFramework = framework,
            TargetFramework = facts.TargetFramework,
            Packages = facts.Packages,
            IsTestProject = facts.IsTestProject || framework is not null,
            SdkVersion = facts.SdkVersion,
            Diagnostics = Report(
                facts,
                isRestored: facts.IsRestored && ReferenceEquals(complete, compilation),
                [.. facts.UnresolvedReferences, .. missing, .. unreadable]
            ),
        };
    }

    // signing would need the key, and produces nothing that is read here
    private static CSharpCompilationOptions Options(CSharpCompilationOptions options, string directory) =>
        options
            .WithCryptoKeyFile(null)
            .WithCryptoKeyContainer(null)
            .WithDelaySign(null)
            .WithPublicSign(false)
            .WithStrongNameProvider(null)
            .WithXmlReferenceResolver(new XmlFileResolver(directory))
            .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
            .WithConcurrentBuild(true);

    private static (List<MetadataReference> Opened, List<string> Missing) OpenReferences(
        CSharpCommandLineArguments arguments,
        IReadOnlyList<ReferencedProject> projects
    )
    {
        var opened = new List<MetadataReference>();
        var missing = new List<string>();
        var fromSource = projects.Select(project => project.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in arguments.MetadataReferences)
        {
            if (fromSource.Contains(Path.GetFileNameWithoutExtension(reference.Reference)))
            {
                continue;
            }

            if (File.Exists(reference.Reference))
            {
                opened.Add(MetadataReferenceCache.Get(reference.Reference, reference.Properties));
            }
            else
            {
                missing.Add(reference.Reference);
            }
        }

        return (opened, missing);
    }

    private static EquatableArray<ForgeDiagnostic> Report(
        ProjectFacts facts,
        bool isRestored,
        IReadOnlyList<string> missing
    )
    {
        var name = Path.GetFileName(facts.ProjectPath);
        var place = new SourceLocation(facts.ProjectPath);
        return
        [
            .. isRestored ? [] : (ForgeDiagnostic[])[ForgeDiagnostic.At(Rules.ProjectNotRestored, place, name)],
            .. missing.Select(reference => ForgeDiagnostic.At(Rules.ReferenceMissing, place, name, reference)),
        ];
    }
}

/// <summary>A project as another one references it.</summary>
internal sealed record ReferencedProject(LoadedProject Project, IReadOnlyList<string> Aliases)
{
    public string AssemblyName => Project.Compilation.AssemblyName ?? Project.Name;

    public MetadataReference ToMetadataReference() =>
        Project.Compilation.ToMetadataReference(Aliases.Count > 0 ? [.. Aliases] : default);
}

/// <summary>Gives a compilation the newest framework if it has none, as a project that was never restored may.</summary>
internal static class FrameworkReferences
{
    public static CSharpCompilation Ensure(CSharpCompilation compilation) =>
        compilation.GetSpecialType(SpecialType.System_Object).TypeKind == TypeKind.Error
            ? compilation.AddReferences(Newest())
            : compilation;

    public static IEnumerable<MetadataReference> Newest() =>
        ReferencePacks.NetCore.Assemblies.Select(path => MetadataReferenceCache.Get(path));
}
