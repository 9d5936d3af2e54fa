namespace SkeletonForge.Core.Foundation;

/// <summary>A place in a file.</summary>
/// <param name="Path">The file, absolute or as the host named it.</param>
/// <param name="Line">The line, counted from 1; 0 when only the file is known.</param>
/// <param name="Column">The column, counted from 1; 0 when only the line is known.</param>
public sealed record SourceLocation(string Path, int Line = 0, int Column = 0)
{
    /// <summary>The location in the form that editors and terminals turn into a link.</summary>
    /// <returns><c>path</c>, <c>path(line)</c> or <c>path(line,column)</c>.</returns>
    public override string ToString() =>
        (Line, Column) switch
        {
            (0, _) => Path,
            (_, 0) => $"{Path}({Line})",
            _ => $"{Path}({Line},{Column})",
        };
}
