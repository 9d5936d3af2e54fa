using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>Everything that decides an evaluation, by name; its digest is over the content that it has now.</summary>
/// <param name="Files">Files whose content, or absence, matters.</param>
/// <param name="Folders">Folders in which the names of the source files matter.</param>
/// <param name="Variables">Environment variables whose values matter.</param>
/// <param name="Existing">Paths of which only the existence matters.</param>
internal sealed partial record EvaluationInputs(
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Folders,
    IReadOnlyList<string> Variables,
    IReadOnlyList<string> Existing
)
{
    // looked for from the project's folder upwards, so one that appears later matters too
    private static readonly string[] FilesUpwards =
    [
        "Directory.Build.props",
        "Directory.Build.targets",
        "Directory.Packages.props",
        "Directory.Build.rsp",
        "MSBuild.rsp",
        "global.json",
    ];

    private static readonly string[] InstalledFolders = ["sdk", "packs", "sdk-manifests"];

    // these decide without being named in a project file
    private static readonly string[] KnownVariables =
    [
        "Configuration",
        "Platform",
        "DOTNET_ROOT",
        "DOTNET_ROLL_FORWARD",
        "NUGET_PACKAGES",
        "MSBuildSDKsPath",
        "MSBUILDENABLEALLPROPERTYFUNCTIONS",
    ];

    /// <summary>Lists what decides an evaluation that was just made.</summary>
    public static EvaluationInputs Of(EvaluatedProject project)
    {
        var facts = project.Facts;
        var upwards = SourceFolder
            .Upwards(facts.Directory)
            .SelectMany(folder => FilesUpwards.Select(name => Path.Combine(folder, name)));
        var texts = project.Inputs.Where(IsProjectFile).Select(File.ReadAllText).ToList();
        return new(
            Sorted(project.Inputs.Concat(upwards).Append(facts.ProjectPath + ".user")),
            Sorted(project.LinkedFolders.Append(facts.Directory)),
            Sorted(texts.SelectMany(NamedProperties).Concat(KnownVariables)),
            Sorted(
                texts
                    .SelectMany(ConditionalPaths)
                    .Select(path => Path.GetFullPath(Path.Combine(facts.Directory, path)))
                    .Concat(facts.ProjectReferences.Select(link => link.Path))
                    .Concat(GeneratedFiles(facts))
            )
        );
    }

    /// <summary>The digest over names, content and values as they are now. It cannot be turned back into any of them.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddAll(hash, Files.Select(path => $"{path}={ContentOf(path)}"));
        AddAll(
            hash,
            Folders.SelectMany(folder => Directory.Exists(folder) ? SourceFolder.Files(folder, "*.cs") : [folder])
        );
        AddAll(hash, Variables.Select(name => $"{name}={Environment.GetEnvironmentVariable(name)}"));
        AddAll(hash, Existing.Select(path => $"{path}={Path.Exists(path)}"));
        AddAll(hash, InstalledFolders.SelectMany(Installed));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Says whether any file was written since a time, so that the evaluation may have seen an older one.</summary>
    public bool ChangedSince(DateTime time) =>
        Files.Any(path => File.Exists(path) && File.GetLastWriteTimeUtc(path) >= time);

    // 'dotnet clean' deletes them, and only an evaluation writes them again
    private static IEnumerable<string> GeneratedFiles(ProjectFacts facts) =>
        CompilerCommandLine
            .Parse(facts)
            .SourceFiles.Select(file => Path.GetFullPath(file.Path))
            .Where(SourceFolder.HasBuildOutput);

    private static IReadOnlyList<string> Sorted(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsProjectFile(string path) =>
        File.Exists(path) && !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static string ContentOf(string path)
    {
        if (!File.Exists(path))
        {
            return "absent";
        }

        using var stream = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(stream));
    }

    private static IEnumerable<string> Installed(string name)
    {
        var folder = Path.Combine(DotnetRoot.Folder ?? "", name);
        return Directory.Exists(folder)
            ? Directory
                .EnumerateDirectories(folder)
                .Concat(Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateDirectories))
                .Order(StringComparer.Ordinal)
            : [];
    }

    // MSBuild reads an environment variable wherever a property has no value
    private static IEnumerable<string> NamedProperties(string text) =>
        PropertyName().Matches(text).Select(match => match.Groups["name"].Value);

    private static IEnumerable<string> ConditionalPaths(string text) =>
        ExistsCondition().Matches(text).Select(match => match.Groups["path"].Value.Replace('\\', '/'));

    private static void AddAll(IncrementalHash hash, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        hash.AppendData("\n"u8);
    }

    [GeneratedRegex(
        @"\$\((?<name>[A-Za-z_][A-Za-z0-9_\-]*)\)",
        RegexOptions.ExplicitCapture,
        RegexDeadline.Milliseconds
    )]
    private static partial Regex PropertyName();

    [GeneratedRegex(
        @"Exists\s*\(\s*'(\$\(MSBuildProjectDirectory\)[/\\]?)?(?<path>[^'$]+)'\s*\)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexDeadline.Milliseconds
    )]
    private static partial Regex ExistsCondition();
}
