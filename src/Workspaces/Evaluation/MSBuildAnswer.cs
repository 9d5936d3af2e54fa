using System.Text.Json;
using System.Text.RegularExpressions;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>What <c>dotnet msbuild -getProperty -getItem</c> printed, and what its log says beside it.</summary>
internal sealed partial class MSBuildAnswer
{
    private const int ShownErrors = 3;

    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> _items = new(
        StringComparer.OrdinalIgnoreCase
    );

    private MSBuildAnswer(string? error, IReadOnlyList<string> log)
    {
        Error = error;
        Imports = [.. Matches(log, ImportLine())];
        UnresolvedReferences = [.. Matches(log, UnresolvedLine())];
    }

    /// <summary>The first errors; <see langword="null"/> if there are none.</summary>
    public string? Error { get; }

    /// <summary>The project files that were imported, in no particular order.</summary>
    public IReadOnlyList<string> Imports { get; }

    /// <summary>The names of the references that were not found.</summary>
    public IReadOnlyList<string> UnresolvedReferences { get; }

    public static MSBuildAnswer Read(ChildResult result, IReadOnlyList<string> log)
    {
        if (result.ExitCode != 0)
        {
            return new(FirstErrors(result), log);
        }

        var answer = new MSBuildAnswer(error: null, log);
        try
        {
            using var json = JsonDocument.Parse(result.Output);
            answer.Take(json.RootElement);
            return answer;
        }
        catch (JsonException)
        {
            return new(FirstErrors(result), log);
        }
    }

    /// <summary>The value of a property that was asked for; empty if it has none.</summary>
    public string Property(string name) => _properties.GetValueOrDefault(name, "");

    /// <summary>The items of a kind that was asked for, each as its metadata.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Items(string name) => _items.GetValueOrDefault(name, []);

    private static string FirstErrors(ChildResult result)
    {
        var lines = (result.Errors + Environment.NewLine + result.Output)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var errors = lines.FindAll(line => ErrorLine().IsMatch(line));
        var shown = (errors.Count > 0 ? errors : lines).Take(ShownErrors).ToList();
        return shown.Count > 0 ? string.Join(" ", shown) : $"MSBuild ended with exit code {result.ExitCode}.";
    }

    private static IEnumerable<string> Matches(IReadOnlyList<string> log, Regex pattern) =>
        log.Select(line => pattern.Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(
        "Importing project \"(?<name>[^\"]+)\" into project",
        RegexOptions.ExplicitCapture,
        RegexDeadline.Milliseconds
    )]
    private static partial Regex ImportLine();

    [GeneratedRegex(
        "warning MSB3245: .*? assembly \"(?<name>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        RegexDeadline.Milliseconds
    )]
    private static partial Regex UnresolvedLine();

    [GeneratedRegex(
        @"\berror\b.*:",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexDeadline.Milliseconds
    )]
    private static partial Regex ErrorLine();

    private void Take(JsonElement root)
    {
        if (root.TryGetProperty("Properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                _properties[property.Name] = property.Value.GetString() ?? "";
            }
        }

        if (root.TryGetProperty("Items", out var items))
        {
            foreach (var kind in items.EnumerateObject())
            {
                _items[kind.Name] = [.. kind.Value.EnumerateArray().Select(Metadata)];
            }
        }
    }

    private static Dictionary<string, string> Metadata(JsonElement item) =>
        item.EnumerateObject()
            .ToDictionary(
                entry => entry.Name,
                entry => entry.Value.GetString() ?? "",
                StringComparer.OrdinalIgnoreCase
            );
}
