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

    private Foundation.StageResult<WriteReport> Write(string path, string root, StoredText? original = null) =>
        new SuiteWriter(_disk).Write(
            [new RenderedFile(path, root, "class A;\n", ByteOrderMark: false, 1, original)],
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
