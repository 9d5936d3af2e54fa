using SkeletonForge.Benchmarks.Floors;
using SkeletonForge.Core.Serialization;

namespace SkeletonForge.Benchmarks;

/// <summary>Writes all that the pipeline makes of an assembly, so that two builds can be compared byte for byte.</summary>
internal static class OutputSnapshot
{
    /// <summary>Writes contracts, behaviors, diagnostics and suites, one file each.</summary>
    /// <param name="assembly">The name of an assembly of the reference pack.</param>
    /// <param name="directory">The folder to write to.</param>
    /// <returns>The exit code.</returns>
    public static int Write(string assembly, string directory)
    {
        var opened = ReferencedAssembly.Open(assembly);
        var derived = InMemoryPipeline.DeriveBehaviors(opened.Compilation, opened.Assembly).Value!;
        var result = InMemoryPipeline.Generate(opened.Compilation, opened.Assembly);
        var made = result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        Directory.CreateDirectory(directory);
        Write("contracts.json", ForgeJson.Contracts(derived.Contracts));
        Write("behaviors.json", ForgeJson.Behaviors(derived.Behaviors));
        Write("crefs.txt", Lines(derived.Contracts.Types.SelectMany(type => type.Members), m => m.Cref));
        Write("diagnostics.txt", Lines(result.Diagnostics, diagnostic => diagnostic));
        Write("suites.txt", Lines(made.Report.Files, file => $"{file.Path}\n{file.Text}"));
        return 0;

        void Write(string name, string text) => File.WriteAllText(Path.Combine(directory, name), text);
    }

    private static string Lines<T>(IEnumerable<T> items, Func<T, object?> text) =>
        string.Concat(items.Select(item => $"{text(item)}\n"));
}
