using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

/// <summary>What a writer asks of a store.</summary>
internal enum WatchedStep
{
    Exists,
    Stage,
    Commit,
}

/// <summary>A store that tells of each step before it is taken, so that a test can make it fail.</summary>
/// <param name="inner">The store.</param>
/// <param name="before">Takes the step and the path; what it throws, the step throws.</param>
internal sealed class WatchedStore(ITextStore inner, Action<WatchedStep, string> before) : ITextStore
{
    public bool Exists(string path)
    {
        before(WatchedStep.Exists, path);
        return inner.Exists(path);
    }

    public StoredText? TryOpen(string path) => inner.TryOpen(path);

    public IStagedText Stage(string path, StoredText text, StoredText? expected)
    {
        before(WatchedStep.Stage, path);
        return new StagedText(inner.Stage(path, text, expected), () => before(WatchedStep.Commit, path));
    }

    public void Delete(string path, StoredText expected) => inner.Delete(path, expected);

    public IReadOnlyList<string> FilesIn(string folder) => inner.FilesIn(folder);

    public string ResolveLinks(string path) => inner.ResolveLinks(path);

    private sealed class StagedText(IStagedText inner, Action before) : IStagedText
    {
        public void Commit()
        {
            before();
            inner.Commit();
        }

        public void Dispose() => inner.Dispose();
    }
}
