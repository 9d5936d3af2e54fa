using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>Collects what serves one behavior; a fixture serves for one purpose only, the first that is found.</summary>
internal sealed class LinkCollector
{
    private readonly List<FixtureLink> _links = [];
    private readonly List<MissingFixture> _missing = [];

    public void Add(OfferedFixture? offer, FixturePurpose purpose, string? parameter = null)
    {
        if (
            offer is not null
            && !_links.Exists(link =>
                link.Fixture == offer.Fixture.Id && (link.Purpose != purpose || parameter is null)
            )
        )
        {
            _links.Add(new(offer.Fixture.Id, purpose, parameter));
        }
    }

    public void AddMissing(MissingFixture missing) => _missing.Add(missing);

    public BehaviorFixtures Finish() =>
        new(_links.OrderBy(link => link.Purpose).ToEquatableArray(), _missing.ToEquatableArray());
}
