using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Tests.Merging;

/// <summary>Adds to classes of texts with LF and the default style.</summary>
internal static class Merged
{
    public const string Run = "public void Run()\n{\n    Go();\n}";

    public static string Members(string text, string type = "A", params string[] members) =>
        Text(text, type, new([.. members is [] ? [Run] : members]));

    public static string Usings(string text, params string[] namespaces) => Text(text, "N.A", new([], [.. namespaces]));

    public static string Text(string text, string type, ClassAddition addition, CodeStyle? style = null)
    {
        var merged = Apply(text, type, addition, style);
        Assert.Null(merged.Refusal);
        return merged.Text!;
    }

    public static string Refusal(string text, string type = "A", params string[] members)
    {
        var merged = Apply(text, type, new([.. members is [] ? [Run] : members]));
        Assert.Null(merged.Text);
        return merged.Refusal!;
    }

    private static MergedText Apply(string text, string type, ClassAddition addition, CodeStyle? style = null) =>
        ClassAdditions.Apply(text, CSharpParseOptions.Default, type, addition, style ?? new());
}
