using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using SkeletonForge.Cli.Options;
using SkeletonForge.Core;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Requests;

/// <summary>Makes a request out of a command line and the configuration of its target; the command line has the say.</summary>
internal sealed class RequestReader(ITextStore store, string currentDirectory)
{
    /// <summary>The request of a command that only reads.</summary>
    public StageResult<ForgeRequest> Read(ParseResult line, SubjectOptions options)
    {
        var target = TargetOf(line, options);
        var configuration = new ConfigurationReader(store).Read(FolderOf(target));
        return StageResult.Of(RequestFor(line, options, target, configuration.Value!), configuration.Diagnostics);
    }

    /// <summary>The request of a command that writes suites, or looks at where they go.</summary>
    public StageResult<ForgeRequest> Read(ParseResult line, SubjectOptions options, SuiteOptions suites)
    {
        var target = TargetOf(line, options);
        var configuration = new ConfigurationReader(store).Read(FolderOf(target));
        var request = RequestFor(line, options, target, configuration.Value!);
        return StageResult.Of(WithSuites(request, line, suites), configuration.Diagnostics);
    }

    /// <summary>The request of a command that tells about suites, and what it asks.</summary>
    public StageResult<ForgeRequest> Read(
        ParseResult line,
        SubjectOptions options,
        SuiteOptions suites,
        BriefOptions brief,
        out BriefQuery query
    )
    {
        var what = line.GetValue(brief.Subject);
        var path = what is not null && BriefOptions.IsPath(FullPath(what)) ? FullPath(what) : null;
        var target = path is null ? TargetOf(line, options) : new ForgeTarget(ForgeTargetKind.Path, path);
        var configuration = new ConfigurationReader(store).Read(FolderOf(target));
        query = new()
        {
            Folder = FolderOf(target),
            Selector = path is null ? what : null,
            TestFile = path is not null && BriefQuery.IsTestFile(store, path) ? path : null,
            Step = brief.StepOf(line),
            Format = brief.FormatOf(line),
            All = line.GetValue(brief.All),
            Full = line.GetValue(brief.Full),
            MaxTokens = line.GetValue(brief.MaxTokens),
            PrincipleFiles = configuration.Value!.Principles?.Value ?? default,
        };
        var request = RequestFor(line, options, target, configuration.Value!);
        return StageResult.Of(WithSuites(request, line, suites), configuration.Diagnostics);
    }

    /// <summary>The repository that a request writes to, links followed; outside of any, the folder that it names.</summary>
    public string RepositoryOf(ForgeRequest request) =>
        ConfiguredRequest.RepositoryOf(request, FolderOf(request.Target), store);

    private static ForgeRequest RequestFor(
        ParseResult line,
        SubjectOptions options,
        ForgeTarget target,
        ForgeConfiguration configuration
    )
    {
        var request = ConfiguredRequest.Of(target, configuration);
        var types = line.GetValue(options.Types) ?? [];
        return request with
        {
            Types = types.Length == 0 ? request.Types : types.ToEquatableArray(),
            TargetFramework = line.GetValue(options.Framework) ?? request.TargetFramework,
            UseMSBuild = !line.GetValue(options.NoMSBuild),
            UseCache = !line.GetValue(options.NoCache),
        };
    }

    private ForgeRequest WithSuites(ForgeRequest request, ParseResult line, SuiteOptions options)
    {
        var output = line.GetValue(options.Output);
        var testProject = line.GetValue(options.TestProject);
        // either place on the command line replaces whatever place the configuration names
        var isPlaced = output is not null || testProject is not null;
        var placed = request with
        {
            NeedsTests = true,
            RestoreDeclined = line.GetValue(options.Restore),
            RebuildContracts = line.GetValue(options.RebuildContract),
            ScaffoldFixtures = line.GetValue(options.ScaffoldFixtures),
            OutputDirectory = isPlaced ? FullPath(output) : request.OutputDirectory,
            TestProject = isPlaced ? FullPath(testProject) : request.TestProject,
            TestFramework = line.GetValue(options.TestFramework) is { } name
                ? TestFrameworkNames.Find(name)
                : request.TestFramework,
            AllowsOutside = line.GetValue(options.AllowOutside),
        };
        return placed with { Borders = BordersOf(placed, isPlaced ? PlaceOf(placed) : null).ToEquatableArray() };
    }

    // outside of a repository, there is nothing to say what belongs together
    private IEnumerable<string> BordersOf(ForgeRequest request, string? asked)
    {
        var repositories = new[] { FolderOf(request.Target), currentDirectory }
            .Select(folder => RepositoryFolder.Find(store, folder))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return repositories.Count == 0 || asked is null
            ? repositories
            : repositories.Append(RepositoryFolder.Find(store, asked) ?? asked);
    }

    private static string? PlaceOf(ForgeRequest request) =>
        request.OutputDirectory ?? Path.GetDirectoryName(request.TestProject);

    private ForgeTarget TargetOf(ParseResult line, SubjectOptions options)
    {
        if (line.GetValue(options.Assembly) is { } assembly)
        {
            var isPath = assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
            return new(ForgeTargetKind.Assembly, isPath ? FullPath(assembly) : assembly);
        }

        return new(ForgeTargetKind.Path, FullPath(line.GetValue(options.Target) ?? "."));
    }

    private string FolderOf(ForgeTarget target) =>
        target.Kind == ForgeTargetKind.Assembly ? currentDirectory : TargetFolder.Of(target.Value);

    [return: NotNullIfNotNull(nameof(path))]
    private string? FullPath(string? path) => path is null ? null : Path.GetFullPath(path, currentDirectory);
}
