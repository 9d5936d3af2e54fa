namespace SkeletonForge.Benchmarks.Processes;

internal static class ProcessBenchmark
{
    public static Task<int> RunAsync() => Task.FromResult(0);
}

internal static class LibraryBenchmark
{
    public static Task<int> RunAsync() => Task.FromResult(0);
}
