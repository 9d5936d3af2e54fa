using System.Globalization;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration;

/// <summary>
/// Finds the tests of behaviors that nothing is remembered of, because their contract file is lost or they came back. An id
/// alone says little then: the behavior that it was first derived for may have kept it under other names. The documentation
/// of a test tells what it checks.
/// </summary>
internal static class Adoption
{
    /// <summary>Gives behaviors that nothing is remembered of the ids of their tests, and no id of a test of another behavior.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="generated">Its tests as they are generated.</param>
    /// <param name="existing">The tests of the type that there are.</param>
    /// <returns>The suite with the ids that its behaviors are to have.</returns>
    public static GeneratedSuite Settle(SuiteSite site, GeneratedSuite generated, IReadOnlyList<ExistingTest> existing)
    {
        var remembered = generated
            .Tests.Select(test => test.Id)
            .Where(id => site.Ids.KindOf(id) is not null)
            .ToHashSet(StringComparer.Ordinal);
        var strays = existing.Where(test => !test.Ids.Any(remembered.Contains)).ToList();
        if (strays.Count == 0 || remembered.Count == generated.Tests.Count)
        {
            return generated;
        }

        var news = generated.Tests.Where(test => !remembered.Contains(test.Id)).ToList();
        var ids = Match(news, strays);
        var taken = existing
            .SelectMany(test => test.Ids)
            .Concat(generated.Tests.Select(test => test.Id))
            // a behavior that is gone may have no test, and a new one under its id would count as deleted
            .Concat((site.Known?.Tests ?? default).Select(test => test.Id))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var adopted = ids.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var test in news.Where(test => !ids.ContainsKey(test)))
        {
            var id = test.Id;
            if (
                adopted.Contains(id)
                || strays.Exists(stray => stray.Ids.Contains(id, StringComparer.Ordinal) && IsOfAnother(stray, test))
            )
            {
                for (var number = 2; !taken.Add(id); number++)
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{test.Id}-{number}");
                }

                ids.Add(test, id);
            }
        }

        return generated.With([
            .. generated.Tests.Select(test => ids.TryGetValue(test, out var id) ? test.WithId(id) : test),
        ]);
    }

    // the documentation has to tell one test from all others, but for copies of it, and orphans beside a test that is none
    private static Dictionary<GeneratedTest, string> Match(
        IReadOnlyList<GeneratedTest> news,
        IReadOnlyList<ExistingTest> strays
    )
    {
        var byDocumentation = strays
            .Where(stray => stray.Documentation.Length > 0)
            .ToLookup(stray => TestHash.Of(stray.Documentation), StringComparer.Ordinal);
        var ids = new Dictionary<GeneratedTest, string>(ReferenceEqualityComparer.Instance);
        foreach (var tests in news.GroupBy(test => TestHash.Of(test.Documentation), StringComparer.Ordinal))
        {
            var alike = byDocumentation[tests.Key].ToLookup(stray => stray.Mark == TestMark.Orphan);
            var found = (alike.Contains(false) ? alike[false] : alike[true])
                .Select(stray => stray.Ids[0])
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (tests.Count() == 1 && found is [var id])
            {
                ids.Add(tests.First(), id);
            }
        }

        return ids;
    }

    // nobody forgets a behavior that is promised still, so that an orphan is one of something else
    private static bool IsOfAnother(ExistingTest stray, GeneratedTest test) =>
        stray.Mark == TestMark.Orphan
        || (
            test.Planned.MemberCref is { } cref
            && TestLinks.AreIn(stray)
            && !TestLinks.Of(stray).Contains(TestLinks.Plain(cref), StringComparer.Ordinal)
        );
}
