namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>Matches folders and namespaces: a pattern covers what lies below it too.</summary>
internal static class PlacePattern
{
    /// <summary>Says whether a pattern covers a folder.</summary>
    /// <param name="pattern">The pattern, with <c>*</c> and <c>?</c>; <c>X</c>, <c>X/</c>, <c>X/*</c> and <c>X/**</c> are the same, and <c>**/X</c> may be at the top.</param>
    /// <param name="relativeFolder">The folder, relative to that of the test project; <c>.</c> for the latter itself.</param>
    /// <returns><see langword="true"/> for the folder and those below it; otherwise, <see langword="false"/>.</returns>
    public static bool CoversFolder(string pattern, string relativeFolder)
    {
        var folder = relativeFolder is "." ? "" : relativeFolder.Replace(Path.DirectorySeparatorChar, '/').Trim('/');
        // the ends that other tools need to say "and all below"; the slash in front lets **/ stand for no folder at all
        var top = pattern.TrimEnd('*').EndsWith('/') ? pattern.TrimEnd('*').TrimEnd('/') : pattern;
        return Covers(top, folder, '/') || (folder.Length > 0 && Covers(top, "/" + folder, '/'));
    }

    /// <summary>Says whether a pattern covers a namespace.</summary>
    /// <param name="pattern">The pattern, with <c>*</c> and <c>?</c>.</param>
    /// <param name="namespace">The namespace; empty for the global one.</param>
    /// <returns><see langword="true"/> for the namespace and those inside of it; otherwise, <see langword="false"/>.</returns>
    public static bool CoversNamespace(string pattern, string @namespace) => Covers(pattern, @namespace, '.');

    private static bool Covers(string pattern, string path, char separator) =>
        path.Length == 0
            ? pattern.Length > 0 && pattern.All(character => character == '*')
            : NamePattern.Matches(pattern, path) || NamePattern.Matches($"{pattern}{separator}*", path);
}
