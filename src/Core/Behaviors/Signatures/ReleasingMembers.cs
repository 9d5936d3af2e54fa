using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Recognises members that end something: they are used when work was canceled, and when all is over.</summary>
internal static class ReleasingMembers
{
    private static readonly string[] Verbs =
    [
        "Abort",
        "Cancel",
        "Close",
        "Disconnect",
        "Dispose",
        "Release",
        "Rollback",
        "Shutdown",
        "Stop",
        "Unlock",
        "Unsubscribe",
    ];

    /// <summary>Says whether the name of a member begins with a verb of ending.</summary>
    public static bool Include(MemberContract member) =>
        Verbs.Any(verb => member.Name.StartsWith(verb, StringComparison.Ordinal));
}
