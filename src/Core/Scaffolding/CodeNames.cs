using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>Writes types as the code of one file must name them, and remembers which namespaces that takes.</summary>
internal sealed class CodeNames
{
    private readonly Compilation _tests;
    private readonly Func<QualifiedTypeName, NameInScope> _resolve;
    private readonly SymbolTextWriter _writer;
    private readonly SymbolTextWriter _crefs = new(forCref: true);
    private readonly SortedSet<string> _usings = new(UsingComparer.Instance);

    /// <summary>Creates the names of a file.</summary>
    /// <param name="tests">The test project.</param>
    /// <param name="resolve">Says how a type is written there.</param>
    public CodeNames(Compilation tests, Func<QualifiedTypeName, NameInScope> resolve)
    {
        _tests = tests;
        _resolve = resolve;
        IsAnnotated = tests.Options.NullableContextOptions.HasFlag(NullableContextOptions.Annotations);
        _writer = new(forCref: false, IsAnnotated);
    }

    /// <summary>Whether code of the test project says which references may be <see langword="null"/>.</summary>
    public bool IsAnnotated { get; }

    /// <summary>The namespaces to import for what was written so far, sorted.</summary>
    public IEnumerable<string> Usings => _usings;

    /// <summary>A writer for a longer text, which <see cref="Write(SymbolText)"/> takes.</summary>
    public SymbolTextWriter Text => _writer;

    /// <summary>Imports a namespace, for the extension methods that it has.</summary>
    public void Import(string name) => _usings.Add(name);

    /// <summary>Writes a type.</summary>
    public string Of(ITypeSymbol type) => Write(_writer.AppendType(type).Finish());

    /// <summary>Writes a type without its own nullable annotation.</summary>
    public string Plain(ITypeSymbol type) => Of(type.WithNullableAnnotation(NullableAnnotation.None));

    /// <summary>Writes documentation that refers to a type.</summary>
    public string Reference(INamedTypeSymbol type) =>
        $"<see cref=\"{Write(_crefs.AppendType(type.OriginalDefinition.WithNullableAnnotation(NullableAnnotation.None)).Finish())}\"/>";

    /// <summary>Writes a type by its name in metadata, closed over others.</summary>
    /// <param name="metadataName">A type that the test project knows: <c>System.Collections.Generic.List`1</c>.</param>
    /// <param name="arguments">Its type arguments.</param>
    public string Of(string metadataName, params ITypeSymbol[] arguments)
    {
        var found =
            Find(metadataName)
            ?? throw new ArgumentException($"The test project has no {metadataName}.", nameof(metadataName));
        return Plain(arguments.Length == 0 ? found : found.Construct(arguments));
    }

    /// <summary>Looks for a type by its name in metadata.</summary>
    /// <returns>The type; <see langword="null"/> if the test project does not know it, or knows several.</returns>
    public INamedTypeSymbol? Find(string metadataName) => _tests.GetTypeByMetadataName(metadataName);

    /// <summary>Says whether a value of one type can stand where another is wanted, without a cast.</summary>
    public bool Fits(ITypeSymbol from, ITypeSymbol to) =>
        _tests.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true };

    /// <summary>Writes a text that names types.</summary>
    public string Write(SymbolText text) => text.ToString(part => Write(part.TypeName!));

    private string Write(QualifiedTypeName name)
    {
        var found = _resolve(name);
        if (found.RequiredUsing is { } required)
        {
            _usings.Add(required);
        }

        // what no name means alone is the compiler's to complain about, where its reader can mend it
        return found.Text ?? $"global::{SuitePaths.Combine(name.Namespace, name.Name)}";
    }
}
