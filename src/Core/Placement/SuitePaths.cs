using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Placement;

/// <summary>Mirrors the folders and the namespace of a subject.</summary>
internal static class SuitePaths
{
    /// <summary>The folders below the test project's that mirror those of the subject below its own.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="contract">Its contract.</param>
    /// <returns>The folder names, outermost first; for a subject that is in no folder of its project, its namespace as one folder.</returns>
    public static IEnumerable<string> FoldersOf(LoadedType subject, TypeContract contract)
    {
        if (subject.Project.Directory is { } directory && contract.Location is { } location)
        {
            var relative = Path.GetRelativePath(directory, Path.GetDirectoryName(location.Path) ?? directory);
            if (!Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal))
            {
                return relative.Split(Path.DirectorySeparatorChar).Where(part => part is not ("." or ""));
            }
        }

        return contract.Namespace.Length == 0 ? [] : [contract.Namespace];
    }

    /// <summary>What the namespace of a subject adds to that of its project.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="contract">Its contract.</param>
    /// <returns>The rest of the namespace; the whole of it if it does not begin with the project's; empty if both are the same.</returns>
    public static string NamespaceSuffixOf(LoadedType subject, TypeContract contract)
    {
        var root = subject.Project.RootNamespace;
        var @namespace = contract.Namespace;
        return string.Equals(@namespace, root, StringComparison.Ordinal) ? ""
            : root.Length > 0 && @namespace.StartsWith(root + ".", StringComparison.Ordinal)
                ? @namespace[(root.Length + 1)..]
            : @namespace;
    }

    /// <summary>Says whether names of one namespace are known in another without being imported.</summary>
    /// <param name="inner">The namespace that the names are used in.</param>
    /// <param name="outer">The namespace that the names are from; empty for the global one.</param>
    /// <returns><see langword="true"/> if both are the same or <paramref name="outer"/> encloses <paramref name="inner"/>; otherwise, <see langword="false"/>.</returns>
    public static bool IsEnclosedBy(string inner, string outer) =>
        outer.Length == 0
        || string.Equals(inner, outer, StringComparison.Ordinal)
        || inner.StartsWith(outer + ".", StringComparison.Ordinal);

    /// <summary>The namespace around a namespace.</summary>
    /// <param name="namespace">A namespace.</param>
    /// <returns>All but its last name; empty for a namespace of one name.</returns>
    public static string Outer(string @namespace) => @namespace[..Math.Max(0, @namespace.LastIndexOf('.'))];

    /// <summary>The name of a top-level type as metadata has it.</summary>
    /// <param name="namespace">The namespace as C# writes it; empty for the global one.</param>
    /// <param name="name">The name, with a backtick and the number of type parameters if it has any.</param>
    /// <returns>The full name, without the <c>@</c> of names that are keywords.</returns>
    public static string MetadataNameOf(string @namespace, string name) =>
        Combine(@namespace.Replace("@", "", StringComparison.Ordinal), name);

    /// <summary>Joins two parts of a namespace, each of which may be empty.</summary>
    /// <param name="left">The first part.</param>
    /// <param name="right">The second part.</param>
    /// <returns>The joined name.</returns>
    public static string Combine(string left, string right) =>
        left.Length == 0 ? right
        : right.Length == 0 ? left
        : $"{left}.{right}";
}
