using System.Diagnostics;
using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>Starts <c>dotnet msbuild</c>, a few at a time, and reads its answer and its log.</summary>
internal sealed class MSBuildProcess : IDisposable
{
    // Each child is one MSBuild node without reuse: nothing outlives the request.
    private static readonly string[] FixedArguments = ["-nologo", "-nodeReuse:false", "-maxCpuCount:1"];

    // An outer "dotnet" leaves these to its children; they would tie the child to the SDK of the outer one.
    private static readonly string[] InheritedVariables =
    [
        "MSBuildSDKsPath",
        "MSBUILD_EXE_PATH",
        "MSBuildExtensionsPath",
        "MSBuildLoadMicrosoftTargetsReadOnly",
    ];

    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);

    public void Dispose() => _slots.Dispose();

    /// <exception cref="System.ComponentModel.Win32Exception">There is no <c>dotnet</c> to start.</exception>
    public async Task<MSBuildAnswer> AskAsync(
        string projectPath,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    )
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        var log = Path.Combine(Path.GetTempPath(), $"skeletonforge-{Guid.NewGuid():N}.log");
        try
        {
            var start = CreateStart(projectPath, [.. arguments, $"-flp:logfile={log};verbosity=detailed"]);
            var result = await ChildProcess.RunAsync(start, cancellationToken).ConfigureAwait(false);
            var lines = File.Exists(log)
                ? await File.ReadAllLinesAsync(log, cancellationToken).ConfigureAwait(false)
                : [];
            return MSBuildAnswer.Read(result, lines);
        }
        finally
        {
            File.Delete(log);
            _slots.Release();
        }
    }

    private static ProcessStartInfo CreateStart(string projectPath, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(DotnetRoot.Executable)
        {
            WorkingDirectory = Path.GetDirectoryName(projectPath)!,
        };
        foreach (var argument in (string[])["msbuild", projectPath, .. FixedArguments, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in InheritedVariables)
        {
            start.Environment.Remove(name);
        }

        // the log is read by its English words, and it names imports only on request
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDLOGIMPORTS"] = "1";
        return start;
    }
}
