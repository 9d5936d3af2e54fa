using FsCheck;
using FsCheck.Fluent;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Recall;

/// <summary>Whatever happens between two runs, one that remembers answers and leaves the same as one that does not.</summary>
public sealed class GivenAnyWorld
{
    private static readonly string[] Members =
    [
        "/// <summary>Counts the coins.</summary>\n    public void Count() { }",
        "/// <summary>Rings the bell.</summary>\n    public void Ring() { }",
        "/// <summary>Gets the total.</summary>\n    /// <exception cref=\"System.InvalidOperationException\">The till is closed.</exception>\n    public int Total() => 0;",
    ];

    private static readonly SplitOptions[] Splits =
    [
        SplitOptions.Default,
        new(MaxTests: 2),
        new(SplitStyle.Class, MaxTests: 1),
    ];

    private static readonly Arbitrary<List<(int Kind, int Choice)>> Steps = Arb.From(
        (from kind in Gen.Choose(0, 13) from choice in Gen.Choose(0, 1000) select (kind, choice))
            .ListOf()
            .Select(steps => steps.ToList()),
        steps => steps.Select((_, i) => steps.Where((_, j) => j != i).ToList())
    );

    [Fact]
    public void WhenItIsGeneratedAgain_ThenTheMemoryMakesNoDifference() =>
        Prop.ForAll(Steps, steps => FollowAsync(steps).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(14).WithMaxRejected(0));

    private static async Task FollowAsync(List<(int Kind, int Choice)> steps)
    {
        var memory = new RunsInMemory();
        var shop = ShopInMemory.WithTill();
        var before = new Stack<IReadOnlyDictionary<string, string>>();
        foreach (var (kind, choice) in steps)
        {
            before.Push(shop.Store.Files);
            Change(shop, kind, choice, before);
            await CompareAsync(shop, memory, dryRun: choice % 7 == 0);
        }

        await CompareAsync(shop, memory, dryRun: false);
        var settled = await CompareAsync(shop, memory, dryRun: false);
        var opened = shop.Opened;
        await CompareAsync(shop, memory, dryRun: false);
        Assert.Equal(settled.Diagnostics.Any(found => found.IsError) ? opened + 1 : opened, shop.Opened);
    }

    private static async Task<StageResult<ForgeResult>> CompareAsync(
        ShopInMemory shop,
        RunsInMemory memory,
        bool dryRun
    )
    {
        var forgetful = shop.Copy();
        var expected = await forgetful.GenerateAsync(memory: null, dryRun);

        var result = await shop.GenerateAsync(memory, dryRun);

        Assert.Equal(expected, result);
        Assert.Equal(forgetful.Store.Files, shop.Store.Files);
        return result;
    }

    private static void Change(
        ShopInMemory shop,
        int kind,
        int choice,
        Stack<IReadOnlyDictionary<string, string>> before
    )
    {
        switch (kind)
        {
            case 0:
                Toggle(
                    shop,
                    ShopInMemory.Source,
                    "    public void Undocumented",
                    Members[choice % Members.Length] + "\n\n"
                );
                break;
            case 1:
                Replace(shop, ShopInMemory.Source, "Locks the drawer.", "Opens the drawer.", choice);
                break;
            case 2:
                Toggle(shop, ShopInMemory.Suite, "    [Fact", "    // mine\n");
                break;
            case 3:
                Remove(shop, choice);
                break;
            case 4:
                shop.Store.With(ShopInMemory.At("tests", $"Helper{choice % 2}.cs"), $"class Helper{choice % 3};\n");
                break;
            case 5:
                shop.Style = new CodeStyle(Indent: choice % 2 == 0 ? "\t" : "    ");
                break;
            case 6:
                Template(shop, choice);
                break;
            case 7:
                Toggle(shop, ShopInMemory.Contract, "{", "<<<<<<< ours\n");
                break;
            case 8:
                shop.Request = shop.Request with { Split = Splits[choice % Splits.Length] };
                break;
            case 9:
                shop.Request = shop.Request with { RestoreDeclined = choice % 2 == 0 };
                break;
            case 10:
                shop.Store.With(
                    ShopInMemory.At("src", "Other.cs"),
                    $"namespace Shop;\n\n/// <summary>Other.</summary>\npublic class Other{choice % 3};\n"
                );
                break;
            case 11:
                shop.Store.With(ShopInMemory.At("tests", "contracts", "Shop.Gone.json"), choice % 2 == 0 ? "{}" : "{");
                break;
            case 12:
                // as a branch is checked out again
                var files = before.ElementAt(choice % before.Count);
                foreach (var gone in shop.Store.Files.Keys.Except(files.Keys, StringComparer.Ordinal))
                {
                    shop.Delete(gone);
                }

                foreach (var (path, text) in files)
                {
                    shop.Store.With(path, text);
                }

                break;
            default:
                break;
        }
    }

    private static void Template(ShopInMemory shop, int choice)
    {
        var path = ShopInMemory.At("templates", "xunit", "suite.hbs");
        if (shop.Store.Exists(path))
        {
            shop.Delete(path);
            return;
        }

        var text = File.ReadAllText(RepositoryRoot.Combine("templates", "xunit", "suite.hbs"));
        shop.Store.With(path, choice % 3 == 0 ? "{{" : "// ours\n" + text);
    }

    private static void Remove(ShopInMemory shop, int choice)
    {
        var files = shop
            .Store.Files.Keys.Where(path => !string.Equals(path, ShopInMemory.Source, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (files.Count > 0)
        {
            shop.Delete(files[choice % files.Count]);
        }
    }

    private static void Replace(ShopInMemory shop, string path, string one, string other, int choice)
    {
        var text = shop.Store.Files[path];
        shop.Store.With(
            path,
            choice % 2 == 0
                ? text.Replace(one, other, StringComparison.Ordinal)
                : text.Replace(other, one, StringComparison.Ordinal)
        );
    }

    private static void Toggle(ShopInMemory shop, string path, string before, string added)
    {
        if (shop.Store.TryOpen(path) is not { Text: var text })
        {
            return;
        }

        var without = text.Replace(added, "", StringComparison.Ordinal);
        var at = without.IndexOf(before, StringComparison.Ordinal);
        shop.Store.With(path, without.Length < text.Length || at < 0 ? without : without.Insert(at, added));
    }
}
