using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

public sealed class GivenLinksOnDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiskTextStore _disk = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhenAFolderLeadsOutOfTheRoot_ThenNothingIsWrittenThere()
    {
        Directory.CreateDirectory(_folder["outside"]);
        Directory.CreateDirectory(_folder["root"]);
        Link(_folder["root", "link"], _folder["outside"]);

        var result = Write(_folder["root", "link", "A.cs"], _folder["root"]);

        Assert.Equal("SKF3007", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void WhenTheRootIsBehindALink_ThenItsFilesAreInside()
    {
        Directory.CreateDirectory(_folder["real"]);
        Link(_folder["root"], _folder["real"]);

        var result = Write(_folder["root", "A.cs"], _folder["root"]);

        Assert.Empty(result.Diagnostics);
        Assert.True(File.Exists(_folder["real", "A.cs"]));
    }

    [Fact]
    public void WhenAFileLeadsOutOfTheRoot_ThenItsTargetIsNotReplaced()
    {
        File.WriteAllText(_folder["outside.cs"], "old");
        Directory.CreateDirectory(_folder["root"]);
        Link(_folder["root", "A.cs"], _folder["outside.cs"]);

        var result = Write(_folder["root", "A.cs"], _folder["root"], new StoredText("old"));

        Assert.Equal("SKF3007", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal("old", File.ReadAllText(_folder["outside.cs"]));
    }

    [Fact]
    public void WhenADanglingLinkHasThePath_ThenItIsLeftAlone()
    {
        Link(_folder["A.cs"], _folder["absent.cs"]);

        var result = Write(_folder["A.cs"], _folder.FullName);

        Assert.Equal("SKF3005", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.False(File.Exists(_folder["absent.cs"]));
    }

    [Fact]
    public void WhenLinksLeadRoundInACircle_ThenThatIsReported()
    {
        Link(_folder["a"], _folder["b"]);
        Link(_folder["b"], _folder["a"]);

        var result = Write(_folder["a", "A.cs"], _folder.FullName);

        Assert.Equal("SKF3006", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.False(result.HasValue);
    }

    [Fact]
    public void WhenLinksAreRelativeAndChained_ThenAllAreFollowed()
    {
        Directory.CreateDirectory(_folder["x", "target"]);
        Link(_folder["x", "second"], Path.Combine("..", "x", "target"));
        Link(_folder["first"], Path.Combine("x", "second"));

        Assert.Equal(_folder["x", "target", "new", "A.cs"], _disk.ResolveLinks(_folder["first", "new", "A.cs"]));
    }

    [Fact]
    public void WhenAPathGoesUpAfterALink_ThenItGoesUpFromTheTarget()
    {
        Directory.CreateDirectory(_folder["x", "target"]);
        Link(_folder["link"], _folder["x", "target"]);

        Assert.Equal(_folder["x", "A.cs"], _disk.ResolveLinks(Path.Combine(_folder["link"], "..", "A.cs")));
    }

    [Fact]
    public void WhenAProjectLinksAFileFromOutsideOfTheBorders_ThenItIsNotChanged()
    {
        Directory.CreateDirectory(_folder["repository"]);
        File.WriteAllText(_folder["A.cs"], "old");

        // such a file has the folder that it is in as its root
        var result = Write(_folder["A.cs"], _folder.FullName, new("old"), _folder["repository"]);

        Assert.Equal("SKF3007", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal([_folder["A.cs"], _folder["repository"]], result.Diagnostics[0].Arguments);
        Assert.Equal("old", File.ReadAllText(_folder["A.cs"]));
    }

    [Fact]
    public void WhenAFileOutsideOfTheBordersStaysAsItIs_ThenThatIsNoOffence()
    {
        File.WriteAllText(_folder["A.cs"], "class A;\n");

        var result = Write(_folder["A.cs"], _folder.FullName, new("class A;\n"), _folder["repository"]);

        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("repository", "repository")]
    [InlineData("another", "repository")]
    [InlineData("another", "link")]
    public void WhenAnyBorderHoldsAFile_ThenItIsWritten(params string[] borders)
    {
        Directory.CreateDirectory(_folder["repository"]);
        Link(_folder["link"], _folder["repository"]);

        var result = Write(
            _folder["repository", "A.cs"],
            _folder["repository"],
            original: null,
            [.. borders.Select(border => _folder[border])]
        );

        Assert.Empty(result.Diagnostics);
        Assert.True(File.Exists(_folder["repository", "A.cs"]));
    }

    [Fact]
    public void WhenItIsAskedFor_ThenLinksMayLeadOutOfTheRootAndTheBorders()
    {
        File.WriteAllText(_folder["outside.cs"], "old");
        Directory.CreateDirectory(_folder["outside"]);
        Directory.CreateDirectory(_folder["root"]);
        Link(_folder["root", "A.cs"], _folder["outside.cs"]);
        Link(_folder["root", "link"], _folder["outside"]);
        Link(_folder["root", "dangling.cs"], _folder["absent.cs"]);

        var result = new SuiteWriter(_disk) { Borders = [_folder["root"]], AllowsOutside = true }.Write(
            [
                Plan(_folder["root", "A.cs"], _folder["root"], new("old")),
                Plan(_folder["root", "link", "B.cs"], _folder["root"]),
                Plan(_folder["root", "dangling.cs"], _folder["root"]),
            ],
            dryRun: false,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("class A;\n", File.ReadAllText(_folder["outside.cs"]));
        Assert.Equal("class A;\n", File.ReadAllText(_folder["outside", "B.cs"]));
        Assert.NotNull(new FileInfo(_folder["root", "A.cs"]).LinkTarget);
        // whoever made a link to nothing may have meant something
        Assert.Equal("SKF3005", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.False(File.Exists(_folder["absent.cs"]));
    }

    private static RenderedFile Plan(string path, string root, StoredText? original = null) =>
        new(path, root, "class A;\n", ByteOrderMark: false, 1, original);

    private Foundation.StageResult<WriteReport> Write(
        string path,
        string root,
        StoredText? original = null,
        params string[] borders
    ) =>
        new SuiteWriter(_disk) { Borders = [.. borders] }.Write(
            [Plan(path, root, original)],
            dryRun: false,
            TestContext.Current.CancellationToken
        );

    private static void Link(string path, string target)
    {
        try
        {
            Directory.CreateSymbolicLink(path, target);
        }
        catch (IOException exception) when (OperatingSystem.IsWindows())
        {
            Assert.Skip($"Windows allows links to developers only: {exception.Message}");
        }
    }
}
