using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Scaffolding;

namespace SkeletonForge.Core.Rendering;

/// <summary>Prepares what templates see of planned fixtures. <c>templates/README.md</c> describes every value.</summary>
internal static class ScaffoldModel
{
    /// <summary>Prepares the file of a new base.</summary>
    public static TemplateScope Of(ScaffoldedBase planned) =>
        File(
            planned.Usings,
            planned.Place,
            new(StringComparer.Ordinal)
            {
                ["summary"] = planned.Summary,
                ["bases"] = planned.Inherits,
                ["parameters"] = ParametersOf(planned.Parameters),
                ["arguments"] = ArgumentsOf(planned.Parameters),
                ["fixtures"] = new TemplateList([
                    .. planned.Fixtures.Select(fixture => Of(fixture, planned.IsAnnotated)),
                ]),
            }
        );

    /// <summary>Prepares a fixture.</summary>
    public static TemplateScope Of(ScaffoldedFixture fixture, bool isAnnotated) =>
        new(
            new(StringComparer.Ordinal)
            {
                ["summary"] = fixture.Summary,
                ["name"] = fixture.Name,
                ["type"] = fixture.Type,
                ["creation"] = fixture.Creation,
                ["maker"] = new TemplateList([.. fixture.Maker]),
                ["annotated"] = isAnnotated,
            }
        );

    /// <summary>Prepares the file of smoke tests.</summary>
    /// <param name="planned">The tests.</param>
    /// <param name="subject">The base that they check.</param>
    public static TemplateScope Of(ScaffoldedSmokeTests planned, string subject) =>
        File(
            planned.Usings,
            planned.Place,
            new(StringComparer.Ordinal)
            {
                ["subject"] = $"<see cref=\"{subject}\"/>",
                ["attributes"] = new TemplateList([.. planned.Attributes]),
                ["bases"] = string.Join(", ", planned.BaseTypes),
                ["parameters"] = ParametersOf(planned.Parameters),
                ["arguments"] = ArgumentsOf(planned.Parameters),
                ["tests"] = new TemplateList([.. planned.Tests.Select(test => Of(test, planned.Category))]),
            }
        );

    /// <summary>Prepares a smoke test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="category">Its category; <see langword="null"/> for none.</param>
    public static TemplateScope Of(SmokeTest test, string? category) =>
        new(
            new(StringComparer.Ordinal)
            {
                ["summary"] = test.Summary,
                ["name"] = test.Name,
                ["category"] = category is null ? "" : CSharpText.StringLiteral(category),
                ["isAsync"] = test.ReturnType is not "void",
                ["returnType"] = test.ReturnType,
                ["statements"] = new TemplateList([.. test.Statements]),
                ["type"] = test.Check.Type,
                ["expected"] = test.Check.Expected,
                ["actual"] = test.Check.Actual,
                ["isCollection"] = test.Check.IsCollection,
                ["holds"] = test.Check is { Type: "", Expected: "" } ? test.Check.Actual : "",
            }
        );

    /// <summary>Prepares the file of a class that stands in for a dependency.</summary>
    public static TemplateScope Of(ScaffoldedDouble planned) =>
        File(
            planned.Usings,
            planned.Place,
            new(StringComparer.Ordinal)
            {
                ["summary"] = planned.Summary,
                ["bases"] = planned.Contract,
                ["field"] = planned.Field,
                ["members"] = new TemplateList([
                    .. planned.Members.Select(lines => new TemplateScope(
                        new(StringComparer.Ordinal) { ["lines"] = new TemplateList([.. lines]) }
                    )),
                ]),
            },
            planned.IsAnnotated
        );

    private static TemplateScope File(
        EquatableArray<string> usings,
        ScaffoldPlace place,
        Dictionary<string, object> members,
        bool isAnnotated = false
    ) =>
        new(
            new(StringComparer.Ordinal)
            {
                ["usings"] = new TemplateList([.. usings]),
                ["namespace"] = place.Namespace,
                ["annotated"] = isAnnotated,
                ["class"] = new TemplateScope(new(members, StringComparer.Ordinal) { ["name"] = place.Name }),
            }
        );

    private static string ParametersOf(EquatableArray<ScaffoldedParameter> parameters) =>
        string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));

    private static string ArgumentsOf(EquatableArray<ScaffoldedParameter> parameters) =>
        string.Join(", ", parameters.Select(parameter => parameter.Name));
}
