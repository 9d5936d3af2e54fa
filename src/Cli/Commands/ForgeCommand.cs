using System.CommandLine;
using SkeletonForge.Cli.Help;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Requests;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;
using SkeletonForge.Workspaces;
using SkeletonForge.Workspaces.Caching;

namespace SkeletonForge.Cli.Commands;

/// <summary>A command with what its help says beyond its options.</summary>
internal abstract class ForgeCommand : Command
{
    // long enough for another run on a large project, short enough for a person who watches
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected ForgeCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        Validators.Add(ValueRules.Check);
    }

    /// <summary>What a reader should know before the first use, as paragraphs.</summary>
    public abstract IReadOnlyList<string> Details { get; }

    /// <summary>Command lines that are worth copying.</summary>
    public abstract IReadOnlyList<CommandExample> Examples { get; }

    protected Terminal Terminal { get; }

    protected DiskTextStore Store { get; } = new();

    protected RequestReader Requests => new(Store, Terminal.CurrentDirectory);

    /// <summary>Carries out one call of the pipeline and reports what was noticed on standard error.</summary>
    protected async Task<StageResult<T>> RunAsync<T>(
        ParseResult line,
        StageResult<ForgeRequest> request,
        string activity,
        Func<ForgePipeline, ForgeRequest, Task<StageResult<T>>> stage
    )
        where T : class
    {
        var result = await RunStageAsync(request, activity, stage);
        new DiagnosticReport(Terminal, line.GetValue(OutputOptions.Verbosity)).Write(result.Diagnostics);
        return result;
    }

    /// <summary>Carries out a call that writes, unless it is dry, while no other run writes to the same repository.</summary>
    protected async Task<StageResult<ForgeResult>> WriteAsync(
        ParseResult line,
        StageResult<ForgeRequest> request,
        string activity,
        bool isDryRun,
        Func<ForgePipeline, ForgeRequest, Task<StageResult<ForgeResult>>> stage,
        CancellationToken cancellationToken
    )
    {
        if (isDryRun || !IsUsable(request))
        {
            return await RunAsync(line, request, activity, stage);
        }

        var taken = await TakeLockAsync(request.Value!, cancellationToken);
        using var held = taken.Value;
        var locked = request with { Diagnostics = request.Diagnostics.Concat(taken.Diagnostics).ToEquatableArray() };
        var result = await RunAsync(line, locked, activity, stage);
        held?.Sweep(result.Value?.Report.Files.Select(file => Path.GetDirectoryName(file.Path)!) ?? []);
        return result;
    }

    /// <summary>Finds what serves the behaviors that a command line is about.</summary>
    /// <returns>The behaviors with their fixtures, none if there was an error, and the exit code.</returns>
    protected async Task<(LinkedBehaviors Linked, int ExitCode)> FindFixturesAsync(
        ParseResult line,
        SubjectOptions subject,
        SuiteOptions suites,
        CancellationToken cancellationToken
    )
    {
        var result = await RunAsync(
            line,
            Requests.Read(line, subject, suites),
            "Finding fixtures",
            (pipeline, request) => pipeline.FindFixturesAsync(request, cancellationToken)
        );
        var linked = result.Value ?? new LinkedBehaviors(new(new([]), []), new([]));
        return (linked, ExitCodes.Of(result.Diagnostics));
    }

    private static bool IsUsable(StageResult<ForgeRequest> request) =>
        request.HasValue && !request.Diagnostics.Any(diagnostic => diagnostic.IsError);

    private async Task<StageResult<RunLock>> TakeLockAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine(Terminal, "Waiting for another run");
        return await RunLock.TakeAsync(
            Requests.RepositoryOf(request),
            UserCache.Folder("locks"),
            Patience,
            cancellationToken
        );
    }

    private async Task<StageResult<T>> RunStageAsync<T>(
        StageResult<ForgeRequest> request,
        string activity,
        Func<ForgePipeline, ForgeRequest, Task<StageResult<T>>> stage
    )
        where T : class
    {
        if (!IsUsable(request))
        {
            return StageResult.Failed<T>(request.Diagnostics);
        }

        using var progress = new ProgressLine(Terminal, activity);
        using var source = new DiskTargetSource();
        var result = await stage(
            new ForgePipeline(source, Store, RunMemory.ForUser(typeof(ForgeCommand).Module)),
            request.Value!
        );
        return result with { Diagnostics = request.Diagnostics.Concat(result.Diagnostics).ToEquatableArray() };
    }
}
