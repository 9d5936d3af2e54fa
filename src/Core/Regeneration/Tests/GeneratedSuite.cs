using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>The tests of a rendered suite one by one, read from its text, so that templates may write them as they like.</summary>
internal sealed class GeneratedSuite
{
    /// <summary>The directive that keeps the compiler from warning of pending asynchronous tests.</summary>
    public const string AsyncPragma = "#pragma warning disable CS1998";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private readonly Lazy<TestFile> _file;

    private GeneratedSuite(Lazy<TestFile> file, IReadOnlyList<GeneratedTest> tests)
    {
        _file = file;
        Tests = tests;
    }

    private GeneratedSuite(RenderedFile rendered, IReadOnlyList<GeneratedTest> tests)
    {
        Tests = tests;
        _file = new(() => new(rendered.Path, CSharpSyntaxTree.ParseText(rendered.Text, ParseOptions, rendered.Path)));
    }

    /// <summary>The tests, in the order of the plan.</summary>
    public IReadOnlyList<GeneratedTest> Tests { get; }

    /// <summary>The rendered file, for those who change it.</summary>
    public TestFile File => _file.Value;

    /// <summary>The class that all its tests are in; <see langword="null"/> if there are several, or it is in another type.</summary>
    public TypeDeclarationSyntax? Part =>
        _file.Value.Tests.Select(test => test.Method.Parent).Distinct().ToList()
            is [ClassDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax or CompilationUnitSyntax } part]
            ? part
            : null;

    /// <summary>The same file with tests that have other ids.</summary>
    public GeneratedSuite With(IReadOnlyList<GeneratedTest> tests) => new(_file, tests);

    /// <summary>Reads a rendered file.</summary>
    /// <param name="plan">What was rendered.</param>
    /// <param name="rendered">Its text.</param>
    /// <param name="tree">The text as it was parsed to be checked. It is not kept: a run has many suites.</param>
    /// <returns>The tests; <see langword="null"/> if the templates do not give each test its id, so that it would not be found again.</returns>
    public static GeneratedSuite? Read(SuitePlan plan, RenderedFile rendered, SyntaxTree tree)
    {
        var methods = TestFile.MethodsIn(tree.GetRoot()).ToList();
        var byId = methods.ToLookup(
            method => TestAttributes.BehaviorsOf(method).FirstOrDefault(),
            StringComparer.Ordinal
        );
        var text = new RenderedText(tree.GetText(), plan.Style.Indent);
        var tests = new List<GeneratedTest>();
        foreach (var planned in plan.Files[0].Class.Tests)
        {
            var found = byId[planned.Behavior.Id].ToList();
            if (found is [{ Parent: ClassDeclarationSyntax } method])
            {
                tests.Add(new(planned, method, text));
            }
            // a template may leave tests out
            else if (
                found.Count > 0
                || methods.Exists(each =>
                    string.Equals(each.Identifier.ValueText, planned.Name, StringComparison.Ordinal)
                )
            )
            {
                return null;
            }
        }

        return new(rendered, tests);
    }
}
