using System.Globalization;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>Reads what the checklists of a team expect of a type.</summary>
internal static class ChecklistReader
{
    /// <summary>The most behaviors that checklists may attach to one type.</summary>
    public const int MostOfOneType = 500;

    /// <summary>Reads the expectations of all checklists that are about a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="checklists">The checklists.</param>
    /// <param name="diagnostics">Takes that there are more than anybody would read.</param>
    /// <returns>
    /// The expectations, checklist by checklist and member by member, at most <see cref="MostOfOneType"/>; what a member
    /// without parameters cannot promise is left out.
    /// </returns>
    public static IReadOnlyList<Expectation> Read(
        TypeContract type,
        EquatableArray<Checklist> checklists,
        List<ForgeDiagnostic> diagnostics
    )
    {
        var expected = Read(type, checklists).Take(MostOfOneType + 1).ToList();
        if (expected.Count > MostOfOneType)
        {
            expected.RemoveAt(MostOfOneType);
            var most = MostOfOneType.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(
                ForgeDiagnostic.At(Diagnostics.Rules.ChecklistsTooLong, type.Location, most, type.DisplayName)
            );
        }

        return expected;
    }

    private static IEnumerable<Expectation> Read(TypeContract type, EquatableArray<Checklist> checklists) =>
        from checklist in checklists
        from target in ChecklistTarget.Find(checklist, type)
        from behavior in checklist.Behaviors
        let values = new PlaceholderValues(target)
        where values.Has(behavior)
        select Read(target, behavior, values);

    private static Expectation Read(ChecklistTarget target, ChecklistBehavior behavior, PlaceholderValues values)
    {
        var act = behavior.When is { } when ? Fill(when) : null;
        return new(target, behavior, Fill(behavior.Given), act, Fill(behavior.Then), values.Used);

        string Fill(string text) => English.ToClause(values.Fill(text), values.IsUsed);
    }
}
