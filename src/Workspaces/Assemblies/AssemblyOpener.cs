using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>Takes the name of an assembly, gives it opened among what it references: a file, a reference pack's, or a package's.</summary>
internal sealed class AssemblyOpener(PackageFolder packages)
{
    public StageResult<OpenedTarget> Open(string name)
    {
        var found =
            FromFile(name)
            ?? FromPack(ReferencePacks.NetCore, name)
            ?? FromPack(ReferencePacks.AspNetCore, name)
            ?? FromPackage(name);
        if (found is null)
        {
            return StageResult.Failed<OpenedTarget>(ForgeDiagnostic.Of(Rules.AssemblyNotFound, name));
        }

        var undocumented = found
            .Subjects.Where(path => !File.Exists(Path.ChangeExtension(path, ".xml")))
            .Select(path => ForgeDiagnostic.At(Rules.DocumentationFileMissing, new(path), Path.GetFileName(path)));
        return StageResult.Of(new OpenedTarget(found.Open().ToEquatableArray()), undocumented);
    }

    private static AssemblySet? FromFile(string name)
    {
        if (!File.Exists(name) || !IsAssembly(name))
        {
            return null;
        }

        var path = Path.GetFullPath(name);
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll").Where(IsAssembly);
        return new([path], [.. beside, .. Framework()]);
    }

    private static AssemblySet? FromPack(ReferencePack? pack, string name) =>
        pack?.Find(name) is { } path ? new([path], Framework()) : null;

    private AssemblySet? FromPackage(string name)
    {
        var framework = ReferencePacks.NetCore.Framework;
        if (packages.Find(name) is not { } package || package.Assemblies(framework) is not { Count: > 0 } subjects)
        {
            return null;
        }

        var closure = new PackageClosure(packages, framework).Of(package);
        return new(subjects, [.. Framework(), .. closure.SelectMany(dependency => dependency.Assemblies(framework))]);
    }

    private static IReadOnlyList<string> Framework() =>
        [.. ReferencePacks.NetCore.Assemblies.Where(IsAssembly), .. ReferencePacks.AspNetCore?.Assemblies ?? []];

    private static bool IsAssembly(string path)
    {
        try
        {
            using var reader = new PEReader(File.OpenRead(path));
            return reader.HasMetadata;
        }
        catch (Exception unreadable)
            when (unreadable is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The assemblies to read, and those that they may reference; the first of a name counts.</summary>
    private sealed record AssemblySet(IReadOnlyList<string> Subjects, IReadOnlyList<string> Others)
    {
        public IEnumerable<OpenedProject> Open()
        {
            var references = Subjects
                .Concat(Others)
                .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
                .Select(path => MetadataReferenceCache.Get(path))
                .ToList();
            var compilation = CSharpCompilation.Create(
                "SkeletonForge.Reader",
                references: references,
                options: new(OutputKind.DynamicallyLinkedLibrary)
            );
            return references
                .Take(Subjects.Count)
                .Select(reference => Open(compilation, reference))
                .OfType<OpenedProject>();
        }

        private static OpenedProject? Open(CSharpCompilation compilation, PortableExecutableReference reference) =>
            compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                ? new()
                {
                    Compilation = compilation,
                    Assembly = assembly,
                    DisplayName = assembly.Name,
                    RootNamespace = assembly.Name,
                }
                : null;
    }
}
