namespace SkeletonForge.Core.Writing;

/// <summary>A text that is ready to be put in place. Disposed before that, it leaves no trace.</summary>
public interface IStagedText : IDisposable
{
    /// <summary>Puts the text in place, all of it or nothing.</summary>
    /// <exception cref="IOException">What the text was made for is not there any more; all is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written to any more; all is as it was.</exception>
    void Commit();
}
