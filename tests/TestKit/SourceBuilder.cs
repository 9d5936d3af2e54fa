using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.TestKit;

/// <summary>
/// Builds a compilation from C# text in memory: nullable enabled, documentation checked, against the .NET 10 base
/// library unless told otherwise. Each call gives a new builder and leaves the old one as it was.
/// </summary>
public sealed record SourceBuilder
{
    private ImmutableArray<(string Path, string Text)> _files = [];

    private SourceBuilder() { }

    /// <summary>The references of the compilation.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = ReferenceSets.NetCore;

    /// <summary>How documentation comments are read; by default crefs and XML are checked too.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    /// <summary>The language version.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>The conditional symbols that are defined.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = "Given";

    /// <summary>A builder with one file per text, named <c>File1.cs</c> and so on.</summary>
    /// <param name="texts">The texts.</param>
    public static SourceBuilder From(params IEnumerable<string> texts) =>
        texts.Aggregate(new SourceBuilder(), (builder, text) => builder.Add(text));

    /// <summary>Adds a file that is named by its number.</summary>
    /// <param name="text">Its text.</param>
    public SourceBuilder Add(string text) =>
        Add(string.Create(CultureInfo.InvariantCulture, $"File{_files.Length + 1}.cs"), text);

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path, as diagnostics show it.</param>
    /// <param name="text">Its text.</param>
    public SourceBuilder Add(string path, string text) => this with { _files = _files.Add((path, text)) };

    /// <summary>Adds references to those that are there.</summary>
    /// <param name="references">The references.</param>
    public SourceBuilder AddReferences(params IEnumerable<MetadataReference> references) =>
        this with
        {
            References = References.AddRange(references),
        };

    /// <summary>Makes the compilation; its diagnostics are not looked at.</summary>
    public CSharpCompilation Build()
    {
        var parsing = CSharpParseOptions
            .Default.WithLanguageVersion(Language)
            .WithDocumentationMode(Documentation)
            .WithPreprocessorSymbols(Symbols);

        return CSharpCompilation.Create(
            AssemblyName,
            _files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.Path)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
    }

    /// <summary>Makes the compilation, and fails if it has an error or a warning.</summary>
    /// <exception cref="CompileAssertionException">It has one.</exception>
    public CSharpCompilation BuildWithoutWarnings() => CompileAssertions.CompilesWithoutWarnings(Build());
}
