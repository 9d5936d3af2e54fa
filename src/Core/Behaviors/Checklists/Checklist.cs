using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>What the behaviors of a checklist are attached to.</summary>
public enum ChecklistScope
{
    /// <summary>The type, once.</summary>
    Type,

    /// <summary>Every member that matches.</summary>
    Member,
}

/// <summary>Behaviors that a team expects of every type or member of a layer, whatever the documentation says.</summary>
/// <param name="Name">The name, which tells the checklist from the others.</param>
/// <param name="Match">What it is about.</param>
/// <param name="Scope">What its behaviors are attached to.</param>
/// <param name="Behaviors">The behaviors, in order, at least one.</param>
public sealed record Checklist(
    string Name,
    ChecklistMatch Match,
    ChecklistScope Scope,
    EquatableArray<ChecklistBehavior> Behaviors
);

/// <summary>
/// What a checklist is about: all patterns that are set must match. In a pattern <c>*</c> stands for any characters
/// and <c>?</c> for one; case matters.
/// </summary>
public sealed record ChecklistMatch
{
    /// <summary>The name of the type, with or without namespace and type parameters.</summary>
    public string? Type { get; init; }

    /// <summary>The name of a base class or interface at any distance, with or without namespace and type arguments.</summary>
    public string? Base { get; init; }

    /// <summary>The name of an attribute on the type or on a base class, with or without namespace and <c>Attribute</c>.</summary>
    public string? Attribute { get; init; }

    /// <summary>The name of a public member that the type declares; constructors are named <c>ctor</c>, and wildcards leave them out.</summary>
    public string? Member { get; init; }

    /// <summary>The name of an attribute on such a member, with or without namespace and <c>Attribute</c>.</summary>
    public string? MemberAttribute { get; init; }

    /// <summary><see langword="true"/> if a pattern is about members.</summary>
    public bool NamesMembers => Member is not null || MemberAttribute is not null;
}

/// <summary>A behavior of a checklist, its texts with placeholders such as <c>{entity}</c>.</summary>
/// <param name="Given">The condition as a clause; empty if there is none.</param>
/// <param name="When">The act as a clause; <see langword="null"/> to say that the member is called, read or set.</param>
/// <param name="Then">The outcome: what the member does (<c>throws NotFoundException</c>), or a clause (<c>the row is locked</c>).</param>
/// <param name="Category">The category of the tests; <see langword="null"/> for none.</param>
public sealed record ChecklistBehavior(string Given, string? When, string Then, string? Category = null);
