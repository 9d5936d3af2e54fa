using System.Globalization;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration;

/// <summary>
/// Gives behaviors the ids that their tests have already, so that nothing in a test has to change when a member, a
/// parameter or a sentence does.
/// </summary>
internal sealed class StickyIds
{
    private readonly Dictionary<string, PairingKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _derived = new(StringComparer.Ordinal);

    private StickyIds(SuitePlan plan, KnownSuite known, KnownSuite current)
    {
        var kept = Pairing.Of(known, current).Pairs.ToDictionary(pair => pair.NewId, StringComparer.Ordinal);
        // an id that stood for something else would lead its test to a behavior that it does not check
        var taken = known.Tests.Select(test => test.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Plan = plan with
        {
            Files = plan
                .Files.Select(file =>
                    file with
                    {
                        Class = file.Class with { Tests = file.Class.Tests.Select(Stick).ToEquatableArray() },
                    }
                )
                .ToEquatableArray(),
        };

        PlannedTest Stick(PlannedTest test)
        {
            var derived = test.Behavior.Id;
            string id;
            if (kept.TryGetValue(derived, out var pair))
            {
                id = pair.OldId;
                _kinds.Add(id, pair.Kind);
            }
            else
            {
                id = derived;
                for (var number = 2; !taken.Add(id); number++)
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{derived}-{number}");
                }
            }

            _derived.Add(id, derived);
            return test with { Behavior = test.Behavior with { Id = id } };
        }
    }

    private StickyIds(SuitePlan plan) => Plan = plan;

    /// <summary>The plan, whose behaviors have the ids that they keep.</summary>
    public SuitePlan Plan { get; }

    /// <summary>Finds the ids of the behaviors of a suite.</summary>
    /// <param name="plan">The plan, whose behaviors have the ids that were derived.</param>
    /// <param name="known">What is remembered of the suite; <see langword="null"/> for nothing.</param>
    /// <param name="current">What would be remembered of it as it is now, under the derived ids.</param>
    public static StickyIds Of(SuitePlan plan, KnownSuite? known, Func<KnownSuite> current) =>
        known is null ? new(plan) : new(plan, known, current());

    /// <summary>The id that was derived for a behavior.</summary>
    public string DerivedOf(string id) => _derived.GetValueOrDefault(id, id);

    /// <summary>How a behavior is put, compared with how it was; <see langword="null"/> for one that is new.</summary>
    public PairingKind? KindOf(string id) => _kinds.TryGetValue(id, out var kind) ? kind : null;
}
