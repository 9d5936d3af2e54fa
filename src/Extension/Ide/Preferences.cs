using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Settings;
using SkeletonForge.Core.Briefs;

namespace SkeletonForge.Extension.Ide;

/// <summary>The settings of a user, which say what <c>skeletonforge.json</c>, which a team shares, cannot know.</summary>
internal static class Preferences
{
    private const string Ask = "ask";
    private const string AlwaysOpen = "open";
    private const string NeverOpen = "stay";

    /// <summary>The page of the settings.</summary>
    [VisualStudioContribution]
    public static SettingCategory Category { get; } =
        new("skeletonForge", "%SkeletonForge.Settings.DisplayName%")
        {
            Description = "%SkeletonForge.Settings.Description%",
        };

    /// <summary>What happens once tests are written.</summary>
    [VisualStudioContribution]
    public static Setting.Enum AfterWriting { get; } =
        new(
            "afterWriting",
            "%SkeletonForge.AfterWriting.DisplayName%",
            Category,
            [
                new(Ask, "%SkeletonForge.AfterWriting.Ask%"),
                new(AlwaysOpen, "%SkeletonForge.AfterWriting.Open%"),
                new(NeverOpen, "%SkeletonForge.AfterWriting.Stay%"),
            ],
            defaultValue: Ask
        )
        {
            Description = "%SkeletonForge.AfterWriting.Description%",
        };

    /// <summary>How long a brief may be: what the user's assistant takes.</summary>
    [VisualStudioContribution]
    public static Setting.Integer BriefTokens { get; } =
        new(
            "briefTokens",
            "%SkeletonForge.BriefTokens.DisplayName%",
            Category,
            defaultValue: BriefQuery.DefaultMaxTokens
        )
        {
            Description = "%SkeletonForge.BriefTokens.Description%",
            Minimum = 500,
            Maximum = 1_000_000,
        };

    /// <summary>Whether to open what was written: <see langword="null"/> to ask.</summary>
    public static async Task<bool?> OpensAsync(VisualStudioExtensibility ide, CancellationToken cancellationToken)
    {
        var setting = await ide.Settings()
            .ReadEffectiveValueAsync(AfterWriting, cancellationToken)
            .ConfigureAwait(false);
        return setting.ValueOrDefault(defaultValue: Ask) switch
        {
            AlwaysOpen => true,
            NeverOpen => false,
            _ => null,
        };
    }

    /// <summary>The tokens that a brief may have.</summary>
    public static async Task<int> BriefTokensAsync(VisualStudioExtensibility ide, CancellationToken cancellationToken)
    {
        var setting = await ide.Settings()
            .ReadEffectiveValueAsync(BriefTokens, cancellationToken)
            .ConfigureAwait(false);
        return setting.ValueOrDefault(defaultValue: BriefQuery.DefaultMaxTokens);
    }
}
