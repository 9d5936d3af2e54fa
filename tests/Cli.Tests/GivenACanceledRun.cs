using System.Diagnostics;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenACanceledRun
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task WhenItIsStoppedWhileItMakesFilesReady_ThenNothingIsWritten(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new TemporaryDirectory();
        var output = folder.Combine("out");
        using var process = Start(
            folder.Path,
            ["generate", "--assembly", "System.Runtime", "--type", "System.Runtime.*", "--out", "out"]
        );

        await WaitForFirstFileAsync(process, output);
        await SignalAsync(process, signal);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        if (process.ExitCode == ExitCodes.Done)
        {
            // the signal came when all files were ready, from when on the run goes to its end
            Assert.All(
                FilesIn(output),
                file => Assert.Matches(@"(Tests(\.\w+)?\.cs|contracts[/\\][^/\\]+\.json)$", file)
            );
            return;
        }

        Assert.Equal(ExitCodes.Canceled, process.ExitCode);
        Assert.EndsWith("canceled; nothing was left half-written.\n", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    private static Process Start(string folder, string[] arguments)
    {
        var command = SkeletonForgeTool.Command(folder, arguments);
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static async Task WaitForFirstFileAsync(Process process, string folder)
    {
        while (!process.HasExited && FilesIn(folder).Length == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2), TestContext.Current.CancellationToken);
        }
    }

    private static string[] FilesIn(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(
                folder,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }
            )
            : [];

    private static Task<ToolResult> SignalAsync(Process process, string signal) =>
        ToolProcess.RunAsync(
            new ToolCommand("kill", AppContext.BaseDirectory, ["-" + signal, $"{process.Id}"]),
            TestContext.Current.CancellationToken
        );
}
