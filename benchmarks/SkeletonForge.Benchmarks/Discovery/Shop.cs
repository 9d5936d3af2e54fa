using System.Globalization;
using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>
/// A library and its tests that are written for the benchmark, the same in every run: areas of modules of two classes,
/// tested as projects of this size are, some modules by plain classes and some not at all.
/// </summary>
internal static class Shop
{
    /// <summary>The number of files of the test project.</summary>
    public const int TestFiles = 2000;

    private const int Areas = 25;
    private const int ModulesPerArea = 9;
    private const int ClassesPerModule = 2;

    private static readonly string[] Topics = ["Adding", "Removing", "Lookup", "Expiry", "Limits", "Disposal"];

    /// <summary>Writes the library to the folder <c>Shop</c> and its tests to <c>Shop.Tests</c>.</summary>
    /// <param name="folder">Where.</param>
    public static void Write(TemporaryDirectory folder)
    {
        WriteLibrary(folder);
        var tests = Support().ToList();
        tests.AddRange(TestClasses().Take(TestFiles - tests.Count));
        foreach (var (path, text) in tests)
        {
            folder.Write($"Shop.Tests/{path}", text);
        }
    }

    /// <summary>Writes only the library, to the folder <c>Shop</c>.</summary>
    /// <param name="folder">Where.</param>
    public static void WriteLibrary(TemporaryDirectory folder)
    {
        foreach (var (path, text) in Library())
        {
            folder.Write($"Shop/{path}", text);
        }
    }

    private static IEnumerable<(string Path, string Text)> Library()
    {
        for (var area = 0; area < Areas; area++)
        {
            yield return ($"Area{area}/Store{area}.cs", ShopLibrary.StoreAndEntry(area));
        }

        foreach (var shopClass in Classes())
        {
            yield return ($"{shopClass.Folder}/{shopClass.Name}.cs", ShopLibrary.ClassText(shopClass));
        }
    }

    private static IEnumerable<(string Path, string Text)> Support()
    {
        foreach (var file in ShopBases.OfProject.Concat(ShopBases.Tools))
        {
            yield return file;
        }

        for (var area = 0; area < Areas; area++)
        {
            foreach (var file in ShopBases.OfArea(area).Concat(ShopHelpers.OfArea(area)))
            {
                yield return file;
            }
        }

        // of the first four modules of each area, those whose classes depend on the store have builders
        foreach (var shopClass in Classes().Where(each => each is { Module: 0 or 1 or 2 or 3, Kind: 0 or 1 }))
        {
            yield return ShopHelpers.BuilderOf(shopClass);
        }
    }

    private static IEnumerable<(string Path, string Text)> TestClasses() =>
        from topic in Topics
        from shopClass in Classes()
        where shopClass.Module != ModulesPerArea - 1
        select ShopTests.Of(shopClass, topic);

    private static IEnumerable<ShopClass> Classes()
    {
        for (var number = 0; number < Areas * ModulesPerArea * ClassesPerModule; number++)
        {
            var module = number / ClassesPerModule;
            yield return new(number, module / ModulesPerArea, module % ModulesPerArea);
        }
    }
}

/// <summary>A class of the library.</summary>
/// <param name="Number">Its number among all.</param>
/// <param name="Area">The number of its area.</param>
/// <param name="Module">The number of its module in the area.</param>
internal sealed record ShopClass(int Number, int Area, int Module)
{
    private static readonly string[] Kinds = ["Ledger", "Service", "Catalog", "Policy"];

    /// <summary>The kind of class, which says what its constructor takes.</summary>
    public int Kind => Number % Kinds.Length;

    /// <summary>Its simple name.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Kinds[Kind]}{Number}");

    /// <summary>Its name as tests write it.</summary>
    public string ClosedName => Kind == 2 ? $"{Name}<string>" : Name;

    /// <summary>Its folder below that of the project.</summary>
    public string Folder => string.Create(CultureInfo.InvariantCulture, $"Area{Area}/Module{Module}");

    /// <summary>What its namespace adds to that of the project.</summary>
    public string Scope => Folder.Replace('/', '.');
}
