using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>What kind of member a contract describes.</summary>
public enum MemberContractKind
{
    /// <summary>An instance constructor.</summary>
    Constructor,

    /// <summary>An ordinary method.</summary>
    Method,

    /// <summary>A property without parameters.</summary>
    Property,

    /// <summary>An indexer.</summary>
    Indexer,

    /// <summary>A field or constant.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A user-defined operator.</summary>
    Operator,

    /// <summary>A user-defined implicit or explicit conversion.</summary>
    Conversion,

    /// <summary>A value of an enum.</summary>
    EnumMember,

    /// <summary>The <c>Invoke</c> method of a delegate.</summary>
    DelegateInvoke,
}

/// <summary>How a method hands its result over in time.</summary>
public enum Asynchrony
{
    /// <summary>The result is there on return.</summary>
    None,

    /// <summary>A task, value task or other awaitable.</summary>
    Awaitable,

    /// <summary>An asynchronous sequence.</summary>
    AsyncSequence,
}

/// <summary>One public or protected member with its documentation, inheritdoc resolved.</summary>
public sealed record MemberContract
{
    /// <summary>The documentation id of the member.</summary>
    public required MemberId Id { get; init; }

    /// <summary>The name as C# spells it: <c>Get</c>, <c>this[]</c>, <c>operator +</c>, <c>IDisposable.Dispose</c>; the type's name for a constructor.</summary>
    public required string Name { get; init; }

    /// <summary>The name in metadata: <c>.ctor</c>, <c>Item</c>, <c>op_Addition</c>; the simple name for an explicit interface implementation.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The kind of member.</summary>
    public required MemberContractKind Kind { get; init; }

    /// <summary>The name with the types of the parameters, as people tell overloads apart: <c>Get(string)</c>, <c>this[int]</c>, <c>Count</c>.</summary>
    public string DisplayName
    {
        get
        {
            var parameters = string.Join(", ", Parameters.Select(parameter => parameter.DisplayName));
            return Kind switch
            {
                MemberContractKind.Indexer => Name.Replace("[]", $"[{parameters}]", StringComparison.Ordinal),
                MemberContractKind.Property
                or MemberContractKind.Field
                or MemberContractKind.Event
                or MemberContractKind.EnumMember => Name,
                _ when TypeParameters.IsEmpty => $"{Name}({parameters})",
                _ => $"{Name}<{string.Join(", ", TypeParameters)}>({parameters})",
            };
        }
    }

    /// <summary>The declaration as C#, one line, without attributes and body.</summary>
    public required SymbolText Signature { get; init; }

    /// <summary>The extension block that declares the member, without its body: <c>extension(string text)</c>; <see langword="null"/> for other members.</summary>
    public SymbolText? ExtensionBlock { get; init; }

    /// <summary>The attributes that belong to the contract as C#, such as <c>[Obsolete("Use X.")]</c>.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>The full names of the attribute classes on the member, each once, without those that only compilers write.</summary>
    public EquatableArray<string> AttributeNames { get; init; }

    /// <summary><see langword="true"/> if only inheritors can reach the member.</summary>
    public bool IsProtected { get; init; }

    /// <summary><see langword="true"/> for static members.</summary>
    public bool IsStatic { get; init; }

    /// <summary><see langword="true"/> if an inheritor must implement the member.</summary>
    public bool IsAbstract { get; init; }

    /// <summary><see langword="true"/> if the member overrides one of a base class.</summary>
    public bool IsOverride { get; init; }

    /// <summary><see langword="true"/> if a method or property hands out a reference to a variable.</summary>
    public bool ReturnsByReference { get; init; }

    /// <summary><see langword="true"/> for an explicit interface implementation.</summary>
    public bool IsExplicitImplementation { get; init; }

    /// <summary><see langword="true"/> for a member of an extension block or a classic extension method.</summary>
    public bool IsExtension { get; init; }

    /// <summary><see langword="true"/> if the member is hidden from editors by <c>[EditorBrowsable(Never)]</c>.</summary>
    public bool IsHidden { get; init; }

    /// <summary><see langword="true"/> for what the compiler added to a record of an assembly.</summary>
    public bool IsCompilerGenerated { get; init; }

    /// <summary>The message of <c>[Obsolete]</c>, empty if it has none; <see langword="null"/> if the member is not obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The names of the method's own type parameters.</summary>
    public EquatableArray<string> TypeParameters { get; init; }

    /// <summary>The parameters, in order; for a classic extension method the receiver comes first.</summary>
    public EquatableArray<ParameterContract> Parameters { get; init; }

    /// <summary>The return type, the property, field or event type; <see langword="null"/> for constructors.</summary>
    public TypeReference? Type { get; init; }

