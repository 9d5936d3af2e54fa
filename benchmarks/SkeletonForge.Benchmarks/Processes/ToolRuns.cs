using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>Measures whole processes of the tool, case by case in turn, so that a busy moment of the machine falls on all.</summary>
/// <param name="folder">A folder for what the tool writes.</param>
internal sealed class ToolRuns(TemporaryDirectory folder)
{
    private const int Runs = 7;

    private int _outputs;

    /// <summary>Measures and prints a table: medians of seven processes per tool and case, after one that is not counted.</summary>
    /// <param name="tools">The tools.</param>
    /// <param name="cases">What to generate, by name.</param>
    public async Task PrintAsync(IReadOnlyList<BuiltTool> tools, IReadOnlyDictionary<string, string[]> cases)
    {
        var measured = tools
            .SelectMany(tool => cases.Keys.Select(name => (Tool: tool, Case: name)))
            .ToDictionary(pair => pair, _ => new List<MeasuredProcess>());
        for (var i = 0; i <= Runs; i++)
        {
            foreach (var (pair, runs) in measured)
            {
                var run = await GenerateAsync(pair.Tool, cases[pair.Case]);
                if (i > 0)
                {
                    runs.Add(run);
                }
            }
        }

        var table = new Table("generate", "build", "s", "min..max", "peak MiB");
        foreach (var (pair, runs) in measured)
        {
            var seconds = runs.Select(run => run.Seconds).ToList();
            table.Add(
                pair.Case,
                pair.Tool.Name,
                $"{Medians.Of(seconds):0.000}",
                $"{seconds.Min():0.00}..{seconds.Max():0.00}",
                $"{Medians.Of(runs.Select(run => run.PeakMebibytes)):0}"
            );
        }

        table.Print();
    }

    private Task<MeasuredProcess> GenerateAsync(BuiltTool tool, string[] arguments)
    {
        // an existing suite would be left alone
        var output = folder.Combine($"out{_outputs++}");
        return MeasuredProcess.RunAsync(
            tool.Executable,
            RepositoryRoot.Path,
            ["generate", .. arguments, "--out", output, "--verbosity", "quiet"]
        );
    }
}
