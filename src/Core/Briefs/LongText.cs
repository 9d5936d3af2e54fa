using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Core.Briefs;

/// <summary>Cuts prose that nobody would read to its end.</summary>
internal static class LongText
{
    private const int MostCharacters = 500;

    /// <summary>A behavior whose words are cut.</summary>
    public static Behavior Cut(Behavior behavior) =>
        behavior with
        {
            Given = Cut(behavior.Given),
            When = Cut(behavior.When),
            Then = Cut(behavior.Then),
            Evidence = Cut(behavior.Evidence),
            Catches = Cut(behavior.Catches),
        };

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
}
