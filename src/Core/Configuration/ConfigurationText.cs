using System.Text;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>The text of one configuration file, and what is wrong with it.</summary>
/// <param name="path">The file's path.</param>
/// <param name="text">Its text.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class ConfigurationText(string path, string text, List<ForgeDiagnostic> diagnostics)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    /// <summary>The text as UTF-8, in which positions are counted.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>How much has been reported so far.</summary>
    public int ProblemCount => diagnostics.Count;

    /// <summary>Reports that something is wrong at a position.</summary>
    /// <param name="position">The position.</param>
    /// <param name="what">What is wrong, as a sentence.</param>
    public void Report(long position, string what) => Add(LocationOf(position), what);

    /// <summary>Reports that something is wrong at a line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="what">What is wrong, as a sentence.</param>
    public void ReportLine(int line, string what) => Add(new(path, line), what);

    /// <summary>Takes a text; what is wrong with it is reported.</summary>
    /// <param name="node">The value.</param>
    /// <param name="name">What it is, as messages call it.</param>
    /// <param name="mostCharacters">How long it may be.</param>
    /// <returns>The text; <see langword="null"/> if it is wrong.</returns>
    public string? TryTakeText(ConfigurationNode node, string name, int mostCharacters)
    {
        if (string.IsNullOrWhiteSpace(node.Text) || node.Text.Contains('\0', StringComparison.Ordinal))
        {
            Report(node.Position, $"{name} must be a string that is not empty.");
            return null;
        }

        if (node.Text.Length > mostCharacters)
        {
            Report(node.Position, $"{name} may have {mostCharacters} characters.");
            return null;
        }

        return node.Text;
    }

    /// <summary>Takes a pattern that may be about folders; what is wrong with it is reported.</summary>
    /// <param name="node">The value.</param>
    /// <param name="name">What it is, as messages call it.</param>
    /// <returns>The pattern; <see langword="null"/> if it is wrong.</returns>
    public string? TryTakePattern(ConfigurationNode node, string name)
    {
        if (TryTakeText(node, name, ConfigurationLimits.Pattern) is not { } pattern)
        {
            return null;
        }

        var backslash = pattern.IndexOf('\\', StringComparison.Ordinal);
        if (backslash < 0)
        {
            return pattern;
        }

        Report(node.PositionOf(backslash), $"{name} may hold no backslash; folders are separated by /.");
        return null;
    }

    /// <summary>Takes as much of a list as it may hold; more is reported.</summary>
    /// <param name="items">The list.</param>
    /// <param name="positionOf">Where an element stands.</param>
    /// <param name="name">What the elements are, in the plural.</param>
    public IEnumerable<T> TakeSome<T>(IReadOnlyList<T> items, Func<T, long> positionOf, string name)
    {
        if (items.Count > ConfigurationLimits.Items)
        {
            Report(positionOf(items[ConfigurationLimits.Items]), $"there may be {ConfigurationLimits.Items} {name}.");
        }

        return items.Take(ConfigurationLimits.Items);
    }

    /// <summary>The line and column of a position.</summary>
    public SourceLocation LocationOf(long position)
    {
        var before = _bytes.AsSpan(0, (int)position);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private void Add(SourceLocation location, string what) =>
        diagnostics.Add(ForgeDiagnostic.At(Rules.ConfigurationInvalid, location, what));
}
