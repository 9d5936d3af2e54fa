using System.Reflection;
using SkeletonForge.TestKit;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>
/// What the extension uses of the API is known member by member: compiling against the stand-in proves no more than the
/// stand-in knows.
/// </summary>
public sealed class GivenTheApi
{
    private static readonly Assembly Extension = typeof(SkeletonForgeExtension).Assembly;
    private static readonly Lazy<IReadOnlySet<MemberInfo>> Used = new(ReadUse);

    [Fact]
    public void WhenAMemberIsUsed_ThenOneOfTheLedgersHasIt()
    {
        var unknown = Used.Value.Select(ApiName.Of).Except(Ledger.Confirmed.Members).Except(Ledger.Inferred.Members);

        Findings.AssertNone(unknown);
    }

    [Fact]
    public void WhenALedgerHasAMember_ThenItIsUsed()
    {
        var unused = Ledger.Confirmed.Members.Concat(Ledger.Inferred.Members).Except(Used.Value.Select(ApiName.Of));

        Findings.AssertNone(unused);
    }

    [Fact]
    public void WhenALedgerIsRead_ThenEachLineStandsOnceInOrderAndSaysWhatItMust()
    {
        Assert.Empty(Ledger.Confirmed.Members.Intersect(Ledger.Inferred.Members));
        foreach (var (ledger, parts) in new[] { (Ledger.Confirmed, 2), (Ledger.Inferred, 3) })
        {
            Assert.Equal(ledger.Members.Distinct().Order(StringComparer.Ordinal), ledger.Members);
            Assert.All(
                ledger.Lines,
                line => Assert.True(line.Length == parts && line.All(part => part.Length > 0), string.Join(" | ", line))
            );
        }
    }

    [Fact]
    public void WhenTheChecklistIsRead_ThenItsTableHasTheInferredMembers()
    {
        var rows = File.ReadLines(RepositoryRoot.Combine("docs", "extension-checklist.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(Ledger.Inferred.Lines.Select(line => $"| `{line[0]}` | {line[1]} | {line[2]} |"), rows);
    }

    [Fact]
    public void WhenAMemberOfTheStandInIsPublic_ThenTheExtensionUsesIt()
    {
        var unused = StandInSurface.Without(Used.Value).Select(ApiName.Of);

        Findings.AssertNone(unused);
    }

    [Fact]
    public void WhenAnAssemblyUsesTheApi_ThenItsCallsOverridesAndConstantsAreFound()
    {
        var compilation = ExtensionSources.Compile(
            """
            using Microsoft.VisualStudio.Extensibility;
            using Microsoft.VisualStudio.Extensibility.Commands;
            using Microsoft.VisualStudio.Extensibility.UI;

            internal abstract class Probe : Command
            {
                public static readonly ObservableList<string> Texts = new();
                public static readonly object Settings = IconSettings.IconAndText;

                public override CommandConfiguration CommandConfiguration => new("x") { TooltipText = "y" };
            }
            """
        );
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;

        var used = ApiUse.Of(Assembly.Load(image.ToArray()), image, compilation).Select(ApiName.Of);

        Assert.Equal(
            [
                "Extensibility.Commands.Command",
                "Extensibility.Commands.Command..ctor()",
                "Extensibility.Commands.Command.CommandConfiguration",
                "Extensibility.Commands.CommandConfiguration",
                "Extensibility.Commands.CommandConfiguration..ctor(String)",
                "Extensibility.Commands.CommandConfiguration.TooltipText",
                "Extensibility.Commands.IconSettings",
                "Extensibility.Commands.IconSettings.IconAndText",
                "Extensibility.UI.ObservableList<T>",
                "Extensibility.UI.ObservableList<T>..ctor()",
            ],
            used.Order(StringComparer.Ordinal)
        );
    }

    private static IReadOnlySet<MemberInfo> ReadUse()
    {
        using var image = File.OpenRead(Extension.Location);
        return ApiUse.Of(Extension, image, ExtensionSources.Compilation);
    }
}
