namespace SkeletonForge.Core.Writing;

/// <summary>A store takes no more text, whatever the file: the disk is full, or breaks down.</summary>
/// <param name="message">What the store said.</param>
/// <param name="innerException">What it said it with.</param>
public sealed class StoreFailedException(string message, Exception innerException)
    : IOException(message, innerException);
