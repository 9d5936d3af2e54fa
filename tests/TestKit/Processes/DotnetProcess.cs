using System.Collections.Immutable;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.TestKit.Processes;

/// <summary>Runs the <c>dotnet</c> that runs the tests, as a person would from a fresh shell.</summary>
public static class DotnetProcess
{
    // `dotnet test` hands these down to the tests; a build inside a test would take the outer build's answers for its own
    private static readonly ImmutableArray<string> InheritedPrefixes = ["MSBUILD", "VSTEST", "TESTINGPLATFORM"];

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="workingDirectory">The absolute path of the folder that it runs in.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <param name="cancellationToken">Kills it with all that it started.</param>
    /// <returns>What it left behind; a failure is a result like any other.</returns>
    /// <exception cref="TimeoutException">It ran longer than five minutes.</exception>
    public static Task<ToolResult> RunAsync(
        string workingDirectory,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken = default
    ) => ToolProcess.RunAsync(Command(workingDirectory, arguments), cancellationToken);

    /// <summary>Describes a run of <c>dotnet</c>, to be changed before it is started.</summary>
    /// <param name="workingDirectory">The absolute path of the folder that it runs in.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    public static ToolCommand Command(string workingDirectory, params IEnumerable<string> arguments) =>
        new(DotnetInstallation.Executable, workingDirectory, arguments.ToEquatableArray())
        {
            Environment = FreshShell(),
        };

    private static ImmutableDictionary<string, string?> FreshShell()
    {
        var inherited = Environment
            .GetEnvironmentVariables()
            .Keys.Cast<string>()
            .Where(name =>
                InheritedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            );

        return inherited
            .ToImmutableDictionary(name => name, _ => (string?)null, StringComparer.Ordinal)
            .SetItem("DOTNET_CLI_UI_LANGUAGE", "en")
            .SetItem("DOTNET_CLI_TELEMETRY_OPTOUT", "1")
            .SetItem("DOTNET_NOLOGO", "1")
            // a build node that outlives its build would keep the folder of a test in use
            .SetItem("MSBUILDDISABLENODEREUSE", "1");
    }
}
