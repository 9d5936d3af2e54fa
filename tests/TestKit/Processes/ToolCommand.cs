using System.Collections.Immutable;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.TestKit.Processes;

/// <summary>A program to run, with everything that decides what it does.</summary>
/// <param name="FileName">The path of the program, or its name if it is on the search path.</param>
/// <param name="WorkingDirectory">The absolute path of the folder that it runs in.</param>
/// <param name="Arguments">Its arguments, unquoted.</param>
public sealed record ToolCommand(string FileName, string WorkingDirectory, EquatableArray<string> Arguments)
{
    /// <summary>Environment variables that differ from those of the tests; <see langword="null"/> removes one.</summary>
    public ImmutableDictionary<string, string?> Environment { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>How long it may run before it is killed with all that it started; five minutes by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The program and its arguments, for messages.</summary>
    public override string ToString() => string.Join(' ', [FileName, .. Arguments]);
}
