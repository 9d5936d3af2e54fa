using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.TestKit;

/// <summary>Opens referenced assemblies by their names, whatever kind of target the request says.</summary>
/// <param name="references">The assemblies, and what they need to be read.</param>
public sealed class MetadataTargetSource(ImmutableArray<MetadataReference> references) : ITargetSource
{
    /// <inheritdoc/>
    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var compilation = CSharpCompilation.Create(
            "Reader",
            references: references,
            options: new(OutputKind.DynamicallyLinkedLibrary)
        );
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(found =>
            string.Equals(found.Name, request.Target.Value, StringComparison.Ordinal)
        );
        var project = new OpenedProject
        {
            Compilation = compilation,
            Assembly = assembly,
            DisplayName = assembly.Name,
        };
        return Task.FromResult(StageResult.Of(new OpenedTarget([project]), []));
    }
}
