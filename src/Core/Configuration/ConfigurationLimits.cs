namespace SkeletonForge.Core.Configuration;

/// <summary>How much a configuration file may hold; its schema says the same.</summary>
internal static class ConfigurationLimits
{
    /// <summary>The most elements of a list.</summary>
    public const int Items = 64;

    /// <summary>The most characters of the name of a checklist or category.</summary>
    public const int Name = 100;

    /// <summary>The most characters of a pattern, and of the name of a class.</summary>
    public const int Pattern = 200;

    /// <summary>The most characters of a text for people.</summary>
    public const int Text = 300;
}
