namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>When to kill a run: at any time, while it makes files ready, or, every other time, while it puts them in place.</summary>
internal sealed class CrashAims
{
    private readonly CrashAim[] _aims;

    public CrashAims(PendingChanges changes)
    {
        // the seed draws the same delays each time; what they hit is up to the machine
        var random = new Random(5);
        var name = changes.Old.Keys.First(name => name.EndsWith(".cs", StringComparison.Ordinal));
        var first = new FileInfo(Path.Combine(changes.Tests, name));
        var place = new CrashAim(random, HasFirst, TimeSpan.FromMilliseconds(20), CrashMoment.AfterWriting);
        _aims =
        [
            new(random, () => true, TimeSpan.FromSeconds(2), CrashMoment.AfterWriting),
            new(random, HasTemporary, TimeSpan.FromMilliseconds(100), CrashMoment.PuttingInPlace),
            place,
            place,
        ];

        bool HasTemporary() => first.Directory!.EnumerateFiles(".skeletonforge-*").Any();

        bool HasFirst()
        {
            first.Refresh();
            return first.Length != changes.Old[name].Length;
        }
    }

    public CrashAim this[int crash] => _aims[crash % _aims.Length];
}
