using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Core.Loading;

/// <summary>Adds files to test projects that are not written yet, so that suites may be planned as if they were.</summary>
internal static class UnwrittenFiles
{
    /// <summary>Adds files, or replaces them by new text.</summary>
    /// <param name="target">The selected types with their test projects.</param>
    /// <param name="files">The absolute path and the text of each file; each goes to the test project whose folder it is in.</param>
    /// <returns>The same types, with test projects that have the files.</returns>
    public static LoadedTarget Add(LoadedTarget target, IEnumerable<(string Path, string Text)> files)
    {
        var added = files.ToList();
        var tests = new Dictionary<OpenedTestProject, OpenedTestProject>(ReferenceEqualityComparer.Instance);
        var projects = new Dictionary<OpenedProject, OpenedProject>(ReferenceEqualityComparer.Instance);
        foreach (
            var project in target
                .Subjects.Select(subject => subject.Project)
                .Distinct<OpenedProject>(ReferenceEqualityComparer.Instance)
        )
        {
            if (project.Tests is { } known && !tests.ContainsKey(known))
            {
                tests.Add(known, Add(known, added));
            }

            projects.Add(project, project.Tests is null ? project : project with { Tests = tests[project.Tests] });
        }

        return new([.. target.Subjects.Select(subject => subject with { Project = projects[subject.Project] })]);
    }

    private static OpenedTestProject Add(OpenedTestProject tests, List<(string Path, string Text)> files)
    {
        if (tests.Compilation is not { } compilation)
        {
            return tests;
        }

        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        foreach (
            var (path, text) in files.Where(file => file.Path.StartsWith(tests.Directory, StringComparison.Ordinal))
        )
        {
            var tree = CSharpSyntaxTree.ParseText(text, options, path);
            compilation = compilation.SyntaxTrees.FirstOrDefault(known =>
                string.Equals(known.FilePath, path, StringComparison.Ordinal)
            )
                is { } old
                ? compilation.ReplaceSyntaxTree(old, tree)
                : compilation.AddSyntaxTrees(tree);
        }

        return tests with
        {
            Compilation = compilation,
        };
    }
}
