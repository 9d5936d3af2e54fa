namespace SkeletonForge.Cli.Options;

/// <summary>How much is said beside the data.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>Errors, warnings and what was done.</summary>
    Normal,

    /// <summary>Everything, hints and stack traces too.</summary>
    Detailed,
}
