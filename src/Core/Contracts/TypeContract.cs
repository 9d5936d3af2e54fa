using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>What kind of type a contract describes.</summary>
public enum TypeContractKind
{
    /// <summary>A class that is not a record.</summary>
    Class,

    /// <summary>A record class.</summary>
    Record,

    /// <summary>A struct that is not a record.</summary>
    Struct,

    /// <summary>A record struct.</summary>
    RecordStruct,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>An enum; its values are its members.</summary>
    Enum,

    /// <summary>A delegate; <c>Invoke</c> is its only member and carries the documentation of the delegate.</summary>
    Delegate,
}

/// <summary>The public surface of one type with its documentation, inheritdoc resolved.</summary>
public sealed record TypeContract
{
    /// <summary>The documentation id of the type, <c>T:…</c>.</summary>
    public required MemberId Id { get; init; }

    /// <summary>The name without type parameters and containing types, such as <c>Stack</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The names of the containing types, outermost first; empty for a top-level type.</summary>
    public EquatableArray<string> ContainingTypes { get; init; }

    /// <summary>
    /// The declarations of the containing types, outermost first, partial and without bases:
    /// <c>public partial class Outer&lt;T&gt;</c>; empty for a top-level type.
    /// </summary>
    public EquatableArray<SymbolText> ContainingDeclarations { get; init; }

    /// <summary>The C# name with containing types and type parameters, without namespace: <c>Stack&lt;T&gt;</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>The C# name with namespace: <c>System.Collections.Generic.Stack&lt;T&gt;</c>.</summary>
    public string DisplayName => Namespace.Length == 0 ? ShortName : $"{Namespace}.{ShortName}";

    /// <summary>The kind of type.</summary>
    public required TypeContractKind Kind { get; init; }

    /// <summary>The names of the type parameters, those of containing types first.</summary>
    public EquatableArray<string> TypeParameters { get; init; }

    /// <summary>The declaration as C#, one line, without attributes and body: <c>public sealed class Stack&lt;T&gt; : IEnumerable&lt;T&gt;</c>.</summary>
    public required SymbolText Signature { get; init; }

    /// <summary>The attributes that belong to the contract as C#, such as <c>[Flags]</c>.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary><see langword="true"/> for static classes.</summary>
    public bool IsStatic { get; init; }

    /// <summary><see langword="true"/> for abstract classes and interfaces.</summary>
    public bool IsAbstract { get; init; }

    /// <summary><see langword="true"/> for a class with constructors of which none is part of the contract.</summary>
    public bool HidesConstructors { get; init; }

    /// <summary>
    /// <see langword="true"/> if the base class has no constructor without parameters that every inheritor can call.
    /// </summary>
    public bool BaseNeedsArguments { get; init; }

    /// <summary>The base classes, nearest first; empty if <see cref="object"/> is the only one, and for all but classes.</summary>
    public EquatableArray<BaseClass> BaseClasses { get; init; }

    /// <summary>
    /// The declarations of overrides that callers cannot reach and that are therefore no <see cref="Members"/>, but that
    /// the base class demands: protected ones of a sealed class.
    /// </summary>
    public EquatableArray<SymbolText> DemandedOverrides { get; init; }

    /// <summary>
    /// The C# names with namespace of what the type inherits from and implements, at any distance: base classes nearest
    /// first but <see cref="object"/>, then interfaces, each closed as the type sees it: <c>Data.RepositoryBase&lt;Order&gt;</c>.
    /// </summary>
    public EquatableArray<string> Supertypes { get; init; }

    /// <summary>The full names of the attribute classes on the type and on its base classes, each once, without those that only compilers write.</summary>
    public EquatableArray<string> AttributeNames { get; init; }

    /// <summary>The message of <c>[Obsolete]</c>, empty if it has none; <see langword="null"/> if the type is not obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>How a documentation comment refers to the type; <see langword="null"/> if it cannot.</summary>
    public SymbolText? Cref { get; init; }

    /// <summary>The documentation of the type.</summary>
    public required DocComment Documentation { get; init; }

    /// <summary>The public and protected members that the type declares, in declaration order.</summary>
    public EquatableArray<MemberContract> Members { get; init; }

    /// <summary>The types that it contains and that can be named from outside, in declaration order.</summary>
    public EquatableArray<NestedType> NestedTypes { get; init; }

    /// <summary>The first declaration of the type; <see langword="null"/> for a type from an assembly.</summary>
    public SourceLocation? Location { get; init; }
}

/// <summary>A class that a type inherits from.</summary>
/// <param name="Id">Its documentation id.</param>
/// <param name="IsClosed"><see langword="true"/> if it has abstract members that only its own assembly can implement.</param>
public sealed record BaseClass(MemberId Id, bool IsClosed);

/// <summary>A type that another one contains.</summary>
/// <param name="Id">Its documentation id.</param>
/// <param name="Kind">What kind of type it is.</param>
/// <param name="Declaration">Its declaration; for all but enums and delegates partial and without bases.</param>
public sealed record NestedType(MemberId Id, TypeContractKind Kind, SymbolText Declaration);

/// <summary>The contract of every type that a request selected.</summary>
/// <param name="Types">The contracts, in declaration order.</param>
public sealed record ContractSet(EquatableArray<TypeContract> Types)
{
    /// <summary>
    /// Types that no signature names, but that stand in a namespace of one that does and are called like another type
    /// there: where both namespaces are imported, the short name is ambiguous.
    /// </summary>
    public EquatableArray<QualifiedTypeName> Homonyms { get; init; }
}
