using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Briefs;

/// <summary>A step of the work on a suite, each of which has a page of its own.</summary>
public enum BriefStep
{
    /// <summary>The rules are read, and repeated.</summary>
    Principles,

    /// <summary>The fixtures are checked, or made, with their smoke test.</summary>
    Fixtures,

    /// <summary>One test is written.</summary>
    Fill,

    /// <summary>What was written is held against the rules and the promise.</summary>
    Review,
}

/// <summary>The form of a brief.</summary>
public enum BriefFormat
{
    /// <summary>A page to read.</summary>
    Markdown,

    /// <summary>The same as data.</summary>
    Json,

    /// <summary>The names, signatures, exceptions, invariants and fixtures of types, as short as JSON can be.</summary>
    Digest,
}

/// <summary>What a brief is asked about.</summary>
public sealed record BriefQuery
{
    /// <summary>The tokens that a brief may have where nobody says otherwise.</summary>
    public const int DefaultMaxTokens = 12_000;

    /// <summary>The absolute path of the folder whose rules hold where no test project is opened, for <see cref="BriefStep.Principles"/>.</summary>
    public required string Folder { get; init; }

    /// <summary>The id of a behavior, the name of a test or the name of a type; <see langword="null"/> for all that the request selects.</summary>
    public string? Selector { get; init; }

    /// <summary>The absolute path of the file whose tests are meant; <see langword="null"/> for any.</summary>
    public string? TestFile { get; init; }

    /// <summary>The step of the work.</summary>
    public BriefStep Step { get; init; } = BriefStep.Fill;

    /// <summary>The form.</summary>
    public BriefFormat Format { get; init; } = BriefFormat.Markdown;

    /// <summary>Whether all tests of a suite are on the page, and not the first that is to be done.</summary>
    public bool All { get; init; }

    /// <summary>Whether the contract is shown in full, and not what the tests touch.</summary>
    public bool Full { get; init; }

    /// <summary>The estimated tokens that the page may have, see <see cref="TokenEstimate"/>.</summary>
    public int MaxTokens { get; init; } = DefaultMaxTokens;

    /// <summary>
    /// The absolute paths of the files with the repository's own rules; empty for the nearest <c>TESTING.md</c> above the tests.
    /// </summary>
    public EquatableArray<string> PrincipleFiles { get; init; }

    /// <summary>Says whether a file holds tests that name the behaviors that they check.</summary>
    /// <param name="store">Where the file is.</param>
    /// <param name="path">Its absolute path.</param>
    /// <returns><see langword="true"/> if it does; <see langword="false"/> also for a file that is not there or cannot be read.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool IsTestFile(ITextStore store, string path)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
                && store.TryOpen(path) is { Text: var text }
                && text.Contains(TestAttributes.BehaviorKey, StringComparison.Ordinal)
                && !new TestFile(path, CSharpSyntaxTree.ParseText(text)).Tests.IsEmpty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
