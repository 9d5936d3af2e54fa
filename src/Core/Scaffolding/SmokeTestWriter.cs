using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Scaffolding.Stores;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>Writes the tests of a fixture: it is there, it is what it should be, and it gives back what is stored in it.</summary>
/// <param name="framework">The test framework.</param>
/// <param name="names">The names of the test class's file.</param>
internal sealed class SmokeTestWriter(TestFramework framework, CodeNames names)
{
    private readonly HappyValues _values = new(names);

    /// <summary>Writes the tests of a fixture.</summary>
    /// <param name="name">The name of the fixture.</param>
    /// <param name="type">The dependency that it stands in for.</param>
    /// <param name="store">What it stores; <see langword="null"/> if it stores nothing.</param>
    public IEnumerable<SmokeTest> Write(string name, INamedTypeSymbol type, StoreShape? store)
    {
        yield return new(
            $"{name}_CanStandIn",
            $"<c>{name}</c> is there, and can be used as {Behaviors.Prose.English.ArticleOf(type.Name)} {names.Reference(type)}.",
            "void",
            default,
            new(name, Type: names.Plain(type))
        );
        if (store is not null && Roundtrip(name, store) is { } roundtrip)
        {
            yield return roundtrip;
        }
    }

    private SmokeTest? Roundtrip(string name, StoreShape store)
    {
        var text = names.Find("System.String")!;
        var valueType = store.Value ?? text;
        if (_values.Of(valueType) is not { } made)
        {
            return null;
        }

        var key =
            store.KeyOfValue is null ? "stored"
            : store.KeyOfValue.Length > 0 ? $"stored.{store.KeyOfValue}"
            : store.Key.SpecialType == SpecialType.System_String ? "\"key\""
            : _values.Of(store.Key);
        if (
            key is null
            || Find(store, StoreAction.Store, StoreAction.Index) is not { } put
            || Find(
                store,
                StoreAction.Find,
                StoreAction.TryFind,
                StoreAction.Index,
                StoreAction.Contains,
                StoreAction.All
            )
                is not { } get
            || Put(name, put, key) is not { } putting
            || Get(name, get, key, store) is not { } getting
        )
        {
            return null;
        }

        string[] statements =
        [
            $"var stored = {made};",
            putting,
            .. getting.Statement is { } first ? new[] { first } : [],
        ];
        var isAsync = statements
            .Append(getting.Check.Actual)
            .Any(line => line.Contains("await ", StringComparison.Ordinal));
        return new(
            $"{name}_GivesBackWhatWasStored",
            $"<c>{name}</c> gives back what was stored in it.",
            isAsync ? names.Of("System.Threading.Tasks.Task") : "void",
            statements.ToEquatableArray(),
            getting.Check
        );
    }

    private static StoreOperation? Find(StoreShape store, params StoreAction[] actions) =>
        actions
            .Select(action =>
                store.Operations.FirstOrDefault(operation => operation.Action == action && IsCallable(operation.Member))
            )
            .FirstOrDefault(found => found is not null);

    private static bool IsCallable(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public;

    private string? Put(string name, StoreOperation put, string key) =>
        put.Member is not IMethodSymbol method ? $"{name}[{key}] = stored;"
        : Call(name, method, put, key, "stored") is { } call ? $"{call};"
        : null;

    private (string? Statement, SmokeCheck Check)? Get(string name, StoreOperation get, string key, StoreShape store)
    {
        if (get.Member is not IMethodSymbol method)
        {
            return get.Action == StoreAction.Index
                ? (null, new($"{name}[{key}]", Expected: "stored"))
                : (null, IsIn($"{name}.{get.Member.Name}", store));
        }

        if (Call(name, method, get, key, "out var found") is not { } call)
        {
            return null;
        }

        return get.Action switch
        {
            StoreAction.TryFind => ($"{call};", new("found", Expected: "stored")),
            StoreAction.Contains => (null, new(call)),
            StoreAction.All => (null, IsIn(call, store)),
            _ => (null, new(call, Expected: "stored")),
        };
    }

    private SmokeCheck IsIn(string all, StoreShape store) =>
        new(
            $"new {names.Of("System.Collections.Generic.List`1", store.Value!)}({all})",
            Expected: "stored",
            IsCollection: true
        );

    private string? Call(string name, IMethodSymbol method, StoreOperation operation, string key, string value)
    {
        var arguments = new List<string?>();
        foreach (var parameter in method.Parameters)
        {
            var isToken = TypeNames.FullNameOf(parameter.Type) is "System.Threading.CancellationToken";
            if (SymbolEqualityComparer.Default.Equals(parameter, operation.Key))
            {
                arguments.Add(key);
            }
            else if (SymbolEqualityComparer.Default.Equals(parameter, operation.Value))
            {
                arguments.Add(value);
            }
            else if (isToken)
            {
                arguments.Add(Token());
            }
            else if (!parameter.IsOptional)
            {
                arguments.Add(_values.Of(parameter.Type));
            }
            else if (
                method
                    .Parameters.Skip(parameter.Ordinal)
                    .Any(later => TypeNames.FullNameOf(later.Type) is "System.Threading.CancellationToken")
            )
            {
                // the token comes after it
                arguments.Add($"default({names.Plain(parameter.Type)})");
            }
        }

        var types =
            method.Arity == 0 ? ""
            : operation.Action is StoreAction.Find or StoreAction.TryFind ? "<string>"
            : "";
        var isAwaited =
            !SymbolEqualityComparer.Default.Equals(Wrapping.Open(method.ReturnType), method.ReturnType)
            || Wrapping.IsVoidTask(method.ReturnType);
        return arguments.Contains(null)
            ? null
            : $"{(isAwaited ? "await " : "")}{name}.{SymbolTextWriter.Escape(method.Name)}{types}({string.Join(", ", arguments)})";
    }

    // the analyzers of the framework warn of any other
    private string Token() =>
        framework == TestFramework.XunitV3 && names.Find("Xunit.TestContext") is { } context
            ? $"{names.Plain(context)}.Current.CancellationToken"
            : $"{names.Of("System.Threading.CancellationToken")}.None";
}
