using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>Adds the entries of a file further up to a configuration, in which the nearer files have the say.</summary>
internal static class ConfigurationMerger
{
    public static ForgeConfiguration Merge(
        ForgeConfiguration nearer,
        string file,
        IReadOnlyList<ConfigurationEntry> entries
    )
    {
        var merged = nearer with { Files = nearer.Files.Append(file).ToEquatableArray() };
        return entries.Aggregate(merged, Add);
    }

    private static ForgeConfiguration Add(ForgeConfiguration known, ConfigurationEntry entry) =>
        entry.Key.Name switch
        {
            "testFramework" => known with
            {
                TestFramework =
                    known.TestFramework ?? new(TestFrameworkNames.Find(entry.Values[0])!.Value, entry.Location),
            },
            "testProject" => known with { TestProject = known.TestProject ?? PathOf(entry) },
            "framework" => known with { Framework = known.Framework ?? new(entry.Values[0], entry.Location) },
            "output" => known with { Output = known.Output ?? PathOf(entry) },
            "types" => known with { Types = known.Types ?? new(entry.Values, entry.Location) },
            "templates" => known with { Templates = known.Templates ?? PathOf(entry) },
            "checklists" => known with { Checklists = known.Checklists ?? new(entry.Checklists, entry.Location) },
            "fixtures" => known with { Fixtures = known.Fixtures.WithFarther(entry.Fixtures) },
            "split" => known with { Split = known.Split.WithFarther(entry.Split) },
            "categories" => known with { Categories = known.Categories ?? new(entry.Categories, entry.Location) },
            "principles" => known with { Principles = known.Principles ?? PathsOf(entry) },
            "signatureFacts" => AddFact(known, entry),
            _ => known,
        };

    // each kind on its own, so that a nearer file that sets one leaves the others as they are further up
    private static ForgeConfiguration AddFact(ForgeConfiguration known, ConfigurationEntry entry)
    {
        var kind = SignatureFactNames.Find(entry.Values[0])!.Value;
        var added = new ConfiguredValue<SignatureFactSwitch>(new(kind, entry.Values[1] is "true"), entry.Location);
        return known.SignatureFacts.Any(fact => fact.Value.Kind == kind)
            ? known
            : known with
            {
                SignatureFacts = known.SignatureFacts.Append(added).ToEquatableArray(),
            };
    }

    private static ConfiguredValue<string> PathOf(ConfigurationEntry entry) =>
        new(PathsOf(entry).Value[0], entry.Location);

    private static ConfiguredValue<EquatableArray<string>> PathsOf(ConfigurationEntry entry)
    {
        var folder = Path.GetDirectoryName(entry.Location.Path)!;
        return new(entry.Values.Select(path => Path.GetFullPath(path, folder)).ToEquatableArray(), entry.Location);
    }
}
