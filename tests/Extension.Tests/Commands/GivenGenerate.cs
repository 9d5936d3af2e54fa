using Microsoft.VisualStudio.RpcContracts.Notifications;
using SkeletonForge.Extension.Commands;
using SkeletonForge.Extension.Dialogs;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.Tests.Commands;

public sealed class GivenGenerate : IDisposable
{
    private readonly ShopInVisualStudio _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task WhenTheCaretIsInAType_ThenItsTestsAreWrittenAndOpenedAtTheFirst()
    {
        _shop.Edit(_shop.TillPath, "Add(string");
        _shop.VisualStudio.Answer("Open");

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Contains("Skip = \"Pending", _shop.Suite, StringComparison.Ordinal);
        Assert.StartsWith("tests added: ", _shop.LastMessage, StringComparison.Ordinal);
        var opened = Assert.Single(_shop.VisualStudio.Opened);
        Assert.Equal(_shop.SuitePath, opened.Path);
        Assert.Contains("public ", _shop.Suite.Split('\n')[opened.Line!.Value], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItIsRunAgain_ThenTheUserIsToldThatNothingChanged()
    {
        _shop.Edit(_shop.TillPath, "Add(string");
        await _shop.RunAsync<GenerateInEditor>();
        var before = _shop.Snapshot();

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Equal(Strings.NothingToDo, _shop.LastMessage);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Fact]
    public async Task WhenTheSourceIsUnsaved_ThenTheTextInTheEditorIsRead()
    {
        var document = _shop.Edit(_shop.TillPath, "Add(string");
        document.Type(document.Text.Replace("FindPrice", "LookUp", StringComparison.Ordinal));
        _shop.VisualStudio.FocusAt(document, "LookUp");

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Contains("LookUp_", _shop.Suite, StringComparison.Ordinal);
        Assert.DoesNotContain("FindPrice", _shop.Suite, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheSuiteIsOpen_ThenItIsChangedThereAsOneStepAndStaysUnsavedOnDisk()
    {
        var till = _shop.Edit(_shop.TillPath, "Add(string");
        await _shop.RunAsync<GenerateInEditor>();
        var suite = _shop.VisualStudio.Open(_shop.SuitePath, _shop.Suite);
        suite.Type("// mine\n" + suite.Text);
        var onDisk = _shop.Suite;
        till.Type(
            till.Text.Replace("A price.", "A price.", StringComparison.Ordinal)
                .Replace("Adds a price.", "Adds a price. Returns at once.", StringComparison.Ordinal)
                .Replace(
                    "FindPrice() => null;",
                    "FindPrice() => null;\n\n    /// <summary>Counts.</summary>\n    /// <returns>Zero if there is none.</returns>\n    public int Count() => 0;",
                    StringComparison.Ordinal
                )
        );
        _shop.VisualStudio.FocusAt(till, "Add(string");

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Equal(onDisk, _shop.Suite);
        Assert.StartsWith("// mine\n", suite.Text, StringComparison.Ordinal);
        Assert.Contains("Count_", suite.Text, StringComparison.Ordinal);
        Assert.Equal(1, suite.UndoSteps);
        Assert.Contains(Strings.UnsavedTests, _shop.LastMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheUserTypesInTheSuiteMeanwhile_ThenNothingOfThatIsLost()
    {
        var till = _shop.Edit(_shop.TillPath, "Add(string");
        await _shop.RunAsync<GenerateInEditor>();
        var suite = _shop.VisualStudio.Open(_shop.SuitePath, _shop.Suite);
        till.Type(till.Text.Replace("Add(", "Put(", StringComparison.Ordinal));
        _shop.VisualStudio.FocusAt(till, "Put(");
        _shop.VisualStudio.BeforeEdit = () => suite.Type("// typed\n" + suite.Text);
        var onDisk = _shop.Snapshot();

        await _shop.RunAsync<GenerateInEditor>();

        // no file tells of tests that are not there
        Assert.Equal(onDisk, _shop.Snapshot());

        Assert.StartsWith("// typed\n", suite.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Put_", suite.Text, StringComparison.Ordinal);
        Assert.Contains("error SKF", _shop.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheFileHasSeveralTypesAndTheCaretIsInNone_ThenTheChosenOnesAreTested()
    {
        _shop.Write("src/Shop/Two.cs", "namespace Shop;\n\n" + Type("One") + Type("Two"));
        _shop.Edit(_shop.PathOf("src/Shop/Two.cs"), "namespace");
        _shop.VisualStudio.OnDialog = (shown, _) =>
        {
            var choice = Assert.IsType<TypeChoice>(shown);
            Assert.Equal(["One", "Two"], choice.Types.Select(type => type.Name));
            choice.Types[0].IsChecked = false;
            return Task.FromResult(DialogResult.OK);
        };

        await _shop.RunAsync<GenerateInEditor>();

        Assert.False(File.Exists(_shop.PathOf("tests/Shop.Tests/OneTests.cs")));
        Assert.True(File.Exists(_shop.PathOf("tests/Shop.Tests/TwoTests.cs")), _shop.Output);
    }

    [Fact]
    public async Task WhenTheChoiceIsCanceled_ThenNothingHappens()
    {
        _shop.Write("src/Shop/Two.cs", "namespace Shop;\n\n" + Type("One") + Type("Two"));
        _shop.Edit(_shop.PathOf("src/Shop/Two.cs"), "namespace");
        var before = _shop.Snapshot();

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Single(_shop.VisualStudio.Dialogs);
        Assert.Empty(_shop.VisualStudio.Prompts);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Fact]
    public async Task WhenTheCaretIsInANestedType_ThenOnlyThatIsTested()
    {
        _shop.Write(
            "src/Shop/Outer.cs",
            "namespace Shop;\n\n/// <summary>Outer.</summary>\npublic class Outer\n{\n" + Type("Inner") + "}\n"
        );
        _shop.Edit(_shop.PathOf("src/Shop/Outer.cs"), "int Count");

        await _shop.RunAsync<GenerateInEditor>();

        var written = Assert.Single(Directory.GetFiles(_shop.PathOf("tests/Shop.Tests"), "*.cs"));
        Assert.Contains("Inner", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Shop/Till.cs")]
    [InlineData("src/Shop")]
    [InlineData("src/Shop/Shop.csproj")]
    public async Task WhenItIsSelectedInSolutionExplorer_ThenItsTypesAreTested(string path)
    {
        _shop.VisualStudio.Select(_shop.PathOf(path));

        await _shop.RunAsync<GenerateInExplorer>();

        Assert.True(_shop.HasSuite, _shop.Output);
    }

    [Fact]
    public async Task WhenTheSolutionIsSelected_ThenTheUserIsToldWhatToSelect()
    {
        _shop.VisualStudio.SelectSolution();

        await _shop.RunAsync<GenerateInExplorer>();

        Assert.Equal(Strings.NothingSelected, _shop.LastMessage);
    }

    [Fact]
    public async Task WhenNoCSharpFileIsActive_ThenTheUserIsToldWhatToDo()
    {
        await _shop.RunAsync<GenerateInEditor>();

        Assert.Equal(Strings.NoCSharpEditor, _shop.LastMessage);
    }

    [Fact]
    public async Task WhenTheFileDeclaresNoPublicType_ThenTheUserIsToldThat()
    {
        _shop.Write("src/Shop/Hidden.cs", "namespace Shop;\n\ninternal class Hidden;\n");
        _shop.VisualStudio.Select(_shop.PathOf("src/Shop/Hidden.cs"));

        await _shop.RunAsync<GenerateInExplorer>();

        Assert.Equal(Strings.NoPublicType("Hidden.cs"), _shop.LastMessage);
    }

    [Fact]
    public async Task WhenThereIsNoTestProject_ThenTheUserIsToldWhatToDoAndNothingIsWritten()
    {
        Directory.Delete(_shop.PathOf("tests"), recursive: true);
        _shop.Edit(_shop.TillPath, "Add(string");
        var before = _shop.Snapshot();

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Contains("test project", _shop.LastMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _shop.LastMessage, StringComparison.Ordinal);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Fact]
    public async Task WhenTheSuiteIsReadOnly_ThenItIsLeftAsItWasAndTheUserIsTold()
    {
        var till = _shop.Edit(_shop.TillPath, "Add(string");
        await _shop.RunAsync<GenerateInEditor>();
        var before = _shop.Suite;
        till.Type(till.Text.Replace("Add(", "Put(", StringComparison.Ordinal));
        _shop.VisualStudio.FocusAt(till, "Put(");
        File.SetAttributes(_shop.SuitePath, FileAttributes.ReadOnly);

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Equal(before, _shop.Suite);
        Assert.Contains(
            _shop.VisualStudio.Prompts,
            prompt => prompt.Message.Contains("TillTests.cs", StringComparison.Ordinal)
        );
        File.SetAttributes(_shop.SuitePath, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("open", 0, 1)]
    [InlineData("stay", 0, 0)]
    [InlineData("ask", 1, 0)]
    public async Task WhenTheUserHasSaidWhatFollows_ThenThatHappens(string setting, int prompts, int opened)
    {
        _shop.VisualStudio.Set(Preferences.AfterWriting, setting);
        _shop.Edit(_shop.TillPath, "Add(string");

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Equal(prompts, _shop.VisualStudio.Prompts.Count);
        Assert.Equal(opened, _shop.VisualStudio.Opened.Count);
    }

    [Fact]
    public async Task WhenSettingsCannotBeRead_ThenTheUserIsAsked()
    {
        _shop.VisualStudio.SettingsFail = true;
        _shop.Edit(_shop.TillPath, "Add(string");

        await _shop.RunAsync<GenerateInEditor>();

        Assert.Single(_shop.VisualStudio.Prompts);
    }

    [Fact]
    public async Task WhenProjectsAreEvaluatedWithMSBuild_ThenTheResultIsTheSame()
    {
        using var exact = new ShopInVisualStudio(usesMSBuild: true);
        exact.Edit(exact.TillPath, "Add(string");
        _shop.Edit(_shop.TillPath, "Add(string");

        await exact.RunAsync<GenerateInEditor>();
        await _shop.RunAsync<GenerateInEditor>();

        Assert.Equal(_shop.Suite, exact.Suite);
    }

    private static string Type(string name) =>
        $$"""
            /// <summary>A type.</summary>
            public sealed class {{name}}
            {
                /// <summary>Counts.</summary>
                /// <returns>Zero if there is nothing.</returns>
                public int Count() => 0;
            }

            """;
}
