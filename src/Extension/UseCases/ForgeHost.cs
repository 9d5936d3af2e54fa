using System.Diagnostics;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.UseCases;

/// <summary>What all parts of the extension share. It lives as long as the extension's process.</summary>
/// <param name="log">Where details go.</param>
/// <param name="time">The clock.</param>
/// <param name="trace">Where stack traces go.</param>
internal sealed class ForgeHost(OutputLog log, TimeProvider time, TraceSource trace)
{
    /// <summary>Where details go.</summary>
    public OutputLog Log => log;

    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>Where stack traces go.</summary>
    public TraceSource Trace => trace;

    /// <summary>Whether projects are evaluated with MSBuild, which is exact and runs what they contain.</summary>
    public bool UsesMSBuild { get; init; } = true;
}
