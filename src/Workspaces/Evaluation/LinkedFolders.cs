using System.Text.RegularExpressions;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>Finds the folders outside of a project's own from which it takes source files, so that new files there are noticed.</summary>
internal static partial class LinkedFolders
{
    public static IReadOnlyList<string> Find(ProjectFacts facts, IReadOnlyList<string> imports) =>
        [
            .. FoldersOfFiles(facts)
                .Concat(imports.Append(facts.ProjectPath).SelectMany(file => FoldersOfPatterns(file, facts.Directory)))
                .Where(folder => !SourceFolder.IsInside(folder, facts.Directory))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> FoldersOfFiles(ProjectFacts facts) =>
        CompilerCommandLine
            .Parse(facts)
            .SourceFiles.Select(file => Path.GetDirectoryName(Path.GetFullPath(file.Path))!)
            .Where(folder => !SourceFolder.HasBuildOutput(folder));

    // Compile Include="../shared/**/*.cs" also takes files from subfolders that hold none today
    private static IEnumerable<string> FoldersOfPatterns(string file, string projectDirectory) =>
        PatternAttribute()
            .Matches(File.ReadAllText(file))
            .SelectMany(match => match.Groups["value"].Value.Split(';', StringSplitOptions.TrimEntries))
            .Select(pattern => FixedPart(pattern, file, projectDirectory))
            .OfType<string>()
            .Where(Directory.Exists);

    private static string? FixedPart(string pattern, string file, string projectDirectory)
    {
        var wildcard = pattern.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0 || !pattern.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = pattern[..wildcard]
            .Replace(
                "$(MSBuildThisFileDirectory)",
                Path.GetDirectoryName(file) + "/",
                StringComparison.OrdinalIgnoreCase
            )
            .Replace("$(MSBuildProjectDirectory)", projectDirectory, StringComparison.OrdinalIgnoreCase)
            .Replace('\\', '/');
        var end = start.LastIndexOf('/');
        return end <= 0 || start.Contains("$(", StringComparison.Ordinal)
            ? null
            : Path.GetFullPath(Path.Combine(projectDirectory, start[..end]));
    }

    [GeneratedRegex(
        "\\bInclude\\s*=\\s*[\"'](?<value>[^\"']*\\*[^\"']*)[\"']",
        RegexOptions.ExplicitCapture,
        RegexDeadline.Milliseconds
    )]
    private static partial Regex PatternAttribute();
}
