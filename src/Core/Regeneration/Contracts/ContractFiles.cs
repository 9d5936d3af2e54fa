using System.Globalization;
using System.Text.Json;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>Reads the contract files of a run before it, and renders them anew after the suites.</summary>
internal static class ContractFiles
{
    // patch releases generate the same
    private static readonly string Tool = typeof(ContractFiles).Assembly.GetName().Version!.ToString(2);

    /// <summary>Reads the contract files of planned suites.</summary>
    /// <param name="suites">The suites.</param>
    /// <param name="store">Where the files are.</param>
    /// <param name="rebuilds">Whether a file that cannot be used is taken for one that is not there, to be replaced.</param>
    /// <returns>
    /// What they hold; a file that cannot be used is reported and costs its own suite only. No value if a file is of a
    /// form that only newer versions know, because whatever this one wrote beside it might be wrong.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is <see langword="null"/>.</exception>
    public static StageResult<OpenedContracts> Open(EquatableArray<SuitePlan> suites, ITextStore store, bool rebuilds)
    {
        ArgumentNullException.ThrowIfNull(store);
        var problems = new List<ForgeDiagnostic>();
        var contracts = suites.Select(suite => Open(suite, store, rebuilds, problems)).ToEquatableArray();
        return problems.Exists(problem => problem.Rule == Rules.ContractTooNew)
            ? StageResult.Failed<OpenedContracts>(problems)
            : StageResult.Of(new OpenedContracts(contracts), problems);
    }

    /// <summary>Renders the contract file of a suite.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="place">Where the file goes.</param>
    /// <param name="suite">What becomes of the suite.</param>
    /// <param name="opened">The file as it is.</param>
    /// <param name="heirs">The paths of the classes that are written for implementations.</param>
    /// <returns>The file; its text is that of the original if nothing but the version of the tool would change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RenderedFile Render(
        TypeContract type,
        ContractPlace place,
        RegeneratedSuite suite,
        OpenedContract opened,
        IEnumerable<string> heirs
    )
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(opened);
        var known = Remembered.Of(type, suite.Known);
        return new(place.Path, place.Root, TextOf(known, opened), ByteOrderMark: false, Count: 1, opened.Original)
        {
            Content = FileContent.Contract,
            Requires = suite.Paths.Concat(heirs).ToEquatableArray(),
        };
    }

    // a new version of the tool alone is no reason to touch a file, and neither is a checkout with other line endings
    private static string TextOf(KnownSuite known, OpenedContract opened) =>
        opened is { Original.Text: { } text, Tool: { } tool }
        && string.Equals(ContractWriter.Write(known, tool), text.ReplaceLineEndings("\n"), StringComparison.Ordinal)
            ? text
            : ContractWriter.Write(known, Tool);

    private static OpenedContract? Open(
        SuitePlan suite,
        ITextStore store,
        bool rebuilds,
        List<ForgeDiagnostic> problems
    )
    {
        var path = suite.Contract.Path;
        try
        {
            if (store.TryOpen(path) is not { } original)
            {
                return new();
            }

            var (contract, problem) = TryRead(path, original.Text, suite.Type.Value);
            if (contract is not null)
            {
                return new(original, contract.Suite, contract.Tool);
            }

            if (rebuilds && problem!.Rule != Rules.ContractTooNew)
            {
                return new(original);
            }

            problems.Add(problem!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(ForgeDiagnostic.At(Rules.ContractInvalid, new(path), path, exception.Message));
        }

        return null;
    }

    /// <summary>Reads a contract file of a type that is not in the run.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="store">Where it is.</param>
    /// <returns>Its text and what it holds; <see langword="null"/> if it cannot be used.</returns>
    public static (StoredText Text, KnownSuite Known)? TryOpen(string path, ITextStore store)
    {
        try
        {
            return
                store.TryOpen(path) is { } text
                && ConflictMarkers.FindLine(text.Text) is null
                && ContractParser.SchemaOf(text.Text) <= ContractWriter.Schema
                ? (text, ContractParser.Parse(text.Text).Suite)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            // who generates its type is told
            return null;
        }
    }

    private static (StoredContract? Contract, ForgeDiagnostic? Problem) TryRead(string path, string text, string type)
    {
        try
        {
            return Read(path, text, type);
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            return (null, ForgeDiagnostic.At(Rules.ContractInvalid, new(path, line), path, ReasonOf(exception)));
        }
    }

    private static (StoredContract? Contract, ForgeDiagnostic? Problem) Read(string path, string text, string type)
    {
        if (ConflictMarkers.FindLine(text) is { } line)
        {
            var number = line.ToString(CultureInfo.InvariantCulture);
            return (null, ForgeDiagnostic.At(Rules.ContractConflicted, new(path, line), path, number));
        }

        var schema = ContractParser.SchemaOf(text);
        if (schema > ContractWriter.Schema)
        {
            return (
                null,
                ForgeDiagnostic.At(
                    Rules.ContractTooNew,
                    new(path),
                    path,
                    schema.ToString(CultureInfo.InvariantCulture),
                    ContractWriter.Schema.ToString(CultureInfo.InvariantCulture)
                )
            );
        }

        var contract = ContractParser.Parse(text);
        return string.Equals(contract.Suite.Type, type, StringComparison.Ordinal)
            ? (contract, null)
            : (
                null,
                ForgeDiagnostic.At(Rules.ContractOfAnotherType, new(path), path, contract.Suite.Type[2..], type[2..])
            );
    }

    // the reader's own messages end in the place, which is told already
    private static string ReasonOf(JsonException exception) => exception.Message.Split(" LineNumber:")[0];
}
