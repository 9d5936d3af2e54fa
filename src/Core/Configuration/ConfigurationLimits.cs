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

    /// <summary>The least that a limit of lines may be: hardly a file without tests is shorter.</summary>
    public const int LeastLines = 20;

    /// <summary>The most that a limit of lines may be.</summary>
    public const int MostLines = 100_000;

    /// <summary>The most that a limit of tests may be.</summary>
    public const int MostTests = 10_000;
}
