using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Caching;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Testing;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>
/// Takes the facts of a project and the projects that it references, gives its compilation, which is not
/// made before it is asked for. What is missing is reported and left out. Source generators are not run.
/// </summary>
internal static class CompilationBuilder
{
    public static LoadedProject Build(
        ProjectFacts facts,
        IReadOnlyList<ReferencedProject> references,
        RunFiles files,
        CancellationToken cancellationToken
    )
    {
        var arguments = CompilerCommandLine.Parse(facts);
        var sources = SourceFiles.Read(arguments.SourceFiles.Select(file => file.Path), files, cancellationToken);
        var (metadata, missing) = FindReferences(arguments, references);
        var plain = new Lazy<CSharpCompilation>(() =>
            CSharpCompilation.Create(
                facts.AssemblyName,
                sources.Parse(arguments.ParseOptions, cancellationToken),
                [
                    .. metadata.Select(reference =>
                        MetadataReferenceCache.Get(reference.Reference, reference.Properties)
                    ),
                    .. references.Select(reference => reference.ToMetadataReference()),
                ],
                Options(arguments.CompilationOptions, new IncludedFiles(facts.Directory, files.Asked))
            )
        );
        var assemblies = metadata.Select(reference => reference.Reference).ToList();
        var isFrameworkKnown = FrameworkReferences.AreAmong(assemblies);
        var code = new DeferredCompilation(sources, () => FrameworkReferences.Ensure(plain.Value))
        {
            AssemblyName = facts.AssemblyName,
            LanguageVersion = arguments.ParseOptions.LanguageVersion,
            Fingerprint =
                facts is { IsComplete: true, HasAllArguments: true } && missing.Count == 0 && isFrameworkKnown
                    ? CodeFingerprint.Of(CodeFingerprint.Of(facts), sources, assemblies, references)
                    : null,
        };
        var hasFramework = isFrameworkKnown || ReferenceEquals(code.Compilation, plain.Value);
        // a project that is not restored names its packages, but has none of their assemblies
        var framework =
            TestFrameworkDetector.Detect(arguments.MetadataReferences.Select(reference => reference.Reference))
            ?? TestFrameworkDetector.DetectPackage(facts.Packages);
        return new()
        {
            ProjectPath = facts.ProjectPath,
            Code = code,
            References = [.. references.Select(reference => reference.Project)],
            RootNamespace = facts.RootNamespace,
            TestFramework = framework,
            TargetFramework = facts.TargetFramework,
            Packages = facts.Packages,
            IsTestProject = facts.IsTestProject || framework is not null,
            SdkVersion = facts.SdkVersion,
            Diagnostics = Report(
                facts,
                isRestored: facts.IsRestored && hasFramework,
                [.. facts.UnresolvedReferences, .. missing, .. sources.Unreadable]
            ),
        };
    }

    // signing would need the key, and produces nothing that is read here
    private static CSharpCompilationOptions Options(CSharpCompilationOptions options, IncludedFiles includes) =>
        options
            .WithCryptoKeyFile(null)
            .WithCryptoKeyContainer(null)
            .WithDelaySign(null)
            .WithPublicSign(false)
            .WithStrongNameProvider(null)
            .WithXmlReferenceResolver(includes)
            .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
            .WithConcurrentBuild(true);

    private static (IReadOnlyList<CommandLineReference> Present, IReadOnlyList<string> Missing) FindReferences(
        CSharpCommandLineArguments arguments,
        IReadOnlyList<ReferencedProject> projects
    )
    {
        var fromSource = projects.Select(project => project.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fromFile = arguments
            .MetadataReferences.Where(reference =>
                !fromSource.Contains(Path.GetFileNameWithoutExtension(reference.Reference))
            )
            .ToLookup(reference => File.Exists(reference.Reference));
        return ([.. fromFile[true]], [.. fromFile[false].Select(reference => reference.Reference)]);
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
    public string AssemblyName => Project.Code.AssemblyName;

    public MetadataReference ToMetadataReference() =>
        Project.Code.Compilation.ToMetadataReference(Aliases.Count > 0 ? [.. Aliases] : default);
}
