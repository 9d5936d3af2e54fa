using System.Text.RegularExpressions;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Tests.Conventions;

public sealed partial class GivenTheDiagnosticRules
{
    [Fact]
    public void WhenTheyAreListed_ThenNoIdIsUsedTwice()
    {
        Assert.NotEmpty(Rules.All);
        Assert.Equal(Rules.All.Count, Rules.All.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void WhenOneIsRead_ThenItSaysWhatItIsAndWhatToDo()
    {
        Assert.All(
            Rules.All,
            rule =>
            {
                Assert.Matches(Id(), rule.Id);
                Assert.NotEmpty(rule.Title);
                Assert.Matches(Sentence(), rule.MessageFormat.Replace("{1}", "why.", StringComparison.Ordinal));
                Assert.Matches(Sentence(), rule.Fix);
            }
        );
    }

    [GeneratedRegex("^SKF[0-9]{4}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^['A-Z{].*[.}]$")]
    private static partial Regex Sentence();
}
