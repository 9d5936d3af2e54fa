using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenWhatWasNoticed
{
    public static TheoryData<string, int> Codes =>
        new()
        {
            { "SKF0015", ExitCodes.NothingSelected },
            { "SKF0017", ExitCodes.BadCommandLine },
            { "SKF0001", ExitCodes.NotLoaded },
            { "SKF0003", ExitCodes.NotLoaded },
            { "SKF3002", ExitCodes.BadCommandLine },
            { "SKF3005", ExitCodes.NeedsPerson },
            { "SKF3006", ExitCodes.UnexpectedFailure },
            { "SKF1001", ExitCodes.Done },
            { "SKF0009", ExitCodes.Done },
        };

    [Theory]
    [MemberData(nameof(Codes))]
    public void WhenTheRunEnds_ThenTheExitCodeFollowsFromIt(string id, int expected)
    {
        var rule = Rules.All.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

        Assert.Equal(expected, ExitCodes.Of([ForgeDiagnostic.Of(rule)]));
    }

    [Fact]
    public void WhenThereIsAnErrorToo_ThenItOutweighsAFileThatWasLeftAlone() =>
        Assert.Equal(
            ExitCodes.UnexpectedFailure,
            ExitCodes.Of([ForgeDiagnostic.Of(Rules.SuiteExists), ForgeDiagnostic.Of(Rules.NotWritten)])
        );

    [Fact]
    public void WhenThereIsNothing_ThenTheRunIsDone() =>
        Assert.Equal(ExitCodes.Done, ExitCodes.Of(default(EquatableArray<ForgeDiagnostic>)));
}
