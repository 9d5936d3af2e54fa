using SkeletonForge.Core;

namespace SkeletonForge.Cli.Reporting;

/// <summary>What there is to count about one type.</summary>
/// <param name="Id">Its documentation id.</param>
/// <param name="Name">Its full C# name.</param>
/// <param name="Members">How many members its contract has.</param>
/// <param name="Documented">How many of them are documented.</param>
/// <param name="Behaviors">How many behaviors they promise.</param>
internal sealed record TypeRow(string Id, string Name, int Members, int Documented, int Behaviors)
{
    public static IReadOnlyList<TypeRow> Of(DerivedBehaviors derived)
    {
        var behaviors = derived.Behaviors.ToDictionary(set => set.Type, set => set.Behaviors.Count);
        return
        [
            .. derived.Contracts.Types.Select(type => new TypeRow(
                type.Id.Value,
                type.DisplayName,
                type.Members.Count,
                type.Members.Count(member => !member.Documentation.IsEmpty),
                behaviors.GetValueOrDefault(type.Id)
            )),
        ];
    }
}
