using System.Text.Json;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes results as JSON. The field names are part of the product's contract.</summary>
public static class ForgeJson
{
    /// <summary>Writes contracts.</summary>
    /// <param name="contracts">The contracts.</param>
    /// <returns>A list with one object per type, indented, with a final newline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contracts"/> is <see langword="null"/>.</exception>
    public static string Contracts(ContractSet contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        return Write(contracts.Types, ContractJson.Write);
    }

    /// <summary>Writes behaviors.</summary>
    /// <param name="sets">The behaviors of each type.</param>
    /// <returns>A list with one object per type, indented, with a final newline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sets"/> is <see langword="null"/>.</exception>
    public static string Behaviors(IEnumerable<BehaviorSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return Write(sets, static (writer, set) => BehaviorJson.Write(writer, set));
    }

    /// <summary>Writes behaviors with what serves each.</summary>
    /// <param name="linked">The behaviors and the places of their suites.</param>
    /// <returns>As <see cref="Behaviors"/>, each behavior with its fixtures and what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="linked"/> is <see langword="null"/>.</exception>
    public static string BehaviorsWithFixtures(LinkedBehaviors linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        return Write(
            linked.Derived.Behaviors.Zip(linked.Placements.Suites),
            static (writer, pair) => BehaviorJson.Write(writer, pair.First, pair.Second?.Fixtures)
        );
    }

    /// <summary>Writes what the test project offers to suites.</summary>
    /// <param name="linked">The behaviors and the places of their suites.</param>
    /// <returns>A list with one object per type, indented, with a final newline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="linked"/> is <see langword="null"/>.</exception>
    public static string Fixtures(LinkedBehaviors linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        return Write(
            linked.Derived.Behaviors.Zip(linked.Placements.Suites),
            static (writer, pair) => FixtureJson.Write(writer, pair.First, pair.Second)
        );
    }

    /// <summary>Writes what behaviors were read from.</summary>
    /// <param name="types">The explanation of each type.</param>
    /// <returns>A list with one object per type, indented, with a final newline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="types"/> is <see langword="null"/>.</exception>
    public static string Explanations(IEnumerable<BehaviorExplanation> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return Write(types, ExplanationJson.Write);
    }

    private static string Write<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        IndentedJson.Write(writer =>
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                write(writer, item);
            }

            writer.WriteEndArray();
        });
}
