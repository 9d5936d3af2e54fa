using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

/// <summary>What replacing promises: the file's form and permissions stay, and no edit of others is lost.</summary>
public sealed class GivenATextToReplace : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiskTextStore _disk = new();

    public static TheoryData<ITextStore> Stores { get; } = [new DiskTextStore(), new MemoryTextStore()];

    public static TheoryData<TextForm, byte[]> Forms { get; } =
        new()
        {
            { TextForm.Utf8, "é\r\n"u8.ToArray() },
            { TextForm.MarkedUtf8, [0xEF, 0xBB, 0xBF, .. "é\r\n"u8] },
            { TextForm.Utf16, [0xFF, 0xFE, 0xE9, 0, 13, 0, 10, 0] },
            { TextForm.Utf16BigEndian, [0xFE, 0xFF, 0, 0xE9, 0, 13, 0, 10] },
            { TextForm.Utf32, [0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0, 13, 0, 0, 0, 10, 0, 0, 0] },
            { TextForm.Utf32BigEndian, [0, 0, 0xFE, 0xFF, 0, 0, 0, 0xE9, 0, 0, 0, 13, 0, 0, 0, 10] },
        };

    private string File => _folder["A.cs"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenTheFileHoldsWhatIsExpected_ThenItGetsTheNewText(ITextStore store)
    {
        store.Create(File, "old", byteOrderMark: true);

        store.Replace(File, store.TryOpen(File)!, "new");

        Assert.Equal(new("new", TextForm.MarkedUtf8), store.TryOpen(File));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenTheFileWasEdited_ThenTheEditStays(ITextStore store)
    {
        store.Create(File, "edited", byteOrderMark: false);

        Assert.Throws<IOException>(() => store.Replace(File, new("old"), "new"));
        Assert.Throws<IOException>(() => store.Replace(File, new("edited", TextForm.MarkedUtf8), "new"));

        Assert.Equal(new("edited"), store.TryOpen(File));
        AssertNothingElse();
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenTheFileIsEditedAfterTheTextWasMadeReady_ThenTheEditStays(ITextStore store)
    {
        store.Create(File, "old", byteOrderMark: false);
        using (var staged = store.Stage(File, new("new"), new("old")))
        {
            store.Replace(File, new("old"), "edited");
            Assert.Throws<IOException>(staged.Commit);
        }

        Assert.Equal(new("edited"), store.TryOpen(File));
        AssertNothingElse();
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenTheTextIsGivenUp_ThenTheFileIsAsItWas(ITextStore store)
    {
        store.Create(File, "old", byteOrderMark: false);

        store.Stage(File, new("new"), new("old")).Dispose();

        Assert.Equal(new("old"), store.TryOpen(File));
        AssertNothingElse();
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public void WhenTheFileIsGone_ThenItStaysGone(ITextStore store)
    {
        Assert.ThrowsAny<IOException>(() => store.Replace(File, new("old"), "new"));

        Assert.False(store.Exists(File));
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void WhenTheFileHasAForm_ThenItKeepsIt(TextForm form, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File, bytes);
        var old = _disk.TryOpen(File);

        Assert.Equal(new("é\r\n", form), old);
        _disk.Replace(File, old!, "x");
        Assert.Equal(new("x", form), _disk.TryOpen(File));
        _disk.Replace(File, new("x", form), "é\r\n");
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xE9, (byte)'b' }, "UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC0, 0x80 }, "UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 1 }, "UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0 }, "UTF-16BE")]
    public void WhenTheFileIsInNoKnownForm_ThenItIsNeitherReadNorReplaced(byte[] bytes, string form)
    {
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Equal($"'{File}' is not {form}.", Assert.Throws<IOException>(() => _disk.TryOpen(File)).Message);
        Assert.Throws<IOException>(() => _disk.Replace(File, new("a"), "b"));

        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
        AssertNothingElse();
    }

    [Fact]
    public void WhenTheNewTextCannotBeWritten_ThenTheFileIsAsItWas()
    {
        System.IO.File.WriteAllText(File, "old");

        Assert.Throws<IOException>(() => _disk.Replace(File, new("old"), "\uD800"));

        Assert.Equal("old", System.IO.File.ReadAllText(File));
        AssertNothingElse();
    }

    [Fact]
    public void WhenTheFileIsReadOnly_ThenItIsAsItWas()
    {
        System.IO.File.WriteAllText(File, "old");
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);

        var problem = Assert.Throws<IOException>(() => _disk.Replace(File, new("old"), "new"));

        System.IO.File.SetAttributes(File, FileAttributes.Normal);
        Assert.Equal($"'{File}' is read-only.", problem.Message);
        Assert.Equal("old", System.IO.File.ReadAllText(File));
        AssertNothingElse();
    }

    [Fact]
    public void WhenTheFileIsInUse_ThenItIsAsItWas()
    {
        System.IO.File.WriteAllText(File, "old");
        using (new FileStream(File, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Throws<IOException>(() => _disk.Replace(File, new("old"), "new"));
        }

        Assert.Equal("old", System.IO.File.ReadAllText(File));
        AssertNothingElse();
    }

    [Fact]
    public void WhenTheFileHasPermissions_ThenItKeepsThem()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no such permissions.");
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        System.IO.File.WriteAllText(File, "old");
        System.IO.File.SetUnixFileMode(File, Mode);

        _disk.Replace(File, new("old"), "new");

        Assert.Equal(Mode, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void WhenTheFileIsALink_ThenItStaysOneAndItsTargetIsReplaced()
    {
        Directory.CreateDirectory(_folder["real"]);
        System.IO.File.WriteAllText(_folder["real", "B.cs"], "old");
        Link(File, Path.Combine("real", "B.cs"));

        _disk.Replace(File, _disk.TryOpen(File)!, "new");

        Assert.NotNull(new FileInfo(File).LinkTarget);
        Assert.Equal("new", System.IO.File.ReadAllText(_folder["real", "B.cs"]));
        Assert.Equal(["A.cs", Path.Combine("real", "B.cs")], _folder.Files);
    }

    [Fact]
    public void WhenManyReplaceOneText_ThenOneWinsAndNothingIsLeftBehind()
    {
        System.IO.File.WriteAllText(File, "old");
        var wins = new System.Collections.Concurrent.ConcurrentBag<string>();

        Parallel.For(
            0,
            32,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            i =>
            {
                try
                {
                    _disk.Replace(File, new("old"), $"new {i}");
                    wins.Add($"new {i}");
                }
                catch (IOException)
                {
                    // Lost the race, as all but one must.
                }
            }
        );

        Assert.Equal(System.IO.File.ReadAllText(File), Assert.Single(wins));
        AssertNothingElse();
    }

    private void AssertNothingElse() => Assert.Empty(_folder.Files.Except(["A.cs"]));

    private static void Link(string path, string target)
    {
        try
        {
            System.IO.File.CreateSymbolicLink(path, target);
        }
        catch (IOException exception) when (OperatingSystem.IsWindows())
        {
            Assert.Skip($"Windows allows links to developers only: {exception.Message}");
        }
    }
}
