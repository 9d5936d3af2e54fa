using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>Opens the files that documentation includes, and notes which and what they hold: nobody knows before it is read.</summary>
/// <param name="directory">The folder that paths start from where the including file has none; <see langword="null"/> for none.</param>
/// <param name="asked">Where it is noted.</param>
internal sealed class IncludedFiles(string? directory, Inquiry asked) : XmlReferenceResolver
{
    private readonly XmlFileResolver _resolver = new(directory);

    /// <inheritdoc/>
    public override string? ResolveReference(string path, string? baseFilePath)
    {
        var resolved = _resolver.ResolveReference(path, baseFilePath);
        asked.Note(DiskQuestions.Include(path, baseFilePath, directory), DiskQuestions.DigestOfPath(resolved));
        return resolved;
    }

    /// <inheritdoc/>
    public override Stream OpenRead(string resolvedPath)
    {
        try
        {
            var content = File.ReadAllBytes(resolvedPath);
            asked.Note(DiskQuestions.Content(resolvedPath), Digest.Of(content));
            return new MemoryStream(content, writable: false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            asked.Spoil();
            throw;
        }
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => _resolver.GetHashCode();
}
