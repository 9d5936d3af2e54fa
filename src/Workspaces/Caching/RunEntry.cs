using System.Text.Json;
using System.Text.Json.Serialization;
using SkeletonForge.Core;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Recall;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>A remembered run as it is kept: digests and what the report says, and no text of any file.</summary>
internal sealed record RunEntry
{
    public required string Key { get; init; }

    /// <summary>The build of the tool.</summary>
    public required string Tool { get; init; }

    public required string Fingerprint { get; init; }

    public required IReadOnlyList<AnswerEntry> Answers { get; init; }

    public required IReadOnlyList<FileEntry> Files { get; init; }

    public required IReadOnlyList<TestEntry> Tests { get; init; }

    public required int Undocumented { get; init; }

    public required IReadOnlyList<DiagnosticEntry> Diagnostics { get; init; }

    public static RunEntry Of(string key, string tool, RememberedRun run)
    {
        var result = run.Result.Value!;
        return new()
        {
            Key = key,
            Tool = tool,
            Fingerprint = run.Fingerprint,
            Answers = [.. run.Answers.Select(AnswerEntry.Of)],
            Files = [.. result.Report.Files.Select(FileEntry.Of)],
            Tests = [.. result.Tests.Select(TestEntry.Of)],
            Undocumented = result.Undocumented,
            Diagnostics = [.. run.Result.Diagnostics.Select(DiagnosticEntry.Of)],
        };
    }

    /// <exception cref="JsonException">The entry tells of a diagnostic that the tool does not know.</exception>
    public RememberedRun Read() =>
        new(
            Fingerprint,
            Answers.Select(answer => answer.Read()).ToEquatableArray(),
            StageResult.Of(
                new ForgeResult(
                    new(Files.Select(file => file.Read()).ToEquatableArray()),
                    Tests.Select(test => test.Read()).ToEquatableArray()
                )
                {
                    Undocumented = Undocumented,
                },
                Diagnostics.Select(diagnostic => diagnostic.Read())
            )
        );
}

internal sealed record AnswerEntry(string Kind, string Path, string Context, string Answer)
{
    public static AnswerEntry Of(AnsweredQuestion answered) =>
        new(answered.Question.Kind, answered.Question.Path, answered.Question.Context, answered.Answer);

    public AnsweredQuestion Read() => new(new(Kind, Path, Context), Answer);
}

internal sealed record FileEntry(string Path, WriteOutcome Outcome, int Count, TextForm Form, FileContent Content)
{
    public static FileEntry Of(FileReport file) => new(file.Path, file.Outcome, file.Count, file.Form, file.Content);

    public FileReport Read() => new(Path, Outcome, Count, Text: "", Form) { Content = Content };
}

internal sealed record TestEntry(
    string Type,
    string Id,
    string Name,
    TestOutcome Outcome,
    string Reason,
    PlaceEntry? Place,
    IReadOnlyList<string> Ids,
    bool IsFilled
)
{
    public static TestEntry Of(TestReport test) =>
        new(
            test.Type.Value,
            test.Id,
            test.Name,
            test.Outcome,
            test.Reason,
            PlaceEntry.Of(test.Location),
            test.Ids,
            test.IsFilled
        );

    public TestReport Read() =>
        new(new(Type), Id, Name, Outcome, Reason, Place?.Read()) { Ids = Ids.ToEquatableArray(), IsFilled = IsFilled };
}

internal sealed record DiagnosticEntry(string Rule, PlaceEntry? Place, IReadOnlyList<string> Arguments)
{
    public static DiagnosticEntry Of(ForgeDiagnostic diagnostic) =>
        new(diagnostic.Rule.Id, PlaceEntry.Of(diagnostic.Location), diagnostic.Arguments);

    /// <exception cref="JsonException">There is no such rule.</exception>
    public ForgeDiagnostic Read() =>
        Rules.All.FirstOrDefault(rule => string.Equals(rule.Id, Rule, StringComparison.Ordinal)) is { } rule
            ? new(rule, Place?.Read(), Arguments.ToEquatableArray())
            : throw new JsonException($"There is no rule {Rule}.");
}

internal sealed record PlaceEntry(string Path, int Line, int Column)
{
    public static PlaceEntry? Of(SourceLocation? place) =>
        place is null ? null : new(place.Path, place.Line, place.Column);

    public SourceLocation Read() => new(Path, Line, Column);
}

[JsonSerializable(typeof(RunEntry))]
internal sealed partial class RunJson : JsonSerializerContext;
