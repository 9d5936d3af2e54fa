using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Writing;

/// <summary>The order in which files can be put in place, so that a run that ends in between loses nothing.</summary>
internal static class WriteOrder
{
    /// <summary>Puts each file behind those that it requires, and otherwise changes nothing.</summary>
    /// <param name="files">The files of a run.</param>
    public static List<RenderedFile> Of(IReadOnlyList<RenderedFile> files)
    {
        var byPath = files.ToLookup(file => Path.GetFullPath(file.Path), StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<RenderedFile>(ReferenceEqualityComparer.Instance);
        var ordered = new List<RenderedFile>(files.Count);
        foreach (var file in files)
        {
            Visit(file);
        }

        return ordered;

        void Visit(RenderedFile file)
        {
            if (!seen.Add(file))
            {
                return;
            }

            foreach (var required in file.Requires.SelectMany(path => byPath[Path.GetFullPath(path)]))
            {
                Visit(required);
            }

            ordered.Add(file);
        }
    }
}
