namespace SkeletonForge.Core.Suites;

/// <summary>What a suite that is too long for one file becomes.</summary>
public enum SplitStyle
{
    /// <summary>One class in several files: <c>RedisCacheTests.Get.cs</c>. No test gets another name.</summary>
    Partial,

    /// <summary>A class per file: <c>RedisCacheGetTests.cs</c>.</summary>
    Class,
}

/// <summary>When and how suites are split.</summary>
/// <param name="Style">What they become.</param>
/// <param name="MaxLines">The lines that a file of tests may have.</param>
/// <param name="MaxTests">The tests that a file may have.</param>
public sealed record SplitOptions(
    SplitStyle Style = SplitStyle.Partial,
    int MaxLines = SplitOptions.DefaultMaxLines,
    int MaxTests = SplitOptions.DefaultMaxTests
)
{
    /// <summary>The lines that a file of tests may have where nothing is configured.</summary>
    public const int DefaultMaxLines = 1000;

    /// <summary>The tests that a file may have where nothing is configured: what fills the lines.</summary>
    public const int DefaultMaxTests = 60;

    /// <summary>What holds where nothing is configured.</summary>
    public static SplitOptions Default { get; } = new();

    /// <summary>Says whether a file may be as long.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="tests">Its tests.</param>
    public bool Allows(int lines, int tests) => lines <= MaxLines && tests <= MaxTests;
}
