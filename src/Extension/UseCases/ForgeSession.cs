using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Core;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Subjects;
using SkeletonForge.Workspaces;

namespace SkeletonForge.Extension.UseCases;

/// <summary>One stage of the pipeline.</summary>
/// <param name="pipeline">The pipeline.</param>
/// <param name="request">The request.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal delegate Task<StageResult<T>> ForgeStage<T>(
    ForgePipeline pipeline,
    ForgeRequest request,
    CancellationToken cancellationToken
)
    where T : class;

/// <summary>The work of one command on its subject: the pipeline over editors and disk, with what the user is told of it.</summary>
/// <param name="ide">The way to Visual Studio.</param>
/// <param name="host">What all parts share.</param>
/// <param name="open">What is open in editors.</param>
/// <param name="subject">What it is about.</param>
internal sealed class ForgeSession(VisualStudioExtensibility ide, ForgeHost host, OpenDocuments open, Subject subject)
{
    // long enough for another run on a large project, short enough for a person who watches
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly EditorTextStore _store = new(ide, open);
    private readonly Work _work = new(ide, host.Time);
    private bool _hasFailed;

    /// <summary>The way to Visual Studio.</summary>
    public VisualStudioExtensibility Ide => ide;

    /// <summary>What it is about.</summary>
    public Subject Subject => subject;

    /// <summary>What the configuration of the subject says.</summary>
    public ForgeConfiguration Configuration { get; private set; } = new();

    /// <summary>Whether tests were changed in editors, so that they are not saved yet.</summary>
    public bool HasUnsaved => _store.HasEdited;

    /// <summary>Tells why there is nothing, unless the user was told of an error already.</summary>
    /// <param name="message">Why.</param>
    /// <param name="cancellationToken">Stops the telling.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task TellNothingAsync(string message, CancellationToken cancellationToken) =>
        _hasFailed ? Task.CompletedTask : ide.TellAsync(message, cancellationToken);

    /// <summary>The path of a file as people read it: relative to the repository.</summary>
    /// <param name="path">The absolute path.</param>
    public string Shorten(string path) =>
        RepositoryFolder.Find(_store, subject.Folder) is { } root
            ? Path.GetRelativePath(root, path).Replace('\\', '/')
            : path;

    /// <summary>Runs a stage that only reads, and tells the user if it failed.</summary>
    /// <param name="activity">What the user reads meanwhile.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What came of it; <see langword="null"/> if it failed.</returns>
    /// <exception cref="OperationCanceledException">The user, or <paramref name="cancellationToken"/>, stopped it.</exception>
    public async Task<T?> ReadAsync<T>(string activity, ForgeStage<T> stage, CancellationToken cancellationToken)
        where T : class
    {
        var result = await _work
            .DoAsync(activity, token => RunAsync(stage, token), cancellationToken)
            .ConfigureAwait(false);
        return await TakeAsync(activity, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a stage that writes, while no other run writes to the same repository, and tells the user if it failed.</summary>
    /// <param name="activity">What the user reads meanwhile.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="cancellationToken">Stops it until files are put in place; then all are.</param>
    /// <returns>What came of it; <see langword="null"/> if it failed.</returns>
    /// <exception cref="OperationCanceledException">The user, or <paramref name="cancellationToken"/>, stopped it; nothing was changed.</exception>
    public async Task<ForgeResult?> WriteAsync(
        string activity,
        ForgeStage<ForgeResult> stage,
        CancellationToken cancellationToken
    )
    {
        var result = await _work
            .DoAsync(
                activity,
                token => RunAsync((pipeline, request, _) => LockedAsync(pipeline, request, stage, token), token),
                cancellationToken
            )
            .ConfigureAwait(false);
        return await TakeAsync(activity, result, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageResult<ForgeResult>> LockedAsync(
        ForgePipeline pipeline,
        ForgeRequest request,
        ForgeStage<ForgeResult> stage,
        CancellationToken cancellationToken
    )
    {
        var taken = await RunLock
            .TakeAsync(
                ConfiguredRequest.RepositoryOf(request, subject.Folder, _store),
                UserCache.Folder("locks"),
                Patience,
                cancellationToken
            )
            .ConfigureAwait(false);
        using var held = taken.Value;
        if (held is null)
        {
            return StageResult.Failed<ForgeResult>(taken.Diagnostics);
        }

        var result = await stage(pipeline, request, cancellationToken).ConfigureAwait(false);
        held.Sweep(result.Value?.Report.Files.Select(file => Path.GetDirectoryName(file.Path)!) ?? []);
        return result;
    }

    private async Task<StageResult<T>> RunAsync<T>(ForgeStage<T> stage, CancellationToken cancellationToken)
        where T : class
    {
        var read = new ConfigurationReader(_store).Read(subject.Folder);
        if (read.Value is not { } configuration || read.Diagnostics.Any(found => found.IsError))
        {
            return StageResult.Failed<T>(read.Diagnostics);
        }

        Configuration = configuration;
        using var source = new DiskTargetSource(open.Texts);
        var result = await stage(new ForgePipeline(source, _store), RequestFor(configuration), cancellationToken)
            .ConfigureAwait(false);
        return result with { Diagnostics = [.. read.Diagnostics, .. result.Diagnostics] };
    }

    private ForgeRequest RequestFor(ForgeConfiguration configuration)
    {
        var request = ConfiguredRequest.Of(new(ForgeTargetKind.Path, subject.Path), configuration);
        return request with
        {
            Types = subject.Types.IsEmpty ? request.Types : subject.Types,
            NeedsTests = true,
            UseMSBuild = host.UsesMSBuild,
            Borders = RepositoryFolder.Find(_store, subject.Folder) is { } repository ? [repository] : [],
        };
    }

    // the first error is told, and all that was noticed is in the output window
    private async Task<T?> TakeAsync<T>(string activity, StageResult<T> result, CancellationToken cancellationToken)
        where T : class
    {
        await host
            .Log.WriteAsync(
                ide,
                result
                    .Diagnostics.Distinct()
                    .Select(found => found.ToString())
                    .Prepend(Strings.Started(activity, subject.Name)),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (result.Diagnostics.FirstOrDefault(found => found.IsError) is { } error)
        {
            _hasFailed = true;
            await ide.TellErrorAsync(MessageOf(error, result.Diagnostics), cancellationToken).ConfigureAwait(false);
        }

        return result.Value;
    }

    private string MessageOf(ForgeDiagnostic error, EquatableArray<ForgeDiagnostic> all)
    {
        var message = error.Location is { } place ? $"{Shorten(place.Path)}: {error.Message}" : error.Message;
        return all.Distinct().Skip(1).Any() ? $"{message} {Strings.MoreInOutput}" : message;
    }
}
