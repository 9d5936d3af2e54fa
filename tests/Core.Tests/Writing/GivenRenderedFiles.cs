using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

public sealed class GivenRenderedFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhenWritten_ThenTheyAreThereWithTheirFoldersAndNothingElse()
    {
        var result = Write(File("A.cs", "class A;\n"), File(Path.Combine("Deep", "er", "B.cs"), "class B;\r\n"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["A.cs", Path.Combine("Deep", "er", "B.cs")], _folder.Files);
        Assert.Equal("class A;\n"u8.ToArray(), System.IO.File.ReadAllBytes(_folder["A.cs"]));
        Assert.Equal([WriteOutcome.Written, WriteOutcome.Written], result.Value!.Files.Select(file => file.Outcome));
        Assert.Equal(2, result.Value.CountOf(WriteOutcome.Written, FileContent.PendingTests));
    }

    [Fact]
    public void WhenAByteOrderMarkIsAskedFor_ThenTheFileStartsWithOne()
    {
        Write(File("A.cs", "é") with { ByteOrderMark = true });

        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], System.IO.File.ReadAllBytes(_folder["A.cs"]));
    }

    [Fact]
    public void WhenOneExists_ThenItIsLeftAloneAndTheOthersAreWritten()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "mine");

        var result = Write(File("A.cs"), File("B.cs"));

        Assert.Equal("mine", System.IO.File.ReadAllText(_folder["A.cs"]));
        Assert.Equal("SKF3005", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal([WriteOutcome.LeftAlone, WriteOutcome.Written], result.Value!.Files.Select(file => file.Outcome));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhenOneRequiresAnotherThatIsNotWritten_ThenNeitherIsThat(bool exists)
    {
        if (exists)
        {
            System.IO.File.WriteAllText(_folder["A.cs"], "mine");
        }

        var result = Write(File("A.cs"), File("B.cs") with { Requires = [_folder["A.cs"]] });

        Assert.Equal(exists ? ["A.cs"] : ["A.cs", "B.cs"], _folder.Files);
        Assert.Equal(exists ? 1 : 2, result.Value!.Files.Count);
    }

    [Fact]
    public void WhenFilesAreReadOnlyOrInUse_ThenThatIsFoundBeforeAnythingIsWrittenAndTheOthersAre()
    {
        foreach (var name in (string[])["A.cs", "B.cs", "C.cs"])
        {
            System.IO.File.WriteAllText(_folder[name], "old");
        }

        System.IO.File.SetAttributes(_folder["A.cs"], FileAttributes.ReadOnly);
        using var used = new FileStream(_folder["B.cs"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var committed = new List<string>();
        var store = new WatchedStore(
            new DiskTextStore(),
            (step, path) =>
            {
                if (step == WatchedStep.Commit)
                {
                    committed.Add(Path.GetFileName(path));
                }
            }
        );

        var result = new SuiteWriter(store).Write(
            [
                Update("A.cs", new("old"), "new"),
                Update("B.cs", new("old"), "new"),
                Update("C.cs", new("old"), "new"),
                File("A.json") with
                {
                    Requires = [_folder["A.cs"]],
                },
                File("C.json") with
                {
                    Requires = [_folder["C.cs"]],
                },
            ],
            dryRun: false,
            TestContext.Current.CancellationToken
        );

        System.IO.File.SetAttributes(_folder["A.cs"], FileAttributes.Normal);
        Assert.Equal([_folder["A.cs"], _folder["B.cs"]], result.Diagnostics.Select(problem => problem.Arguments[0]));
        Assert.All(result.Diagnostics, problem => Assert.Equal("SKF3006", problem.Rule.Id));
        Assert.Equal(["C.cs", "C.json"], committed);
        Assert.Equal(["A.cs", "B.cs", "C.cs", "C.json"], _folder.Files);
        Assert.Equal("new", System.IO.File.ReadAllText(_folder["C.cs"]));
        Assert.Equal("old", System.IO.File.ReadAllText(_folder["A.cs"]));
    }

    [Fact]
    public void WhenAFolderHasThePath_ThenItIsLeftAlone()
    {
        Directory.CreateDirectory(_folder["A.cs"]);

        Assert.Equal("SKF3005", Assert.Single(Write(File("A.cs")).Diagnostics).Rule.Id);
    }

    [Fact]
    public void WhenTheRunIsDry_ThenNothingIsWrittenButAllIsReported()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "mine");

        var result = new SuiteWriter(new DiskTextStore()).Write(
            [File("A.cs"), File("B.cs", "text")],
            dryRun: true,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["A.cs"], _folder.Files);
        Assert.Equal(
            [WriteOutcome.LeftAlone, WriteOutcome.WouldWrite],
            result.Value!.Files.Select(file => file.Outcome)
        );
        Assert.Equal("text", result.Value.Files[1].Text);
    }

    [Theory]
    [InlineData("..", "A.cs")]
    [InlineData("Sub", "..", "..", "A.cs")]
    public void WhenOneLeavesItsRoot_ThenNothingAtAllIsWritten(params string[] parts)
    {
        var root = Directory.CreateDirectory(_folder["root"]).FullName;
        var outside = new RenderedFile(Path.Combine([root, .. parts]), root, "", ByteOrderMark: false, 1);

        var result = Write(new RenderedFile(Path.Combine(root, "B.cs"), root, "", ByteOrderMark: false, 1), outside);

        Assert.False(result.HasValue);
        Assert.Equal("SKF3007", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void WhenTheNameOfTheRootIsAPrefix_ThenThatIsNotInside()
    {
        var outside = new RenderedFile(_folder["root2", "A.cs"], _folder["root"], "", ByteOrderMark: false, 1);

        Assert.Equal("SKF3007", Assert.Single(Write(outside).Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("A.cs", "A.cs")]
    [InlineData("A.cs", "a.cs")]
    [InlineData("A.cs", "Sub/../A.cs")]
    public void WhenTwoHaveOnePath_ThenTheFirstIsWrittenAndTheSecondReported(string first, string second)
    {
        var result = Write(File(first), File(second));

        Assert.Equal([WriteOutcome.Written], result.Value!.Files.Select(file => file.Outcome));
        Assert.Equal("SKF3008", Assert.Single(result.Diagnostics).Rule.Id);
    }

    [Fact]
    public void WhenOneCannotBeWritten_ThenTheOthersAreWholeAndNothingIsLeftBehind()
    {
        // A path below a file can be written by nobody, not even by root.
        System.IO.File.WriteAllText(_folder["file"], "");

        var result = Write(File("A.cs"), File(Path.Combine("file", "B.cs")), File("C.cs"));

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("SKF3006", _folder["file", "B.cs"]), (problem.Rule.Id, problem.Arguments[0]));
        Assert.Equal(["A.cs", "C.cs", "file"], _folder.Files);
        Assert.Equal(2, result.Value!.FilesOf(WriteOutcome.Written));
    }

    [Fact]
    public void WhenANameIsTooLong_ThenItIsReported()
    {
        var result = Write(File(new string('x', 5000)));

        Assert.Equal("SKF3006", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void WhenCanceledWhileFilesAreMadeReady_ThenNothingIsWritten()
    {
        using var canceled = new CancellationTokenSource();
        var store = new WatchedStore(new DiskTextStore(), (step, _) => CancelAt(step, WatchedStep.Stage, canceled));

        Assert.Throws<OperationCanceledException>(() =>
            new SuiteWriter(store).Write(
                [File(Path.Combine("new", "A.cs")), File("B.cs")],
                dryRun: false,
                canceled.Token
            )
        );

        Assert.Empty(_folder.Files);
        Assert.Empty(Directory.EnumerateDirectories(_folder.FullName));
    }

    [Fact]
    public void WhenCanceledWhileFilesArePutInPlace_ThenTheRunGoesToItsEnd()
    {
        using var canceled = new CancellationTokenSource();
        var store = new WatchedStore(new DiskTextStore(), (step, _) => CancelAt(step, WatchedStep.Commit, canceled));

        new SuiteWriter(store).Write([File("A.cs"), File("B.cs")], dryRun: false, canceled.Token);

        Assert.Equal(["A.cs", "B.cs"], _folder.Files);
    }

    [Fact]
    public void WhenOneRequiresAnotherBehindIt_ThenItIsPutInPlaceAfterThat()
    {
        var committed = new List<string>();
        var store = new WatchedStore(
            new MemoryTextStore(),
            (step, path) =>
            {
                if (step == WatchedStep.Commit)
                {
                    committed.Add(Path.GetFileName(path));
                }
            }
        );

        var result = new SuiteWriter(store).Write(
            [
                File("A.cs") with
                {
                    Requires = [_folder["B.cs"], _folder["C.cs"]],
                },
                File("B.cs") with
                {
                    Requires = [_folder["C.cs"]],
                },
                File("C.cs"),
                File("D.cs"),
            ],
            dryRun: false,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["C.cs", "B.cs", "A.cs", "D.cs"], committed);
        Assert.Equal(["A.cs", "B.cs", "C.cs", "D.cs"], result.Value!.Files.Select(file => Path.GetFileName(file.Path)));
    }

    [Fact]
    public void WhenOneHasAnOriginal_ThenItIsReplacedInTheFormOfThat()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "old", System.Text.Encoding.Unicode);

        var result = Write(Update("A.cs", new("old", TextForm.Utf16), "new"), File("B.cs"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(new("new", TextForm.Utf16), new DiskTextStore().TryOpen(_folder["A.cs"]));
        Assert.Equal(
            new(_folder["A.cs"], WriteOutcome.Updated, 1, "new", TextForm.Utf16, "old"),
            result.Value!.Files[0]
        );
        Assert.Equal(WriteOutcome.Written, result.Value.Files[1].Outcome);
    }

    [Fact]
    public void WhenTheTextIsThatOfTheOriginal_ThenTheFileIsNotTouched()
    {
        // a store that is asked to write would find no such file
        var result = Write(Update("A.cs", new("old"), "old"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(WriteOutcome.Unchanged, Assert.Single(result.Value!.Files).Outcome);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void WhenTheRunIsDry_ThenNothingIsReplaced()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "old");

        var result = new SuiteWriter(new DiskTextStore()).Write(
            [Update("A.cs", new("old"), "new")],
            dryRun: true,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(result.Diagnostics);
        Assert.Equal(WriteOutcome.WouldUpdate, Assert.Single(result.Value!.Files).Outcome);
        Assert.Equal("old", System.IO.File.ReadAllText(_folder["A.cs"]));
    }

    [Fact]
    public void WhenTheFileWasEditedInTheMeantime_ThenThatIsReportedAndTheOthersAreWritten()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "edited");

        var result = Write(Update("A.cs", new("old"), "new"), File("B.cs"));

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("SKF3006", _folder["A.cs"]), (problem.Rule.Id, problem.Arguments[0]));
        Assert.Equal("edited", System.IO.File.ReadAllText(_folder["A.cs"]));
        Assert.Equal(["A.cs", "B.cs"], _folder.Files);
        Assert.Equal(WriteOutcome.Written, Assert.Single(result.Value!.Files).Outcome);
    }

    [Fact]
    public void WhenAnOriginalLiesOutsideOfTheRoot_ThenNothingAtAllIsWritten()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "old");

        var result = Write(File("B.cs"), Update("A.cs", new("old"), "new") with { Root = _folder["root"] });

        Assert.Equal("SKF3007", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal(["A.cs"], _folder.Files);
        Assert.Equal("old", System.IO.File.ReadAllText(_folder["A.cs"]));
    }

    [Fact]
    public void WhenTwoReplaceOneFile_ThenTheSecondIsReported()
    {
        System.IO.File.WriteAllText(_folder["A.cs"], "old");

        var result = Write(Update("A.cs", new("old"), "new"), Update("a.cs", new("old"), "other"));

        Assert.Equal("SKF3008", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal("new", System.IO.File.ReadAllText(_folder["A.cs"]));
    }

    private RenderedFile Update(string path, StoredText original, string text) =>
        File(path, text) with
        {
            Original = original,
        };

    private static StageResult<WriteReport> Write(params RenderedFile[] files) =>
        new SuiteWriter(new DiskTextStore()).Write(files, dryRun: false, TestContext.Current.CancellationToken);

    private RenderedFile File(string path, string text = "class A;\n") =>
        new(_folder[path], _folder.FullName, text, ByteOrderMark: false, 1);

    private static void CancelAt(WatchedStep step, WatchedStep moment, CancellationTokenSource source)
    {
        if (step == moment)
        {
            source.Cancel();
        }
    }
}
