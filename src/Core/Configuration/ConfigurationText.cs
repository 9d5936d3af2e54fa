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
