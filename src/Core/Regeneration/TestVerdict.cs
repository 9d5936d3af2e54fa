using System.Globalization;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Regeneration.Pairs;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What the law says of one test that exists. Who owns it is computed: it differs from what was generated, or not.</summary>
internal sealed class TestVerdict
{
    private readonly KnownTest? _known;
    private readonly PairingKind? _kind;
    private readonly bool _isCurrent;

    /// <summary>Judges a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="generated">What would be generated now; <see langword="null"/> if its behavior is gone.</param>
    /// <param name="known">What the contract file remembers of it; <see langword="null"/> for nothing.</param>
    /// <param name="kind">How its behavior is put, compared with how it was; <see langword="null"/> if nobody knows.</param>
    public TestVerdict(ExistingTest test, GeneratedTest? generated, KnownTest? known, PairingKind? kind = null)
    {
        Test = test;
        Generated = generated;
        _known = known;
        _kind = kind;
        _isCurrent = generated is not null && IsAsGenerated(generated);
        IsGenerated =
            !test.Extent.HasCommentsAround
            && (_isCurrent || string.Equals(test.Hash, known?.Hash, StringComparison.Ordinal) || IsLinkedAnew());
        NewDocumentation = generated is not null && !IsGenerated && FollowsDocumentation(generated) ? generated : null;
        Outcome = Judge();
    }

    public ExistingTest Test { get; }

    public GeneratedTest? Generated { get; }

    /// <summary>Whether the test is what was generated, so that it follows the contract.</summary>
    public bool IsGenerated { get; }

    public TestOutcome Outcome { get; }

    /// <summary>The test whose documentation a written test gets; <see langword="null"/> to keep its own.</summary>
    public GeneratedTest? NewDocumentation { get; }

    /// <summary>The mark that a written test has afterwards.</summary>
    public TestMark? Mark =>
        Outcome switch
        {
            TestOutcome.NeedsReview => TestMark.NeedsReview,
            TestOutcome.Orphaned => TestMark.Orphan,
            _ => null,
        };

    /// <summary>What the contract promises now, in one sentence; empty if the behavior is gone.</summary>
    public string Promise => Generated is { Planned.Behavior: var behavior } ? SentenceOf(behavior) : "";

    public string Reason =>
        Outcome switch
        {
            TestOutcome.Unchanged => "it is as generated",
            TestOutcome.Renamed when IsGenerated => $"nobody has written it yet; its name is now {Generated!.Name}",
            TestOutcome.Renamed => $"a person wrote it; under other names, it still checks: {Promise}",
            TestOutcome.Removed => "nobody has written it yet, and its behavior is gone",
            TestOutcome.Orphaned => "a person wrote it, and its behavior is gone",
            TestOutcome.NeedsReview => $"a person wrote it, and the documentation now says: {Promise}",
            TestOutcome.Updated when IsGenerated => "nobody has written it yet",
            TestOutcome.Updated => "its documentation follows the contract",
            _ => Test.IsFilled ? "a person wrote it" : "a person changed it",
        };

    private TestOutcome Judge()
    {
        if (Generated is null)
        {
            return IsGenerated ? TestOutcome.Removed : TestOutcome.Orphaned;
        }

        if (IsGenerated)
        {
            return _isCurrent ? TestOutcome.Unchanged
                : string.Equals(Test.Name, Generated.Name, StringComparison.Ordinal) ? TestOutcome.Updated
                : TestOutcome.Renamed;
        }

        return Test.Mark == TestMark.NeedsReview || _kind == PairingKind.Reworded ? TestOutcome.NeedsReview
            : _kind == PairingKind.Renamed ? TestOutcome.Renamed
            : NewDocumentation is not null ? TestOutcome.Updated
            : TestOutcome.Kept;
    }

    // a number behind the name tells it from a member that has the name already
    private bool IsAsGenerated(GeneratedTest generated) =>
        generated.IsVerbatim(Test)
        || string.Equals(
            Test.Hash,
            (IsNumbered(Test.Name, generated.Name) ? generated.Named(Test.Name) : generated).Hash,
            StringComparison.Ordinal
        );

    private static bool IsNumbered(string name, string plain) =>
        name.Length > plain.Length + 1
        && name.StartsWith(plain + "_", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(plain.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // editors that rename a member rename it in crefs too, and only there
    private bool IsLinkedAnew() =>
        Linked(Test.Text) is var text
        && !string.Equals(text, Test.Text, StringComparison.Ordinal)
        && string.Equals(TestHash.Of(text), _known!.Hash, StringComparison.Ordinal);

    // with the link to the member as it was
    private string Linked(string text) =>
        _known is not null && Generated?.Planned is { MemberCref: { } cref, Behavior.Member.Value: var member }
            ? text.Replace(
                $"cref=\"{cref}\"",
                $"cref=\"{FormerNames.In(cref, _known.Member, member)}\"",
                StringComparison.Ordinal
            )
            : text;

    // the documentation is as generated if the test would be, had nobody written it
    private bool FollowsDocumentation(GeneratedTest generated)
    {
        var documentation = Linked(Test.Documentation);
        return _known is not null
            && documentation.Length > 0
            && !IsSame(Test.Documentation, generated.Documentation)
            && string.Equals(
                TestHash.Of(generated.Named(_known.TestName).TextWith(documentation)),
                _known.Hash,
                StringComparison.Ordinal
            );
    }

    private static bool IsSame(string documentation, string other) =>
        string.Equals(documentation, other, StringComparison.Ordinal)
        || string.Equals(TestHash.Of(documentation), TestHash.Of(other), StringComparison.Ordinal);

    private static string SentenceOf(Behavior behavior) =>
        (behavior.Given.Length == 0 ? "When " : $"Given {behavior.Given}, when ")
        + $"{behavior.When}, then {behavior.Then}.";
}
