namespace SkeletonForge.TestKit;

/// <summary>C# text did not compile as a test expected; the message lists each diagnostic with its line.</summary>
/// <param name="message">The diagnostics and the text.</param>
public sealed class CompileAssertionException(string message) : Exception(message);
