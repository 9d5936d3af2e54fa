using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core;

/// <summary>Makes requests out of configuration. What a user says besides goes over it with <c>with</c>.</summary>
public static class ConfiguredRequest
{
    /// <summary>The request about a target, with all that its configuration says.</summary>
    /// <param name="target">The target.</param>
    /// <param name="configuration">The configuration that holds for it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ForgeRequest Of(ForgeTarget target, ForgeConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(configuration);
        return new()
        {
            Target = target,
            // the types of a configuration are those of its own sources, not of somebody else's assembly
            Types = target.Kind == ForgeTargetKind.Path ? configuration.Types?.Value ?? default : default,
            TargetFramework = configuration.Framework?.Value,
            TemplateDirectory = configuration.Templates?.Value,
            Derivation = new()
            {
                OmittedFacts = configuration.OmittedFacts,
                Checklists = configuration.Checklists?.Value ?? default,
            },
            Fixtures = configuration.Fixtures.Options,
            Categories = configuration.Categories?.Value ?? default,
            Split = configuration.Split.Options,
            OutputDirectory = configuration.Output?.Value,
            TestProject = configuration.TestProject?.Value,
            TestFramework = configuration.TestFramework?.Value,
        };
    }

    /// <summary>The folder that no other run may write to meanwhile: the repository that a request writes to.</summary>
    /// <param name="request">The request.</param>
    /// <param name="folder">The absolute path of the folder that its target stands for.</param>
    /// <param name="store">Where it is.</param>
    /// <returns>The absolute path, links followed; outside of any repository, that of the folder that is written to, or of <paramref name="folder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string RepositoryOf(ForgeRequest request, string folder, ITextStore store)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(store);
        var place = request.OutputDirectory ?? Path.GetDirectoryName(request.TestProject) ?? folder;
        return store.ResolveLinks(RepositoryFolder.Find(store, place) ?? place);
    }
}
