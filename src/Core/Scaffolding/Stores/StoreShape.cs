using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Scaffolding.Stores;

/// <summary>What a member of a store does with its entries.</summary>
internal enum StoreAction
{
    /// <summary>Puts an entry in, or replaces the one of the same key.</summary>
    Store,

    /// <summary>Gives the entry of a key.</summary>
    Find,

    /// <summary>Gives the entry of a key in an <c>out</c> parameter and says whether there is one.</summary>
    TryFind,

    /// <summary>Gives the entry of a key, or puts in what a factory makes.</summary>
    FindOrStore,

    /// <summary>Takes the entry of a key out.</summary>
    Remove,

    /// <summary>Says whether there is an entry.</summary>
    Contains,

    /// <summary>Takes all entries out.</summary>
    Clear,

    /// <summary>Counts the entries.</summary>
    Count,

    /// <summary>Gives all entries.</summary>
    All,

    /// <summary>An indexer that does what <see cref="Find"/> and <see cref="Store"/> do.</summary>
    Index,
}

/// <summary>A member of a store.</summary>
/// <param name="Member">The method or property.</param>
/// <param name="Action">What it does.</param>
/// <param name="Key">The parameter that is the key; <see langword="null"/> if there is none, or the key is part of the value.</param>
/// <param name="Value">The parameter that is the entry, or that makes it; <see langword="null"/> if there is none.</param>
internal sealed record StoreOperation(
    ISymbol Member,
    StoreAction Action,
    IParameterSymbol? Key,
    IParameterSymbol? Value
);

/// <summary>A contract that stores and returns: a cache, a repository, a set.</summary>
/// <param name="Key">The type of the keys; that of the values for a store that is asked for values only.</param>
/// <param name="Value">The type of the values; <see langword="null"/> where each call names its own, as in <c>Get&lt;T&gt;</c>.</param>
/// <param name="KeyOfValue">The property of a value that is its key; empty if the caller names the key; <see langword="null"/> if the value is its own key.</param>
/// <param name="Operations">Its members, as far as they are about entries.</param>
internal sealed record StoreShape(
    ITypeSymbol Key,
    ITypeSymbol? Value,
    string? KeyOfValue,
    ImmutableArray<StoreOperation> Operations
)
{
    /// <summary>The operation that a member is; <see langword="null"/> if it is none.</summary>
    public StoreOperation? Find(ISymbol member) =>
        Operations.FirstOrDefault(operation => SymbolEqualityComparer.Default.Equals(operation.Member, member));
}
