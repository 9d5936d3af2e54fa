using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Caching;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public sealed class GivenARepeatedRun : IDisposable
{
    private const string Suite = "tests/Shop.Tests/TillTests.cs";

    private readonly RepeatedRun _run = RepeatedRun.Create();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task WhenNothingChanged_ThenTheAnswerIsTheSameAndNothingIsParsed()
    {
        var first = await _run.SettleAsync();
        var opened = _run.Opened;

        var second = await _run.GenerateAsync();

        Assert.Equal(opened, _run.Opened);
        Assert.Equal(first, second);
        Assert.All(second.Value!.Report.Files, file => Assert.Equal(WriteOutcome.Unchanged, file.Outcome));
        Assert.Contains(second.Value.Tests, test => test.Name.StartsWith("Count_", StringComparison.Ordinal));
        Assert.Contains(second.Value.Tests, test => test.Name.StartsWith("Lock_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a source")]
    [InlineData("a source of the same length and time")]
    [InlineData("a source of a referenced project")]
    [InlineData("a new source")]
    [InlineData("a source that is gone")]
    [InlineData("a suite")]
    [InlineData("a helper")]
    [InlineData("a contract file")]
    [InlineData("a template that was not there")]
    [InlineData("a layout that was not there")]
    [InlineData("a file that documentation includes")]
    [InlineData("a file that documentation includes, gone")]
    [InlineData("the documentation of an assembly")]
    [InlineData("an assembly of the same length and time")]
    [InlineData("an assembly that was not there")]
    [InlineData("a property of a project")]
    [InlineData("a project that was not there")]
    [InlineData("an option")]
    public async Task WhenOneThingIsAnother_ThenItRunsAgain(string change)
    {
        await _run.SettleAsync();
        var opened = _run.Opened;

        Change(change);
        await _run.GenerateAsync();

        Assert.Equal(opened + 1, _run.Opened);
    }

    [Fact]
    public async Task WhenTheDocumentationOfAnAssemblyIsAnother_ThenTestsFollowIt()
    {
        await _run.SettleAsync();
        Change("the documentation of an assembly");

        var result = await _run.GenerateAsync();

        Assert.Contains(result.Value!.Report.Files, file => file.Outcome == WriteOutcome.Updated);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("tests/Shop.Tests/data.json")]
    [InlineData("src/Shop/bin/Debug/Built.cs")]
    public async Task WhenAFileThatIsNotReadIsAnother_ThenItIsRecalled(string path)
    {
        await _run.SettleAsync();
        var opened = _run.Opened;

        _run.Folder.Write(path, "other");
        await _run.GenerateAsync();

        Assert.Equal(opened, _run.Opened);
    }

    [Fact]
    public async Task WhenProjectsAreReadWithoutMSBuild_ThenTheirTextCounts()
    {
        _run.Request = _run.Request with { UseMSBuild = false };
        var first = await _run.SettleAsync();
        var opened = _run.Opened;
        Assert.Equal(first, await _run.GenerateAsync());
        Assert.Equal(opened, _run.Opened);

        Edit("tests/Shop.Tests/Shop.Tests.csproj", "net10.0", "net9.0");
        await _run.GenerateAsync();

        Assert.Equal(opened + 1, _run.Opened);
    }

    [Fact]
    public async Task WhenTheCompilerReadsArgumentsFromAFile_ThenNothingIsRemembered()
    {
        _run.Evaluator.Arguments = ["@" + _run.Folder.Write("more.rsp", "/define:MORE")];

        await _run.GenerateAsync();
        await _run.GenerateAsync();

        Assert.False(Directory.Exists(_run.RunFolder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    public async Task WhenTheEntryIsBroken_ThenItIsReplaced(string text)
    {
        var first = await _run.SettleAsync();
        var entry = Assert.Single(Directory.GetFiles(_run.RunFolder));
        File.WriteAllText(entry, text);
        var opened = _run.Opened;

        Assert.Equal(first, await _run.GenerateAsync());
        Assert.Equal(opened + 1, _run.Opened);
        Assert.Equal(first, await _run.GenerateAsync());
        Assert.Equal(opened + 1, _run.Opened);
    }

    [Theory]
    [InlineData("as generated", "as I like it")]
    [InlineData("\"Undocumented\":0", "\"Undocumented\":7")]
    public async Task WhenTheEntryWasEdited_ThenItCountsAsAbsent(string old, string @new)
    {
        await _run.SettleAsync();
        var entry = Assert.Single(Directory.GetFiles(_run.RunFolder));
        var text = File.ReadAllText(entry);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(entry, text.Replace(old, @new, StringComparison.Ordinal));
        var opened = _run.Opened;

        await _run.GenerateAsync();

        Assert.Equal(opened + 1, _run.Opened);
    }

    [Fact]
    public async Task WhenTheToolIsAnotherBuild_ThenItRunsAgain()
    {
        await _run.SettleAsync();
        var opened = _run.Opened;

        await _run.GenerateAsync(new(_run.RunFolder, typeof(GivenARepeatedRun).Module));

        Assert.Equal(opened + 1, _run.Opened);
    }

    [Fact]
    public async Task WhenItIsKept_ThenItHoldsNoTextOfAnyFile()
    {
        await _run.SettleAsync();

        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(_run.RunFolder)));

        Assert.Contains("TillTests.cs", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Locks the drawer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("public void", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenThereAreManyRuns_ThenTheOldestAreForgotten()
    {
        await _run.SettleAsync();
        for (var i = 0; i < RunMemory.MostRuns + 2; i++)
        {
            File.WriteAllText(Path.Combine(_run.RunFolder, $"{i}.json"), "");
        }

        _run.Request = _run.Request with { RestoreDeclined = true };
        await _run.GenerateAsync();

        Assert.Equal(RunMemory.MostRuns, Directory.GetFiles(_run.RunFolder).Length);
        var opened = _run.Opened;
        await _run.GenerateAsync();
        Assert.Equal(opened, _run.Opened);
    }

    [Fact]
    public async Task WhenItIsKept_ThenOnlyTheUserReadsIt()
    {
        await _run.SettleAsync();
        var entry = Assert.Single(Directory.GetFiles(_run.RunFolder));

        // on Windows, the folder of a user is nobody else's
        Assert.True(
            OperatingSystem.IsWindows()
                || File.GetUnixFileMode(entry) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)
        );
    }

    private void Change(string change)
    {
        var folder = _run.Folder;
        switch (change)
        {
            case "a source":
                Edit("src/Shop/Till.cs", "A till.", "The till.");
                break;
            case "a source of the same length and time":
                Keeping("src/Shop/Till.cs", path => Edit(path, "A till.", "A bill."));
                break;
            case "a source of a referenced project":
                Edit("src/Money/Coin.cs", "Keeps", "Holds");
                break;
            case "a new source":
                folder.Write("src/Shop/Deep/New.cs", ProjectFolder.Source("Shop.Deep", "New"));
                break;
            case "a source that is gone":
                File.Delete(folder.PathOf("src/Money/Coin.cs"));
                folder.Write("src/Money/Note.cs", ProjectFolder.Source("Money", "Note"));
                break;
            case "a suite":
                Edit(Suite, "class TillTests\n{", "class TillTests\n{\n    // mine\n");
                break;
            case "a helper":
                Edit("tests/Shop.Tests/Helper.cs", "Helper", "Help");
                break;
            case "a contract file":
                Edit("tests/Shop.Tests/contracts/Shop.Till.json", "\"tool\": \"0.1\"", "\"tool\": \"0.0\"");
                break;
            case "a template that was not there":
                folder.Write(
                    "templates/xunit/suite.hbs",
                    File.ReadAllText(RepositoryRoot.Combine("templates", "xunit", "suite.hbs"))
                );
                break;
            case "a layout that was not there":
                folder.Write(".editorconfig", "root = true\n[*.cs]\nindent_size = 2\n");
                break;
            case "a file that documentation includes":
                Keeping("src/Shop/docs.xml", path => Edit(path, "coins", "notes"));
                break;
            case "a file that documentation includes, gone":
                File.Delete(folder.PathOf("src/Shop/docs.xml"));
                break;
            case "the documentation of an assembly":
                Keeping("lib/Lib.xml", path => Edit(path, "Locks", "Seals"));
                break;
            case "an assembly of the same length and time":
                Keeping("lib/Lib.dll", _ => _run.WriteAssembly("void Lick(); void Lock();"));
                break;
            case "an assembly that was not there":
                File.Copy(folder.PathOf("lib/Lib.dll"), folder.PathOf("lib/More.dll"));
                Edit("src/Shop/Shop.csproj", "</Project>", "<!-- refers to it --></Project>");
                break;
            case "a property of a project":
                Edit(
                    "src/Shop/Shop.csproj",
                    "</PropertyGroup>",
                    "<RootNamespace>Store</RootNamespace></PropertyGroup>"
                );
                break;
            case "a project that was not there":
                folder.Write("src/More/More.csproj", ProjectFolder.Project(""));
                folder.Write("src/More/More.cs", ProjectFolder.Source("More", "More"));
                Edit("Shop.slnx", "<Solution>", "<Solution><Project Path=\"src/More/More.csproj\" />");
                break;
            case "an option":
                _run.Request = _run.Request with { Split = new(SplitStyle.Class, MaxTests: 1) };
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change));
        }
    }

    private void Edit(string relative, string old, string @new)
    {
        var path = _run.Folder.PathOf(relative);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    private void Keeping(string relative, Action<string> edit)
    {
        var file = new FileInfo(_run.Folder.PathOf(relative));
        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        edit(relative);
        File.SetLastWriteTimeUtc(file.FullName, written);
        file.Refresh();
        Assert.Equal((length, written), (file.Length, file.LastWriteTimeUtc));
    }
}
