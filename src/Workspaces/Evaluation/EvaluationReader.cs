using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>Takes MSBuild's answer to a design-time build, gives the facts; knows which answers mean what.</summary>
internal static class EvaluationReader
{
    /// <summary>Stands for the file that a restore would have written, where its real one cannot be used.</summary>
    public const string NoAssets = "__NonExistentSubDir__/project.assets.json";

    public static EvaluatedProject Read(string projectPath, MSBuildAnswer answer)
    {
        var facts = ReadFacts(projectPath, answer);
        var imports = answer.Imports.Select(Path.GetFullPath).Where(path => !DotnetRoot.Contains(path)).ToList();
        var assets = answer.Property("ProjectAssetsFile");
        return new(
            facts,
            [.. imports.Append(projectPath).Concat(assets.Length > 0 ? [assets] : [])],
            LinkedFolders.Find(facts, imports)
        );
    }

    /// <summary>Splits a list as MSBuild writes it.</summary>
    public static IReadOnlyList<string> Split(string list) =>
        list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ProjectFacts ReadFacts(string projectPath, MSBuildAnswer answer)
    {
        var framework = answer.Property("TargetFramework");
        var frameworks = Split(answer.Property("TargetFrameworks"));
        var assets = answer.Property("ProjectAssetsFile");
        return new()
        {
            ProjectPath = projectPath,
            TargetFramework = framework,
            TargetFrameworks = frameworks.Count > 0 ? frameworks : Split(framework),
            CommandLine = [.. answer.Items("CscCommandLineArgs").Select(item => item["Identity"])],
            ProjectReferences = [.. answer.Items("ProjectReference").Where(IsCompiledAgainst).Select(ReadLink)],
            AssemblyName = answer.Property("AssemblyName"),
            RootNamespace = answer.Property("RootNamespace"),
            SdkVersion = answer.Property("NETCoreSdkVersion"),
            IsTestProject = string.Equals(answer.Property("IsTestProject"), "true", StringComparison.OrdinalIgnoreCase),
            Packages = [.. answer.Items("PackageReference").Select(item => item["Identity"])],
            IsRestored =
                File.Exists(assets) || !answer.Items("PackageReference").Any(IsCompiledWith) && assets is not NoAssets,
            UnresolvedReferences = answer.UnresolvedReferences,
        };
    }

    private static bool IsCompiledAgainst(IReadOnlyDictionary<string, string> item) =>
        !string.Equals(item.GetValueOrDefault("ReferenceOutputAssembly"), "false", StringComparison.OrdinalIgnoreCase)
        && string.IsNullOrEmpty(item.GetValueOrDefault("OutputItemType"));

    // analyzers and build tools, which projects reference for all of a repository, add no types
    private static bool IsCompiledWith(IReadOnlyDictionary<string, string> package) =>
        package.GetValueOrDefault("IncludeAssets", "") is var included
        && (
            included.Length == 0
            || included.Contains("all", StringComparison.OrdinalIgnoreCase)
            || included.Contains("compile", StringComparison.OrdinalIgnoreCase)
        );

    private static ProjectLink ReadLink(IReadOnlyDictionary<string, string> item)
    {
        const string Property = "TargetFramework=";
        var set = item.GetValueOrDefault("SetTargetFramework", "");
        var aliases = item.GetValueOrDefault("Aliases", "");
        return new(
            Path.GetFullPath(item["FullPath"]),
            set.StartsWith(Property, StringComparison.OrdinalIgnoreCase) ? set[Property.Length..] : null,
            aliases.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }
}
