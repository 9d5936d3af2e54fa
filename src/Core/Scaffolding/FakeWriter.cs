using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Scaffolding.Stores;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>
/// Writes a fake: a class that implements a contract so that its callers can go on, and keeps what is stored where the
/// contract stores and returns.
/// </summary>
internal sealed class FakeWriter
{
    private const string EntriesField = "_entries";

    private readonly INamedTypeSymbol _type;
    private readonly CodeNames _names;
    private readonly IAssemblySymbol _assembly;
    private readonly HappyValues _values;
    private readonly StoreShape? _shape;
    private readonly StoreCode? _store;

    private FakeWriter(INamedTypeSymbol type, IAssemblySymbol assembly, CodeNames names)
    {
        _type = type;
        _assembly = assembly;
        _names = names;
        _values = new(names);
        _shape = StoreShapeReader.Read(ContractMembers.Of(type), names);
        _store = _shape is null ? null : new(_shape, names, EntriesField);
    }

    /// <summary>Says why a contract cannot be implemented by hand; <see langword="null"/> if it can.</summary>
    public static string? WhyNot(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var members = ContractMembers.Of(type);
        return WhyNoHeir(type, assembly)
            ?? (
                members.FirstOrDefault(ContractMembers.IsDiscouragedToImplement) is { } discouraged
                    ? $"its {discouraged.Name} is obsolete or experimental"
                : members.FirstOrDefault(ReturnsByReference) is { } reference
                    ? $"its {reference.Name} returns by reference"
                : null
            );
    }

    /// <summary>Says why no class of the test project can implement or inherit a contract, written by whomever; <see langword="null"/> if one can.</summary>
    public static string? WhyNoHeir(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        if (
            type
                .AllInterfaces.Prepend(type)
                .SelectMany(each => each.GetMembers())
                .Any(member => member is { IsAbstract: true, IsStatic: true })
        )
        {
            return "it has static abstract members";
        }

        return type.TypeKind == TypeKind.Class
            && !type.InstanceConstructors.Any(constructor =>
                constructor.Parameters.IsEmpty && Visibility.IsInheritable(constructor, assembly)
            )
                ? "it is an abstract class without a constructor that takes nothing"
            : ContractMembers.Of(type).FirstOrDefault(member => !Visibility.IsInheritable(member, assembly))
                is { } hidden
                ? $"its abstract {hidden.Name} is internal to {hidden.ContainingAssembly.Name}"
            : null;
    }

    /// <summary>Writes a fake.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="type">The contract.</param>
    /// <param name="assembly">Where it will stand.</param>
    /// <param name="names">The names of its file.</param>
    public static FakeClass Write(string name, INamedTypeSymbol type, IAssemblySymbol assembly, CodeNames names) =>
        new FakeWriter(type, assembly, names).Write(name);

    private FakeClass Write(string name)
    {
        var signatures = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<EquatableArray<string>>();
        foreach (var member in ContractMembers.Of(_type))
        {
            var isTaken = !signatures.Add(ContractMembers.SignatureOf(member));
            // the same member of two interfaces is implemented once, unless it gives different things
            if (
                !isTaken
                || signatures.Add(
                    $"{ContractMembers.SignatureOf(member)}: {_names.Plain(ContractMembers.TypeOf(member))}"
                )
            )
            {
                members.Add(Lines(member, isExplicit: isTaken).ToEquatableArray());
                signatures.Add(
                    $"{ContractMembers.SignatureOf(member)}: {_names.Plain(ContractMembers.TypeOf(member))}"
                );
            }
        }

        var field = _store is null
            ? ""
            : $"private readonly {_store.EntriesType} {EntriesField} = {_store.NewEntries};";
        return new(name, _names.Plain(_type), _shape is not null, field, members.ToEquatableArray());
    }

