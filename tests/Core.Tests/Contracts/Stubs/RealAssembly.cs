using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Loading;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts.Stubs;

/// <summary>An assembly of the reference pack, of a restored package, or that these tests run on.</summary>
/// <param name="Name">Its name.</param>
internal sealed record RealAssembly(string Name)
{
    // the compiler finds the core types in the one assembly that refers to no other
    private const string CoreLibrary = "System.Runtime";

    /// <summary>The reference pack and the packages.</summary>
    private static readonly Lazy<ImmutableArray<MetadataReference>> All = new(() =>
        [.. ReferenceSets.NetCoreWithDocumentation, .. PackageFiles().Select(ReferenceSets.FromFile)]
    );

    /// <summary>What a file next to the assembly's own sources would see: everything but the assembly.</summary>
    public ImmutableArray<MetadataReference> Surroundings =>
        Name is CoreLibrary ? [] : [.. All.Value.Where(reference => !IsNamed(reference, Name))];

    /// <summary>Everything, the assembly too.</summary>
    public static ImmutableArray<MetadataReference> Everything => All.Value;

    /// <summary>Finds its public types.</summary>
    public async Task<LoadedTarget> LoadAsync(CancellationToken cancellationToken)
    {
        var loader = new TargetLoader(new MetadataTargetSource(All.Value));
        var request = new ForgeRequest { Target = new(ForgeTargetKind.Assembly, Name) };
        var loaded = await loader.LoadAsync(request, cancellationToken);
        return loaded.Value ?? throw new InvalidOperationException($"'{Name}' is not among the references.");
    }

    /// <summary>One of the references.</summary>
    public static MetadataReference Named(string name) => All.Value.First(reference => IsNamed(reference, name));

    private static IEnumerable<string> PackageFiles() =>
        typeof(RealAssembly)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(folder => Directory.Exists(folder.Value))
            .Select(folder => Path.Combine(folder.Value!, folder.Key + ".dll"))
            .Append(typeof(Compilation).Assembly.Location)
            .Append(typeof(CSharpCompilation).Assembly.Location);

    private static bool IsNamed(MetadataReference reference, string name) =>
        string.Equals(Path.GetFileNameWithoutExtension(reference.Display), name, StringComparison.Ordinal);
}
