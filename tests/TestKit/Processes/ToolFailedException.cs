namespace SkeletonForge.TestKit.Processes;

/// <summary>A program failed where a test needs it to succeed.</summary>
/// <param name="message">What was run and what it wrote.</param>
public sealed class ToolFailedException(string message) : Exception(message);
