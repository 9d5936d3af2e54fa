using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Scaffolding.Stores;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>
/// Chooses what stands in for a dependency: what a library has ready; for a contract that can be substituted, a
/// substitute of the library that the test project references; else a fake written by hand. All of them go the happy
/// path. Nothing is made for what the dependency itself depends on.
/// </summary>
/// <param name="tests">The test project.</param>
internal sealed class DoubleMaker(Compilation tests)
{
    /// <summary>What the hand-written clock is called.</summary>
    public const string ClockName = "ManualTimeProvider";

    private readonly SubstituteLibrary? _library = SubstituteLibrary.Of(tests);

    /// <summary>Says why nothing can stand in for a dependency; <see langword="null"/> if something can.</summary>
    public string? WhyNot(ITypeSymbol type, CodeNames names) =>
        !Visibility.IsPublic(type) ? "it is not public, and test bases are"
        : IsClock(type) || ReadyMade(type, names) is not null ? null
        : type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            ? invoke.Parameters.Any(parameter => parameter.RefKind != RefKind.None) || invoke.RefKind != RefKind.None
                    ? "it passes values by reference"
                : Result(invoke, names) is null ? $"no {invoke.ReturnType.Name} is simple enough to be made up"
                : null
        : type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, IsAbstract: true } contract
            ? IsSubstituted(contract, names) ? FakeWriter.WhyNoHeir(contract, tests.Assembly)
                : FakeWriter.WhyNot(contract, tests.Assembly)
        : "no public constructor makes it";

    /// <summary>The class of the test project's own that a dependency takes; <see langword="null"/> if it takes none.</summary>
    public OwnDouble? OwnOf(ITypeSymbol type, CodeNames names) =>
        IsClock(type) ? (FakeClock(names) is null ? new(ClockName, null) : null)
        : ReadyMade(type, names) is null
        && type is INamedTypeSymbol { DelegateInvokeMethod: null } contract
        && !IsSubstituted(contract, names)
            ? new(FakeNameOf(contract), contract)
        : null;

    /// <summary>Writes what stands in for a dependency.</summary>
    /// <param name="type">The dependency.</param>
    /// <param name="variable">A name for it in code.</param>
    /// <param name="own">The name of its own class, if it takes one.</param>
    /// <param name="names">The names of the base's file.</param>
    public TestDouble Make(INamedTypeSymbol type, string variable, string? own, CodeNames names)
    {
        if (IsClock(type))
        {
            var clock = own ?? names.Plain(FakeClock(names)!);
            return new(
                own is null ? DoubleKind.ReadyMade : DoubleKind.Clock,
                clock,
                $"new {clock}()",
                [],
                "The time, which passes only when a test says so"
            );
        }

        if (ReadyMade(type, names) is { } readyMade)
        {
            return new(DoubleKind.ReadyMade, names.Plain(type), readyMade.Creation, [], readyMade.Description);
        }

        if (type.DelegateInvokeMethod is { } invoke)
        {
            var parameters = string.Join(
                ", ",
                invoke.Parameters.Select(parameter => SymbolTextWriter.Escape(parameter.Name))
            );
            return new(
                DoubleKind.Lambda,
                names.Plain(type),
                $"({parameters}) => {Result(invoke, names)}",
                [],
                $"{Article(type, names)} that succeeds"
            );
        }

        return own is null
            ? Substitute(type, variable, names)
            : new(DoubleKind.Fake, own, $"new {own}()", [], Describe(type, ShapeOf(type, names), names))
            {
                Store = ShapeOf(type, names),
            };
    }

    private TestDouble Substitute(INamedTypeSymbol type, string variable, CodeNames names)
    {
        var library = _library!;
        names.Import(library.Namespace);
        var written = names.Plain(type);
        var shape = ShapeOf(type, names);
        var lines = new SubstituteWriter(library, type, shape, names).SetUp(variable);
        var substitute = new TestDouble(
            DoubleKind.Substitute,
            written,
            library.Create(written),
            [],
            Describe(type, shape, names)
        )
        {
            Store = shape,
        };
        return lines.Count == 0 ? substitute : substitute with { Maker = [.. lines] };
    }

    // what the library has no plain way to write is written by hand: values of any type, out parameters of a store
    private bool IsSubstituted(INamedTypeSymbol type, CodeNames names) =>
        _library is not null
        && (
            ShapeOf(type, names) is not { } shape
            || (
                shape.Value is not null
                && shape.Operations.All(operation => SubstituteLibrary.CanSetUp(operation.Member))
            )
        );

    private static StoreShape? ShapeOf(INamedTypeSymbol type, CodeNames names) =>
        StoreShapeReader.Read(ContractMembers.Of(type), names);

    private static string Describe(INamedTypeSymbol type, StoreShape? shape, CodeNames names) =>
        shape is null
            ? $"{Article(type, names)} whose calls succeed"
            : $"{Article(type, names)} that gives back what was stored in it, empty at first";

    private static string Article(INamedTypeSymbol type, CodeNames names)
    {
        var article = English.ArticleOf(type.Name);
        return $"{char.ToUpperInvariant(article[0])}{article[1..]} {names.Reference(type)}";
    }

    private static string? Result(IMethodSymbol invoke, CodeNames names) =>
        invoke.ReturnsVoid ? "{ }" : new HappyValues(names).Of(invoke.ReturnType, invoke.Name);

    private static bool IsClock(ITypeSymbol type) => TypeNames.FullNameOf(type) is "System.TimeProvider";

    private static INamedTypeSymbol? FakeClock(CodeNames names) =>
        names.Find("Microsoft.Extensions.Time.Testing.FakeTimeProvider");

    private static (string Creation, string Description)? ReadyMade(ITypeSymbol type, CodeNames names)
    {
        const string Logging = "Microsoft.Extensions.Logging.Abstractions.";
        const string Silence = "A logger that writes nothing";
        return TypeNames.FullNameOf(type) switch
        {
            "Microsoft.Extensions.Logging.ILogger" when type is INamedTypeSymbol { TypeArguments: [var category] } =>
                Instance(Logging + "NullLogger`1", Silence, names, category),
            "Microsoft.Extensions.Logging.ILogger" => Instance(Logging + "NullLogger", Silence, names),
            "Microsoft.Extensions.Logging.ILoggerFactory" => Instance(
                Logging + "NullLoggerFactory",
                "A factory of loggers that write nothing",
                names
            ),
            "Microsoft.Extensions.Options.IOptions" when type is INamedTypeSymbol { TypeArguments: [var options] } =>
                names.Find("Microsoft.Extensions.Options.Options") is { } factory
                && new HappyValues(names).Of(options) is { } value
                    ? ($"{names.Plain(factory)}.Create({value})", "The options, as they are by default")
                    : null,
            _ => null,
        };
    }

    private static (string Creation, string Description)? Instance(
        string metadataName,
        string description,
        CodeNames names,
        params ITypeSymbol[] arguments
    ) => names.Find(metadataName) is null ? null : ($"{names.Of(metadataName, arguments)}.Instance", description);

    private static string FakeNameOf(INamedTypeSymbol type)
    {
        var name = type.Name is ['I', >= 'A' and <= 'Z', ..] ? type.Name[1..] : type.Name;
        var plain = name.EndsWith("Base", StringComparison.Ordinal) && name.Length > 4 ? name[..^4] : name;
        return $"Fake{string.Concat(type.TypeArguments.Select(argument => argument.Name))}{plain}";
    }
}
