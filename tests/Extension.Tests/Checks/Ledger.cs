using SkeletonForge.TestKit;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>A list of the API's members, one a line: its name, and after bars what is known of it.</summary>
internal sealed class Ledger
{
    private Ledger(string name) => Lines = [.. ReadLines(name).Select(line => line.Split(" | "))];

    /// <summary>Members that a page of the reference or an official sample for 17.14 shows, each with that source.</summary>
    public static Ledger Confirmed { get; } = new("confirmed-api.txt");

    /// <summary>All others, each with what is inferred and from where, and with the way round should it be wrong.</summary>
    public static Ledger Inferred { get; } = new("inferred-api.txt");

    /// <summary>The lines, in parts.</summary>
    public IReadOnlyList<string[]> Lines { get; }

    /// <summary>The members.</summary>
    public IEnumerable<string> Members => Lines.Select(line => line[0]);

    private static IEnumerable<string> ReadLines(string name) =>
        File.ReadLines(RepositoryRoot.Combine("tests", "Extension.Tests", "Checks", name))
            .Where(line => line.Length > 0 && !line.StartsWith('#'));
}
