namespace SkeletonForge.Cli.Help;

/// <summary>A command line that is worth copying.</summary>
/// <param name="Arguments">What follows the name of the tool.</param>
/// <param name="Effect">What it does, as a sentence.</param>
internal sealed record CommandExample(string Arguments, string Effect);
