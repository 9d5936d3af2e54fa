using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>Reads the compiler's arguments the way the compiler does.</summary>
internal static class CompilerCommandLine
{
    public static CSharpCommandLineArguments Parse(ProjectFacts facts) =>
        CSharpCommandLineParser.Default.Parse(facts.CommandLine, facts.Directory, sdkDirectory: null);
}
