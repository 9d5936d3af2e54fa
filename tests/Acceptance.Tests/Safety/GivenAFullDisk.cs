using System.Collections.Immutable;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>Runs the real tool on a disk of a few hundred kilobytes, mounted where no other process sees it.</summary>
public sealed class GivenAFullDisk
{
    // mounts the disk over a folder, with the files that are in it, and keeps beside it what the tool left there
    private const string Script = """
        set -eu
        folder=$1 left=$2 options=$3
        shift 3
        cp -R "$folder" "$left"
        mount -t tmpfs -o "$options" none "$folder"
        cp -R "$left/." "$folder"
        code=0
        "$@" || code=$?
        rm -r "$left"
        cp -R "$folder" "$left"
        exit "$code"
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // the tests take 480 kilobytes in 126 files and folders
    [Theory]
    [InlineData("size=500k")]
    [InlineData("size=600k")]
    [InlineData("size=900k")]
    [InlineData("nr_inodes=140")]
    [InlineData("nr_inodes=250")]
    public async Task WhenTheRunDoesNotFit_ThenNothingIsChangedAndThatIsSaid(string options)
    {
        using var changes = await PendingChanges.CreateAsync(Token);

        var (run, left) = await RunOnAsync(changes, options);

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Matches("error SKF3016: Nothing was written, because '.+' could not be: The disk is full", run.Error);
        Assert.Equal(changes.Old, left);
    }

    [Fact]
    public async Task WhenTheRunFits_ThenItIsWritten()
    {
        using var changes = await PendingChanges.CreateAsync(Token);

        var (run, left) = await RunOnAsync(changes, "size=8m");

        Assert.True(run.ExitCode == PendingChanges.ExitCode, run.ToString());
        Assert.Equal(changes.New, left);
    }

    private static async Task<(ToolResult Run, ImmutableSortedDictionary<string, string> Left)> RunOnAsync(
        PendingChanges changes,
        string options
    )
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux mounts a disk for one process.");
        var tool = changes.Command();
        var left = changes.Tests + "-left";
        var run = await UnshareAsync([
            "sh",
            "-c",
            Script,
            "sh",
            changes.Tests,
            left,
            options,
            tool.FileName,
            .. tool.Arguments,
        ]);
        return (run, PendingChanges.Read(left));

        async Task<ToolResult> UnshareAsync(IEnumerable<string> arguments)
        {
            var probe = await ToolProcess.RunAsync(Unshare(["true"]), Token);
            Assert.SkipUnless(probe.Succeeded, "This user may not mount disks.");
            return await ToolProcess.RunAsync(Unshare(arguments), Token);
        }

        ToolCommand Unshare(IEnumerable<string> arguments) =>
            tool with
            {
                FileName = "sh",
                Arguments = ["-c", "exec unshare --map-root-user --mount \"$@\"", "sh", .. arguments],
            };
    }
}