    /// <summary>How the result is handed over in time.</summary>
    public Asynchrony Asynchrony { get; init; }

    /// <summary><see langword="true"/> if the property or indexer can be read from outside.</summary>
    public bool CanRead { get; init; }

    /// <summary><see langword="true"/> if the property or indexer can be set from outside, also when only in an initializer.</summary>
    public bool CanWrite { get; init; }

    /// <summary>How a documentation comment refers to the member; <see langword="null"/> if it cannot.</summary>
    public SymbolText? Cref { get; init; }

    /// <summary>The documentation of the member.</summary>
    public required DocComment Documentation { get; init; }

    /// <summary>Where the member is declared; <see langword="null"/> for a member from an assembly.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>
    /// <see langword="true"/> if a comment is missing: there is none, and the member is no enum value, no delegate, and
    /// nothing that a compiler added or, as a constructor without parameters in an assembly, may have added.
    /// </summary>
    public bool IsUndocumented =>
        Documentation.IsEmpty
        && !IsCompilerGenerated
        && Kind is not (MemberContractKind.EnumMember or MemberContractKind.DelegateInvoke)
        && this is not { Kind: MemberContractKind.Constructor, Parameters.IsEmpty: true, Location: null };

    /// <summary>Says whether the documentation has one of some tags.</summary>
    /// <param name="names">The tag names.</param>
    /// <returns><see langword="true"/> if one of them is there; otherwise, <see langword="false"/>.</returns>
    public bool HasTag(params ReadOnlySpan<string> names)
    {
        foreach (var node in Documentation.Nodes)
        {
            if (node.Kind == DocNodeKind.Element && names.Contains(node.Value))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>How an argument is passed.</summary>
public enum ParameterPassing
{
    /// <summary>By value.</summary>
    Value,

    /// <summary>By reference, readable and writable.</summary>
    Ref,

    /// <summary>By reference, assigned by the callee.</summary>
    Out,

    /// <summary>By read-only reference.</summary>
    In,

    /// <summary>By read-only reference that must refer to a variable.</summary>
    RefReadOnly,
}

/// <summary>One parameter of a member.</summary>
/// <param name="Name">The name, without the escaping <c>@</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="Passing">How the argument is passed.</param>
/// <param name="IsParams"><see langword="true"/> if the argument list may be expanded.</param>
/// <param name="DefaultValue">The default value as C#; <see langword="null"/> if an argument must be given.</param>
/// <param name="ForbidsNull"><see langword="true"/> if annotations say that the argument, a reference, is not <see langword="null"/>; <see langword="false"/> also where nothing is annotated.</param>
public sealed record ParameterContract(
    string Name,
    TypeReference Type,
    ParameterPassing Passing = ParameterPassing.Value,
    bool IsParams = false,
    string? DefaultValue = null,
    bool ForbidsNull = false
)
{
    /// <summary>The type with how the argument is passed, if not by value: <c>out string</c>.</summary>
    public string DisplayName =>
        Passing switch
        {
            ParameterPassing.Ref => $"ref {Type.DisplayName}",
            ParameterPassing.Out => $"out {Type.DisplayName}",
            ParameterPassing.In => $"in {Type.DisplayName}",
            ParameterPassing.RefReadOnly => $"ref readonly {Type.DisplayName}",
            _ => Type.DisplayName,
        };
}

/// <summary>A type as a signature names it.</summary>
/// <param name="DisplayName">The C# form with short names: <c>IReadOnlyList&lt;string?&gt;</c>.</param>
/// <param name="DocumentationId">The documentation id of the type definition, <c>T:…</c>; empty where it has none (arrays, pointers, type parameters).</param>
/// <param name="IsNullable"><see langword="true"/> for <c>T?</c>, of value and of annotated reference types.</param>
/// <param name="IsReferenceType"><see langword="true"/> for types that are known to be reference types.</param>
/// <param name="IsStackOnly"><see langword="true"/> for ref structs and for type parameters that may stand for them.</param>
/// <param name="IsPlainEnum"><see langword="true"/> for enums whose values are not combined: those without <c>[Flags]</c>.</param>
public sealed record TypeReference(
    string DisplayName,
    string DocumentationId,
    bool IsNullable = false,
    bool IsReferenceType = false,
    bool IsStackOnly = false,
    bool IsPlainEnum = false
)
{
    /// <summary><see langword="true"/> for <see cref="void"/>.</summary>
    public bool IsVoid => string.Equals(DocumentationId, "T:System.Void", StringComparison.Ordinal);

    /// <summary><see langword="true"/> for <see cref="bool"/>.</summary>
    public bool IsBoolean =>
        !IsNullable && string.Equals(DocumentationId, "T:System.Boolean", StringComparison.Ordinal);
}
