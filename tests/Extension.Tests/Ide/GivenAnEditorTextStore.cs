using SkeletonForge.Core.Writing;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Tests.Doubles;
using SkeletonForge.TestKit;

namespace SkeletonForge.Extension.Tests.Ide;

public sealed class GivenAnEditorTextStore : IDisposable
{
    private readonly FakeVisualStudio _visualStudio = new();
    private readonly TemporaryDirectory _folder = new();
    private readonly string _path;

    public GivenAnEditorTextStore() => _path = _folder.Write("T.cs", "one\ntwo\nthree\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenTheFileIsClosed_ThenItIsReadAndWrittenOnDisk()
    {
        var store = await OpenAsync();
        var old = store.TryOpen(_path)!;

        using (var staged = store.Stage(_path, old with { Text = "new\n" }, old))
        {
            staged.Commit();
        }

        Assert.Equal("new\n", await ReadAsync());
        Assert.False(store.HasEdited);
    }

    [Fact]
    public async Task WhenTheFileIsOpen_ThenItsEditorHasTheSay()
    {
        var document = _visualStudio.Open(_path, "one\n2\nthree\n");
        var store = await OpenAsync();
        var old = store.TryOpen(_path)!;
        Assert.Equal("one\n2\nthree\n", old.Text);

        using (var staged = store.Stage(_path, old with { Text = "one\n2\n2.5\nthree\n" }, old))
        {
            Assert.Equal("one\n2\nthree\n", document.Text);
            staged.Commit();
        }

        Assert.Equal("one\n2\n2.5\nthree\n", document.Text);
        Assert.Equal(1, document.UndoSteps);
        Assert.Equal("one\ntwo\nthree\n", await ReadAsync());
        Assert.True(store.HasEdited);
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("aa", "a")]
    [InlineData("a", "aa")]
    [InlineData("aba", "aa")]
    [InlineData("abc", "xbz")]
    [InlineData("\r\n", "\n")]
    public async Task WhenATextBecomesAnother_ThenTheEditorHoldsJustThat(string text, string wanted)
    {
        var document = _visualStudio.Open(_path, text);
        var store = await OpenAsync();
        var old = store.TryOpen(_path)!;

        store.Stage(_path, old with { Text = wanted }, old).Commit();

        Assert.Equal(wanted, document.Text);
    }

    [Fact]
    public async Task WhenTheUserTypesBeforeTheChangeIsMade_ThenTheChangeFailsAndNothingIsLost()
    {
        var document = _visualStudio.Open(_path, "one\n");
        var store = await OpenAsync();
        var old = store.TryOpen(_path)!;
        var staged = store.Stage(_path, old with { Text = "two\n" }, old);
        document.Type("typed\n");

        Assert.Throws<IOException>(staged.Commit);
        Assert.Equal("typed\n", document.Text);
        Assert.False(store.HasEdited);
    }

    [Fact]
    public async Task WhenTheEditorHoldsSomethingElseThanExpected_ThenNothingIsStaged()
    {
        _visualStudio.Open(_path, "one\n");
        var store = await OpenAsync();

        Assert.Throws<IOException>(() => store.Stage(_path, new("new\n"), new StoredText("other\n")));
    }

    [Fact]
    public async Task WhenTheFileIsOpenAndReadOnly_ThenNothingIsStaged()
    {
        _visualStudio.Open(_path, "one\n");
        var store = await OpenAsync();
        var old = store.TryOpen(_path)!;
        File.SetAttributes(_path, FileAttributes.ReadOnly);

        var failure = Assert.Throws<IOException>(() => store.Stage(_path, old with { Text = "new\n" }, old));

        Assert.Contains("read-only", failure.Message, StringComparison.Ordinal);
        File.SetAttributes(_path, FileAttributes.Normal);
    }

    [Fact]
    public async Task WhenAnOpenFileHasUnsavedChanges_ThenItIsNotDeleted()
    {
        _visualStudio.Open(_path, "unsaved\n");
        var store = await OpenAsync();

        Assert.Throws<IOException>(() => store.Delete(_path, store.TryOpen(_path)!));
        Assert.True(File.Exists(_path));
    }

    [Fact]
    public async Task WhenAnOpenFileIsSaved_ThenItCanBeDeleted()
    {
        _visualStudio.Open(_path, await ReadAsync());
        var store = await OpenAsync();

        store.Delete(_path, store.TryOpen(_path)!);

        Assert.False(File.Exists(_path));
    }

    private async Task<EditorTextStore> OpenAsync()
    {
        var ide = _visualStudio.Extensibility;
        return new(ide, await OpenDocuments.ReadAsync(ide, TestContext.Current.CancellationToken));
    }

    private Task<string> ReadAsync() => File.ReadAllTextAsync(_path, TestContext.Current.CancellationToken);
}
