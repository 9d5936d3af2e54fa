using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Configuration;

/// <summary>
/// Reads the configuration that holds for a folder: every <c>skeletonforge.json</c> from there upwards until one says
/// <c>"root": true</c>, merged key by key, the nearest first. Each value remembers where it came from.
/// </summary>
/// <param name="store">Where the files are.</param>
public sealed class ConfigurationReader(ITextStore store)
{
    /// <summary>The name of a configuration file.</summary>
    public const string FileName = "skeletonforge.json";

    /// <summary>The most characters that a configuration file may have.</summary>
    public const int MaxLength = 256 * 1024;

    /// <summary>Reads the configuration that holds for a folder.</summary>
    /// <param name="directory">The absolute path of the folder.</param>
    /// <returns>
    /// What the files say together; empty if there are none. A key that is unknown or of the wrong type, a file that is
    /// not JSON, too long or not readable, and templates outside of the repository are errors; the other keys stand.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is empty.</exception>
    public StageResult<ForgeConfiguration> Read(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var diagnostics = new List<ForgeDiagnostic>();
        var configuration = ForgeConfiguration.Empty;
        foreach (var folder in UpwardsFrom(directory))
        {
            var file = Path.Combine(folder, FileName);
            if (TryRead(file, diagnostics) is not { } text)
            {
                continue;
            }

            var entries = ConfigurationParser.Parse(file, text, diagnostics);
            configuration = ConfigurationMerger.Merge(configuration, file, entries);
            if (entries.Any(entry => entry.Key == ConfigurationKey.Root && entry.Values[0] is "true"))
            {
                break;
            }
        }

        var templates = new TemplateFolderFinder(store).Find(directory, configuration.Templates, diagnostics);
        return StageResult.Of(configuration with { Templates = templates }, diagnostics);
    }

    internal static IEnumerable<string> UpwardsFrom(string directory)
    {
        string? folder = Path.TrimEndingDirectorySeparator(directory);
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private string? TryRead(string file, List<ForgeDiagnostic> diagnostics)
    {
        try
        {
            var text = store.TryOpen(file)?.Text;
            if (text is null || text.Length <= MaxLength)
            {
                return text;
            }

            var tooLong = $"the file has more than {MaxLength / 1024} thousand characters.";
            diagnostics.Add(ForgeDiagnostic.At(Rules.ConfigurationInvalid, new(file), tooLong));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = $"the file cannot be read: {exception.Message}";
            diagnostics.Add(ForgeDiagnostic.At(Rules.ConfigurationInvalid, new(file), reason));
        }

        return null;
    }
}
