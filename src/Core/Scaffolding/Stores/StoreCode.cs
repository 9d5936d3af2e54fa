using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;

namespace SkeletonForge.Core.Scaffolding.Stores;

/// <summary>Writes what the members of a store do with a dictionary, or with a list where values are their own keys.</summary>
/// <param name="shape">The store.</param>
/// <param name="names">Writes types.</param>
/// <param name="entries">The variable that holds the entries.</param>
internal sealed class StoreCode(StoreShape shape, CodeNames names, string entries)
{
    private readonly HappyValues _values = new(names);

    private bool IsList => shape.KeyOfValue is null;

    private string Bang => names.IsAnnotated ? "!" : "";

    /// <summary>An expression that makes the entries: none yet.</summary>
    public string NewEntries => $"new {EntriesType}()";

    /// <summary>The type of the entries.</summary>
    public string EntriesType =>
        IsList ? names.Of("System.Collections.Generic.List`1", shape.Key)
        : shape.Value is { } value ? names.Of("System.Collections.Generic.Dictionary`2", shape.Key, value)
        : Untyped();

    /// <summary>Writes the body of a member; for an indexer, that of its getter.</summary>
    /// <param name="operation">What the member does.</param>
    /// <param name="argument">Gives the expression for an argument.</param>
    /// <returns>The body; <see langword="null"/> if the member gives something that the entries do not tell.</returns>
    public MemberBody? BodyOf(StoreOperation operation, Func<IParameterSymbol, string> argument)
    {
        var type = operation.Member is IMethodSymbol method
            ? method.ReturnType
            : ((IPropertySymbol)operation.Member).Type;
        var given = Wrapping.Open(type);
        var value = operation.Value is null ? "" : argument(operation.Value);
        var key =
            operation.Key is { } parameter
                ? argument(parameter)
                    + (
                        parameter.Type is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated }
                            ? Bang
                            : ""
                    )
            : shape.KeyOfValue is { Length: > 0 } property ? $"{value}.{property}"
            : value;
        var body = operation.Action switch
        {
            StoreAction.Store => Store(key, value, given, type),
            StoreAction.Find or StoreAction.Index => MemberBody.Of(Found(key, given)),
            StoreAction.TryFind => TryFind(key, operation.Value!, value),
            StoreAction.FindOrStore => FindOrStore(operation, key, value, given, argument),
            StoreAction.Remove => Remove(key, given, type),
            StoreAction.Contains => MemberBody.Of($"{entries}.{(IsList ? "Contains" : "ContainsKey")}({key})"),
            StoreAction.Clear => new([$"{entries}.Clear();"], null),
            StoreAction.Count => MemberBody.Of($"{entries}.Count"),
            _ => MemberBody.Of(
                $"new {names.Of("System.Collections.Generic.List`1", shape.Value!)}({(IsList ? entries : $"{entries}.Values")})"
            ),
        };
        return body is null or { IsAsync: true } ? body
            : Wrapping.IsVoidTask(type) ? body with { Result = Wrapping.Close("", type, names) }
            : body.Result is { } result ? body with { Result = Wrapping.Close(result, type, names) }
            : body;
    }

    /// <summary>Writes the setter of an indexer.</summary>
    public string SetterOf(string key, string value) => $"{entries}[{key}] = {value}";

    private MemberBody? Store(string key, string value, ITypeSymbol given, ITypeSymbol type)
    {
        if (IsList && given.SpecialType == SpecialType.System_Boolean)
        {
            return new(
                [
                    $"var isNew = !{entries}.Contains({value});",
                    $"{entries}.Remove({value});",
                    $"{entries}.Add({value});",
                ],
                "isNew"
            );
        }

        ImmutableArray<string> statements = [IsList ? $"{entries}.Add({value});" : $"{entries}[{key}] = {value};"];
        if (Wrapping.IsVoid(type))
        {
            return new(statements, null);
        }

        var result =
            Same(given, shape.Value) ? value
            : Same(given, shape.Key) ? key
            : _values.Of(given);
        return result is null ? null : new(statements, result);
    }

    private string Found(string key, ITypeSymbol given)
    {
        var isGeneric = shape.Value is null;
        var cast = isGeneric ? $"({names.Plain(given)})" : "";
        // a contract that does not say that it gives null for what it does not have, does not
        if (
            given
            is { IsValueType: false, NullableAnnotation: NullableAnnotation.NotAnnotated }
                and not ITypeParameterSymbol
        )
        {
            return $"{cast}{entries}[{key}]{(isGeneric || shape.Value!.NullableAnnotation == NullableAnnotation.Annotated ? Bang : "")}";
        }

        var nothing = given.IsReferenceType ? "null" : $"default({names.Plain(given)})";
        return $"{entries}.TryGetValue({key}, out var found) ? {cast}found{(isGeneric ? Bang : "")} : {nothing}{(given is ITypeParameterSymbol { NullableAnnotation: not NullableAnnotation.Annotated } ? Bang : "")}";
    }

    private MemberBody TryFind(string key, IParameterSymbol parameter, string value)
    {
        var found =
            shape.Value is null ? $"isKnown ? ({names.Plain(parameter.Type)})found{Bang} : default{Bang}"
            : Same(parameter.Type, shape.Value) ? $"found{Bang}"
            : $"isKnown ? found : default({names.Plain(parameter.Type)})";
        return new([$"var isKnown = {entries}.TryGetValue({key}, out var found);", $"{value} = {found};"], "isKnown");
    }

    private MemberBody FindOrStore(
        StoreOperation operation,
        string key,
        string factory,
        ITypeSymbol given,
        Func<IParameterSymbol, string> argument
    )
    {
        var method = (IMethodSymbol)operation.Member;
        var invoke = ((INamedTypeSymbol)operation.Value!.Type).DelegateInvokeMethod!;
        var isAsync = !Same(invoke.ReturnType, Wrapping.Open(invoke.ReturnType));
        var arguments = invoke.Parameters.Select(parameter =>
            Same(parameter.Type, operation.Key!.Type) && !IsCancellation(parameter) ? key
            : method.Parameters.FirstOrDefault(IsCancellation) is { } token ? argument(token)
            : $"{names.Plain(parameter.Type)}.None"
        );
        var result = shape.Value is null ? $"({names.Plain(given)})found{Bang}" : "found";
        return new(
            [
                $"if (!{entries}.TryGetValue({key}, out var found))",
                "{",
                $"    found = {(isAsync ? "await " : "")}{factory}({string.Join(", ", arguments)});",
                $"    {entries}[{key}] = found;",
                "}",
                "",
            ],
            result,
            isAsync
        );
    }

    private MemberBody? Remove(string key, ITypeSymbol given, ITypeSymbol type) =>
        Wrapping.IsVoid(type) ? new([$"{entries}.Remove({key});"], null)
        : given.SpecialType == SpecialType.System_Boolean ? MemberBody.Of($"{entries}.Remove({key})")
        : !IsList && shape.Value is not null && Same(given, shape.Value)
            ? new(
                [$"{entries}.TryGetValue({key}, out var found);", $"{entries}.Remove({key});"],
                given.NullableAnnotation == NullableAnnotation.NotAnnotated ? $"found{Bang}" : "found"
            )
        : null;

    private string Untyped() =>
        names.Of(
            "System.Collections.Generic.Dictionary`2",
            shape.Key,
            names.Find("System.Object")!.WithNullableAnnotation(NullableAnnotation.Annotated)
        );

    private static bool IsCancellation(IParameterSymbol parameter) =>
        TypeNames.FullNameOf(parameter.Type) is "System.Threading.CancellationToken";

    private static bool Same(ITypeSymbol left, ITypeSymbol? right) =>
        SymbolEqualityComparer.Default.Equals(left, right);
}
