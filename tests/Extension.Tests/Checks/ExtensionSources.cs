using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using SkeletonForge.TestKit;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>The sources of the extension, compiled as its project does, and other sources compiled like them.</summary>
internal static class ExtensionSources
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> Extension = new(() => Compile([.. Files("*.cs").Select(Parse)]));

    /// <summary>The extension.</summary>
    public static CSharpCompilation Compilation => Extension.Value;

    /// <summary>The folder of the extension's project.</summary>
    public static string Folder { get; } = RepositoryRoot.Combine("src", "Extension");

    /// <summary>The files of the project that match a pattern, by absolute path.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        Directory
            .EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
            .Where(path =>
                Path.GetRelativePath(Folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
            )
            .Order(StringComparer.Ordinal);

    /// <summary>Compiles a source as if it were all of the extension.</summary>
    public static CSharpCompilation Compile(string source) => Compile([CSharpSyntaxTree.ParseText(source)]);

    private static CSharpCompilation Compile(SyntaxTree[] trees)
    {
        var compilation = CSharpCompilation.Create(
            "SkeletonForge.Extension",
            [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings)],
            [.. ReferenceSets.NetCore, .. Own().Select(path => MetadataReference.CreateFromFile(path))],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        var error = compilation
            .GetDiagnostics()
            .FirstOrDefault(found =>
                found.Severity == DiagnosticSeverity.Error
                && !found.Id.StartsWith("VSEXTPREVIEW_", StringComparison.Ordinal)
            );
        Assert.True(error is null, error?.ToString());
        return compilation;
    }

    private static IEnumerable<string> Own() =>
        new[]
        {
            typeof(Core.ForgePipeline),
            typeof(Workspaces.DiskTargetSource),
            typeof(IServiceCollection),
            typeof(SyntaxNode),
            typeof(CSharpSyntaxTree),
        }
            .Select(type => type.Assembly.Location)
            .Append(ApiUse.Api.Location);

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(
            File.ReadAllText(path),
            path: Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/')
        );
}
