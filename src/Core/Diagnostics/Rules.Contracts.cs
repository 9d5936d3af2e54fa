namespace SkeletonForge.Core.Diagnostics;

// SKF1xxx: the contract and its documentation. SKF1005 was a note for each undocumented member.
public static partial class Rules
{
    /// <summary>A documentation comment is not well-formed XML.</summary>
    public static readonly DiagnosticRule DocumentationMalformed = Warning(
        "SKF1001",
        "Documentation malformed",
        "The documentation of '{0}' is not well-formed XML: {1}",
        "What could be read was read; mend the comment for the rest."
    );

    /// <summary>An inheritdoc element has nothing to inherit from.</summary>
    public static readonly DiagnosticRule InheritDocUnresolved = Warning(
        "SKF1002",
        "inheritdoc unresolved",
        "The inheritdoc of '{0}' leads nowhere: {1}",
        "Name the source with cref, or write the documentation out."
    );

    /// <summary>Inheritdoc elements lead round in a circle.</summary>
    public static readonly DiagnosticRule InheritDocCycle = Warning(
        "SKF1003",
        "inheritdoc cycle",
        "The inheritdoc of '{0}' leads back to itself.",
        "Write the documentation out at one of the members."
    );

    /// <summary>An included documentation file could not be read.</summary>
    public static readonly DiagnosticRule IncludeUnresolved = Warning(
        "SKF1004",
        "include unresolved",
        "The documentation of '{0}' includes '{1}', which gave nothing: {2}",
        "Check the file name and the XPath."
    );

    /// <summary>A member could not be read.</summary>
    public static readonly DiagnosticRule MemberPassedOver = Warning(
        "SKF1006",
        "Member passed over",
        "'{0}' was passed over: {1}",
        "The other members are not affected."
    );

    /// <summary>Members of a type have no documentation.</summary>
    public static readonly DiagnosticRule MembersUndocumented = Info(
        "SKF1007",
        "Members undocumented",
        "'{0}' has {1} without documentation: {2}.",
        "'skeletonforge behaviors' shows what their comments should say."
    );
}
