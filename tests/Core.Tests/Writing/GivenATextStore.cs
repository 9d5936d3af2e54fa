using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

/// <summary>What every store promises, and what the disk adds.</summary>
public sealed class GivenATextStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<ITextStore> Stores { get; } = [new DiskTextStore(), new MemoryTextStore()];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenAFileIsCreated_ThenItExistsAndReadsBack(ITextStore store)
    {
        Assert.False(store.Exists(_folder["new", "A.cs"]));
        Assert.Null(store.TryOpen(_folder["new", "A.cs"]));

        store.Create(_folder["new", "A.cs"], "é\r\n", byteOrderMark: true);

        Assert.True(store.Exists(_folder["new", "A.cs"]));
        Assert.Equal(new("é\r\n", TextForm.MarkedUtf8), store.TryOpen(_folder["new", "A.cs"]));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenAFileExists_ThenItIsNotCreatedAgain(ITextStore store)
    {
        store.Create(_folder["A.cs"], "first", byteOrderMark: false);

        Assert.Throws<IOException>(() => store.Create(_folder["A.cs"], "second", byteOrderMark: false));

        Assert.Equal(new("first"), store.TryOpen(_folder["A.cs"]));
        Assert.True(_folder.Files.Count() <= 1, "a temporary file was left behind");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenAFileAppearsAfterTheTextWasMadeReady_ThenItIsNotReplaced(ITextStore store)
    {
        using (var staged = store.Stage(_folder["A.cs"], new("second"), expected: null))
        {
            store.Create(_folder["A.cs"], "first", byteOrderMark: false);
            Assert.Throws<IOException>(staged.Commit);
        }

        Assert.Equal(new("first"), store.TryOpen(_folder["A.cs"]));
        Assert.True(_folder.Files.Count() <= 1, "a temporary file was left behind");
    }

    [Fact]
    public void WhenATextForANewFolderIsGivenUp_ThenTheFolderIsGoneUnlessOthersUseIt()
    {
        var store = new DiskTextStore();
        var first = store.Stage(_folder["new", "deep", "A.cs"], new("a"), expected: null);
        store.Create(_folder["new", "B.cs"], "b", byteOrderMark: false);

        first.Dispose();

        Assert.Equal([Path.Combine("new", "B.cs")], _folder.Files);
        Assert.False(Directory.Exists(_folder["new", "deep"]));
    }

    [Fact]
    public void WhenManyCreateOneFile_ThenOneWinsAndItsTextIsWhole()
    {
        var store = new DiskTextStore();
        var texts = Enumerable.Range(0, 16).Select(i => new string((char)('a' + i), 100_000)).ToArray();
        var wins = 0;

        Parallel.ForEach(
            texts,
            text =>
            {
                try
                {
                    store.Create(_folder["A.cs"], text, byteOrderMark: false);
                    Interlocked.Increment(ref wins);
                }
                catch (IOException)
                {
                    // Lost the race, as all but one must.
                }
            }
        );

        Assert.Equal(1, wins);
        Assert.Equal(["A.cs"], _folder.Files);
        Assert.Contains(store.TryOpen(_folder["A.cs"])?.Text, texts);
    }

    [Fact]
    public void WhenAFileIsHuge_ThenItIsNotRead()
    {
        using (var file = File.Create(_folder["huge.hbs"]))
        {
            file.SetLength(17 * 1024 * 1024);
        }

        Assert.Throws<IOException>(() => new DiskTextStore().TryOpen(_folder["huge.hbs"]));
    }

    [Fact]
    public void WhenAFileIsADeviceWithoutEnd_ThenItIsNotRead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such device.");

        Assert.Throws<IOException>(() => new DiskTextStore().TryOpen("/dev/zero"));
    }
}