    private static bool ReturnsByReference(ISymbol member) =>
        member is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None };

    private IEnumerable<string> Lines(ISymbol member, bool isExplicit) =>
        member switch
        {
            IMethodSymbol method => MethodLines(method, HeaderOf(method, isExplicit)),
            IPropertySymbol { IsIndexer: true } indexer => IndexerLines(
                indexer,
                $"{PrefixOf(indexer, isExplicit)}{_names.Of(indexer.Type)} {OwnerOf(indexer, isExplicit)}this{Parameters(indexer.Parameters, '[', ']')}"
            ),
            IPropertySymbol property => PropertyLines(
                property,
                $"{PrefixOf(property, isExplicit)}{_names.Of(property.Type)} {OwnerOf(property, isExplicit)}{SymbolTextWriter.Escape(property.Name)}",
                isExplicit
            ),
            _ =>
            [
                $"{PrefixOf(member, isExplicit)}event {_names.Of(ContractMembers.TypeOf(member))} {OwnerOf(member, isExplicit)}{SymbolTextWriter.Escape(member.Name)} {{ add {{ }} remove {{ }} }}",
            ],
        };

    private string HeaderOf(IMethodSymbol method, bool isExplicit)
    {
        var text = _names.Text.Append(PrefixOf(method, isExplicit)).AppendType(method.ReturnType).Append(" ");
        text.Append(OwnerOf(method, isExplicit))
            .AppendIdentifier(method.Name)
            .AppendTypeParameters(method.TypeParameters);
        AppendParameters(text, method.Parameters);
        if (isExplicit || IsOverride(method))
        {
            text.AppendInheritedConstraints(method);
        }
        else
        {
            text.AppendConstraints(method.TypeParameters);
        }

        return _names.Write(text.Finish());
    }

    private string Parameters(ImmutableArray<IParameterSymbol> parameters, char open, char close)
    {
        AppendParameters(_names.Text, parameters, open, close);
        return _names.Write(_names.Text.Finish());
    }

    private void AppendParameters(
        SymbolTextWriter text,
        ImmutableArray<IParameterSymbol> parameters,
        char open = '(',
        char close = ')'
    )
    {
        text.Append(open.ToString());
        foreach (var parameter in parameters)
        {
            text.Append(parameter.Ordinal == 0 ? "" : ", ");
            foreach (var mark in FlowMarksOf(parameter.GetAttributes()))
            {
                var argument = mark.ConstructorArguments is [{ Value: bool when }]
                    ? $"({(when ? "true" : "false")})"
                    : "";
                text.Append("[").AppendType(mark.AttributeClass!).Append($"{argument}] ");
            }

            text.AppendParameter(parameter);
        }

        text.Append(close.ToString());
    }

    // which references may be null is a part of the contract that the compiler checks
    private IEnumerable<AttributeData> FlowMarksOf(IEnumerable<AttributeData> attributes) =>
        attributes.Where(attribute =>
            _names.IsAnnotated
            && attribute.AttributeClass
                is {
                    Name: "AllowNullAttribute"
                        or "DisallowNullAttribute"
                        or "MaybeNullAttribute"
                        or "NotNullAttribute"
                        or "MaybeNullWhenAttribute"
                        or "NotNullWhenAttribute"
                }
        );

    private static bool IsOverride(ISymbol member) => member.ContainingType.TypeKind == TypeKind.Class;

    private string PrefixOf(ISymbol member, bool isExplicit) =>
        isExplicit ? ""
        : !IsOverride(member) ? "public "
        : $"{AbstractMembers.AccessibilityOf(member, _assembly)} override ";

    private string OwnerOf(ISymbol member, bool isExplicit) =>
        isExplicit ? $"{_names.Plain(member.ContainingType)}." : "";

    private IEnumerable<string> MethodLines(IMethodSymbol method, string header)
    {
        var body = BodyOf(method);
        var asynchronous = body.IsAsync
            ? header.Insert(header.IndexOf(' ', StringComparison.Ordinal) + 1, "async ")
            : header;
        return body.Expression is { } expression ? Arrow(asynchronous, expression)
            : body is { Statements: [], Result: null } ? [$"{asynchronous} {{ }}"]
            : CodeLines.Block(asynchronous, body.Block);
    }

    private MemberBody BodyOf(IMethodSymbol method)
    {
        if (
            _shape?.Find(method) is { } operation
            && _store!.BodyOf(operation, parameter => SymbolTextWriter.Escape(parameter.Name)) is { } stored
        )
        {
            return stored;
        }

        var outs = method
            .Parameters.Where(parameter => parameter.RefKind == RefKind.Out)
            .Select(parameter =>
                $"{SymbolTextWriter.Escape(parameter.Name)} = {_values.Of(parameter.Type) ?? Default};"
            );
        var result = method.ReturnsVoid ? null : ResultOf(method.ReturnType, method.Name);
        return new([.. outs], result);
    }

    private IEnumerable<string> PropertyLines(IPropertySymbol property, string header, bool isExplicit)
    {
        if (
            _shape?.Find(property) is { } operation
            && _store!.BodyOf(operation, parameter => parameter.Name) is { Result: { } result }
        )
        {
            return Arrow(header, result);
        }

        if (property.GetMethod is null)
        {
            return [$"{header} {{ {(property.SetMethod!.IsInitOnly ? "init" : "set")} {{ }} }}"];
        }

        // a test may have it otherwise, even where the subject may not
        var setter =
            property.SetMethod is { IsInitOnly: true } ? " init;"
            : property.SetMethod is null && (isExplicit || IsOverride(property)) ? ""
            : " set;";
        var value =
            _values.Of(property.Type, property.Name)
            ?? (
                property.Type.IsValueType || property.Type.NullableAnnotation == NullableAnnotation.Annotated
                    ? null
                    : Default
            );
        return [.. MarksOf(property), $"{header} {{ get;{setter} }}{(value is null or "false" ? "" : $" = {value};")}"];
    }

    // the compiler moves what was written on the property to the accessors
    private IEnumerable<string> MarksOf(IPropertySymbol property) =>
        FlowMarksOf(property.GetAttributes().Concat(property.SetMethod?.Parameters[^1].GetAttributes() ?? []))
            .Select(mark => $"[{_names.Plain(mark.AttributeClass!)}]")
            .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> IndexerLines(IPropertySymbol indexer, string header)
    {
        var isStored = _shape?.Find(indexer) is not null;
        var key = SymbolTextWriter.Escape(indexer.Parameters[0].Name);
        var get = isStored
            ? _store!.BodyOf(_shape!.Find(indexer)!, parameter => SymbolTextWriter.Escape(parameter.Name))!.Result!
            : ResultOf(indexer.Type, indexer.Name);
        if (indexer.SetMethod is null)
        {
            return Arrow(header, get);
        }

        var set = isStored ? $"set => {_store!.SetterOf(key, "value")};" : "set { }";
        return CodeLines.Block(header, indexer.GetMethod is null ? [set] : [$"get => {get};", set]);
    }

    private string ResultOf(ITypeSymbol type, string memberName)
    {
        var opened = Wrapping.Open(type);
        return _values.Of(type, memberName)
            ?? (
                opened.IsValueType
                || opened.NullableAnnotation == NullableAnnotation.Annotated
                || opened is ITypeParameterSymbol
                    ? Wrapping.Close(
                        opened is { IsReferenceType: true } and not ITypeParameterSymbol
                            ? "null"
                            : $"default({_names.Plain(opened)}){(opened is ITypeParameterSymbol ? Bang : "")}",
                        type,
                        _names
                    )
                    : $"throw new {_names.Of("System.NotSupportedException")}(\"Give {English(opened)} here: none is simple enough to be made up.\")"
            );
    }

    private static string English(ITypeSymbol type) => $"{Behaviors.Prose.English.ArticleOf(type.Name)} {type.Name}";

    private string Default => "default" + Bang;

    private string Bang => _names.IsAnnotated ? "!" : "";

    private static IEnumerable<string> Arrow(string header, string expression) =>
        CodeLines.Arrow(header, expression + ";");
}
