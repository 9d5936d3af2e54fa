namespace SkeletonForge.Core.Scaffolding;

/// <summary>Lays out the code of members, a level to four blanks.</summary>
internal static class CodeLines
{
    // the members of a class stand one level deep, and 120 columns is what most projects have
    private const int Room = 116;

    /// <summary>A header and the expression that is its body.</summary>
    /// <returns>One line, or two where one would be too long.</returns>
    public static IEnumerable<string> Arrow(string header, string expression) =>
        header.Length + expression.Length + 4 <= Room
            ? [$"{header} => {expression}"]
            : [$"{header} =>", $"    {expression}"];

    /// <summary>A header and a block.</summary>
    public static IEnumerable<string> Block(string header, IEnumerable<string> statements) =>
        [header, "{", .. Indent(statements), "}"];

    /// <summary>A call of a method on what an expression gives.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="call">The call, from its dot on; further lines are of a lambda that it is given.</param>
    /// <returns>The expression and the call in one line where there is room.</returns>
    public static IEnumerable<string> Chain(string expression, IReadOnlyList<string> call) =>
        call.Count == 1 && expression.Length + call[0].Length + 4 > Room
            ? [expression, $"    {call[0]}"]
            : [expression + call[0], .. call.Skip(1)];

    /// <summary>Lines, a level deeper.</summary>
    public static IEnumerable<string> Indent(IEnumerable<string> lines) =>
        lines.Select(line => line.Length == 0 ? line : $"    {line}");
}
