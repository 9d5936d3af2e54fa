using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Rendering;

/// <summary>The text of the test files of one type.</summary>
/// <param name="Type">The type under test.</param>
/// <param name="Files">The files, in order.</param>
public sealed record RenderedSuite(MemberId Type, EquatableArray<RenderedFile> Files)
{
    /// <summary>The trees of the files, as they were parsed to be checked: without documentation. Equal texts have equal trees.</summary>
    internal IReadOnlyList<SyntaxTree> Trees { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(RenderedSuite? other) => other is not null && Type == other.Type && Files == other.Files;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Files);
}

/// <summary>The text of the files that hold fixtures.</summary>
/// <param name="Files">The files, in order.</param>
public sealed record RenderedScaffold(EquatableArray<RenderedFile> Files);

/// <summary>What a file is for.</summary>
public enum FileContent
{
    /// <summary>Pending tests.</summary>
    PendingTests,

    /// <summary>Fixtures, or a class that they use.</summary>
    Fixtures,

    /// <summary>Tests of fixtures.</summary>
    SmokeTests,

    /// <summary>The class that runs the tests of a contract on an implementation.</summary>
    Implementation,

    /// <summary>What is remembered of the contract of a type.</summary>
    Contract,
}

/// <summary>The text of one file.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Root">The absolute path of the folder that it may not leave.</param>
/// <param name="Text">Its text, line endings included.</param>
/// <param name="ByteOrderMark"><see langword="true"/> if the file starts with a UTF-8 byte-order mark.</param>
/// <param name="Count">How many tests or fixtures were rendered for it.</param>
/// <param name="Original">
/// What the file held when the text was made from it, in whose form the text is written then; <see langword="null"/> for a new file.
/// </param>
public sealed record RenderedFile(
    string Path,
    string Root,
    string Text,
    bool ByteOrderMark,
    int Count,
    StoredText? Original = null
)
{
    /// <summary>What it is for.</summary>
    public FileContent Content { get; init; }

    /// <summary>The absolute paths of files of the same run without which this one is not written: it tells of them.</summary>
    public EquatableArray<string> Requires { get; init; }

    /// <summary>Whether the file holds its text already.</summary>
    public bool IsUnchanged => string.Equals(Text, Original?.Text, StringComparison.Ordinal);
}
