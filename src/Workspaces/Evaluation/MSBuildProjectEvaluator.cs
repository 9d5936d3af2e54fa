using System.ComponentModel;
using System.Text.RegularExpressions;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>
/// Takes a project, gives what its compilation is made of, by a design-time build in a child process. Nothing is
/// compiled, restored or built; knows nothing of Roslyn.
/// </summary>
internal sealed partial class MSBuildProjectEvaluator(MSBuildProcess msbuild) : IProjectEvaluator
{
    private static readonly string[] ListFrameworks = ["-getProperty:TargetFramework", "-getProperty:TargetFrameworks"];

    private static readonly string[] DesignTimeBuild =
    [
        "-target:Compile",
        "-getItem:CscCommandLineArgs",
        "-getItem:ProjectReference",
        "-getItem:PackageReference",
        .. ListFrameworks,
        "-getProperty:AssemblyName",
        "-getProperty:RootNamespace",
        "-getProperty:ProjectAssetsFile",
        "-getProperty:IsTestProject",
        "-getProperty:NETCoreSdkVersion",
        "-property:DesignTimeBuild=true",
        "-property:SkipCompilerExecution=true",
        "-property:ProvideCommandLineArgs=true",
        "-property:BuildProjectReferences=false",
        // without it, a project that is up to date skips the step that reports the compiler's arguments
        @"-property:NonExistentFile=__NonExistentSubDir__\__NonExistentFile__",
    ];

    public async Task<StageResult<EvaluatedProject>> EvaluateAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var frameworks = MentionsSeveralFrameworks(projectPath)
                ? await ListAsync(projectPath, cancellationToken).ConfigureAwait(false)
                : [];
            return frameworks.Count > 0
                ? await EvaluateOneOfAsync(frameworks, projectPath, wish, cancellationToken).ConfigureAwait(false)
                : await EvaluateOnlyAsync(projectPath, wish, cancellationToken).ConfigureAwait(false);
        }
        catch (Win32Exception)
        {
            return NotLoaded(projectPath, "the 'dotnet' command of the .NET SDK was not found.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return NotLoaded(projectPath, unreadable.Message);
        }
    }

    // saves a process for the many projects that have one framework; the others are found out by the build failing
    private static bool MentionsSeveralFrameworks(string projectPath) =>
        File.ReadAllText(projectPath).Contains("<TargetFrameworks", StringComparison.Ordinal);

    private async Task<StageResult<EvaluatedProject>> EvaluateOnlyAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        var answer = await BuildAsync(projectPath, DesignTimeBuild, cancellationToken).ConfigureAwait(false);
        if (answer.Error is null)
        {
            return Read(projectPath, wish, answer);
        }

        var frameworks = await ListAsync(projectPath, cancellationToken).ConfigureAwait(false);
        return frameworks.Count > 0
            ? await EvaluateOneOfAsync(frameworks, projectPath, wish, cancellationToken).ConfigureAwait(false)
            : NotLoaded(projectPath, answer.Error);
    }

    private async Task<StageResult<EvaluatedProject>> EvaluateOneOfAsync(
        IReadOnlyList<string> frameworks,
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        if (wish.ChooseFrom(frameworks) is not { } chosen)
        {
            return NoFramework(projectPath, wish, frameworks);
        }

        string[] arguments = [.. DesignTimeBuild, $"-property:TargetFramework={chosen}"];
        var answer = await BuildAsync(projectPath, arguments, cancellationToken).ConfigureAwait(false);
        return answer.Error is null ? Read(projectPath, wish, answer) : NotLoaded(projectPath, answer.Error);
    }

    // a design-time build forgives a project that was never restored, but not one whose packages are gone or outdated
    private async Task<MSBuildAnswer> BuildAsync(
        string projectPath,
        string[] arguments,
        CancellationToken cancellationToken
    )
    {
        var answer = await msbuild.AskAsync(projectPath, arguments, cancellationToken).ConfigureAwait(false);
        return answer.Error is { } error && PackagesMissing().IsMatch(error)
            ? await msbuild
                .AskAsync(
                    projectPath,
                    [.. arguments, $"-property:ProjectAssetsFile={EvaluationReader.NoAssets}"],
                    cancellationToken
                )
                .ConfigureAwait(false)
            : answer;
    }

    private async Task<IReadOnlyList<string>> ListAsync(string projectPath, CancellationToken cancellationToken)
    {
        var answer = await msbuild.AskAsync(projectPath, ListFrameworks, cancellationToken).ConfigureAwait(false);
        return EvaluationReader.Split(answer.Property("TargetFrameworks"));
    }

    private static StageResult<EvaluatedProject> Read(string projectPath, FrameworkWish wish, MSBuildAnswer answer)
    {
        var evaluated = EvaluationReader.Read(projectPath, answer);
        if (evaluated.Facts.CommandLine.Count == 0)
        {
            return NotLoaded(projectPath, "MSBuild reported no compiler arguments for it.");
        }

        return wish.ChooseFrom(evaluated.Facts.TargetFrameworks) is null && wish.ExactName is not null
            ? NoFramework(projectPath, wish, evaluated.Facts.TargetFrameworks)
            : StageResult.Of(evaluated);
    }

    private static StageResult<EvaluatedProject> NotLoaded(string projectPath, string reason) =>
        StageResult.Failed<EvaluatedProject>(
            ForgeDiagnostic.At(Rules.ProjectNotLoaded, new(projectPath), Path.GetFileName(projectPath), reason)
        );

    private static StageResult<EvaluatedProject> NoFramework(
        string projectPath,
        FrameworkWish wish,
        IReadOnlyList<string> frameworks
    ) =>
        StageResult.Failed<EvaluatedProject>(
            ForgeDiagnostic.At(
                Rules.FrameworkNotFound,
                new(projectPath),
                Path.GetFileName(projectPath),
                wish.ExactName ?? "",
                string.Join(", ", frameworks)
            )
        );

    [GeneratedRegex(@"\bNETSDK1(004|005|047|060|063|064)\b", RegexOptions.ExplicitCapture, RegexDeadline.Milliseconds)]
    private static partial Regex PackagesMissing();
}
