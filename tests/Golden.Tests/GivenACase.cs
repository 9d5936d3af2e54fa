using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;

namespace SkeletonForge.Golden.Tests;

/// <summary>Forges every folder of <c>Cases</c>. To add a test, add a folder.</summary>
public sealed class GivenACase
{
    // rewrites the expected files; read the difference before committing it
    private static readonly bool Updates = Environment.GetEnvironmentVariable("SKELETONFORGE_UPDATE_GOLDEN") is "1";

    /// <summary>The cases.</summary>
    public static TheoryData<string> Cases => [.. GoldenCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhenItIsForged_ThenTheFilesAreTheExpectedOnes(string name)
    {
        var golden = GoldenCase.Open(name);

        var received = await GoldenRun.ForgeAsync(golden, TestContext.Current.CancellationToken);

        if (Updates)
        {
            golden.Accept(received);
        }

        Assert.Equal(golden.Expected.Keys, received.Keys);
        Assert.All(received, file => Assert.Equal(golden.Expected[file.Key], file.Value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhenItIsForgedAgain_ThenNothingIsWritten(string name)
    {
        var golden = GoldenCase.Open(name);

        var received = await GoldenRun.ForgeAgainAsync(golden, TestContext.Current.CancellationToken);

        Assert.Equal(["diagnostics.txt"], received.Keys);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhenTheExpectedFilesAreCompiled_ThenThereIsNoWarning(string name)
    {
        var golden = GoldenCase.Open(name);
        Assert.SkipWhen(golden.Settings.TestFramework == TestFramework.TUnit, "The package feed does not hold TUnit.");

        CompileAssertions.CompilesWithoutWarnings(GoldenRun.Compile(golden));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhenItIsForgedUnderAnotherCulture_ThenTheFilesAreTheSame(string name)
    {
        var golden = GoldenCase.Open(name);
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = CommaCulture();
            Assert.Equal(golden.Expected, await GoldenRun.ForgeAsync(golden, TestContext.Current.CancellationToken));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    // like tr-TR and de-DE in one, but there also where globalization is invariant
    private static System.Globalization.CultureInfo CommaCulture()
    {
        var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }
}
