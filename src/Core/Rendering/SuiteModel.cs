using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Rendering;

/// <summary>Prepares what templates see of a planned file. <c>templates/README.md</c> describes every value.</summary>
internal static class SuiteModel
{
    /// <summary>Prepares a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="style">The layout of the file.</param>
    /// <returns>Scopes, lists, strings and booleans only; every string is ready to be printed.</returns>
    public static TemplateScope Of(PlannedFile file, CodeStyle style)
    {
        var tests = new object[file.Class.Tests.Count];
        var hasAsyncTests = false;
        for (var i = 0; i < tests.Length; i++)
        {
            var test = file.Class.Tests[i];
            hasAsyncTests |= test.IsAsync;
            tests[i] = OfTest(test, file.TaskName);
        }

        return new(
            new(StringComparer.Ordinal)
            {
                ["usings"] = new TemplateList([.. file.Usings]),
                ["namespace"] = file.Namespace,
                ["suppressAsyncWarning"] = hasAsyncTests && style.WarnsOnAsyncWithoutAwait,
                ["class"] = OfClass(file.Class, tests),
            }
        );
    }

    private static TemplateScope OfClass(PlannedClass @class, object[] tests) =>
        new(
            new(StringComparer.Ordinal)
            {
                ["name"] = @class.Name,
                ["subject"] = MarkupOf(new PlannedReference(@class.Subject, @class.SubjectCref)),
                ["contract"] = @class.Contract is { } contract ? MarkupOf(contract) : "",
                ["factory"] = @class.Factory ?? "",
                ["tests"] = new TemplateList(tests),
                ["bases"] = string.Join(", ", @class.BaseTypes),
                ["parameters"] = string.Join(", ", @class.Parameters.Select(known => $"{known.Type} {known.Name}")),
                ["arguments"] = string.Join(", ", @class.Parameters.Select(known => known.Name)),
                ["attributes"] = new TemplateList([.. @class.Attributes]),
                ["overrides"] = new TemplateList([.. @class.Overrides]),
            }
        );

    private static TemplateScope OfTest(PlannedTest test, string taskName)
    {
        var behavior = test.Behavior;
        var prose = new ProseMarkup(behavior.CodeNames);
        return new(
            new(18, StringComparer.Ordinal)
            {
                ["name"] = test.Name,
                ["isAsync"] = test.IsAsync,
                ["returnType"] = test.IsAsync ? taskName : "void",
                ["id"] = CSharpText.StringLiteral(behavior.Id),
                ["category"] = behavior.Category is { } category ? CSharpText.StringLiteral(category) : "",
                ["kind"] = behavior.Kind.ToString().ToLowerInvariant(),
                ["source"] = behavior.Source.ToString().ToLowerInvariant(),
                ["origin"] = behavior.Origin.ToString().ToLowerInvariant(),
                ["cref"] = test.MemberCref is { } cref ? CSharpText.XmlAttribute(cref) : "",
                ["summary"] = prose.Sentence(test.Summary),
                ["given"] = prose.Clause(behavior.Given),
                ["when"] = prose.Clause(behavior.When),
                ["then"] = prose.Clause(behavior.Then),
                ["catches"] = prose.Clause(behavior.Catches),
                ["fixtures"] = string.Join(", ", test.Fixtures.Select(MarkupOf)),
                ["missing"] = string.Join(", ", test.Missing.Select(MarkupOf)),
            }
        );
    }

    private static string MarkupOf(PlannedReference reference) =>
        reference.Cref is { } cref
            ? $"<see cref=\"{CSharpText.XmlAttribute(cref)}\"/>"
            : $"<c>{CSharpText.XmlText(reference.Name)}</c>";

    private static string MarkupOf(MissingFixture missing) =>
        missing.Parameter is { } parameter
            ? $"<c>{CSharpText.XmlText(missing.TypeName)}</c> for <c>{CSharpText.XmlText(parameter)}</c>"
            : $"<c>{CSharpText.XmlText(missing.TypeName)}</c>";
}
