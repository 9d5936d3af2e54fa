using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Fixtures.Linking;

namespace SkeletonForge.Core.Scaffolding.Stores;

/// <summary>
/// Recognises contracts that store and return. The types decide: what one member takes, another gives back. Names only
/// say which of the two a member does.
/// </summary>
internal static class StoreShapeReader
{
    private static readonly HashSet<string> Storing = new(StringComparer.Ordinal)
    {
        "Add",
        "Append",
        "Create",
        "Insert",
        "Put",
        "Record",
        "Register",
        "Save",
        "Set",
        "Store",
        "Update",
        "Upsert",
        "Write",
    };

    private static readonly HashSet<string> Finding = new(StringComparer.Ordinal)
    {
        "Fetch",
        "Find",
        "Get",
        "Load",
        "Lookup",
        "Peek",
        "Read",
        "Retrieve",
        "Try",
    };

    private static readonly HashSet<string> Removing = new(StringComparer.Ordinal)
    {
        "Delete",
        "Evict",
        "Invalidate",
        "Remove",
        "Unregister",
    };

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "Contains", "Exists", "Has", "Is" };

    private static readonly HashSet<string> Clearing = new(StringComparer.Ordinal) { "Clear", "Purge", "Reset" };

    /// <summary>Reads a contract.</summary>
    /// <param name="members">Its members.</param>
    /// <param name="names">Converts types.</param>
    /// <returns>How it stores and returns; <see langword="null"/> if it does not.</returns>
    public static StoreShape? Read(IReadOnlyList<ISymbol> members, CodeNames names)
    {
        var methods = members.OfType<IMethodSymbol>().ToList();
        var shape = ByKey(members, methods) ?? ByKeyOfValue(methods) ?? ByValue(members, methods, names);
        return shape is null
            ? null
            : shape with
            {
                Operations = [.. members.Select(member => OperationOf(member, shape, names)).OfType<StoreOperation>()],
            };
    }

    // Set(key, value) with Get(key), or an indexer
    private static StoreShape? ByKey(IReadOnlyList<ISymbol> members, List<IMethodSymbol> methods)
    {
        foreach (var method in methods.Where(method => Does(method, Storing)))
        {
            if (
                PayloadOf(method) is [var key, var value, ..]
                && methods.Any(other => Gives(other, key.Type, value.Type))
            )
            {
                return new(Bare(key.Type), value.Type is ITypeParameterSymbol ? null : value.Type, "", []);
            }
        }

        return
            members
                .OfType<IPropertySymbol>()
                .FirstOrDefault(property =>
                    property is { IsIndexer: true, Parameters: [_], GetMethod: not null, SetMethod: not null }
                )
                is { } indexer
            ? new(Bare(indexer.Parameters[0].Type), indexer.Type, "", [])
            : null;
    }

    // Save(order) with Find(id), where an order has an Id
    private static StoreShape? ByKeyOfValue(List<IMethodSymbol> methods)
    {
        foreach (var method in methods.Where(method => Does(method, Storing)))
        {
            if (PayloadOf(method) is not [{ Type: INamedTypeSymbol { SpecialType: SpecialType.None } value }])
            {
                continue;
            }

            foreach (var other in methods.Where(other => Does(other, Finding)))
            {
                if (PayloadOf(other) is [var key] && Gives(other, key.Type, value) && KeyOf(value, key) is { } property)
                {
                    return new(Bare(key.Type), Bare(value), property, []);
                }
            }
        }

        return null;
    }

    // Add(item) with Contains(item) or All()
    private static StoreShape? ByValue(IReadOnlyList<ISymbol> members, List<IMethodSymbol> methods, CodeNames names)
    {
        foreach (var method in methods.Where(method => Does(method, Storing)))
        {
            if (
                PayloadOf(method) is [{ Type: var value }]
                && value is not ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method }
                && (methods.Any(other => Asks(other, value)) || members.Any(member => IsAll(member, value, names)))
            )
            {
                return new(Bare(value), Bare(value), null, []);
            }
        }

        return null;
    }

    private static StoreOperation? OperationOf(ISymbol member, StoreShape shape, CodeNames names) =>
        member switch
        {
            IMethodSymbol method => OperationOf(method, shape, names),
            IPropertySymbol { IsIndexer: true, Parameters: [var key] } indexer
                when Same(key.Type, shape.Key) && IsValue(indexer.Type, shape) => new(
                indexer,
                StoreAction.Index,
                key,
                null
            ),
            IPropertySymbol
            {
                IsIndexer: false,
                SetMethod: null,
                Name: "Count" or "Length",
                Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64
            } count => new(count, StoreAction.Count, null, null),
            IPropertySymbol { IsIndexer: false, SetMethod: null } all
                when shape.Value is { } value && IsAll(all, value, names) => new(all, StoreAction.All, null, null),
            _ => null,
        };

    private static StoreOperation? OperationOf(IMethodSymbol method, StoreShape shape, CodeNames names)
    {
        var payload = PayloadOf(method);
        var given = Wrapping.Open(method.ReturnType);
        var isBoolean = given.SpecialType == SpecialType.System_Boolean;
        return payload switch
        {
            [var key, var factory]
                when IsKey(key, shape) && shape.KeyOfValue is "" && IsFactory(factory, key.Type, given, shape) => new(
                method,
                StoreAction.FindOrStore,
                key,
                factory
            ),
            [var key, var value, ..]
                when Does(method, Storing)
                    && shape.KeyOfValue is ""
                    && IsKey(key, shape)
                    && IsValue(value.Type, shape) => new(method, StoreAction.Store, key, value),
            [var value] when Does(method, Storing) && shape.KeyOfValue is not "" && IsValue(value.Type, shape) => new(
                method,
                StoreAction.Store,
                null,
                value
            ),
            [var key] when isBoolean && IsKey(key, shape) && OutOf(method) is { } found && IsValue(found.Type, shape) =>
                new(method, StoreAction.TryFind, key, found),
            [var key] when Does(method, Removing) && IsKey(key, shape) => new(method, StoreAction.Remove, key, null),
            [var value]
                when Does(method, Removing) && shape.KeyOfValue is { Length: > 0 } && IsValue(value.Type, shape) => new(
                method,
                StoreAction.Remove,
                null,
                value
            ),
            [var key] when Does(method, Asking) && isBoolean && IsKey(key, shape) => new(
                method,
                StoreAction.Contains,
                key,
                null
            ),
            [var key] when Does(method, Finding) && IsKey(key, shape) && IsValue(given, shape) => new(
                method,
                StoreAction.Find,
                key,
                null
            ),
            [] when Does(method, Clearing) && Wrapping.IsVoid(method.ReturnType) => new(
                method,
                StoreAction.Clear,
                null,
                null
            ),
            []
                when NameWords.Of(method.Name)[0] is "Count"
                    && given.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 => new(
                method,
                StoreAction.Count,
                null,
                null
            ),
            [] when shape.Value is { } value && IsAll(method, value, names) => new(method, StoreAction.All, null, null),
            _ => null,
        };
    }

    private static bool Does(IMethodSymbol method, HashSet<string> verbs) =>
        NameWords.Of(method.Name) is [var verb, ..] && verbs.Contains(verb);

    private static bool Gives(IMethodSymbol method, ITypeSymbol key, ITypeSymbol value) =>
        Does(method, Finding)
        && PayloadOf(method) is [{ Type: var wanted }]
        && Same(wanted, key)
        && (
            Matches(Wrapping.Open(method.ReturnType), value)
            || (OutOf(method) is { } found && Matches(found.Type, value))
        );

    private static bool Asks(IMethodSymbol method, ITypeSymbol value) =>
        Does(method, Asking)
        && Wrapping.Open(method.ReturnType).SpecialType == SpecialType.System_Boolean
        && PayloadOf(method) is [{ Type: var asked }]
        && Same(asked, value);

    private static bool IsAll(ISymbol member, ITypeSymbol value, CodeNames names)
    {
        var type = member switch
        {
            IMethodSymbol { Parameters: var parameters } method when parameters.All(IsExtra) => Wrapping.Open(
                method.ReturnType
            ),
            IPropertySymbol { IsIndexer: false } property => property.Type,
            _ => null,
        };
        return type is INamedTypeSymbol { TypeArguments: [var item] }
            && Same(item, value)
            && names.Find("System.Collections.Generic.List`1")?.Construct(value) is { } list
            && names.Fits(list, type);
    }

    private static bool IsFactory(IParameterSymbol factory, ITypeSymbol key, ITypeSymbol given, StoreShape shape) =>
        factory.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
        && IsValue(given, shape)
        && Matches(Wrapping.Open(invoke.ReturnType), given)
        && invoke.Parameters.All(parameter => Same(parameter.Type, key) || IsCancellation(parameter.Type))
        // what is awaited can only be given later
        && (
            Same(invoke.ReturnType, Wrapping.Open(invoke.ReturnType))
            || !Same(((IMethodSymbol)factory.ContainingSymbol).ReturnType, given)
        );

    private static bool IsKey(IParameterSymbol parameter, StoreShape shape) => Same(parameter.Type, shape.Key);

    private static bool IsValue(ITypeSymbol type, StoreShape shape) =>
        shape.Value is { } value
            ? Matches(type, value)
            : type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method };

    // what is given back may be annotated, or Nullable where nothing may be found
    private static bool Matches(ITypeSymbol given, ITypeSymbol value) =>
        given is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } one
        && value is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } other
            ? one.Ordinal == other.Ordinal
            : Same(
                given is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                    ? nullable.TypeArguments[0]
                    : given,
                value
            );

    private static string? KeyOf(INamedTypeSymbol value, IParameterSymbol key)
    {
        var properties = value
            .SelfAndBases()
            .SelectMany(type => type.GetMembers())
            .OfType<IPropertySymbol>()
            .Where(property =>
                property
                    is {
                        IsStatic: false,
                        IsIndexer: false,
                        DeclaredAccessibility: Accessibility.Public,
                        GetMethod: not null
                    }
                && Same(property.Type, key.Type)
                && property.Type.NullableAnnotation != NullableAnnotation.Annotated
            )
            .Select(property => property.Name)
            .ToList();
        return properties.Find(name => string.Equals(name, key.Name, StringComparison.OrdinalIgnoreCase))
            ?? properties.Find(name => name is "Id" || string.Equals(name, value.Name + "Id", StringComparison.Ordinal))
            ?? (properties.Count == 1 ? properties[0] : null);
    }

    private static IParameterSymbol? OutOf(IMethodSymbol method) =>
        method.Parameters.SingleOrDefault(parameter => parameter.RefKind == RefKind.Out);

    // what is stored and what it is stored under; how long, with which options and until when is left to the real store
    private static ImmutableArray<IParameterSymbol> PayloadOf(IMethodSymbol method) =>
        [.. method.Parameters.Where(parameter => parameter.RefKind == RefKind.None && !IsExtra(parameter))];

    private static bool IsExtra(IParameterSymbol parameter) => IsCancellation(parameter.Type) || parameter.IsOptional;

    private static bool IsCancellation(ITypeSymbol type) =>
        TypeNames.FullNameOf(type) is "System.Threading.CancellationToken";

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type.IsValueType ? type : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    private static bool Same(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
