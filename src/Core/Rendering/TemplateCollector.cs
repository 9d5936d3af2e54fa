using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Rendering;

/// <summary>Collects a template and everything that it includes.</summary>
/// <param name="files">Where templates are found.</param>
internal sealed class TemplateCollector(TemplateFiles files)
{
    private const int MostTemplates = 32;

    private readonly Dictionary<string, TemplateSource> _templates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The included templates, by the order in which they were found.</summary>
    public IEnumerable<TemplateSource> Partials => _templates.Values;

    /// <summary>Collects what a template includes, directly or not.</summary>
    /// <param name="template">The template, which is not collected unless it is included too.</param>
    /// <returns>What is wrong with one of them; <see langword="null"/> if nothing was found.</returns>
    public ForgeDiagnostic? Collect(TemplateSource template)
    {
        var pending = new Queue<TemplateSource>([template]);
        while (pending.TryDequeue(out var includer))
        {
            var problem = TemplateScanner.Scan(includer, out var names);
            foreach (var name in problem is null ? names : [])
            {
                problem ??= Include(name, includer, pending);
            }

            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private ForgeDiagnostic? Include(string name, TemplateSource includer, Queue<TemplateSource> pending)
    {
        if (_templates.ContainsKey(name))
        {
            return null;
        }

        if (_templates.Count == MostTemplates)
        {
            return includer.Exhausted("there are more than 32 templates");
        }

        if (files.TryFind(name, out var problem) is not { } template)
        {
            return problem ?? includer.Invalid($"it includes '{name}', which does not exist");
        }

        _templates.Add(name, template);
        pending.Enqueue(template);
        return null;
    }
}
