using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Rendering;

public sealed class GivenTemplatesOfTheUser
{
    private static readonly SuitePlan Plan = SuitePlans.Of(SuitePlans.GetReturnsNull);

    [Fact]
    public void WhenOnePartialIsReplaced_ThenTheOthersStayBuiltIn()
    {
        var store = new MemoryTextStore().With(Rendered.PathOf("test"), "    void {{name}}() { }\n");
        var templates = TemplateSet.Load(TestFramework.XunitV2, store, Rendered.Overrides);

        var text = SuiteRenderer.Render(Plan, templates.Value!).Value!.Files[0].Text;

        Assert.EndsWith(
            "public sealed class CacheTests\n{\n    void Get_WhenTheEntryHasExpired_ReturnsNull() { }\n}\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenTheyAreForAnotherFramework_ThenTheyAreNotUsed()
    {
        var store = new MemoryTextStore().With(Rendered.PathOf("suite"), "// mine");
        var templates = TemplateSet.Load(TestFramework.NUnit, store, Rendered.Overrides);

        Assert.DoesNotContain(
            "mine",
            SuiteRenderer.Render(Plan, templates.Value!).Value!.Files[0].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenThereAreMorePartials_ThenTheyCanBeIncluded() =>
        Assert.Equal(
            "// Get_WhenTheEntryHasExpired_ReturnsNull\n",
            Rendered.TextWith(
                Plan,
                "{{#each class.tests}}\n{{> mark}}\n{{/each}}\n",
                ("mark", "// {{> deeper}}"),
                ("deeper", "{{name}}")
            )
        );

    [Fact]
    public void WhenEveryDocumentedVariableIsUsed_ThenEachHasItsText() =>
        Assert.Equal(
            """
            // Caching, Caching.Tests
            // CacheTests <see cref="Cache"/>
            // "Get/null-when-the-entry-has-expired" returns returns documentation Cache.Get(string)
            // sync void

            """,
            Rendered.TextWith(
                Plan,
                """
                // {{#each usings}}{{this}}{{/each}}, {{namespace}}{{#if suppressAsyncWarning}}!{{/if}}
                // {{class.name}} {{class.subject}}
                {{#each class.tests}}
                // {{id}} {{kind}} {{source}} {{origin}} {{cref}}
                // {{#if isAsync}}async{{else}}sync{{/if}} {{returnType}}
                {{/each}}
                """
            )
        );

    [Fact]
    public void WhenBracesAreCode_ThenABackslashKeepsThem() =>
        Assert.Equal(
            "var x = $\"{{CacheTests}}\";\n",
            Rendered.TextWith(Plan, "var x = $\"\\{{ {{~class.name~}} }}\";\n")
        );

    [Fact]
    public void WhenTheyHaveWindowsLineEnds_ThenTheStyleStillDecides() =>
        Assert.Equal("// a\n// b\n", Rendered.TextWith(Plan, "// a  \r\n// b\r\n\r\n"));

    [Fact]
    public void WhenAnExpressionIsNotClosed_ThenTheEngineSaysWhere()
    {
        var problem = Rendered.ProblemWith(Plan, "// one\n// {{lookup (class}}");

        Assert.Equal("SKF3002", problem.Rule.Id);
        Assert.Equal(Rendered.PathOf("suite"), problem.Location?.Path);
    }

    [Fact]
    public void WhenOneCannotBeRead_ThenItIsNamed()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            // A template that is a folder can be opened on no system.
            var path = Path.Combine(folder.FullName, "xunit", "test.hbs");
            Directory.CreateDirectory(path);

            var result = TemplateSet.Load(TestFramework.XunitV3, new DiskTextStore(), folder.FullName);

            var problem = Assert.Single(result.Diagnostics);
            Assert.Equal(("SKF3002", path), (problem.Rule.Id, problem.Location?.Path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
