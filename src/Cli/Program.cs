using SkeletonForge.Cli;
using SkeletonForge.Cli.Terminals;

using var interruption = new Interruption();
return await new CommandLineHost(Terminal.Open()).RunAsync(args, interruption.Token);
