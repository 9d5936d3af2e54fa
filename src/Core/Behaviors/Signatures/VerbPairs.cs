namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Recognises names that begin with a verb.</summary>
internal static class VerbPairs
{
    /// <summary>Says whether a name is a verb, or begins with it as a word of its own.</summary>
    public static bool BeginsWith(string name, string verb) =>
        name.StartsWith(verb, StringComparison.Ordinal)
        && (name.Length == verb.Length || char.IsUpper(name[verb.Length]) || char.IsDigit(name[verb.Length]));
}
