using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

/// <summary>What deleting promises: nothing goes but the file that was read.</summary>
public sealed class GivenATextToDelete : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["A.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhenTheFileHoldsWhatIsExpected_ThenItIsGone() =>
        Assert.All(
            Stores("old"),
            store =>
            {
                store.Delete(Path, new("old"));

                Assert.False(store.Exists(Path));
                Assert.Empty(store.FilesIn(System.IO.Path.GetDirectoryName(Path)!));
            }
        );

    [Fact]
    public void WhenTheFileWasEdited_ThenItStays() =>
        Assert.All(
            Stores("edited"),
            store =>
            {
                Assert.Throws<IOException>(() => store.Delete(Path, new("old")));

                Assert.Equal(new("edited"), store.TryOpen(Path));
                Assert.Equal([Path], store.FilesIn(System.IO.Path.GetDirectoryName(Path)!));
            }
        );

    [Fact]
    public void WhenTheFileIsGoneAlready_ThenThatIsAnError() =>
        Assert.All(
            (ITextStore[])[new DiskTextStore(), new MemoryTextStore()],
            store =>
            {
                Assert.ThrowsAny<IOException>(() => store.Delete(Path, new("old")));
                Assert.Empty(store.FilesIn(_folder["missing"]));
            }
        );

    private ITextStore[] Stores(string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, text);
        return [new DiskTextStore(), new MemoryTextStore().With(Path, text)];
    }
}
