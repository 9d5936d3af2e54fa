using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Extension.Subjects;

/// <summary>What a command is about: a file, a folder or a project, and what of it is meant.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Name">What people call it: the type, the file, the folder or the project.</param>
internal sealed record Subject(string Path, string Name)
{
    /// <summary>The documentation ids of the types that are meant; empty for all that are public.</summary>
    public EquatableArray<string> Types { get; init; }

    /// <summary>The name of the member that the caret is in; <see langword="null"/> for none.</summary>
    public string? Member { get; init; }

    /// <summary>Whether the path is that of a file of behavior tests, which stands for what it tests.</summary>
    public bool IsTestFile { get; init; }

    /// <summary>The name of the test that the caret is in; <see langword="null"/> for none.</summary>
    public string? Test { get; init; }

    /// <summary>The absolute path of the folder that configuration is looked for from.</summary>
    public string Folder => Ide.Paths.FolderOf(Path);
}
