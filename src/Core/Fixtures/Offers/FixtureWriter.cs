using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Offers;

/// <summary>Says in data what a symbol offers. One writer serves many symbols.</summary>
internal sealed class FixtureWriter
{
    // what wraps the thing that a test is after, and is opened with await, a call, Value, Object or FakedObject
    private static readonly string[] Wrappers =
    [
        "System.Threading.Tasks.Task",
        "System.Threading.Tasks.ValueTask",
        "System.Func",
        "System.Lazy",
        "Moq.Mock",
        "FakeItEasy.Fake",
    ];

    private readonly SymbolTextWriter _names = new(forCref: false);
    private readonly CrefWriter _crefs = new();

    /// <summary>Writes what a member, or the class of a fake or a fixture, offers.</summary>
    /// <returns>The offer; <see langword="null"/> for a symbol that has no documentation id or gives nothing.</returns>
    public OfferedFixture? Write(ISymbol symbol, FixtureKind kind)
    {
        var definition = symbol.OriginalDefinition;
        if (definition.GetDocumentationCommentId() is not { } id || TypeOf(symbol) is not { } declared)
        {
            return null;
        }

        var given = Unwrap(declared);
        var fixture = new Fixture
        {
            Id = new(id),
            DisplayName = definition is INamedTypeSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}",
            Kind = kind,
            Cref = _crefs.Write(definition),
            TypeName = NameOf(given),
            Location = LocationOf(definition),
        };
        return new(fixture, symbol, declared, given, EnvironmentTypes.RolesOf(symbol.Name, given));
    }

    /// <summary>A type as people name it.</summary>
    public string NameOf(ITypeSymbol type) =>
        _names.AppendType(type.WithNullableAnnotation(NullableAnnotation.None)).Finish().ToString();

    /// <summary>The type that a value of another is opened to, at any depth; delegates with parameters stay closed.</summary>
    internal static ITypeSymbol Unwrap(ITypeSymbol type)
    {
        while (
            type is INamedTypeSymbol { TypeArguments: [var inner] }
            && Wrappers.Contains(TypeNames.FullNameOf(type), StringComparer.Ordinal)
        )
        {
            type = inner;
        }

        return type;
    }

    /// <summary>The type of a member, or a type itself; <see langword="null"/> for what gives nothing.</summary>
    internal static ITypeSymbol? TypeOf(ISymbol symbol) =>
        symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol method => method.ReturnType,
            INamedTypeSymbol type => type,
            _ => null,
        };

    private static SourceLocation? LocationOf(ISymbol symbol)
    {
        if (symbol.Locations.FirstOrDefault(place => place.IsInSource) is not { } location)
        {
            return null;
        }

        var start = location.GetLineSpan().StartLinePosition;
        return new(location.SourceTree!.FilePath, start.Line + 1, start.Character + 1);
    }
}
