using SkeletonForge.Benchmarks;
using SkeletonForge.Benchmarks.Discovery;
using SkeletonForge.Benchmarks.Floors;
using SkeletonForge.Benchmarks.Growth;
using SkeletonForge.Benchmarks.Processes;
using SkeletonForge.Benchmarks.Regeneration;
using SkeletonForge.Benchmarks.Replays;

return args switch
{
    ["floor"] => await FloorBenchmark.RunAsync(),
    [FloorBenchmark.OnceCommand, var side, var assembly] => FloorBenchmark.RunOnce(side, assembly),
    ["growth"] => GrowthBenchmark.Run(),
    ["fixtures"] => await DiscoveryBenchmark.RunAsync(),
    [DiscoveryBenchmark.OnceCommand, var side, var directory] => DiscoveryBenchmark.RunOnce(side, directory),
    ["regeneration"] => await RegenerationBenchmark.RunAsync(),
    ["process"] => await ProcessBenchmark.RunAsync(),
    ["library"] => await LibraryBenchmark.RunAsync(),
    ["briefs"] => await BriefBenchmark.RunAsync(),
    ["replay", var package] => await ReplayBenchmark.RunPackageAsync(package),
    ["replay", var repository, var folder, var count] => await ReplayBenchmark.RunGitAsync(repository, folder, count),
    ["snapshot", var assembly, var directory] => OutputSnapshot.Write(assembly, directory),
    _ => Explain(),
};

static int Explain()
{
    Console.Error.WriteLine(
        """
        Usage: dotnet run -c Release --project benchmarks/SkeletonForge.Benchmarks -- <name>

          floor      contract, behaviors, plan and render of whole assemblies, against Roslyn alone
          growth     one class with ever more methods
          fixtures   bases and fixtures of 500 suites in a test project of 2,000 files, against Roslyn alone
          regeneration
                     500 types with 10,000 tests, a third of them written, once more without a change, against Roslyn alone
          process    the built tool on one class of the sample, and on all of it: time and peak memory of the process
          library    the built tool on a library of 180 files: time and peak memory of the process
          briefs     briefs of the sample and of a class with 100 methods: time of the process, size of the page
          replay <package>
                     the versions of a package, one after the other, over tests that are written meanwhile
          replay <repository> <folder> <count>
                     the same over commits of a git repository that changed the sources in a folder
          snapshot <assembly> <folder>
                     writes all that the pipeline makes of an assembly, to compare two builds byte for byte
        """
    );
    return 5;
}
